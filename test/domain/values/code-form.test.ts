import { expect, it } from 'vitest';
import { isCode, isGssCode } from '../../../server/domain/values/code-form.js';

it.each(['a', '7', 'adopted', 'cla-rate-10k', '2018-19'])('%s is a code', (text) => {
  expect(isCode(text)).toBe(true);
});

it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'aB', 'a_b', 'a b', 'é', 'a\n', ' a'])('%j is no code', (text) => {
  expect(isCode(text)).toBe(false);
});

it.each(['E06000049', 'W06000015', 'K02000001'])('%s is a GSS code', (text) => {
  expect(isGssCode(text)).toBe(true);
});

it.each([
  '',
  'E0600004',
  'E060000491',
  'e06000049',
  'EE6000049',
  '006000049',
  'E0600004X',
  ' E06000049',
  'E06000049\n',
])('%j is no GSS code', (text) => {
  expect(isGssCode(text)).toBe(false);
});
