import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { read, readJson, write } from './files.mjs';
import { npm } from './npm.mjs';

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'workspaces'];

const stampIn = (root) => join(root, 'node_modules', '.cache', 'yardstick', 'installed');

/**
 * Returns a digest of the lock file, the platform and the dependencies in both `package.json` files. It ignores the
 * rest of `package.json`, because a changed script needs no new installation.
 */
function stampOf(root) {
  const manifests = ['package.json', 'sdk/package.json'].map((file) => readJson(join(root, file)));
  const dependencies = manifests.map((manifest) => kinds.map((kind) => manifest[kind]));
  return createHash('sha256')
    .update(JSON.stringify([dependencies, process.platform, process.arch, process.versions.modules]))
    .update(read(join(root, 'package-lock.json')))
    .digest('hex');
}

export function isInstalled(root) {
  if (read(stampIn(root)) === stampOf(root)) return true;
  if (!matchesLockFile(root)) return false;
  try {
    write(stampIn(root), stampOf(root));
  } catch {
    // Ignore the error: node_modules may be read-only, as in a shared volume. Without a stamp, each run compares
    // it with the lock file again.
  }
  return true;
}

/**
 * Returns true if an earlier `npm ci` installed the packages of the lock file. Reads what is installed from
 * `node_modules/.package-lock.json`, which npm writes.
 */
function matchesLockFile(root) {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  const locked = readJson(join(root, 'package-lock.json')).packages;
  if (!installed || !agrees(locked[''], readJson(join(root, 'package.json')))) return false;
  if (!agrees(locked.sdk, readJson(join(root, 'sdk', 'package.json')))) return false;
  return Object.entries(locked).every(
    ([path, entry]) =>
      !path.startsWith('node_modules/') ||
      (installed[path] ? installed[path].version === entry.version : entry.optional && !isForHere(entry)),
  );
}

const agrees = (lockEntry, manifest) =>
  kinds
    .slice(0, 3)
    .every((kind) => JSON.stringify(sorted(lockEntry?.[kind])) === JSON.stringify(sorted(manifest[kind])));

const sorted = (versions = {}) => Object.entries(versions).sort();

/**
 * Returns true if an optional package of the lock file must be installed on this machine. An entry that names no
 * platform may be absent, because it is a dependency of one that does. An entry that names a C library may be absent
 * too, because only npm knows which C library the machine has.
 */
const isForHere = ({ os, cpu, libc }) =>
  Boolean(os ?? cpu) &&
  !libc &&
  (os?.includes(process.platform) ?? true) &&
  (cpu?.includes(process.arch) ?? true);

export function install(root) {
  console.log('Installing the packages (npm ci) …');
  // Install the development packages even if NODE_ENV is "production", because the compiler is one of them.
  npm(root, 'ci', '--include=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error');
  write(stampIn(root), stampOf(root));
}
