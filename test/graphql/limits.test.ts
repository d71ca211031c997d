import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkLimits, documentLimits } from '../../server/graphql/limits.js';
import { apiOver } from '../kit/graphql-api.js';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const nested = (levels: number) => `{ ${'a { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)} }`;

const { depth, aliases, fragments, repeats } = documentLimits;

describe('a document', () => {
  it.each([
    ['levels', nested(depth), nested(depth + 1), depth],
    [
      'aliases',
      `{ ${times(aliases, (n) => `a${n}: a`)} }`,
      `{ ${times(aliases + 1, (n) => `a${n}: a`)} }`,
      aliases,
    ],
    ['repetitions', `{ ${times(1 + repeats, () => 'a')} }`, `{ ${times(2 + repeats, () => 'a')} }`, repeats],
    [
      'fragments',
      `{ a } ${times(fragments, (n) => `fragment f${n} on Query { a }`)}`,
      `{ a } ${times(fragments + 1, (n) => `fragment f${n} on Query { a }`)}`,
      fragments,
    ],
  ])('may-have-so-many-%s-and-not-one-more', (_name, within, beyond, limit) => {
    expect(checkLimits(parse(within))).toBeUndefined();
    const error = checkLimits(parse(beyond));
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', found: limit + 1, limit });
    expect(error?.message).toContain(`at most ${limit} are allowed`);
  });

  it('is-as-deep-as-its-fragments-make-it', () => {
    const half = depth / 2;
    const inFragment = `{ ${'a { '.repeat(half)} ...f ${'} '.repeat(half)}} fragment f on Query ${nested(half + 1)}`;
    expect(checkLimits(parse(inFragment))?.extensions).toMatchObject({ found: depth + 1 });
  });

  it('of-fragments-that-contain-each-other-is-measured-all-the-same', () => {
    const circle = '{ ...f } fragment f on Query { a { ...g } } fragment g on Query { a { ...f } }';
    expect(checkLimits(parse(circle))).toBeUndefined();
  });

  it.each([
    ['by-fragments', `{ ${'...f '.repeat(2 + repeats)} } fragment f on Query { a }`],
    ['by-inline-fragments', `{ ${'... on Query { a } '.repeat(2 + repeats)} }`],
    [
      'by-inline-fragments-within-each-other',
      `{ ${'... on Query { a '.repeat(2 + repeats)} ${'} '.repeat(2 + repeats)} }`,
    ],
    ['a-little-in-many-places', `{ ${times(1 + repeats, (n) => `b${n} { a a }`)} }`],
  ])('repeats-itself-%s-as-by-fields', (_name, text) => {
    expect(checkLimits(parse(text))?.extensions).toMatchObject({ found: repeats + 1, limit: repeats });
  });

  it('may-ask-the-same-of-each-type-of-a-union', () => {
    const comparison = '{ ... on Comparator { used of missing } ... on NotCompared { used of missing } }';
    const text = `{ lines { neighboursAverage ${comparison} region ${comparison} nation ${comparison} } }`;
    expect(checkLimits(parse(text))).toBeUndefined();
  });
});

describe('what is beyond a limit', () => {
  it.each([
    ['thousands-of-aliases', `{ ${times(1500, (n) => `a${n}: viewer { name }`)} }`],
    ['500-duplicates', `{ ${times(500, () => 'viewer { name }')} }`],
    ['20000-directives', `{ viewer ${times(20_000, () => '@skip(if: false)')} { name } }`],
    ['a-depth-of-500', nested(500)],
  ])('is-refused-before-it-costs-anything-%s', async (_name, query) => {
    const api = await apiOver({});
    const started = performance.now();
    const { status, errors } = await api.asAnybody.asks(query);
    expect([400, 422]).toContain(status);
    expect(['QUERY_TOO_EXPENSIVE', 'GRAPHQL_PARSE_FAILED']).toContain(errors[0]?.extensions['code']);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(api.logged).toEqual([]);
  });

  it('is-refused-each-time-it-comes', async () => {
    const api = await apiOver({});
    const query = nested(depth + 1);
    const answers = [await api.asAnybody.asks(query), await api.asAnybody.asks(query)];
    expect(answers.map(({ errors }) => errors[0]?.extensions['code'])).toEqual([
      'QUERY_TOO_EXPENSIVE',
      'QUERY_TOO_EXPENSIVE',
    ]);
  });
});
