import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerCache, createYardstick } from '../../sdk/index.js';
import { data, type FakeServer, http, type Reply, startFakeServer } from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const json = { 'content-type': 'application/json' };
const tags = () => server.arrivals.map(({ headers }) => headers['if-none-match']);
const of = { code: 'E08000018' };

/** Answers with a council and a tag; answers 304 if the request carries that tag. */
const tagged =
  (name: string, etag = `"${name}"`): Reply =>
  (response, arrival) =>
    arrival.headers['if-none-match'] === etag
      ? http(304, '', { etag })(response, arrival)
      : data({ council: { name: { en: name } } }, { etag })(response, arrival);

describe('a client with a cache', () => {
  const cache = createAnswerCache();
  const yardstick = (options = {}) => createYardstick({ url: server.url, cache, apiKey: 'a', ...options });

  it('asks if its stored answer is still current, and uses it on a 304', async () => {
    server.replies(tagged('Rotherham'));
    const { councils } = yardstick();
    const first = await councils.get(of);
    const second = await councils.get(of);
    expect(tags()).toEqual([undefined, '"Rotherham"']);
    expect(second).toEqual({ name: { en: 'Rotherham' } });
    expect(second).not.toBe(first);
  });

  it('stores the new answer if the old one is out of date', async () => {
    const { councils } = yardstick();
    server.replies(tagged('Rotherham'));
    await councils.get(of);
    server.replies(tagged('Rotherham Metropolitan Borough'));
    expect((await councils.get(of))?.name.en).toBe('Rotherham Metropolitan Borough');
    await councils.get(of);
    expect(tags().at(-1)).toBe('"Rotherham Metropolitan Borough"');
  });

  it('never reuses an answer for another question, key or address', async () => {
    await using elsewhere = await startFakeServer();
    elsewhere.replies(tagged('Rotherham'));
    server.replies(tagged('Rotherham'));
    await yardstick().councils.get(of);
    await yardstick().councils.get({ code: 'E09000024' });
    await yardstick({ apiKey: 'b' }).councils.get(of);
    await yardstick({ apiKey: undefined }).councils.get(of);
    await yardstick({ url: elsewhere.url }).councils.get(of);
    expect(tags()).toEqual([undefined, undefined, undefined, undefined]);
    expect(elsewhere.arrivals[0]?.headers).not.toHaveProperty('if-none-match');
  });

  it('stores no answer without a tag, no error, and no answer to a mutation', async () => {
    const { councils } = yardstick();
    server.replies(data({ council: null }), http(500, '{}', { ...json, etag: '"x"' }));
    await councils.get(of);
    await expect(councils.get(of)).rejects.toMatchObject({ kind: 'server' });
    server.replies(data({ councilSubscribe: { council: null, userErrors: [] } }, { etag: '"x"' }));
    await councils.subscribe({ gssCode: of.code });
    await councils.subscribe({ gssCode: of.code });
    expect(tags()).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('fails on a 304 if it sent no tag', async () => {
    server.replies(http(304, ''));
    await expect(yardstick().councils.get(of)).rejects.toMatchObject({ kind: 'protocol', status: 304 });
  });

  it('does not reveal its answers when it is printed', async () => {
    expect(Object.isFrozen(cache)).toBe(true);
    expect(JSON.stringify(cache)).toBe('{}');
  });
});

describe('a client without a cache', () => {
  it('never sends a tag', async () => {
    server.replies(tagged('Rotherham'));
    const { councils } = createYardstick({ url: server.url });
    await councils.get(of);
    await councils.get(of);
    expect(tags()).toEqual([undefined, undefined]);
  });
});

describe('a cache', () => {
  const answer = (text: string) => ({ status: 200, headers: new Headers(), text });

  it('drops the least recently used answers when it is full', () => {
    const cache = createAnswerCache({ size: 30 });
    for (const key of ['a', 'b', 'c']) cache.set(key, answer('123456789'));
    expect(cache.get('a')?.text).toBe('123456789');
    cache.set('d', answer('123456789'));
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    cache.set('e', answer('12345678901234567890'));
    expect(['a', 'c', 'd', 'e'].map((key) => cache.get(key) !== undefined)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('counts a replaced answer only once, and stores none larger than its size', () => {
    const cache = createAnswerCache({ size: 20 });
    cache.set('a', answer('12345'));
    for (let count = 0; count < 10; count += 1) cache.set('b', answer('12345'));
    expect(cache.get('a')).toBeDefined();
    cache.set('c', answer('1'.repeat(20)));
    expect(cache.get('c')).toBeUndefined();
  });

  it('throws without a size above 0', () => {
    expect(() => createAnswerCache({ size: 0 })).toThrow(RangeError);
    expect(() => createAnswerCache({ size: Number.NaN })).toThrow(RangeError);
  });
});

describe('a compressed answer', () => {
  const packed =
    (text: string): Reply =>
    (response) =>
      void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(text));

  it('is requested and decompressed', async () => {
    server.replies(packed('{"data":{"council":null}}'));
    expect(await createYardstick({ url: server.url }).councils.get(of)).toBeNull();
    expect(server.arrivals[0]?.headers['accept-encoding']).toContain('gzip');
  });

  it('is limited by its decompressed size', async () => {
    server.replies(packed(' '.repeat(1_000_000)));
    const { councils } = createYardstick({ url: server.url, largestAnswer: 100_000 });
    await expect(councils.get(of)).rejects.toMatchObject({ message: expect.stringContaining('100000') });
  });
});
