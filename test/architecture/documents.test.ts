import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** The files of the project; generated and installed folders are left out. */
function filesIn(folder = '.'): readonly string[] {
  const left = new Set(['node_modules', 'dist', '.git', 'published', '.mutation', '.yardstick']);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : filesIn(path);
    return [path];
  });
}

const files = filesIn();
const documents = files.filter((path) => path.endsWith('.md'));

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

/** The sources in backticks that are in no folder. A document may leave out the folders of a source. */
function missingSources(document: string, text: string, paths: readonly string[]): string[] {
  const named = [...text.matchAll(/`([\w./@-]+(?<!\.d)\.ts)`/g)].map(([, path = '']) => path);
  const unknown = named.filter((name) => !paths.some((path) => `/${path}`.endsWith(`/${name}`)));
  return unknown.map((name) => `${document}: ${name}`);
}

it('every-path-that-a-document-names-exists', () => {
  const missing = documents.flatMap((path) => missingPaths(path, readFileSync(path, 'utf8'), existsSync));
  expect(missing).toEqual([]);
});

it('every-source-that-a-document-names-exists', () => {
  const missing = documents.flatMap((path) => missingSources(path, readFileSync(path, 'utf8'), files));
  expect(missing).toEqual([]);
});

it('a-source-that-does-not-exist-is-found', () => {
  const text =
    '`target.ts`, `targets/target.ts` and `server/targets/target.ts`, not `get.ts`, `areas/target.ts` or `target.d.ts`.';
  expect(missingSources('README.md', text, ['server/targets/target.ts', 'README.md'])).toEqual([
    'README.md: get.ts',
    'README.md: areas/target.ts',
  ]);
});

it('a-path-that-does-not-exist-is-found', () => {
  const text = 'See `server/domain/` and `server/helpers/`, and [this](gone.md), [that](https://a.example).';
  const exists = (path: string) => path === 'server/domain/';
  expect(missingPaths('README.md', text, exists)).toEqual([
    'README.md: server/helpers/',
    'README.md: gone.md',
  ]);
});
