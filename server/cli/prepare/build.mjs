import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, read, write } from './files.mjs';
import { npm } from './npm.mjs';

/** Everything that `npm run build` reads. */
const sources = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'codegen.yml',
  'migrations',
  'schema',
  'sdk',
  'server',
  'test/bench',
];

const stampIn = (root) => join(root, 'dist', '.built');

export const isBuilt = (root) =>
  existsSync(join(root, 'sdk', 'dist')) && read(stampIn(root)) === digestOf(root, sources);

export function build(root) {
  console.log('Building …');
  // Calculate the digest before the build: a file that is edited during the build is then built the next time.
  const digest = digestOf(root, sources);
  npm(root, 'run', 'build', '--silent');
  write(stampIn(root), digest);
}
