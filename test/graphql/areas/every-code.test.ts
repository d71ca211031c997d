import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { areaRegister } from '../../../server/domain/areas/area-register.js';
import { takeEveryAreaCode } from '../../../server/graphql/api/area-codes.js';
import type { GraphqlContext } from '../../../server/graphql/api/context.js';
import { apiSchema, printApiSchema } from '../../../server/graphql/server/schema.js';

const former = 'E08000016';
const today = 'E08000038';
const identity = (gssCode: string, from: string | null, until: string | null) => ({
  gssCode,
  laCode: '370',
  name: { en: 'Barnsley', cy: null },
  from,
  until,
});
const register = areaRegister([
  {
    gssCode: today,
    name: { en: 'Barnsley', cy: null },
    level: 'COUNCIL',
    openedOn: null,
    closedOn: null,
    identities: [identity(former, null, '2025-04-01'), identity(today, '2025-04-01', null)],
  },
]);
const context = {
  services: { areaRegister: () => register },
  principal: operator,
  requestId: '',
} as unknown as GraphqlContext;

type Input = GraphQLArgument | GraphQLInputField;

/** A place of the schema that takes a code of an area, by its description: a path from the argument. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly field: string;
  readonly path: readonly Input[];
}

const isCode = ({ type, name, description }: Input): boolean =>
  getNamedType(type).name === 'String' &&
  name !== 'search' &&
  /GSS code|Code of the Government Statistical Service/.test(description ?? '');

const pathsIn = (inputs: readonly Input[], before: readonly Input[] = []): readonly (readonly Input[])[] =>
  inputs.flatMap((input) => {
    const path = [...before, input];
    const type = getNamedType(input.type);
    if (isInputObjectType(type) && !before.includes(input)) {
      return pathsIn(Object.values(type.getFields()), path);
    }
    return isCode(input) ? [path] : [];
  });

// A copy of the schema, whose resolvers are the test's own.
const schema = buildSchema(printApiSchema(apiSchema()));
const places = Object.values(schema.getTypeMap()).flatMap((type): readonly Place[] =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).flatMap((field) =>
        pathsIn(field.args).map((path) => ({ type, field: field.name, path })),
      )
    : [],
);

const isList = (type: GraphQLInputType): boolean => isListType(getNullableType(type));
const inLists = (type: GraphQLInputType, value: unknown): unknown => (isList(type) ? [value] : value);

const argumentsWith = ([input, ...rest]: readonly Input[], code: string): Record<string, unknown> =>
  input ? { [input.name]: inLists(input.type, rest.length > 0 ? argumentsWith(rest, code) : code) } : {};

function answerOf({ type, field: name, path }: Place): unknown {
  const field = type.getFields()[name];
  if (!field?.resolve) return undefined;
  return field.resolve({}, argumentsWith(path, former), context, {} as GraphQLResolveInfo);
}

for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type)) continue;
  for (const field of Object.values(type.getFields())) field.resolve = (_root, args) => args;
}
takeEveryAreaCode(schema);

describe('a code that a council had until 2025 is taken as its code of today', () => {
  it('in every place of the schema that takes a code', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) {
      expect(answerOf(place), `${place.type.name}.${place.field}`).toEqual(argumentsWith(place.path, today));
    }
  });
});
