/**
 * Folders that root can enter and PostgreSQL's user cannot. If the tests do not run as root, the two are the
 * same.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findBinaries } from '../../../server/persistence/embedded/binaries.js';
import { startEmbeddedPostgres } from '../../../server/persistence/embedded/embedded-postgres.js';
import { canRun, serverUser } from '../../../server/persistence/embedded/server-user.js';
import { isRoot, temporaryFolder } from './folders.js';

function privateFolder(): string {
  const folder = join(temporaryFolder(), 'private');
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

it('a-data-folder-that-postgresqls-user-cannot-enter-has-a-pointer-to-the-database', async () => {
  const dataFolder = privateFolder();
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const database = await startEmbeddedPostgres({ dataFolder, log, durable: false });
  await database.stop();

  const pointer = join(dataFolder, 'cluster-location');
  expect(existsSync(pointer)).toBe(isRoot);
  expect(existsSync(join(dataFolder, 'cluster'))).toBe(!isRoot);
  if (!isRoot) return;
  const cluster = readFileSync(pointer, 'utf8').trim();
  onTestFinished(() => rmSync(cluster, { recursive: true, force: true }));
  expect(lines).toEqual([
    `The database files are in ${cluster}: the user that PostgreSQL runs as cannot enter ${dataFolder}`,
  ]);

  const again = await startEmbeddedPostgres({ dataFolder, log, durable: false });
  await again.stop();
  expect(lines).toHaveLength(1);

  rmSync(cluster, { recursive: true });
  await expect(startEmbeddedPostgres({ dataFolder, log })).rejects.toThrow('are not there now');
});

it('programs-that-postgresqls-user-cannot-reach-are-copied-and-their-missing-links-are-made', () => {
  const installed = dirname(
    dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
  );
  const packageFolder = join(privateFolder(), 'package');
  cpSync(installed, packageFolder, {
    recursive: true,
    filter: (path) => !/lib[a-z0-9]+\.so(\.\d+)?$/.test(path) || !path.includes('icu'),
  });
  chmodSync(packageFolder, 0o755);
  const user = serverUser(undefined);
  const copies = temporaryFolder();
  const { postgres } = findBinaries(user, () => copies, packageFolder);
  expect(canRun(user, postgres)).toBe(true);
  expect(postgres.startsWith(copies)).toBe(isRoot);
});
