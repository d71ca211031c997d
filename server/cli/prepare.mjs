/**
 * Prepares a clone before `npm start` and `npm test`. Installs the packages of the lock file, then builds; each
 * step runs only if its inputs have changed. This program is plain JavaScript without dependencies, because it
 * runs before any package is installed. If two runs start at once, the second waits for the first to finish.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './prepare/build.mjs';
import { install, isInstalled } from './prepare/install.mjs';
import { inTurn } from './prepare/turn.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const oldestNode = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace(
  '>=',
  '',
);
if (process.versions.node.localeCompare(oldestNode, 'en', { numeric: true }) < 0) {
  console.error(`Yardstick needs Node.js ${oldestNode} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled(root) || !isBuilt(root)) {
  try {
    await inTurn(join(root, '.prepare.lock'), () => {
      if (!isInstalled(root)) install(root);
      if (!isBuilt(root)) build(root);
    });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
