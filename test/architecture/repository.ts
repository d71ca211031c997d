/** Habits of the repository as a whole. Each rule answers with what breaks it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts, and what tools must find beside them. */
const topLevel = new Set([
  ...['server', 'sdk', 'schema', 'migrations', 'test'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'codegen.yml', 'biome.json', 'vitest.config.ts'],
  ...['.ci', '.env.example', '.gitignore', '.npmrc', 'README.md', 'CONTRIBUTING.md', 'LICENSE'],
]);

export function strayEntries(root: string): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => new RegExp(`^${line.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`));
  return readdirSync(root).filter(
    (name) => name !== '.git' && !topLevel.has(name) && !ignored.some((pattern) => pattern.test(name)),
  );
}

/** Folders of the server that no arrow knows. */
export function strayLayers(root: string, layers: readonly string[]): string[] {
  const entries = readdirSync(join(root, 'server'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !layers.includes(entry.name))
    .map((entry) => entry.name);
}

/**
 * Addresses in the lock file, and in npm's settings: packages come from whatever registry the machine is set
 * to. Where a package's maker asks for money is no address to fetch from.
 */
export function registryAddresses(root: string): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'), (key, value) =>
    key === 'funding' ? undefined : value,
  );
  const settings = readFileSync(join(root, '.npmrc'), 'utf8').split('\n');
  return [
    ...textsIn(lock).filter((text) => /:\/\/|^git[+@]/.test(text)),
    ...settings.filter((line) => /:\/\/|registry\s*=/.test(line)),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
