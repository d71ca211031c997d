/** Rules for the repository as a whole. Each returns its violations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own folders, and files that tools expect at the top level. */
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

/** Folders of the server that are not in the table of layers. */
export function strayLayers(root: string, layers: readonly string[]): string[] {
  const entries = readdirSync(join(root, 'server'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !layers.includes(entry.name))
    .map((entry) => entry.name);
}

/**
 * Addresses in the lock file and in npm's settings: packages must come from the registry that the machine is
 * set to. A package's funding address does not count.
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
