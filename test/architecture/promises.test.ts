import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dropped-promises-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tsconfig = { compilerOptions: { strict: true, target: 'ES2023', types: [] }, include: ['*.ts'] };
const sources = {
  'tsconfig.json': JSON.stringify(tsconfig),
  'store.ts': 'export const openStore = () => ({ async add(row: string) { return row.length; } });',
  'verb.ts': `import { openStore } from './store';
const store = openStore();
store.add('dropped');
export async function verb() {
  await store.add('awaited');
  void store.add('marked');
  store.add('dropped');
  store.add('handled in part').then(() => {});
  store.add('handled').catch(() => {});
  [1].map(() => store.add('dropped in a list'));
  return store.add('returned');
}`,
};

it('a dropped promise is found, also of a method whose type another file infers', async () => {
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: resolve('test/architecture/promises.eslint.config.cjs'),
    overrideConfig: {
      languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: folder } },
    },
  });
  const results = await eslint.lintFiles(['store.ts', 'verb.ts']);
  const found = results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => `${line} ${ruleId}`));
  expect(found).toEqual([3, 7, 8, 10].map((line) => `${line} @typescript-eslint/no-floating-promises`));
});
