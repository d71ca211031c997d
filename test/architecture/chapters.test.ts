import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { againstTheOrder, chapterLayers, foldersOf, outsideChapters } from './chapters.js';
import { sourcesOf } from './sources.js';

const sources = sourcesOf(process.cwd(), ['server']);
const file = (path: string, text = '') => ({ path, text });

it('every-folder-of-a-layer-is-a-chapter-of-the-table', () => {
  expect(outsideChapters(sources)).toEqual([]);
});

it('every-folder-of-the-table-exists', () => {
  for (const layer of chapterLayers) {
    const folders = readdirSync(`server/${layer}`, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual([...foldersOf(layer)].sort());
  }
});

it('no-chapter-imports-a-later-one', () => {
  expect(againstTheOrder(sources)).toEqual([]);
});

it('tests-of-a-layer-lie-in-its-chapters', () => {
  const tests = sourcesOf(
    process.cwd(),
    chapterLayers.map((layer) => `test/${layer}`),
  );
  const inServer = tests.map(({ path }) => file(path.replace(/^test\//, 'server/')));
  expect(outsideChapters(inServer)).toEqual([]);
});

it('a-folder-that-the-table-does-not-know-is-found', () => {
  const helpers = file('server/domain/helpers/a.ts');
  expect(
    outsideChapters([helpers, file('server/domain/values/a.ts'), file('server/cli/helpers/a.ts')]),
  ).toEqual([helpers.path]);
  // A chapter that exists, in a layer that has no cell for it.
  expect(outsideChapters([file('server/persistence/disclosure/a.ts')])).toHaveLength(1);
});

it('an-import-of-a-later-chapter-is-found-and-one-of-an-earlier-chapter-is-not', () => {
  const early = file('server/services/targets/a.ts', "import { b } from '../reports/b.js';");
  const late = file('server/services/reports/b.ts', "import type { A } from '../targets/a.js';");
  const otherLayer = file('server/services/targets/c.ts', "export { d } from '../../domain/reports/d.js';");
  expect(againstTheOrder([early, late, otherLayer])).toEqual([
    'server/services/targets/a.ts → server/services/reports/b.ts',
  ]);
});

it('a-chapter-may-use-the-tools-of-its-layer-and-not-what-is-built-from-all-chapters', () => {
  const uses = file('server/graphql/targets/a.ts', "import { b } from '../api/b.js';");
  const reaches = file('server/graphql/targets/c.ts', "import { d } from '../server/d.js';");
  expect(againstTheOrder([uses, reaches])).toEqual([
    'server/graphql/targets/c.ts → server/graphql/server/d.ts',
  ]);
});
