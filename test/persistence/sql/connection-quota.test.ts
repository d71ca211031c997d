import { expect, it } from 'vitest';
import { Overloaded } from '../../../server/domain/values/unavailable.js';
import { connectionQuota } from '../../../server/persistence/sql/connection-quota.js';

/** Work that lasts until it is released. */
const held = () => {
  let release: () => void = () => undefined;
  const lasts = new Promise<void>((done) => {
    release = done;
  });
  return { work: () => lasts, release: () => release() };
};

it('lets one council wait for itself while another passes', async () => {
  const share = connectionQuota({ total: 4, running: 1, waiting: 5 });
  const slow = held();
  const order: string[] = [];
  const first = share('one', slow.work).then(() => order.push('first of one'));
  const second = share('one', async () => order.push('second of one'));
  await share('other', async () => order.push('other'));
  slow.release();
  await Promise.all([first, second]);
  expect(order).toEqual(['other', 'first of one', 'second of one']);
});

it('refuses at once what is beyond the waiting room, and only that', async () => {
  const share = connectionQuota({ total: 4, running: 1, waiting: 1 });
  const slow = held();
  const first = share('one', slow.work);
  const second = share('one', async () => 'done');
  await expect(share('one', async () => 'too many')).rejects.toBeInstanceOf(Overloaded);
  slow.release();
  await first;
  expect(await second).toBe('done');
  expect(await share('one', async () => 'again')).toBe('again');
});

it('gives the place back after a failure', async () => {
  const share = connectionQuota({ total: 4, running: 1, waiting: 0 });
  const fails = share('one', async () => {
    throw new Error('no');
  });
  await expect(fails).rejects.toThrow('no');
  expect(await share('one', async () => 'next')).toBe('next');
});

it('gives a place that becomes free to whoever has the fewest', async () => {
  const share = connectionQuota({ total: 2, running: 2, waiting: 9 });
  const slow = [held(), held(), held()];
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
