import { getNamedType, getNullableType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { edgeOperations } from '../../../server/access/edge-operations.js';
import { publicReader } from '../../../server/access/principal.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// An edge is never an error: for an anonymous caller it has what is public, and is otherwise null or empty.

let anybody: Caller;
beforeAll(async () => {
  const app = await openTestApp();
  anybody = (await apiOver(app.services, { anonymousReading: true })).as(publicReader);
});

const council = apiSchema().getType('Council');
const edges = isObjectType(council)
  ? Object.values(council.getFields()).filter(({ name }) => `Council.${name}` in edgeOperations)
  : [];

it.each(edges.map((field) => [field.name, field] as const))(
  'Council.%s is no error for an anonymous caller',
  async (name, { args, type }) => {
    expect(
      args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined),
    ).toEqual([]);
    const isConnection = getNamedType(type).name.endsWith('Connection');
    const selection = isConnection ? '{ nodes { __typename } }' : '{ __typename }';
    const { data, errors } = await anybody.asks(
      `{ council(code: "${merton}") { edge: ${name} ${isLeafType(getNamedType(type)) ? '' : selection} } }`,
    );
    expect(errors).toEqual([]);
    const edge = data.council.edge;
    expect(isConnection ? edge.nodes : edge).toEqual(
      isConnection || `${getNullableType(type)}`.startsWith('[') ? [] : null,
    );
  },
);

it('there are many edges from a council', () => {
  expect(edges.length).toBeGreaterThan(12);
});
