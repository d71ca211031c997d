import { expect, it } from 'vitest';
import { documentId, readPersistedDocuments } from '../../../server/graphql/server/persisted-documents.js';
import { apiOver } from '../../kit/service/graphql-api.js';

const text = 'query Me { viewer { name } }';
const change = 'mutation Change { __typename }';
const documents = new Map([text, change].map((document) => [documentId(document), document]));
const open = (persistedDocumentsOnly = false) =>
  apiOver(
    { describeViewer: async (principal) => ({ principal, memberships: [], suspended: [] }) },
    { documents, persistedDocumentsOnly },
  );
const inUrl = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`;

it('a-document-is-requested-by-its-id-in-a-body-and-in-a-url', async () => {
  const api = await open();
  const id = documentId(text);
  expect(id).toMatch(/^sha256:[0-9a-f]{64}$/);
  const answers = [
    await api.sends({ body: { documentId: id } }),
    await api.sends({ method: 'GET', search: inUrl({ documentId: id }) }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  for (const { data } of answers) expect(data).toEqual({ viewer: { name: 'anonymous' } });
});

it('get-by-id-cannot-run-a-mutation', async () => {
  const answer = await (await open()).sends({
    method: 'GET',
    search: inUrl({ documentId: documentId(change) }),
  });
  expect(answer.status).toBe(405);
  expect(answer.header('allow')).toBe('POST');
});

it.each([documentId('query Other { viewer { kind } }'), 'sha256:1', 'anything', ''])(
  'an-unknown-id-gets-404-with-its-own-code: %s',
  async (id) => {
    const { status, errors, data } = await (await open()).sends({ body: { documentId: id } });
    expect(status).toBe(404);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }]);
  },
);

it('sending-a-document-does-not-register-it', async () => {
  const api = await open();
  const other = 'query Other { viewer { kind } }';
  expect((await api.sends({ body: { query: other } })).status).toBe(200);
  expect((await api.sends({ body: { query: other, documentId: documentId(other) } })).status).toBe(422);
  expect((await api.sends({ body: { documentId: documentId(other) } })).status).toBe(404);
});

it('with-persisted-documents-only-any-other-text-is-rejected', async () => {
  const api = await open(true);
  expect((await api.sends({ body: { query: text } })).status).toBe(200);
  expect((await api.sends({ body: { documentId: documentId(text) } })).status).toBe(200);
  for (const query of [`${text} `, '{ __schema { types { name } } }']) {
    const { status, errors } = await api.sends({ body: { query } });
    expect(status).toBe(403);
    expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' } }]);
  }
});

it('every-document-of-the-sdk-is-persisted-under-the-hash-of-its-text', () => {
  const texts = readPersistedDocuments();
  expect(texts.size).toBeGreaterThan(40);
  for (const [id, document] of texts) expect(documentId(document)).toBe(id);
  expect([...texts.values()].some((document) => document.startsWith('query Viewer{'))).toBe(true);
});
