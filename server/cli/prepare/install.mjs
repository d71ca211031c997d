import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { read, readJson, write } from './files.mjs';
import { npm } from './npm.mjs';

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'workspaces'];

const stampIn = (root) => join(root, 'node_modules', '.cache', 'yardstick', 'installed');

/** Covers only the dependencies of the manifests: a changed script needs no installation. */
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
    // node_modules may be read-only, as in a shared volume: it is then compared with the lock file each time.
  }
  return true;
}

/**
 * True if an earlier `npm ci` installed these packages: npm lists them in `node_modules/.package-lock.json`.
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
 * An entry without a platform belongs to one that has a platform; npm decides by itself about C libraries.
 */
const isForHere = ({ os, cpu, libc }) =>
  Boolean(os ?? cpu) &&
  !libc &&
  (os?.includes(process.platform) ?? true) &&
  (cpu?.includes(process.arch) ?? true);

export function install(root) {
  console.log('Installing the packages (npm ci) …');
  // Development packages too, even if NODE_ENV is "production": the compiler is one.
  npm(root, 'ci', '--include=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error');
  write(stampIn(root), stampOf(root));
}
