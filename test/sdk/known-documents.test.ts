import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createYardstick, documentId, documents } from '../../sdk/index.js';
import { data, type FakeServer, failure, http, startFakeServer } from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const yardstick = (options = {}) =>
  createYardstick({ url: server.url, retry: { retries: 1, firstDelay: 1 }, ...options });
const council = data({ council: null });
const gssCode = 'E08000018';
const sent = () => server.arrivals.map(({ documentId, query }) => documentId ?? query);
const id = documentId(documents.CouncilDocument);
const text = documents.CouncilDocument.toString();

describe('a document of the package', () => {
  it('is sent by id to a service that knows it', async () => {
    server.replies(council);
    await yardstick().councils.get({ code: gssCode });
    expect(sent()).toEqual([id]);
  });

  it.each([
    ['does not know it', failure('PERSISTED_DOCUMENT_NOT_FOUND')],
    ['knows no ids', failure('BAD_REQUEST', { status: 400 })],
  ])('is sent in full, then and always, to a service that %s', async (_, miss) => {
    server.replies(miss, council);
    const { councils } = yardstick();
    expect(await councils.get({ code: gssCode })).toBeNull();
    expect(await councils.get({ code: gssCode })).toBeNull();
    expect(sent()).toEqual([id, text, text]);
    expect(server.arrivals.map(({ variables }) => variables)).toEqual(Array(3).fill({ code: gssCode }));
  });

  it('is retried in full, and a mutation keeps its idempotency key', async () => {
    const miss = failure('PERSISTED_DOCUMENT_NOT_FOUND');
    server.replies(miss, http(503, ''), data({ councilSubscribe: { council: null, userErrors: [] } }));
    await yardstick().councils.subscribe({ gssCode });
    const full = documents.CouncilSubscribeDocument.toString();
    expect(sent()).toEqual([documentId(documents.CouncilSubscribeDocument), full, full]);
    expect(new Set(server.arrivals.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('fails if the full document is refused too', async () => {
    server.replies(failure('PERSISTED_DOCUMENT_NOT_FOUND'), failure('FORBIDDEN'));
    await expect(yardstick().councils.get({ code: gssCode })).rejects.toMatchObject({ kind: 'forbidden' });
    expect(sent()).toEqual([id, text]);
  });

  it('is sent in full at once if the client sends no ids', async () => {
    server.replies(council);
    await yardstick({ documentIds: false }).councils.get({ code: gssCode });
    expect(sent()).toEqual([text]);
  });
});
