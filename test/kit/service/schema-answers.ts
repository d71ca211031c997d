import { readFileSync } from 'node:fs';
import {
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { data, http, type Reply } from '../sdk/fake-graphql-server.js';

const scalars: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Date: '2018-03-31',
  Decimal: '85.5',
  Float: 0.5,
  ID: 'id',
  Instant: '2018-04-12T09:30:00+01:00',
  Int: 1,
  String: 'text',
};

/** Something of the type: the first value of an enum, the first type of a union, a list of one. */
function something(type: GraphQLOutputType): unknown {
  const present = getNullableType(type);
  if (isListType(present)) return [something(present.ofType)];
  if (isEnumType(present)) return present.getValues()[0]?.value;
  if (isUnionType(present)) return { __typename: present.getTypes()[0]?.name };
  return scalars[present.toString()] ?? {};
}

const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (
  _source,
  _args,
  _context,
  { fieldName, returnType },
) => {
  if (fieldName === 'hasNextPage') return false;
  if (fieldName === 'userErrors') return [];
  return something(returnType);
};

const known: Readonly<Record<string, string>> = JSON.parse(readFileSync('schema/documents.json', 'utf8'));

/**
 * Replies with something of the right shape to whatever the schema allows, and refuses the rest with 422.
 * Every list but `userErrors` has one item; nothing is null, and there is never a next page.
 */
export function answersOf(schema: GraphQLSchema): Reply {
  return async (response, arrival) => {
    const document = parse(arrival.query ?? known[arrival.documentId ?? ''] ?? '');
    const errors = validate(schema, document);
    const result =
      errors.length === 0
        ? await execute({ schema, document, variableValues: arrival.variables, fieldResolver })
        : { errors };
    if (result.errors === undefined) data(result.data)(response, arrival);
    else http(422, JSON.stringify(result), { 'content-type': 'application/json' })(response, arrival);
  };
}
