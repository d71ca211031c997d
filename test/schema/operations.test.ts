import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costLimit, costOf } from '../../server/graphql/api/cost.js';
import { checkLimits, documentLimits } from '../../server/graphql/api/limits.js';
import { apiSchema } from '../../server/graphql/server/schema.js';
import { curatedDocument, curatedOperations } from '../kit/service/curated-operations.js';

const all = await curatedDocument();
const schema = apiSchema();
const operations = all.definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

describe('the curated operations', () => {
  it('fit-the-schema', () => {
    expect(validate(schema, all)).toEqual([]);
  });

  it('cost-at-most-two-thirds-of-the-limit-even-with-the-longest-pages', () => {
    const expensive = operations.filter(
      (operation) => costOf(schema, all, operation, { first: 100 }) > (costLimit * 2) / 3,
    );
    expect(expensive.map(({ name }) => name?.value)).toEqual([]);
  });

  it('are-within-the-limits-of-a-document', async () => {
    const texts = [...(await curatedOperations()).values()];
    expect(texts.length).toBeGreaterThan(30);
    const documents = texts.map((text) => parse(text, { maxTokens: documentLimits.tokens }));
    expect(documents.map(checkLimits).filter((error) => error !== undefined)).toEqual([]);
  });
});

it('tools-may-read-the-schema-by-introspection', () => {
  const query = parse(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }), {
    maxTokens: documentLimits.tokens,
  });
  expect(checkLimits(query)).toBeUndefined();
});
