import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createYardstick, YardstickError } from '../../sdk/index.js';
import {
  brokenConnection,
  type FakeServer,
  failure,
  http,
  type Reply,
  startFakeServer,
} from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

async function failed(reply: Reply, variables = { code: 'E06000049' }): Promise<YardstickError> {
  server.replies(reply);
  const yardstick = createYardstick({ url: server.url, apiKey: 'ys_s3cret', retry: { retries: 0 } });
  const error = await yardstick.councils.get(variables).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof YardstickError)) throw new Error('it should have failed', { cause: error });
  return error;
}

describe('the kind of an error', () => {
  it.each([
    ['UNAUTHENTICATED', 'unauthenticated'],
    ['FORBIDDEN', 'forbidden'],
    ['COUNCIL_SUSPENDED', 'forbidden'],
    ['BAD_REQUEST', 'invalid'],
    ['BAD_USER_INPUT', 'invalid'],
    ['QUERY_TOO_EXPENSIVE', 'invalid'],
    ['QUERY_TOO_LARGE', 'invalid'],
    ['PERSISTED_DOCUMENT_REQUIRED', 'forbidden'],
    ['DEADLINE_EXCEEDED', 'timeout'],
    ['OVERLOADED', 'unavailable'],
    ['OPERATION_RESOLUTION_FAILURE', 'invalid'],
    ['GRAPHQL_VALIDATION_FAILED', 'invalid'],
    ['GRAPHQL_PARSE_FAILED', 'invalid'],
    ['CONFLICT', 'conflict'],
    ['RATE_LIMITED', 'rate-limited'],
    ['DATABASE_UNAVAILABLE', 'unavailable'],
    ['INTERNAL_SERVER_ERROR', 'server'],
    ['SOMETHING_NEW', 'server'],
  ])('by the code %s is %s', async (code, kind) => {
    expect(await failed(failure(code))).toMatchObject({ kind, code, status: 200 });
  });

  it.each([
    [301, 'protocol'],
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'protocol'],
    [405, 'protocol'],
    [408, 'timeout'],
    [409, 'conflict'],
    [413, 'invalid'],
    [422, 'invalid'],
    [429, 'rate-limited'],
    [500, 'server'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])('by the status %i alone is %s', async (status, kind) => {
    expect(await failed(http(status, '<h1>No</h1>', { 'content-type': 'text/html' }))).toMatchObject({
      kind,
      code: undefined,
      status,
    });
  });

  it('is that of the code if status and code disagree', async () => {
    expect(await failed(failure('FORBIDDEN', { status: 503 }))).toMatchObject({
      kind: 'forbidden',
      status: 503,
    });
  });

  it('is that of the status if the code is unknown', async () => {
    expect(await failed(failure('SOMETHING_NEW', { status: 422 }))).toMatchObject({ kind: 'invalid' });
  });

  it('is network when there is no answer', async () => {
    expect(await failed(brokenConnection)).toMatchObject({ kind: 'network', status: undefined });
  });

  it.each([
    ['a page', http(200, '<h1>Sign in</h1>', { 'content-type': 'text/html' })],
    [
      'JSON that is declared as a page',
      http(200, '{"data":{"viewer":null,"council":null,"councils":null}}', { 'content-type': 'text/html' }),
    ],
    ['broken JSON', http(200, '{"data":', { 'content-type': 'application/json' })],
    ['JSON of something else', http(200, '[]', { 'content-type': 'application/json' })],
    ['no data and no error', http(200, '{"data":null}', { 'content-type': 'application/json' })],
    ['nothing', http(204, '')],
  ])('is protocol when the answer is %s', async (_, reply) => {
    expect(await failed(reply)).toMatchObject({ kind: 'protocol' });
  });

  it('is set even if partial data comes with the error', async () => {
    const partial = {
      data: { council: null },
      errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }],
    };
    const type = { 'content-type': 'application/graphql-response+json' };
    expect(await failed(http(294, JSON.stringify(partial), type))).toMatchObject({
      kind: 'forbidden',
      status: 294,
    });
  });
});

describe('the request id of an error', () => {
  it("is the service's, from the error first and the header second", async () => {
    const headers = { 'x-request-id': 'from-the-header' };
    expect(await failed(failure('FORBIDDEN', { headers, requestId: 'from-the-error' }))).toMatchObject({
      requestId: 'from-the-error',
      message: 'Council: the API key may not do this (HTTP 200, FORBIDDEN, request from-the-error)',
    });
    expect(await failed(failure('FORBIDDEN', { headers }))).toMatchObject({ requestId: 'from-the-header' });
  });

  it('is the one that was sent if the service gave none', async () => {
    const { requestId } = await failed(brokenConnection);
    expect(requestId).toBe(server.arrivals[0]?.headers['x-request-id']);
  });

  it('is never a text that does not look like an id', async () => {
    const { requestId } = await failed(failure('FORBIDDEN', { requestId: 'a\nforged line of a log' }));
    expect(requestId).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('the text of an error', () => {
  const printed = (error: Error) =>
    [
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: false }),
    ].join();

  it.each([
    [
      'an error that quotes the variables',
      failure('BAD_USER_INPUT', { message: 'got ch1ld-name', status: 422 }),
    ],
    ['an error that quotes the key', failure('UNAUTHENTICATED', { message: 'ys_s3cret is unknown' })],
    ['a page that quotes both', http(400, 'ys_s3cret ch1ld-name', { 'content-type': 'text/html' })],
    [
      'JSON that quotes both and ends early',
      http(200, '{"ys_s3cret ch1ld-name', { 'content-type': 'application/json' }),
    ],
    ['a broken connection', brokenConnection],
  ])('contains neither variables nor the key after %s', async (_, reply) => {
    const error = await failed(reply, { code: 'ch1ld-name' });
    expect(server.arrivals[0]?.variables).toEqual({ code: 'ch1ld-name' });
    expect(server.arrivals[0]?.headers.authorization).toBe('Bearer ys_s3cret');
    expect(printed(error)).not.toMatch(/ys_s3cret|ch1ld-name/);
  });

  it('contains neither, for any values and any place in which an answer quotes them', async () => {
    const secret = fc.string({
      unit: fc.constantFrom(...'abcdefgh-_0123456789'),
      minLength: 12,
      maxLength: 40,
    });
    const places = fc.constantFrom('message', 'code', 'path', 'argument', 'text', 'header', 'data');
    const status = fc.constantFrom(200, 294, 307, 400, 401, 403, 404, 409, 422, 429, 500, 503);
    await fc.assert(
      fc.asyncProperty(secret, secret, places, status, async (key, value, place, status) => {
        const quoted = `${key} ${value}`;
        const error = {
          message: place === 'message' ? quoted : 'It failed.',
          path: place === 'path' ? [key, value] : ['council'],
          extensions: {
            code: place === 'code' ? value : 'FORBIDDEN',
            argument: place === 'argument' ? quoted : 'filter',
          },
        };
        const data = place === 'data' ? { council: quoted } : null;
        const text = place === 'text' ? quoted : JSON.stringify({ errors: [error], data });
        const headers = {
          'content-type': 'application/graphql-response+json',
          'x-request-id': 'a-request',
          'retry-after': place === 'header' ? quoted : '1',
        };
        const answers = async () => new Response(text, { status, headers });
        const yardstick = createYardstick({
          url: server.url,
          apiKey: key,
          fetch: answers,
          retry: { retries: 0 },
        });
        const thrown = await yardstick.councils.get({ code: value }).catch((error: unknown) => error);
        expect(thrown).toBeInstanceOf(YardstickError);
        for (const secret of [key, value]) expect(printed(thrown as Error)).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the service's own words only as details", async () => {
    const { details } = await failed(failure('BAD_USER_INPUT', { message: "'x' is no GSS code." }));
    expect(details).toEqual([
      { code: 'BAD_USER_INPUT', message: "'x' is no GSS code.", path: ['council'], argument: undefined },
    ]);
  });

  it('names the place of a refused argument, and has what is allowed in the details', async () => {
    const message = "filter.periods.0: 'January 2017' is not a period. Write its code, for example 2017-M1.";
    const argument = 'filter.periods.0';
    const error = await failed(failure('BAD_USER_INPUT', { message, status: 422, argument }));
    expect(error).toMatchObject({ kind: 'invalid', code: 'BAD_USER_INPUT', argument });
    expect(error.message).toContain('BAD_USER_INPUT at filter.periods.0');
    expect(error.message).not.toContain('January');
    expect(error.details).toMatchObject([{ message, argument }]);
  });

  it.each(['a b', 'periods.January 2017', '9', 'a..b', 'x'.repeat(99)])(
    'leaves out a place of another form: %s',
    async (argument) => {
      const error = await failed(failure('BAD_USER_INPUT', { argument }));
      expect(error.argument).toBeUndefined();
      expect(error.message).not.toContain(' at ');
    },
  );
});
