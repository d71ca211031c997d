import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from './fixture.js';
import { layerNames } from './layers.js';
import { registryAddresses, strayEntries, strayLayers } from './repository.js';

it('the-top-level-has-only-the-expected-entries', () => {
  expect(strayEntries(process.cwd())).toEqual([]);
});

it('every-folder-of-the-server-is-a-layer-with-import-rules', () => {
  expect(strayLayers(process.cwd(), layerNames)).toEqual([]);
});

it('no-lock-file-or-setting-names-a-registry', () => {
  expect(registryAddresses(process.cwd())).toEqual([]);
});

it('a-stray-entry-is-detected-unless-git-ignores-it', () => {
  const root = project({
    '.gitignore': 'dist/\n.env\n*.tgz\n',
    'notes.md': '',
    '.env': '',
    'a.tgz': '',
    'server/a.ts': '',
  });
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, 'utils'));
  expect(strayEntries(root)).toEqual(['notes.md', 'utils']);
});

it('a-folder-of-the-server-without-import-rules-is-detected', () => {
  const root = project({ 'server/domain/a.ts': '', 'server/helpers/a.ts': '', 'server/main.ts': '' });
  expect(strayLayers(root, layerNames)).toEqual(['helpers']);
});

it.each([
  ['a package fetched from a host', { resolved: 'https://registry.example/left/-/left-1.0.0.tgz' }, ''],
  ['a package fetched from git', { resolved: 'git+ssh://git@example/left.git#abc' }, ''],
  ['a setting', {}, 'registry=https://registry.example/'],
])('an-address-in-%s-is-detected', (_, entry, setting) => {
  const root = project({
    'package-lock.json': JSON.stringify({
      packages: { 'node_modules/left': { version: '1.0.0', ...entry } },
    }),
    '.npmrc': `${setting}\n`,
  });
  expect(registryAddresses(root)).toHaveLength(1);
});

it('a-workspace-link-and-a-funding-address-are-not-registries', () => {
  const lock = {
    packages: {
      'node_modules/@yardstick/sdk': { resolved: 'sdk', link: true },
      'node_modules/left': { funding: { url: 'https://example' } },
    },
  };
  expect(registryAddresses(project({ 'package-lock.json': JSON.stringify(lock), '.npmrc': '' }))).toEqual([]);
});
