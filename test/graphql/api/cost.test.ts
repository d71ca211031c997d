import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costLimit, costOf } from '../../../server/graphql/api/cost.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { apiOver } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const schema = apiSchema();
const isOperation = (definition: { readonly kind: string }): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION;

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find(isOperation);
  if (!operation) throw new Error('the document has no operation');
  return costOf(schema, document, operation, variables);
}

describe('the cost of a query', () => {
  it('is-that-of-the-root-field-plus-the-fields-times-the-list-length', () => {
    expect(cost('{ measures(first: 100) { nodes { code } } }')).toBe(500 + 1 + 100);
  });

  it.each([
    ['left-out', '{ measures { nodes { code } } }', {}, 20],
    ['a-variable', 'query ($n: Int!) { measures(first: $n) { nodes { code } } }', { n: 7 }, 7],
    ['a-variables-default', 'query ($n: Int! = 9) { measures(first: $n) { nodes { code } } }', {}, 9],
    ['more-than-is-allowed', '{ measures(first: 5000) { nodes { code } } }', {}, 100],
    ['negative', '{ measures(first: -100) { nodes { code } } }', {}, 0],
    ['a-negative-variable', 'query ($n: Int!) { measures(first: $n) { nodes { code } } }', { n: -9 }, 0],
    ['not-a-number', 'query ($n: Int!) { measures(first: $n) { nodes { code } } }', { n: 'x' }, 20],
  ])('uses-first-as-the-list-length-%s', (_name, query, variables, length) => {
    expect(cost(query, variables)).toBe(501 + length);
  });

  it('multiplies-the-lengths-of-nested-lists', () => {
    const deep = cost(
      '{ committees(council: "E09000024", first: 10) { nodes { meetings(first: 10) { nodes { heldOn } } } } }',
    );
    expect(deep).toBe(500 + 1 + 10 * (1 + 1 + 10) + 100);
  });

  it('uses-last-as-the-list-length-too', () => {
    const report = (last: string) =>
      cost(
        `{ scorecard(council: "c", code: "s") { report { lines { previousPeriods${last} { version } } } } }`,
      );
    expect(report('(last: 12)') - report('')).toBe(50 * (12 - 4));
  });

  it('is-the-same-through-fragments', () => {
    const plain = cost('{ measures(first: 50) { nodes { code title { en } } } }');
    const spread = cost(
      '{ measures(first: 50) { ...Page } } fragment Page on MeasureConnection { nodes { ...Named } } fragment Named on Measure { code ... on Measure { title { en } } }',
    );
    expect(spread).toBe(plain);
  });

  it('counts-a-fragment-again-for-a-longer-list', () => {
    const page = 'fragment Page on MeasureConnection { nodes { code } }';
    const both = cost(`{ a: measures(first: 5) { ...Page } b: measures(first: 50) { ...Page } } ${page}`);
    expect(both).toBe(500 + 1 + 5 + 500 + 1 + 50);
  });

  it('is-computed-quickly-even-if-fragments-double-it-with-every-level', () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `fragment f${n} on Query { a: __typename ...f${n + 1} ...f${n + 1} }`,
    );
    expect(cost(`{ ...f0 } ${levels.join(' ')} fragment f60 on Query { __typename }`)).toBeGreaterThan(
      costLimit,
    );
  });

  it('of-an-interface-uses-the-list-lengths-of-its-objects', () => {
    const of = (type: string) =>
      cost(
        `{ publication(of: { id: "a" }) { report { ... on ${type} { lines { reference standards { target { standard } } } } } } }`,
      );
    expect(of('Report')).toBe(of('PublishedReport'));
    expect(of('Report')).toBeGreaterThan(500 + 50 * (1 + 2 * 2));
  });

  it('is-fixed-for-introspection', () => {
    expect(cost('{ __schema { types { name fields { name } } } }')).toBe(20_000);
  });
});

it('a-query-over-the-limit-is-rejected-with-its-cost-before-any-service-call', async () => {
  const api = await apiOver({});
  const page = (n: number) =>
    `p${n}: comparisonGroups(first: 100) { nodes { editions { nodes { members { rank area { gssCode } } } } } }`;
  const { status, data, errors } = await api
    .as(somebody('E09000024', 'MEMBER'))
    .asks(`{ ${page(1)} ${page(2)} ${page(3)} ${page(4)} ${page(5)} }`);
  const expected = 5 * (500 + 1 + 100 * (1 + 1 + 20 * (1 + 10 * (1 + 2))));
  expect(expected).toBeGreaterThan(costLimit);
  expect(status).toBe(422);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    {
      message: `The query costs ${expected}; at most ${costLimit} is allowed. Ask for fewer fields, or for shorter lists.`,
      extensions: { code: 'QUERY_TOO_EXPENSIVE', found: expected, limit: costLimit },
    },
  ]);
});

describe('the cost of an edge', () => {
  it('has-one-read-for-all-parents', () => {
    const edge = (first: number) =>
      cost(`{ councils(first: ${first}) { nodes { neighbours { effectiveFrom } } } }`);
    expect(edge(1)).toBe(500 + 1 + (1 + 1) + 100);
    expect(edge(50)).toBe(500 + 1 + 50 * (1 + 1) + 100);
  });

  it('has-a-read-for-each-time-that-it-is-selected', () => {
    const one = cost('{ councils(first: 1) { nodes { a: neighbours { effectiveFrom } } } }');
    const two = cost(
      '{ councils(first: 1) { nodes { a: neighbours { effectiveFrom } b: neighbours(on: "2018-04-01") { effectiveFrom } } } }',
    );
    expect(two - one).toBe(100 + 1 + 1);
  });

  it('adds-the-reads-of-nested-edges-without-multiplying-them', () => {
    const nested = cost(
      '{ councils(first: 10) { nodes { neighbours { members { council { gssCode } } } } } }',
    );
    expect(nested).toBe(500 + 1 + 10 * (1 + 1 * (1 + 10 * (1 + 1))) + 100 + 100);
  });

  it.each([
    ['a benchmark', '{ measures(first: N) { nodes { benchmark(period: "2025-RY") { members } } } }', 200],
    [
      'the monitoring of a measure',
      '{ measures(first: N) { nodes { monitoring(period: "2018-M5") { rating { rag } } } } }',
      2_000 + 1,
    ],
    [
      'a report',
      '{ scorecards(council: "E09000024", first: N) { nodes { report { period { code } } } } }',
      5_000 + 1,
    ],
    [
      'the reports that are due',
      '{ councils(first: N) { nodes { dueReports(first: 1) { pageInfo { hasNextPage } } } } }',
      5_000 + 1,
    ],
  ])('of-%s-has-a-price-for-each-parent', (_, query, price) => {
    const edge = (first: number) => cost(query.replace('N', `${first}`));
    // And one point for the field within.
    expect(edge(10) - edge(9)).toBe(price + 1);
  });
});

describe('the cost of entities by their identifiers', () => {
  const fields = '{ id ... on Measure { code title { en } } }';

  it('is-multiplied-by-their-number', () => {
    expect(cost(`{ nodes(ids: ["a", "b", "c"]) ${fields} }`)).toBe(500 + 3 * (1 + 1 + 1 + 1));
    const byVariable = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(cost(byVariable, { ids: ['a', 'b'] })).toBe(500 + 2);
    expect(cost('query ($ids: [ID!]! = ["a"]) { nodes(ids: $ids) { id } }')).toBe(500 + 100);
  });

  it('covers-the-lists-and-edges-of-an-interface', () => {
    expect(cost('{ node(id: "a") { id } }')).toBe(500 + 1);
    expect(cost('{ node(id: "a") { ... on Measure { council { gssCode } } } }')).toBe(500 + 1 + 1 + 100);
  });
});
