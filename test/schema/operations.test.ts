import { readdir, readFile } from 'node:fs/promises';
import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costLimit, costOf } from '../../server/graphql/cost.js';
import { checkLimits, documentLimits } from '../../server/graphql/limits.js';
import { apiSchema } from '../../server/graphql/schema.js';

const folder = new URL('../../schema/operations/', import.meta.url);
const files = await Promise.all(
  (await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')),
);
const all = parse(files.join('\n'));
const schema = apiSchema();
const operations = all.definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

describe('the curated operations', () => {
  it('fit-the-schema', () => {
    expect(validate(schema, all)).toEqual([]);
  });

  it('leave-a-third-of-what-a-query-may-cost-even-with-the-longest-pages', () => {
    const dear = operations.filter(
      (operation) => costOf(schema, all, operation, { first: 100 }) > (costLimit * 2) / 3,
    );
    expect(dear.map(({ name }) => name?.value)).toEqual([]);
  });

  it('are-within-the-limits-of-a-document', () => {
    const alone = operations.map((operation) => ({
      ...all,
      definitions: all.definitions.filter(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION || definition === operation,
      ),
    }));
    expect(alone.map(checkLimits).filter((error) => error !== undefined)).toEqual([]);
    expect(operations.length).toBeGreaterThan(30);
  });
});

it('tools-may-read-the-schema-by-introspection', () => {
  const query = parse(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }), {
    maxTokens: documentLimits.tokens,
  });
  expect(checkLimits(query)).toBeUndefined();
});
