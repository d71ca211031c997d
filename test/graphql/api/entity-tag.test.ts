import { describe, expect, it } from 'vitest';
import { apiOver } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const merton = 'E09000024';
const nation = { gssCode: 'E92000001', level: 'NATION', name: { en: 'England', cy: null } };
const officer = somebody(merton, 'DATA_OFFICER');
const shared = `{ council(code: "${merton}") { gssCode } }`;
const inAddress = (query: string) => ({ method: 'GET', search: `?${new URLSearchParams({ query })}` });

/** An API with one council, whose name can change between two requests. */
async function open(names: readonly string[] = ['Merton']) {
  const remaining = [...names];
  const api = await apiOver({
    async findCouncil() {
      const en = remaining.length > 1 ? remaining.shift() : remaining[0];
      return { gssCode: merton, name: { en, cy: null }, region: null, nation, councilId: null } as never;
    },
    findCommittees: async () => ({ records: [], hasMore: false }) as never,
  });
  const { asks } = api.as(officer);
  await asks(shared);
  const authorization = 'Bearer key-0';
  const sends: typeof api.sends = ({ headers, ...request }) =>
    api.sends({ ...request, headers: { authorization, ...headers } });
  return { sends };
}

const namedCouncil = `{ council(code: "${merton}") { gssCode name { en } } }`;

describe('an answer with shared or published data only', () => {
  it.each([
    ['get', inAddress(namedCouncil)],
    ['post', { body: { query: namedCouncil } }],
  ])('by-%s-is-not-sent-again-while-it-is-unchanged', async (_method, request) => {
    const { sends } = await open();
    const first = await sends(request);
    const tag = first.header('etag');
    expect(first.status).toBe(200);
    expect(tag).toMatch(/^W\/"[\w-]{32}"$/);
    expect(first.header('cache-control')).toBe('private, no-cache');
    expect(first.header('vary')).toBe('Accept, Authorization');

    const again = await sends({ ...request, headers: { 'if-none-match': `"older", ${tag?.slice(2)}` } });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect(again.header('etag')).toBe(tag);
    expect(again.header('content-type')).toBeUndefined();
  });

  it('is-sent-again-when-it-has-changed', async () => {
    const { sends } = await open(['', 'Merton', 'London Borough of Merton']);
    const first = await sends({ body: { query: namedCouncil } });
    const headers = { 'if-none-match': first.header('etag') };
    const second = await sends({ headers, body: { query: namedCouncil } });
    expect(second.status).toBe(200);
    expect(second.data.council.name.en).toBe('London Borough of Merton');
    expect(second.header('etag')).not.toBe(first.header('etag'));
  });

  it('has-another-tag-in-another-type', async () => {
    const { sends } = await open();
    const tags = await Promise.all(
      ['application/json', 'application/graphql-response+json'].map(async (accept) =>
        (await sends({ headers: { accept }, body: { query: namedCouncil } })).header('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(2);
  });
});

describe('has no entity tag and no cache header', () => {
  it.each([
    ['data-of-one-council', `{ committees(council: "${merton}") { nodes { code } } }`],
    [
      'data-of-one-council-in-a-fragment',
      `{ ...A } fragment A on Query { ... on Query { committees(council: "${merton}") { nodes { code } } } }`,
    ],
    [
      'shared-data-with-data-of-one-council',
      `{ council(code: "${merton}") { gssCode } committees(council: "${merton}") { nodes { code } } }`,
    ],
    ['an-answer-with-errors', '{ council(code: "E09000024") { gssCode } measure(code: "a") { code } }'],
  ])('%s', async (_name, query) => {
    const answer = await (await open()).sends({ headers: { 'if-none-match': '*' }, body: { query } });
    expect(answer.status).toBe(200);
    expect(answer.header('etag')).toBeUndefined();
    expect(answer.header('cache-control')).toBeUndefined();
  });
});
