import { describe, expect, it } from 'vitest';
import { apiOver } from '../../kit/service/graphql-api.js';

const viewer = '{ viewer { name } }';
const graphqlJson = 'application/graphql-response+json';
const open = () =>
  apiOver({ describeViewer: async (principal) => ({ principal, memberships: [], suspended: [] }) });
const inUrl = (query: string) => `?query=${encodeURIComponent(query)}`;

describe('over HTTP', () => {
  it('a-question-may-be-asked-by-get', async () => {
    const { status, data } = await (await open()).sends({ method: 'GET', search: inUrl(viewer) });
    expect(status).toBe(200);
    expect(data).toEqual({ viewer: { name: 'anonymous' } });
  });

  it('nothing-is-changed-by-get', async () => {
    const { status, header } = await (await open()).sends({
      method: 'GET',
      search: inUrl('mutation { councilSubscribe(input: { gssCode: "E09000024" }) { userErrors { code } } }'),
    });
    expect(status).toBe(405);
    expect(header('allow')).toBe('POST');
  });

  it.each([graphqlJson, 'application/json'])(
    'the-answer-is-in-%s-where-that-is-asked-for',
    async (accept) => {
      const { status, header } = await (await open()).sends({ headers: { accept }, body: { query: viewer } });
      expect(status).toBe(200);
      expect(header('content-type')).toBe(`${accept}; charset=utf-8`);
    },
  );

  it('a-document-that-does-not-fit-the-schema-is-422-and-one-that-is-none-is-400', async () => {
    const api = await open();
    const statusOf = async (query: string) => (await api.asAnybody.asks(query)).status;
    expect(await statusOf('{ nothing }')).toBe(422);
    expect(await statusOf('{')).toBe(400);
  });

  it.each([
    [graphqlJson, 294],
    ['application/json', 200],
  ])('an-answer-with-errors-in-%s-is-%i', async (accept, status) => {
    const api = await apiOver({
      async describeViewer() {
        throw new Error('unforeseen');
      },
    });
    const answer = await api.sends({ headers: { accept }, body: { query: viewer } });
    expect(answer.status).toBe(status);
    expect(answer.errors).toHaveLength(1);
  });

  it('several-questions-at-once-are-not-answered', async () => {
    const { status, errors } = await (await open()).sends({ body: [{ query: viewer }, { query: viewer }] });
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('nobody-may-leave-a-document-behind-under-its-hash', async () => {
    const { status, errors } = await (await open()).sends({
      body: { query: viewer, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    });
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]);
  });

  it('a-browser-that-looks-in-is-shown-no-page-of-anybody-else', async () => {
    const { status, header, text } = await (await open()).sends({
      method: 'GET',
      headers: { accept: 'text/html' },
    });
    expect(status).toBe(406);
    expect(header('content-type')).toContain('json');
    expect(text).not.toContain('<html');
  });

  it('a-name-of-an-operation-that-is-not-there-is-said-to-be-unknown', async () => {
    const { status, errors } = await (await open()).sends({
      body: { query: `query A ${viewer}`, operationName: 'B' },
    });
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ message: 'Unknown operation named "B".' }]);
  });
});
