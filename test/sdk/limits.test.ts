import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createYardstick } from '../../sdk/index.js';
import {
  data,
  type FakeServer,
  halfAnAnswer,
  silence,
  startFakeServer,
} from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const yardstick = (options = {}) => createYardstick({ url: server.url, ...options });

describe('a call that takes too long', () => {
  it.each([
    ['while nothing comes', silence],
    ['in the middle of the answer', halfAnAnswer],
  ])('ends %s', async (_, reply) => {
    server.replies(reply);
    const call = yardstick({ timeout: 700 }).access.viewer();
    await Promise.all([server.arrival(), expect(call).rejects.toMatchObject({ kind: 'timeout' })]);
    expect(server.arrivals).toHaveLength(1);
  });

  it("ends by the call's own timeout before the client's", async () => {
    server.replies(silence);
    await expect(yardstick().access.viewer({ timeout: 50 })).rejects.toMatchObject({ kind: 'timeout' });
  });
});

describe('a call that its caller aborts', () => {
  it.each([
    ['while nothing comes', silence],
    ['in the middle of the answer', halfAnAnswer],
  ])('ends %s', async (_, reply) => {
    server.replies(reply);
    const controller = new AbortController();
    const call = yardstick().access.viewer({ signal: controller.signal });
    await server.arrival();
    const reason = new Error('the page was left');
    setTimeout(() => controller.abort(reason), 20);
    await expect(call).rejects.toMatchObject({ kind: 'aborted', cause: reason });
  });

  it('is never sent if the signal was aborted before', async () => {
    await expect(yardstick().access.viewer({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'aborted',
    });
    expect(server.arrivals).toEqual([]);
  });
});

it('a call leaves no listeners on a signal that outlives it', async () => {
  server.replies(data({ viewer: { name: 'Rotherham' } }));
  const { signal } = new AbortController();
  for (let call = 0; call < 3; call += 1) await yardstick().access.viewer({ signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
