import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createYardstick } from '../../sdk/index.js';
import {
  data,
  type FakeServer,
  http,
  type Reply,
  silence,
  startFakeServer,
} from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const viewer = data({ viewer: { name: 'Rotherham' } });
const times = (count: number) => Array.from({ length: count });

/**
 * Answers no request before `enough` have arrived, then each after a moment. `most` is the peak of open
 * requests.
 */
function counter(reply: Reply, enough: number) {
  let now = 0;
  const seen = { most: 0 };
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const slow: Reply = async (response, arrival) => {
    now += 1;
    seen.most = Math.max(seen.most, now);
    if (now === enough) begin();
    await begun;
    await wait(20);
    now -= 1;
    reply(response, arrival);
  };
  return { slow, seen };
}

it('requests wait for a free place, and all are answered', async () => {
  const { slow, seen } = counter(viewer, 3);
  server.replies(slow);
  const yardstick = createYardstick({ url: server.url, concurrency: 3 });
  const viewers = await Promise.all(times(10).map(() => yardstick.access.viewer()));
  expect(viewers.map(({ name }) => name)).toEqual(Array(10).fill('Rotherham'));
  expect([seen.most, server.arrivals.length]).toEqual([3, 10]);
});

it('by default at most eight requests are under way at a time', async () => {
  const { slow, seen } = counter(viewer, 8);
  server.replies(slow);
  const yardstick = createYardstick({ url: server.url });
  await Promise.all(times(20).map(() => yardstick.access.viewer()));
  expect(seen.most).toBe(8);
});

it('a call that waits for a retry does not block others', async () => {
  server.replies(http(503, '', { 'retry-after': '1' }), viewer);
  const yardstick = createYardstick({ url: server.url, concurrency: 1 });
  const order: string[] = [];
  const first = yardstick.access.viewer().then(() => order.push('first'));
  await server.arrival();
  await yardstick.access.viewer().then(() => order.push('second'));
  await first;
  expect(order).toEqual(['second', 'first']);
});

it('a call that is aborted or times out while it waits is never sent, and the next one gets its place', async () => {
  server.replies(silence, viewer);
  const yardstick = createYardstick({ url: server.url, concurrency: 1 });
  const controller = new AbortController();
  const blocking = yardstick.access.viewer({ timeout: 400 });
  const aborted = yardstick.access.viewer({ signal: controller.signal });
  const late = yardstick.access.viewer({ timeout: 50 });
  const last = yardstick.access.viewer();
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ kind: 'aborted' });
  await expect(late).rejects.toMatchObject({ kind: 'timeout' });
  await expect(blocking).rejects.toMatchObject({ kind: 'timeout' });
  expect((await last).name).toBe('Rotherham');
  expect(server.arrivals).toHaveLength(2);
});
