import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCursor, pageRequest } from '../../../server/graphql/api/cursor.js';
import type { PageRequest } from '../../../server/persistence/sql/page.js';
import { apiOver, type GraphqlApi, somebody } from '../../kit/service/graphql-api.js';

const merton = 'E09000024';
const member = somebody(merton, 'MEMBER');
const codes = ['audit', 'cabinet', 'parenting', 'scrutiny'];

const committees = (more = '') =>
  `{ committees(council: "${merton}"${more}) { nodes { code } edges { cursor node { code } }
     pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** Committees by code, as a database would page them; and what was asked of it. */
async function committeeApi(): Promise<{ api: GraphqlApi; asked: PageRequest[] }> {
  const asked: PageRequest[] = [];
  const api = await apiOver({
    async findCommittees(_principal, _council, request) {
      asked.push(request);
      const rest = codes.filter((code) => code > (request.after?.[0] ?? ''));
      return {
        nodes: rest.slice(0, request.first).map((code) => ({
          node: { id: code, code, name: { en: code, cy: null }, version: 1, meetings: [] },
          key: [code],
        })),
        hasNextPage: rest.length > request.first,
        hasPreviousPage: request.after !== null,
      };
    },
  });
  return { api, asked };
}

describe('a list in pages', () => {
  it('goes-on-where-the-page-before-ended', async () => {
    const { api } = await committeeApi();
    const found: string[] = [];
    let after = '';
    for (let page = 0; page < 2; page += 1) {
      const { data } = await api.as(member).asks(committees(`, first: 2${after}`));
      const { nodes, edges, pageInfo } = data.committees;
      expect(edges.map((edge: { node: unknown }) => edge.node)).toEqual(nodes);
      expect(pageInfo).toEqual({
        hasNextPage: page === 0,
        hasPreviousPage: page === 1,
        startCursor: edges[0].cursor,
        endCursor: edges[1].cursor,
      });
      found.push(...nodes.map(({ code }: { code: string }) => code));
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(codes);
  });

  it('is-twenty-long-where-nothing-is-said', async () => {
    const { api, asked } = await committeeApi();
    await api.as(member).asks(committees());
    await api.as(member).asks(committees(', after: null'));
    expect(asked).toEqual([
      { first: 20, after: null },
      { first: 20, after: null },
    ]);
  });

  it.each([0, -1, 101, 1_000_000])('is-refused-with-%i-at-a-time', async (first) => {
    const { api, asked } = await committeeApi();
    const { errors } = await api.as(member).asks(committees(`, first: ${first}`));
    expect(errors).toMatchObject([
      {
        message: `first: ${first} is outside 1 to 100. Ask for more with \`after\`.`,
        path: ['committees'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
    expect(asked).toEqual([]);
    expect(api.logged).toEqual([]);
  });

  it.each([1, 100])('may-be-%i-long', async (first) => {
    const { api, asked } = await committeeApi();
    await api.as(member).asks(committees(`, first: ${first}`));
    expect(asked).toEqual([{ first, after: null }]);
  });

  it('is-empty-for-somebody-who-may-see-nothing', async () => {
    const api = await apiOver({ findCommittees: async () => null });
    const { data } = await api.as(member).asks(committees());
    expect(data.committees).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});

describe('a cursor', () => {
  it.each([
    ['words', 'scrutiny'],
    ['nothing', ''],
    ['json-that-is-no-list', Buffer.from('{"code":"a"}').toString('base64url')],
    ['a-list-of-numbers', Buffer.from('[1]').toString('base64url')],
    ['a-key-of-another-list', encodeCursor(['2018-03-31', '201718-FY'])],
    ['a-character-that-no-text-holds', encodeCursor(['a\u0000b'])],
  ])('that-is-%s-is-refused-by-name', async (_name, cursor) => {
    const { api, asked } = await committeeApi();
    const { errors } = await api.as(member).asks(committees(`, after: "${cursor}"`));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    expect(asked).toEqual([]);
  });

  it('carries-any-key-there-and-back', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
      .filter((part) => !/\p{Cc}/u.test(part));
    fc.assert(
      fc.property(
        text,
        fc.uuid(),
        fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }),
        (words, id, day) => {
          const key = [day.toISOString().slice(0, 10), words, id];
          const request = { first: 1, after: encodeCursor(key) };
          expect(pageRequest(request, 'DATE', 'TEXT', 'UUID').after).toEqual(key);
        },
      ),
    );
  });

  it.each([
    ['DATE', '2018-02-30'],
    ['UUID', 'not-an-id'],
    ['TEXT', ''],
  ] as const)('with-a-%s-that-the-database-could-not-read-is-refused', (part, text) => {
    expect(() => pageRequest({ first: 1, after: encodeCursor([text]) }, part)).toThrow(
      'not a cursor of this list',
    );
  });
});

it('a-filter-by-a-date-that-does-not-exist-names-its-place', async () => {
  const api = await apiOver({});
  const { errors } = await api
    .as(member)
    .asks('{ periods(filter: { from: "2018-02-30" }) { nodes { code } } }');
  expect(errors).toMatchObject([
    {
      message:
        "filter.from: '2018-02-30' is not a date that exists. Write it as year-month-day, for example 2018-03-31.",
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.from' },
    },
  ]);
});
