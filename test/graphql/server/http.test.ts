import { describe, expect, it } from 'vitest';
import { apiOver } from '../../kit/service/graphql-api.js';

const viewer = '{ viewer { name } }';
const graphqlJson = 'application/graphql-response+json';
const open = () =>
  apiOver({ describeViewer: async (principal) => ({ principal, memberships: [], suspended: [] }) });
const inUrl = (query: string) => `?query=${encodeURIComponent(query)}`;

describe('over HTTP', () => {
  it('get-can-run-a-query', async () => {
    const { status, data } = await (await open()).sends({ method: 'GET', search: inUrl(viewer) });
    expect(status).toBe(200);
    expect(data).toEqual({ viewer: { name: 'anonymous' } });
  });

  it.each([
    ['query', viewer, ''],
    ['documentId', 'x', inUrl(viewer)],
    ['operationName', 'A', inUrl(viewer)],
    ['variables', '{}', inUrl(viewer)],
    ['extensions', '{}', inUrl(viewer)],
  ])('a-url-may-have-the-parameter-%s-once-only-even-if-it-is-empty', async (name, value, others) => {
    const api = await open();
    const message = `The parameter ${name} may be there once only.`;
    for (const values of [
      [value, value],
      ['', value],
      [value, ''],
      ['', ''],
    ]) {
      const pairs = values.map((each) => `${name}=${encodeURIComponent(each)}`).join('&');
      const search = others ? `${others}&${pairs}` : `?${pairs}`;
      const { status, errors } = await api.sends({ method: 'GET', search });
      expect([status, errors?.[0]?.message]).toEqual([422, message]);
    }
  });

  it('get-cannot-run-a-mutation', async () => {
    const { status, header } = await (await open()).sends({
      method: 'GET',
      search: inUrl('mutation { councilSubscribe(input: { gssCode: "E09000024" }) { userErrors { code } } }'),
    });
    expect(status).toBe(405);
    expect(header('allow')).toBe('POST');
  });

  it.each([graphqlJson, 'application/json'])('the-answer-is-in-%s-if-accept-asks-for-it', async (accept) => {
    const { status, header } = await (await open()).sends({ headers: { accept }, body: { query: viewer } });
    expect(status).toBe(200);
    expect(header('content-type')).toBe(`${accept}; charset=utf-8`);
  });

  it('an-invalid-document-gets-422-and-an-unparseable-one-400', async () => {
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
        throw new Error('unexpected');
      },
    });
    const answer = await api.sends({ headers: { accept }, body: { query: viewer } });
    expect(answer.status).toBe(status);
    expect(answer.errors).toHaveLength(1);
  });

  it('batched-requests-are-rejected', async () => {
    const { status, errors } = await (await open()).sends({ body: [{ query: viewer }, { query: viewer }] });
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('automatic-persisted-queries-are-rejected', async () => {
    const { status, errors } = await (await open()).sends({
      body: { query: viewer, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    });
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]);
  });

  it('a-browser-gets-no-landing-page', async () => {
    const { status, header, text } = await (await open()).sends({
      method: 'GET',
      headers: { accept: 'text/html' },
    });
    expect(status).toBe(406);
    expect(header('content-type')).toContain('json');
    expect(text).not.toContain('<html');
  });

  it('an-unknown-operation-name-is-rejected-by-name', async () => {
    const { status, errors } = await (await open()).sends({
      body: { query: `query A ${viewer}`, operationName: 'B' },
    });
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ message: 'Unknown operation named "B".' }]);
  });
});
