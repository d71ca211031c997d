import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** The Markdown files of the project; generated and installed folders are left out. */
function documents(folder = '.'): readonly string[] {
  const left = new Set(['node_modules', 'dist', '.git', 'published', '.mutation', '.yardstick']);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : documents(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const root = /^(?:server|sdk|schema|migrations|test|\.ci)\//;
/** Folders and files that are made by a build or a release. */
const made = /^sdk\/dist\/|^dist\/|generated\/|<|\*|…|\{/;

/** The paths in a document, in backticks or links, that exist neither from the root nor from the document's folder. */
function missingPaths(document: string, text: string, exists: (path: string) => boolean): string[] {
  const named = [...text.matchAll(/`([\w./@-]+\/[\w./@-]*)`/g)].map(([, path = '']) => path);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
  const isBeside = (path: string): boolean => exists(join(dirname(document), path));
  const unknown = named.filter((path) => root.test(path) && !exists(path) && !isBeside(path));
  const dangling = linked.filter((path) => !isBeside(path));
  return [...unknown, ...dangling].filter((path) => !made.test(path)).map((path) => `${document}: ${path}`);
}

it('every-path-that-a-document-names-exists', () => {
  const missing = documents().flatMap((path) => missingPaths(path, readFileSync(path, 'utf8'), existsSync));
  expect(missing).toEqual([]);
});

it('a-path-that-does-not-exist-is-found', () => {
  const text = 'See `server/domain/` and `server/helpers/`, and [this](gone.md), [that](https://a.example).';
  const exists = (path: string) => path === 'server/domain/';
  expect(missingPaths('README.md', text, exists)).toEqual([
    'README.md: server/helpers/',
    'README.md: gone.md',
  ]);
});
