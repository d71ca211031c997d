import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createYardstick, documentId, documents, type TypedDocument } from '../../sdk/index.js';
import { data, type FakeServer, http, startFakeServer } from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const yardstick = (options = {}) =>
  createYardstick({ url: server.url, apiKey: 'ys_key', retry: { retries: 0 }, ...options });

describe('a call', () => {
  it("posts the document's id, its name, its variables and the key", async () => {
    server.replies(data({ council: null }));
    expect(await yardstick().councils.get({ code: 'E06000049' })).toBeNull();
    const [{ headers, documentId: id, query, operationName, variables }] = server.arrivals as [
      (typeof server.arrivals)[0],
    ];
    expect(headers).toMatchObject({
      accept: 'application/graphql-response+json, application/json;q=0.9',
      authorization: 'Bearer ys_key',
      'content-type': 'application/json',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect([id, query]).toEqual([documentId(documents.CouncilDocument), undefined]);
    expect({ operationName, variables }).toEqual({
      operationName: 'Council',
      variables: { code: 'E06000049' },
    });
  });

  it('sends no authorization without a key', async () => {
    server.replies(data({ viewer: { name: 'Anonymous' } }));
    await createYardstick({ url: server.url }).access.viewer();
    expect(server.arrivals[0]?.headers).not.toHaveProperty('authorization');
  });

  it('accepts any typed document, and a plain string', async () => {
    server.replies(data({ viewer: { name: 'Rotherham' } }));
    const document = 'query Who($x: Int) { viewer { name } }' as TypedDocument<
      { viewer: { name: string } },
      { x?: number }
    >;
    const { viewer } = await yardstick().query(document);
    expect(viewer.name).toBe('Rotherham');
    expect(await yardstick().query('{ viewer { name } }')).toEqual({ viewer: { name: 'Rotherham' } });
    expect(server.arrivals.map(({ query, operationName }) => [query, operationName])).toEqual([
      [document.toString(), 'Who'],
      ['{ viewer { name } }', undefined],
    ]);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/graphql-response+json'])(
    'reads an answer of type %s',
    async (type) => {
      server.replies(http(200, '{"data":{"council":null}}', { 'content-type': type }));
      expect(await yardstick().councils.get({ code: 'E06000049' })).toBeNull();
    },
  );

  it('gives decimals as strings, unchanged', async () => {
    const exact = '0.100000000000';
    server.replies(data({ measure: { minimumValue: exact } }));
    expect((await yardstick().measures.get({ code: 'repeat-plans' }))?.minimumValue).toBe(exact);
  });

  it('decodes text correctly if a chunk ends within a character', async () => {
    const bytes = Buffer.from('{"data":{"viewer":{"name":"Cyngor Sir Gâr"}}}');
    const cut = bytes.indexOf('Gâr') + 2;
    server.replies((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write(bytes.subarray(0, cut));
      setTimeout(() => response.end(bytes.subarray(cut)), 20);
    });
    expect((await yardstick().access.viewer()).name).toBe('Cyngor Sir Gâr');
  });

  it('fails on an answer that is too large, before it has read all of it', async () => {
    server.replies((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const send = () => response.write(' '.repeat(1_000), () => setImmediate(send));
      send();
    });
    await expect(yardstick({ largestAnswer: 10_000 }).access.viewer()).rejects.toMatchObject({
      kind: 'protocol',
      message: expect.stringContaining('longer than 10000 bytes'),
    });
  });

  it('never follows a redirect, so that the key goes to no other server', async () => {
    await using elsewhere = await startFakeServer();
    elsewhere.replies(data({ viewer: { name: 'somebody else' } }));
    server.replies(http(307, '', { location: elsewhere.url }));
    await expect(yardstick().access.viewer()).rejects.toMatchObject({ kind: 'protocol', status: 307 });
    expect(elsewhere.arrivals).toEqual([]);
  });
});

describe('the options of a client', () => {
  const url = 'https://yardstick.example/graphql';
  it.each([
    ['a relative address', { url: '/graphql' }],
    ['another scheme', { url: 'ftp://yardstick.example/graphql' }],
    ['a password in the address', { url: 'https://somebody:s3cret@yardstick.example/graphql' }],
    ['a line break in the key', { url, apiKey: 's3cret\n' }],
    ['an empty key', { url, apiKey: '' }],
    ['no time at all', { url, timeout: 0 }],
    ['more time than timers can count', { url, timeout: 2 ** 31 }],
    ['no requests at a time', { url, concurrency: 0 }],
    ['endless retries', { url, retry: { retries: Number.POSITIVE_INFINITY } }],
  ])('are rejected with %s, without repeating a secret', (_, options) => {
    const make = () => createYardstick(options);
    expect(make).toThrow(/^(url|apiKey|timeout|concurrency|retry\.retries) must /);
    expect(make).not.toThrow('s3cret');
  });

  it('are not revealed when the client is printed', () => {
    const yardstick = createYardstick({ url, apiKey: 's3cret' });
    expect(inspect(yardstick, { depth: 9, showHidden: true })).not.toContain('s3cret');
    expect(JSON.stringify(yardstick)).not.toContain('s3cret');
  });

  it('give a client that is frozen at any depth', () => {
    const frozen = (object: object): boolean =>
      Object.isFrozen(object) &&
      Object.values(object).every((part) => typeof part !== 'object' || part === null || frozen(part));
    expect(frozen(createYardstick({ url }))).toBe(true);
  });
});
