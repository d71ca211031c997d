import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const notSources = new Set(['node_modules', 'dist']);

/** Returns a digest that changes when any file in `paths` or below them is changed, added or removed. */
export function digestOf(root, paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const whole = join(root, path);
    if (!existsSync(whole)) return;
    if (statSync(whole).isDirectory()) {
      for (const name of readdirSync(whole).sort()) if (!notSources.has(name)) add(join(path, name));
      return;
    }
    const content = readFileSync(whole);
    hash.update(`${path}\0${content.length}\0`).update(content);
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

export const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

export const readJson = (file) => JSON.parse(read(file) ?? 'null');

export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
