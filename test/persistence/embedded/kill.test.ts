import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { startEmbeddedPostgres } from '../../../server/persistence/embedded/embedded-postgres.js';
import { temporaryFolder } from './folders.js';
import { lives, startService } from './running-service.js';

const dataFolder = temporaryFolder();
const acknowledged: number[] = [];

/**
 * Starts PostgreSQL on the killed service's folder, and returns acknowledged numbers that are missing there.
 */
async function lostNumbers(): Promise<number[]> {
  const database = await startEmbeddedPostgres({ dataFolder, log: () => undefined });
  const client = new pg.Client(database.owner);
  await client.connect();
  const { rows } = await client.query<{ number: string }>('SELECT number FROM acknowledged');
  await client.end();
  await database.stop();
  const numbers = new Set(rows.map((row) => Number(row.number)));
  return acknowledged.filter((number) => !numbers.has(number));
}

it('kill-minus-nine-while-writing-loses-no-acknowledged-commit', async () => {
  for (const count of [150, 40, 250]) {
    const service = await startService(dataFolder, count);
    await service.kill();
    acknowledged.push(...service.acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(440);
  expect(await lostNumbers()).toEqual([]);
});

it('postgresql-ends-when-its-service-is-killed', async () => {
  const service = await startService(dataFolder, 1);
  expect(lives(service.postmaster)).toBe(true);
  await service.kill();
  await vi.waitFor(() => expect(lives(service.postmaster) || lives(service.watchdog)).toBe(false), 5_000);
});

it('a-postgresql-that-was-left-running-is-stopped-before-the-next-starts', async () => {
  const service = await startService(dataFolder, 20);
  process.kill(service.watchdog, 'SIGKILL');
  await service.kill();
  acknowledged.push(...service.acknowledged);
  expect(lives(service.postmaster)).toBe(true);
  expect(await lostNumbers()).toEqual([]);
  expect(lives(service.postmaster)).toBe(false);
});

it('remaining-sessions-of-a-killed-postmaster-do-not-prevent-the-next-start', async () => {
  const service = await startService(dataFolder, 20);
  process.kill(service.watchdog, 'SIGKILL');
  process.kill(service.postmaster, 'SIGKILL');
  await service.kill();
  acknowledged.push(...service.acknowledged);
  expect(await lostNumbers()).toEqual([]);
});
