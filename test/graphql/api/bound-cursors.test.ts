import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaRegister } from '../../../server/domain/areas/area-register.js';
import { encodeCursor } from '../../../server/graphql/api/cursor.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

// Every connection, from the schema itself.

const schema = apiSchema();
const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })),
  )
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

const merton = 'E09000024';
const member = somebody(merton, 'MEMBER');

let caller: Caller;
/** The cursor of a committee among all of them, by code. */
let cursor: string;

const committees = (argument: string) =>
  `{ committees(council: "${merton}"${argument}) { pageInfo { endCursor } edges { cursor } } }`;

beforeAll(async () => {
  const api = await apiOver({
    findCommittees: async () => ({
      nodes: [
        {
          node: { id: 'a', councilId: '', code: 'a', name: { en: 'A', cy: null }, version: 1, meetings: [] },
          key: ['a'],
        },
      ],
      hasNextPage: false,
      hasPreviousPage: false,
    }),
  });
  caller = api.as(member);
  const { data } = await caller.asks(committees(''));
  cursor = data.committees.pageInfo.endCursor;
  expect(data.committees.edges).toEqual([{ cursor }]);
});

it('there are many connections', () => {
  expect(connections.length).toBeGreaterThan(40);
});

/** Holds the register of areas alone: nothing is there to be read. */
const context = { services: { areaRegister: () => areaRegister([]) } };

/** The argument that a connection refuses. */
async function refusedArgument(field: GraphQLField<unknown, unknown>, args: object): Promise<unknown> {
  try {
    await field.resolve?.({}, { ...args }, context, {} as never);
    return undefined;
  } catch (error) {
    return (error as { extensions?: { argument?: string } }).extensions?.argument;
  }
}

describe.each(connections.filter(({ place }) => !['Query.committees', 'Query.events'].includes(place)))(
  '$place',
  ({ field }) => {
    it.each(['after', 'before'])('refuses a cursor of another list as %s', async (argument) => {
      expect(await refusedArgument(field, { [argument]: cursor })).toBe(argument);
      expect(await refusedArgument(field, { [argument]: encodeCursor(['a']) })).toBe(argument);
    });
  },
);

describe('a cursor', () => {
  it.each(['', ', orderBy: { field: CODE, direction: ASC }'])('continues its own list%s', async (order) => {
    const { errors } = await caller.asks(committees(`, after: "${cursor}"${order}`));
    expect(errors).toEqual([]);
  });

  it.each(['{ field: CODE, direction: DESC }', '{ field: NAME, direction: ASC }'])(
    'is refused in the order %s',
    async (orderBy) => {
      const { errors } = await caller.asks(committees(`, after: "${cursor}", orderBy: ${orderBy}`));
      expect(errors).toMatchObject([
        {
          message: 'after: it is not a cursor of this list in this order. Give the `endCursor` of a page.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
        },
      ]);
    },
  );

  it('of another list is refused by the list of events', async () => {
    const { errors } = await caller.asks(
      `{ events(council: "${merton}", after: "${cursor}") { nodes { id } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });
});
