import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { createGraphqlHandler, type GraphqlHandler } from '../../server/graphql/server/handler.js';
import { addressLimit, bodyLimit } from '../../server/http/graphql.js';
import { createWebServer, type WebServerOptions } from '../../server/http/server.js';
import type { Services } from '../../server/services/services.js';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const services = {} as Services;
const graphqlJson = 'application/graphql-response+json';
const query = '{ __typename }';
const json = { 'content-type': 'application/json' };

const servers: ReturnType<typeof createWebServer>[] = [];
afterAll(() => Promise.all(servers.map((web) => web.close())));

async function open(options: Partial<WebServerOptions> = {}) {
  const graphql = options.graphql ?? (await createGraphqlHandler({ services, log: quiet }));
  const web = createWebServer({ services, isReady: async () => true, ...options, graphql });
  servers.push(web);
  return web;
}

/** Sends the bytes over a socket, and returns the response. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let response = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece) => {
      response += piece.toString();
    });
    socket.on('close', () => resolve(response));
    socket.on('error', reject);
  });
}

const portOf = async (web: ReturnType<typeof createWebServer>): Promise<number> =>
  Number(new URL(await web.listen({ host: '127.0.0.1', port: 0 })).port);

const tooLong = `/graphql?query=${'a'.repeat(addressLimit)}`;

describe('a request to /graphql', () => {
  it.each([
    ['a-put', { method: 'PUT' as const, payload: { query } }, 405, 'BAD_REQUEST'],
    ['a-delete', { method: 'DELETE' as const }, 405, 'BAD_REQUEST'],
    ['a-head', { method: 'HEAD' as const }, 405, undefined],
    ['a-url-too-long', { method: 'GET' as const, url: tooLong }, 414, 'BAD_REQUEST'],
    ['a-body-without-a-type', { headers: {}, payload: JSON.stringify({ query }) }, 415, 'BAD_REQUEST'],
    [
      'a-form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'query=a' },
      415,
      'BAD_REQUEST',
    ],
    [
      'plain-text',
      { headers: { 'content-type': 'text/plain' }, payload: JSON.stringify({ query }) },
      415,
      'BAD_REQUEST',
    ],
    [
      'another-charset',
      { headers: { 'content-type': 'application/json; charset=utf-16' }, payload: '{}' },
      415,
      'BAD_REQUEST',
    ],
    [
      'a-compressed-body',
      { headers: { ...json, 'content-encoding': 'gzip' }, payload: '{}' },
      415,
      'BAD_REQUEST',
    ],
    [
      'a-body-too-large',
      { payload: { query, variables: { note: 'x'.repeat(bodyLimit) } } },
      413,
      'QUERY_TOO_LARGE',
    ],
    [
      'accepting-only-xml',
      { headers: { ...json, accept: 'application/xml' }, payload: { query } },
      406,
      'BAD_REQUEST',
    ],
    [
      'accepting-no-json',
      { headers: { ...json, accept: '*/*;q=0' }, payload: { query } },
      406,
      'BAD_REQUEST',
    ],
    ['invalid-json', { payload: '{"query":' }, 400, 'BAD_REQUEST'],
    ['no-body', {}, 400, 'BAD_REQUEST'],
    ['no-query', { payload: { qeury: query } }, 422, 'BAD_REQUEST'],
    ['a-batch', { payload: [{ query }, { query }] }, 422, 'BAD_REQUEST'],
    ['variables-in-a-list', { payload: { query, variables: [7] } }, 422, 'BAD_REQUEST'],
    ['a-query-and-an-id', { payload: { query, documentId: 'sha256:00' } }, 422, 'BAD_REQUEST'],
    ['an-unknown-field', { payload: { query: '{ nothing }' } }, 422, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two-queries-in-the-url',
      { method: 'GET' as const, url: '/graphql?query={a}&query={b}' },
      422,
      'BAD_REQUEST',
    ],
    [
      'variables-in-invalid-json',
      { method: 'GET' as const, url: `/graphql?query=${query}&variables={` },
      400,
      'BAD_REQUEST',
    ],
  ])('%s-is-refused-with-a-graphql-error', async (_name, request, status, code) => {
    const web = await open();
    const answer = await web.inject({ method: 'POST', url: '/graphql', headers: json, ...request });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    const requestId = answer.headers['x-request-id'];
    expect(requestId).toMatch(/^[\w-]{36}$/);
    if (status === 405) expect(answer.headers['allow']).toBe('GET, POST');
    if (code === undefined) return;
    const { errors, data } = answer.json();
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).toBe(code);
    expect(errors[0].message).not.toBe('');
    if (code !== 'GRAPHQL_VALIDATION_FAILED') expect(errors[0].extensions.requestId).toBe(requestId);
  });

  it('an-error-response-has-the-accepted-media-type', async () => {
    const headers = { accept: graphqlJson };
    const answer = await (await open()).inject({ method: 'PATCH', url: '/graphql', headers });
    expect(answer.headers['content-type']).toBe(`${graphqlJson}; charset=utf-8`);
  });

  it.each([
    ['application/json;q=0.5, application/graphql-response+json', graphqlJson],
    ['application/graphql-response+json;q=0.1, application/json', 'application/json'],
    ['text/html, */*;q=0.8', 'application/json'],
    ['application/graphql-response+json, */*', graphqlJson],
    ['application/json;q=0, */*', graphqlJson],
  ])('that-accepts-%s-gets-%s', async (accept, type) => {
    const headers = { ...json, accept };
    const answer = await (await open()).inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  it('beyond-the-limit-of-concurrent-requests-gets-503-with-retry-after', async () => {
    let finish = () => {};
    const released = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begin = () => {};
    const firstRequest = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const graphql: GraphqlHandler = {
      async answer() {
        begin();
        await released;
        return { status: 200, headers: [], body: '{}' };
      },
      describe: async () => ({ status: 200, headers: [], body: '' }),
      close: async () => {},
    };
    const web = await open({ graphql, mostAtOnce: 1 });
    // async, because inject() sends the request only when its result is awaited.
    const ask = async () =>
      web.inject({ method: 'POST', url: '/graphql', headers: json, payload: { query } });
    const first = ask();
    await firstRequest;
    const second = await ask();
    expect(second.headers['retry-after']).toBe('1');
    expect(second.json().errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
    finish();
    expect((await first).statusCode).toBe(200);
    expect((await ask()).statusCode).toBe(200);
  });

  it('that-is-incomplete-gets-408-after-the-timeout', async () => {
    const port = await portOf(await open({ requestTimeout: 400 }));
    const half =
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{"que';
    const response = await exchange(port, half);
    expect(response).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) } }],
    });
  });

  it.each([
    [
      'with-headers-too-large',
      `GET /graphql HTTP/1.1\r\nhost: a\r\nx-note: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['that-is-not-http', 'HELLO\r\n\r\n', 400],
  ])('%s-is-refused-with-the-same-kind-of-error', async (_name, bytes, status) => {
    const response = await exchange(await portOf(await open()), bytes);
    expect(response.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
    expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '').errors).toHaveLength(1);
  });
});

describe('every answer', () => {
  it('has-the-security-headers', async () => {
    const { headers } = await (await open()).inject({ method: 'GET', url: '/health/live' });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
  });

  it.each([
    ['returns-a-valid-request-id', 'partner.7f3a-0001', true],
    ['replaces-a-malformed-request-id', 'a b\tc', false],
    ['replaces-a-request-id-that-is-too-long', 'x'.repeat(101), false],
  ])('%s', async (_name, id, isReturned) => {
    const headers = { 'x-request-id': id };
    const answer = await (await open()).inject({ method: 'GET', url: '/health/live', headers });
    if (isReturned) expect(answer.headers['x-request-id']).toBe(id);
    else expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('pages of other origins', () => {
  const origin = 'https://performance.merton.gov.uk';
  const preflight = (from: string) => ({
    method: 'OPTIONS' as const,
    url: '/graphql',
    headers: {
      origin: from,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

  it('are-allowed-if-they-are-named', async () => {
    const web = await open({ origins: [origin] });
    const preflighted = await web.inject(preflight(origin));
    expect(preflighted.statusCode).toBe(204);
    expect(preflighted.headers['access-control-allow-origin']).toBe(origin);
    for (const name of [
      'authorization',
      'content-type',
      'x-request-id',
      'idempotency-key',
      'if-none-match',
    ]) {
      expect(preflighted.headers['access-control-allow-headers']).toContain(name);
    }
    const answer = await web.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...json, origin },
      payload: { query },
    });
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    for (const name of ['retry-after', 'x-request-id', 'etag']) {
      expect(answer.headers['access-control-expose-headers']).toContain(name);
    }
  });

  it.each(['https://elsewhere.example', 'null', `${origin}.elsewhere.example`])(
    'are-not-allowed-otherwise: %s',
    async (stranger) => {
      const answer = await (await open({ origins: [origin] })).inject(preflight(stranger));
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('are-not-allowed-if-none-is-named', async () => {
    const answer = await (await open()).inject(preflight(origin));
    expect(answer.statusCode).toBe(405);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('health', () => {
  it('is-live-while-it-is-not-ready', async () => {
    const web = await open({ isReady: async () => false });
    expect((await web.inject('/health/live')).statusCode).toBe(200);
    expect((await web.inject('/health/ready')).statusCode).toBe(503);
  });
});
