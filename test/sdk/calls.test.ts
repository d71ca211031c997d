import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createYardstick, documents, type TypedDocument } from '../../sdk/index.js';
import { data, type FakeServer, http, startFakeServer } from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const yardstick = (options = {}) =>
  createYardstick({ url: server.url, apiKey: 'ys_key', retry: { retries: 0 }, ...options });

describe('a call', () => {
  it("posts the document's id, its name and its variables, and says who is asking", async () => {
    server.replies(data({ council: null }));
    expect(await yardstick().councils.get({ gssCode: 'E06000049' })).toBeNull();
    const [{ headers, documentId, query, operationName, variables }] = server.arrivals as [
      (typeof server.arrivals)[0],
    ];
    expect(headers).toMatchObject({
      accept: 'application/graphql-response+json, application/json;q=0.9',
      authorization: 'Bearer ys_key',
      'content-type': 'application/json',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect([documentId, query]).toEqual([documents.CouncilDocument.id, undefined]);
    expect({ operationName, variables }).toEqual({
      operationName: 'Council',
      variables: { gssCode: 'E06000049' },
    });
  });

  it('without a key sends none', async () => {
    server.replies(data({ viewer: { name: 'Anonymous' } }));
    await createYardstick({ url: server.url }).access.viewer();
    expect(server.arrivals[0]?.headers).not.toHaveProperty('authorization');
  });

  it('takes any document that knows its types, and a bare string', async () => {
    server.replies(data({ viewer: { name: 'Rotherham' } }));
    const own = 'query Who($x: Int) { viewer { name } }' as TypedDocument<
      { viewer: { name: string } },
      { x?: number }
    >;
    const { viewer } = await yardstick().query(own);
    expect(viewer.name).toBe('Rotherham');
    expect(await yardstick().query('{ viewer { name } }')).toEqual({ viewer: { name: 'Rotherham' } });
    expect(server.arrivals.map(({ query, operationName }) => [query, operationName])).toEqual([
      [own.toString(), 'Who'],
      ['{ viewer { name } }', undefined],
    ]);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/graphql-response+json'])(
    'understands an answer in %s',
    async (type) => {
      server.replies(http(200, '{"data":{"council":null}}', { 'content-type': type }));
      expect(await yardstick().councils.get({ gssCode: 'E06000049' })).toBeNull();
    },
  );

  it('keeps decimals as the strings they are', async () => {
    const exact = '0.100000000000';
    server.replies(data({ measure: { minimumValue: exact } }));
    expect((await yardstick().measures.get({ code: 'repeat-plans' }))?.minimumValue).toBe(exact);
  });

  it('puts text together that arrives in the middle of a letter', async () => {
    const bytes = Buffer.from('{"data":{"viewer":{"name":"Cyngor Sir Gâr"}}}');
    const cut = bytes.indexOf('Gâr') + 2;
    server.replies((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write(bytes.subarray(0, cut));
      setTimeout(() => response.end(bytes.subarray(cut)), 20);
    });
    expect((await yardstick().access.viewer()).name).toBe('Cyngor Sir Gâr');
  });

  it('refuses an answer larger than allowed, before it has all of it', async () => {
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

  it('never follows a redirection, so that the key goes nowhere else', async () => {
    await using elsewhere = await startFakeServer();
    elsewhere.replies(data({ viewer: { name: 'somebody else' } }));
    server.replies(http(307, '', { location: elsewhere.url }));
    await expect(yardstick().access.viewer()).rejects.toMatchObject({ kind: 'protocol', status: 307 });
    expect(elsewhere.arrivals).toEqual([]);
  });
});

describe('what a client is made with', () => {
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
  ])('is refused with %s, without repeating a secret', (_, options) => {
    const make = () => createYardstick(options);
    expect(make).toThrow(/^(url|apiKey|timeout|concurrency|retry\.retries) must /);
    expect(make).not.toThrow('s3cret');
  });

  it('is not told to who prints the client', () => {
    const yardstick = createYardstick({ url, apiKey: 's3cret' });
    expect(inspect(yardstick, { depth: 9, showHidden: true })).not.toContain('s3cret');
    expect(JSON.stringify(yardstick)).not.toContain('s3cret');
  });

  it('cannot be changed afterwards, at any depth', () => {
    const frozen = (found: object): boolean =>
      Object.isFrozen(found) &&
      Object.values(found).every((part) => typeof part !== 'object' || part === null || frozen(part));
    expect(frozen(createYardstick({ url }))).toBe(true);
  });
});
