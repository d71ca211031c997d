import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createYardstick, type YardstickError } from '../../sdk/index.js';
import { defaultRetryPolicy, delayBefore } from '../../sdk/retry.js';
import { retryAfterOf } from '../../sdk/retry-after.js';
import {
  brokenConnection,
  data,
  type FakeServer,
  failure,
  http,
  startFakeServer,
} from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const yardstick = (options = {}) =>
  createYardstick({ url: server.url, retry: { firstDelay: 1, longestDelay: 5 }, ...options });
const viewer = data({ viewer: { name: 'Rotherham' } });
const busy = http(503, '');

describe('a query', () => {
  it.each([
    ['a broken connection', brokenConnection],
    ['429', http(429, '')],
    ['502', http(502, '')],
    ['503', http(503, '')],
    ['504', http(504, '')],
    ['RATE_LIMITED', failure('RATE_LIMITED')],
    ['DATABASE_UNAVAILABLE', failure('DATABASE_UNAVAILABLE', { status: 503 })],
  ])('is retried after %s', async (_, reply) => {
    server.replies(reply, reply, viewer);
    expect((await yardstick().access.viewer()).name).toBe('Rotherham');
    expect(server.arrivals).toHaveLength(3);
  });

  it('keeps its request id, so that the log shows one call', async () => {
    server.replies(busy, viewer);
    await yardstick().access.viewer();
    const [first, second] = server.arrivals.map(({ headers }) => headers['x-request-id']);
    expect(first).toBe(second);
  });

  it.each([
    ['400', http(400, '')],
    ['401', http(401, '')],
    ['403', http(403, '')],
    ['409', http(409, '')],
    ['500', http(500, '')],
    ['BAD_USER_INPUT', failure('BAD_USER_INPUT', { status: 422 })],
  ])('is not retried after %s, which would fail again', async (_, reply) => {
    server.replies(reply, viewer);
    await expect(yardstick().access.viewer()).rejects.toThrow();
    expect(server.arrivals).toHaveLength(1);
  });

  it('fails after the allowed number of retries', async () => {
    server.replies(busy);
    await expect(yardstick().access.viewer()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(server.arrivals).toHaveLength(1 + defaultRetryPolicy.retries);
  });

  it('waits as long as Retry-After says, in seconds', async () => {
    server.replies(http(429, '', { 'retry-after': '1' }), viewer);
    const start = performance.now();
    await yardstick().access.viewer();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  it('waits as long as Retry-After says, as a date', async () => {
    const date = new Date(Date.now() + 2_000).toUTCString();
    server.replies(http(503, '', { 'retry-after': date }), viewer);
    await yardstick().access.viewer();
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(date) - 5);
  });

  it('does not begin a wait longer than its timeout, but reports the wait', async () => {
    server.replies(http(429, '', { 'retry-after': '3600' }), viewer);
    const start = performance.now();
    await expect(yardstick().access.viewer()).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfter: 3_600_000,
    });
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(server.arrivals).toHaveLength(1);
  });

  it('is not retried if aborted during the wait', async () => {
    server.replies(http(503, '', { 'retry-after': '20' }), viewer);
    const controller = new AbortController();
    const start = performance.now();
    const call = yardstick().access.viewer({ signal: controller.signal });
    await server.arrival();
    setTimeout(() => controller.abort(), 100);
    await expect(call).rejects.toMatchObject({ kind: 'aborted' });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(server.arrivals).toHaveLength(1);
  });

  it('fails if its timeout ends during the wait or after it', async () => {
    server.replies(busy);
    const retry = { retries: 10, firstDelay: 40, longestDelay: 40 };
    const error = await yardstick({ retry, timeout: 60 })
      .access.viewer()
      .catch((thrown: YardstickError) => thrown);
    expect(['timeout', 'unavailable']).toContain((error as YardstickError).kind);
    expect(server.arrivals.length).toBeLessThan(11);
  });
});

describe('a mutation', () => {
  const approved = data({ narrativesApprove: { narratives: null, userErrors: [] } });
  const approve = () => yardstick().narratives.approve({ council: 'E08000018', narratives: [{ id: '1' }] });
  const keys = () => server.arrivals.map(({ headers }) => headers['idempotency-key']);

  it.each([
    ['a broken connection', brokenConnection],
    ['503', busy],
    ['RATE_LIMITED', failure('RATE_LIMITED', { headers: { 'retry-after': '0' } })],
    ['its own first attempt, still under way', failure('IDEMPOTENCY_KEY_IN_PROGRESS', { status: 409 })],
  ])('is retried after %s, under the key of its first attempt', async (_, reply) => {
    server.replies(reply, reply, approved);
    expect(await approve()).toEqual({ narratives: null, userErrors: [] });
    expect(keys()).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{32}$/)));
    expect(new Set(keys()).size).toBe(1);
  });

  it.each([
    ['409 for another reason', http(409, '')],
    ['500', http(500, '')],
    ['a key used for something else', failure('IDEMPOTENCY_KEY_REUSED', { status: 422 })],
  ])('is not retried after %s', async (_, reply) => {
    server.replies(reply, approved);
    await expect(approve()).rejects.toThrow();
    expect(server.arrivals).toHaveLength(1);
  });

  it('has a new key for each call', async () => {
    server.replies(approved);
    await approve();
    await approve();
    expect(new Set(keys()).size).toBe(2);
  });

  it('has a key in a document of your own too, and a query has none', async () => {
    server.replies(busy, data({}));
    await yardstick().query('mutation A { x }');
    await yardstick().query('{ x }');
    expect(keys()).toEqual([expect.any(String), expect.any(String), undefined]);
  });
});

describe('the wait before a retry', () => {
  const policy = { retries: 9, firstDelay: 100, longestDelay: 1_000 };

  it('is random up to a limit that doubles until it reaches the longest delay', () => {
    const longest = [0, 1, 2, 3, 4, 5].map((retry) => delayBefore(retry, policy, 0, () => 1));
    expect(longest).toEqual([100, 200, 400, 800, 1_000, 1_000]);
    expect(delayBefore(3, policy, 0, () => 0)).toBe(0);
    expect(delayBefore(3, policy, 0, () => 0.25)).toBe(200);
  });

  it('is never shorter than Retry-After', () => {
    expect(delayBefore(0, policy, 5_000, () => 1)).toBe(5_000);
    expect(delayBefore(4, policy, 5, () => 1)).toBe(1_000);
  });

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 60_000],
    ['Wed, 21 Oct 2015 07:26:00 GMT', 0],
    [null, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['2015-10-21', undefined],
  ])('is read from Retry-After: %s', (header, expected) => {
    expect(retryAfterOf(header, Date.parse('2015-10-21T07:27:00Z'))).toBe(expected);
  });
});
