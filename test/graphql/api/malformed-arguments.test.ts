import { GraphQLError, type GraphQLField, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkValues } from '../../../server/graphql/api/check-arguments.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { apiOver } from '../../kit/service/graphql-api.js';
import { leavesOf } from '../../kit/service/input-leaves.js';
import { faultOf } from '../../kit/service/message-faults.js';
import { somebody } from '../../kit/service/somebody.js';

// Every argument of every read, from the schema itself: a new argument is tried, or has to be named as free text.

/** Texts of any form, by the name of the argument or input field. */
const freeTexts = new Set([
  'after',
  'before',
  'action',
  'key',
  'search',
  'author',
  'standard',
  'references',
  'topic',
]);

/** Texts that almost have the form, by type or by the name of the argument. */
const nearMisses: Readonly<Record<string, readonly string[]>> = {
  Date: [
    ...['2017-02-30', '2017-2-3', '30/03/2017'],
    ...['0001-01-01', '1000-01-01', '1899-12-31', '2200-01-01', '9999-12-30', '9999-12-31'],
  ],
  Instant: ['2017-02-28', '2017-02-28T09:30:00'],
  council: ['e08000018', 'E0800001', 'E08000018 '],
  councils: ['e08000018'],
  period: ['2017-13', '2017-m1', '201719-FY', '1899-M12', '220001-FY', '2200-M1'],
  periods: ['2017-13'],
  measure: ['repeat plans', '-repeat-plans', 'repeat-plans ', 'répétition'],
  scorecard: ['Corporate Parenting', 'a'.repeat(65)],
  committee: ['a'.repeat(500)],
  group: ['a'.repeat(65)],
  reportingDay: ['1994-12-31', '2046-01-01'],
};

type Field = GraphQLField<unknown, unknown>;
type Values = Readonly<Record<string, unknown>>;

const schema = apiSchema();
const reads = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type !== schema.getMutationType() && !type.name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })));
const texts = reads.flatMap(({ type, field }) =>
  field.args.flatMap((argument) =>
    leavesOf(argument, `${type}.${field.name}`)
      .filter((leaf) => ['String', 'ID', 'Date', 'Instant'].includes(leaf.type))
      .filter(({ place }) => !place.some((name) => freeTexts.has(name)))
      .map((leaf) => ({ type, field, argument, leaf })),
  ),
);

/** The error of a field with these arguments. */
function errorOf(owner: { readonly type: string; readonly field: Field }, values: Values): unknown {
  try {
    checkValues(owner.type, owner.field, values);
    return undefined;
  } catch (error) {
    return error;
  }
}

it('there are many arguments to try', () => {
  expect(texts.length).toBeGreaterThan(60);
});

describe.each(
  texts.map((text) => [`${text.type}.${text.field.name}(${text.leaf.place.join('.')})`, text] as const),
)('%s', (_name, { type, field, argument, leaf }) => {
  const malformedTexts = [
    'January 2017',
    '',
    '٣',
    '-',
    "'quoted'",
    ...(nearMisses[leaf.type] ?? []),
    ...(nearMisses[leaf.name] ?? []),
  ];
  it.each(malformedTexts)('refuses %j with its place', (malformed) => {
    const error = errorOf({ type, field }, { [argument.name]: leaf.argument(malformed) });
    expect(error).toBeInstanceOf(GraphQLError);
    const { message, extensions } = error as GraphQLError;
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: leaf.place.join('.') });
    // The place, what was found, and what is allowed.
    expect(message).toContain(leaf.place.join('.'));
    expect(message.length).toBeGreaterThan(leaf.place.join('.').length + 30);
    expect(faultOf(message)).toBeUndefined();
  });
});

const pages = reads.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

it('there are many lists in pages to try', () => {
  expect(pages.length).toBeGreaterThan(40);
});

describe.each(pages.map((page) => [`${page.type}.${page.field.name}`, page] as const))(
  '%s',
  (_name, page) => {
    it.each([
      [{ first: 0 }, 'first'],
      [{ first: 101 }, 'first'],
      [{ last: 0 }, 'last'],
      [{ last: 101 }, 'last'],
      [{ first: 1, last: 1 }, 'last'],
    ])('refuses a page of %j', (size, argument) => {
      const error = errorOf(page, size) as GraphQLError;
      expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
      expect(faultOf(error.message)).toBeUndefined();
    });

    it.each([{}, { first: 1 }, { first: 100 }, { last: 100 }, { first: null, last: 1 }])(
      'allows a page of %j',
      (size) => {
        expect(errorOf(page, size)).toBeUndefined();
      },
    );
  },
);

describe('a malformed argument is refused before anything is read', () => {
  const merton = 'E09000024';
  const nested = (periods: string) =>
    `council(code: "${merton}") { found: publications(filter: { periods: ${periods} }) { nodes { id } } }`;
  const path = ['council', 'found'];

  it.each([
    ['of an edge', `{ ${nested('["January 2017"]')} }`, {}, 'filter.periods.0', path],
    ['in a variable', `query ($p: [String!]) { ${nested('$p')} }`, { p: ['x'] }, 'filter.periods.0', path],
    [
      'in the default of a variable',
      `query ($p: [String!] = ["2017-M1", "x"]) { ${nested('$p')} }`,
      {},
      'filter.periods.1',
      path,
    ],
    [
      'in a fragment',
      `{ council(code: "${merton}") { ...F } } fragment F on Council { publications(filter: { periods: ["x"] }) { nodes { id } } }`,
      {},
      'filter.periods.0',
      ['council', 'publications'],
    ],
    [
      'in an inline fragment on a type',
      '{ node(id: "Q291bmNpbCB4ICA") { ... on Council { publications(filter: { periods: ["x"] }) { nodes { id } } } } }',
      {},
      'filter.periods.0',
      ['node', 'publications'],
    ],
    [
      'that is a size of a page',
      `{ council(code: "${merton}") { measures(first: 101) { nodes { code } } } }`,
      {},
      'first',
      ['council', 'measures'],
    ],
    [
      'that is a cursor of another list',
      `{ council(code: "${merton}") { measures { nodes { targets(after: "abcdefgh.WyJ4Il0") { nodes { id } } } } } }`,
      {},
      'after',
      ['council', 'measures', 'nodes', 'targets'],
    ],
    [
      'with a character that cannot be stored',
      `{ council(code: "${merton}") { measures(filter: { search: "\\u0000" }) { nodes { code } } } }`,
      {},
      'filter.search',
      ['council', 'measures'],
    ],
  ])('%s', async (_name, query, variables, argument, at) => {
    const api = await apiOver({});
    const answer = await api.as(somebody(merton, 'COUNCIL_ADMINISTRATOR')).asks(query, variables);
    expect(answer.status).toBe(422);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([{ path: at, extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('unless the selection is skipped', async () => {
    const query = `query ($no: Boolean!) { __typename ${nested('["x"]').replace(' { found', ' @include(if: $no) { found')} }`;
    const { data, errors } = await (await apiOver({})).asAnybody.asks(query, { no: false });
    expect(errors).toEqual([]);
    expect(data).toEqual({ __typename: 'Query' });
  });

  it('in what a mutation answers, before it changes anything', async () => {
    const query = `mutation { committeeDefine(input: { council: "${merton}", code: "a", name: { en: "A" } }) {
      committee { meetings(filter: { from: "2018-02-30" }) { nodes { heldOn } } } } }`;
    const api = await apiOver({});
    const { data, errors } = await api.as(somebody(merton, 'COUNCIL_ADMINISTRATOR')).asks(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.from' } }]);
  });
});
