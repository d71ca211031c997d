import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCursor, pageRequest } from '../../../server/graphql/api/cursor.js';
import type { PageRequest } from '../../../server/persistence/sql/page.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const merton = 'E09000024';
const member = somebody(merton, 'MEMBER');
const codes = ['audit', 'cabinet', 'parenting', 'scrutiny'];

/** The page request with the filter and the order of a question that gives none. */
const asked = (page: Partial<PageRequest>) => ({
  ...{ first: 20, after: null, before: null, fromEnd: false },
  ...{ filter: { search: null }, order: { field: 'CODE', direction: 'ASC' } },
  ...page,
});

const committees = (more = '') =>
  `{ committees(council: "${merton}"${more}) { nodes { code } edges { cursor node { code } }
     pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** An API that pages committees by code, with a record of the page requests. */
async function committeeApi(): Promise<{ api: GraphqlApi; requests: PageRequest[] }> {
  const requests: PageRequest[] = [];
  const api = await apiOver({
    async findCommittees(_principal, _council, request) {
      requests.push(request);
      const rest = codes.filter((code) => code > (request.after?.[0] ?? ''));
      return {
        nodes: rest.slice(0, request.first).map((code) => ({
          node: { id: code, councilId: '', code, name: { en: code, cy: null }, version: 1, meetings: [] },
          key: [code],
        })),
        hasNextPage: rest.length > request.first,
        hasPreviousPage: request.after !== null,
      };
    },
  });
  return { api, requests };
}

describe('a list in pages', () => {
  it('continues-after-the-previous-page', async () => {
    const { api } = await committeeApi();
    const listed: string[] = [];
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
      listed.push(...nodes.map(({ code }: { code: string }) => code));
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(listed).toEqual(codes);
  });

  it('has-twenty-nodes-a-page-by-default', async () => {
    const { api, requests } = await committeeApi();
    await api.as(member).asks(committees());
    await api.as(member).asks(committees(', after: null'));
    expect(requests).toEqual([asked({}), asked({})]);
  });

  it.each([0, -1, 101, 1_000_000])('rejects-a-page-size-of-%i', async (first) => {
    const { api, requests } = await committeeApi();
    const { errors } = await api.as(member).asks(committees(`, first: ${first}`));
    expect(errors).toMatchObject([
      {
        message: `first: ${first} is outside 1 to 100. Ask for more with \`after\`.`,
        path: ['committees'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
    expect(requests).toEqual([]);
    expect(api.logged).toEqual([]);
  });

  it.each([1, 100])('allows-a-page-size-of-%i', async (first) => {
    const { api, requests } = await committeeApi();
    await api.as(member).asks(committees(`, first: ${first}`));
    expect(requests).toEqual([asked({ first })]);
  });

  it('can-be-read-from-its-end', async () => {
    const { api, requests } = await committeeApi();
    await api.as(member).asks(committees(', last: 3'));
    expect(requests).toEqual([asked({ first: 3, fromEnd: true })]);
  });

  it('has-no-first-and-last-at-the-same-time', async () => {
    const { api, requests } = await committeeApi();
    const { errors } = await api.as(member).asks(committees(', first: 3, last: 3'));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'last' } }]);
    expect(requests).toEqual([]);
  });

  it('is-empty-for-a-caller-without-access', async () => {
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
    ['json-other-than-a-list', Buffer.from('{"code":"a"}').toString('base64url')],
    ['a-list-of-numbers', Buffer.from('[1]').toString('base64url')],
    ['a-key-of-another-list', encodeCursor(['2018-03-31', '201718-FY'])],
    ['a-nul-character', encodeCursor(['a\u0000b'])],
  ])('that-is-%s-is-rejected', async (_name, cursor) => {
    const { api, requests } = await committeeApi();
    const { errors } = await api.as(member).asks(committees(`, after: "${cursor}"`));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    expect(requests).toEqual([]);
  });

  it('encodes-and-decodes-any-key', () => {
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
  ] as const)('with-an-invalid-%s-is-rejected', (part, text) => {
    expect(() => pageRequest({ first: 1, after: encodeCursor([text]) }, part)).toThrow(
      'not a cursor of this list',
    );
  });
});

it('a-filter-with-an-invalid-date-is-rejected-with-its-path', async () => {
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
