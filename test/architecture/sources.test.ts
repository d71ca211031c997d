import { expect, it } from 'vitest';
import { project } from './fixture.js';
import {
  exportsDefault,
  longestFile,
  notKebabCase,
  readsEnvironment,
  type SourceRule,
  tooLong,
} from './source-rules.js';
import { sourcesOf } from './sources.js';

const ours = sourcesOf(process.cwd(), ['server', 'sdk', 'migrations', 'test']);
const shipped = ours.filter(({ path }) => !path.startsWith('test/'));

it('no-file-is-too-long', () => {
  expect(tooLong(ours)).toEqual([]);
});

it('names-of-files-and-folders-are-in-kebab-case', () => {
  expect(notKebabCase(ours)).toEqual([]);
});

it('no-file-has-a-default-export', () => {
  expect(exportsDefault(ours)).toEqual([]);
});

it('the-environment-is-read-in-one-place', () => {
  expect(readsEnvironment(shipped)).toEqual([]);
});

it('generated-and-compiled-code-is-not-checked', () => {
  const root = project({
    'sdk/generated/a.ts': '',
    'sdk/dist/a.js': '',
    'sdk/README.md': '',
    'sdk/client.ts': '',
  });
  expect(sourcesOf(root, ['sdk'])).toEqual([{ path: 'sdk/client.ts', text: '' }]);
});

const breaks = (rule: SourceRule, path: string, text: string): boolean =>
  rule([{ path, text }]).includes(path);

it('a-file-with-one-line-too-many-is-detected', () => {
  expect(breaks(tooLong, 'server/a.ts', 'a\n'.repeat(longestFile))).toBe(false);
  expect(breaks(tooLong, 'server/a.ts', 'a\n'.repeat(longestFile + 1))).toBe(true);
});

it.each([
  ['server/domain/council.ts', false],
  ['migrations/1795305600000-reference.ts', false],
  ['server/graphql/types/council-area.type.ts', false],
  ['server/domain/Council.ts', true],
  ['server/domain/councilArea.ts', true],
  ['server/domain/council_area.ts', true],
  ['server/Domain/council.ts', true],
])('whether-%s-breaks-kebab-case: %s', (path, broken) => {
  expect(breaks(notKebabCase, path, '')).toBe(broken);
});

it.each([
  ['export const a = 1;', false],
  ['import a from "./a.js"; // export default a', false],
  ['export default 1;', true],
  ['export default class A {}', true],
  ['export default function a() {}', true],
  ['const a = 1; export { a as default };', true],
])('whether-%s-is-a-default-export: %s', (text, broken) => {
  expect(breaks(exportsDefault, 'server/a.ts', text)).toBe(broken);
});

it.each([
  ['spawn("sh", { env: {} }); // process.env', false],
  ['const port = process.env.PORT;', true],
  ['const port = process.env["PORT"];', true],
  ['const all = process["env"];', true],
  ['const all = globalThis.process.env;', true],
  ['const { env } = process;', true],
  ['const { env: all } = process;', true],
  ["import { env } from 'node:process';", true],
  ["import { env as all } from 'process';", true],
])('whether-%s-reads-the-environment: %s', (text, broken) => {
  expect(breaks(readsEnvironment, 'server/a.ts', text)).toBe(broken);
  expect(breaks(readsEnvironment, 'server/config.ts', text)).toBe(false);
  expect(breaks(readsEnvironment, 'server/cli/prepare/npm.mjs', text)).toBe(false);
});
