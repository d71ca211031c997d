import { expect, it } from 'vitest';
import { Overloaded } from '../../../server/domain/values/unavailable.js';
import { connectionQuota } from '../../../server/persistence/sql/connection-quota.js';

/** Work that lasts until `release` is called. */
const slowWork = () => {
  let release: () => void = () => undefined;
  const lasts = new Promise<void>((done) => {
    release = done;
  });
  return { work: () => lasts, release: () => release() };
};

it('queues a council behind its own work, not behind another council', async () => {
  const share = connectionQuota({ total: 4, running: 1, waiting: 5 });
  const slow = slowWork();
  const order: string[] = [];
  const first = share('one', slow.work).then(() => order.push('first of one'));
  const second = share('one', async () => order.push('second of one'));
  await share('other', async () => order.push('other'));
  slow.release();
  await Promise.all([first, second]);
  expect(order).toEqual(['other', 'first of one', 'second of one']);
});

it('throws at once when the queue is full, and not otherwise', async () => {
  const share = connectionQuota({ total: 4, running: 1, waiting: 1 });
  const slow = slowWork();
  const first = share('one', slow.work);
  const second = share('one', async () => 'done');
  await expect(share('one', async () => 'too many')).rejects.toBeInstanceOf(Overloaded);
  slow.release();
  await first;
  expect(await second).toBe('done');
  expect(await share('one', async () => 'again')).toBe('again');
});

it('frees the connection after a failure', async () => {
  const share = connectionQuota({ total: 4, running: 1, waiting: 0 });
  const fails = share('one', async () => {
    throw new Error('no');
  });
  await expect(fails).rejects.toThrow('no');
  expect(await share('one', async () => 'next')).toBe('next');
});

it('gives a free connection to the waiting council with the fewest', async () => {
  const share = connectionQuota({ total: 2, running: 2, waiting: 9 });
  const slow = [slowWork(), slowWork(), slowWork()];
  const order: string[] = [];
  const busy = slow.map(({ work }, index) => share('busy', work).then(() => order.push(`busy ${index}`)));
  const small = share('small', async () => order.push('small'));
  slow[0]?.release();
  await small;
  expect(order).toEqual(['busy 0', 'small']);
  for (const { release } of slow) release();
  await Promise.all(busy);
  expect(await share('small', async () => 'again')).toBe('again');
});
