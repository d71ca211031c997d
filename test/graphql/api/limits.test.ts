import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkLimits, documentLimits, queryBodyLimit } from '../../../server/graphql/api/limits.js';
import { apiOver, requestId } from '../../kit/service/graphql-api.js';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const nested = (levels: number) => `{ ${'a { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)} }`;

/** Nested selections from a measure to a line and back. */
const cycle = (rounds: number) => `${'measure { lines { '.repeat(rounds)}code${' } }'.repeat(rounds)}`;

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
  ])('may-have-%s-up-to-the-limit', (_name, within, beyond, limit) => {
    expect(checkLimits(parse(within))).toBeUndefined();
    const error = checkLimits(parse(beyond));
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', found: limit + 1, limit });
    expect(error?.message).toContain(`at most ${limit} are allowed`);
  });

  it('has-the-depth-of-its-fragments-added', () => {
    const half = depth / 2;
    const inFragment = `{ ${'a { '.repeat(half)} ...f ${'} '.repeat(half)}} fragment f on Query ${nested(half + 1)}`;
    expect(checkLimits(parse(inFragment))?.extensions).toMatchObject({ found: depth + 1 });
  });

  it('with-a-cycle-of-fragments-is-measured-too', () => {
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
  ])('has-repetitions-counted-%s', (_name, text) => {
    expect(checkLimits(parse(text))?.extensions).toMatchObject({ found: repeats + 1, limit: repeats });
  });

  it('may-select-the-same-fields-of-each-type-of-a-union', () => {
    const comparison = '{ ... on Comparator { used of missing } ... on NotCompared { used of missing } }';
    const text = `{ lines { neighboursAverage ${comparison} region ${comparison} nation ${comparison} } }`;
    expect(checkLimits(parse(text))).toBeUndefined();
  });
});

describe('a document beyond a limit', () => {
  it.each([
    ['101-aliases', `{ ${times(101, (n) => `a${n}: viewer { name }`)} }`, 'QUERY_TOO_EXPENSIVE'],
    ['5000-aliases', `{ ${times(5000, (n) => `a${n}: viewer { name }`)} }`, 'QUERY_TOO_LARGE'],
    ['500-duplicates', `{ ${times(500, () => 'viewer { name }')} }`, 'QUERY_TOO_EXPENSIVE'],
    ['20000-directives', `{ viewer ${times(20_000, () => '@skip(if: false)')} { name } }`, 'QUERY_TOO_LARGE'],
    ['a-depth-of-500', nested(500), 'QUERY_TOO_EXPENSIVE'],
    ['a-cycle-of-types', `{ ${cycle(9)} }`, 'QUERY_TOO_EXPENSIVE'],
  ])('is-rejected-quickly-%s', async (_name, query, code) => {
    const api = await apiOver({});
    const started = performance.now();
    const { status, errors } = await api.asAnybody.asks(query);
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ extensions: { code, requestId } }]);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(api.logged).toEqual([]);
  });

  it('is-rejected-every-time', async () => {
    const api = await apiOver({});
    const query = nested(depth + 1);
    const answers = [await api.asAnybody.asks(query), await api.asAnybody.asks(query)];
    expect(answers.map(({ errors }) => errors[0]?.extensions['code'])).toEqual([
      'QUERY_TOO_EXPENSIVE',
      'QUERY_TOO_EXPENSIVE',
    ]);
  });
});

describe('a document that cannot be parsed', () => {
  it('has-another-error-than-one-with-too-many-tokens', async () => {
    const api = await apiOver({});
    const broken = await api.asAnybody.asks(`{ ${'a '.repeat(20)}`);
    expect(broken.status).toBe(400);
    expect(broken.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    const long = await api.asAnybody.asks(`{ ${'a '.repeat(documentLimits.tokens)} }`);
    expect(long.status).toBe(422);
    expect(long.errors).toMatchObject([
      {
        message: `The document has more than ${documentLimits.tokens} tokens. Ask for less at a time.`,
        extensions: { code: 'QUERY_TOO_LARGE', limit: documentLimits.tokens },
      },
    ]);
  });
});

describe('a body of more than 256 kB', () => {
  const large = { note: 'x'.repeat(queryBodyLimit) };

  it('is-rejected-for-a-query', async () => {
    const { status, errors } = await (await apiOver({})).asAnybody.asks('{ viewer { name } }', large);
    expect(status).toBe(413);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE', limit: queryBodyLimit } }]);
  });

  it('is-read-for-a-mutation', async () => {
    const { status, errors } = await (await apiOver({})).asAnybody.asks(
      'mutation ($input: ObservationsSubmitInput!) { observationsSubmit(input: $input) { stored } }',
      { ...large, input: { council: 1 } },
    );
    expect(status).toBe(422);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
