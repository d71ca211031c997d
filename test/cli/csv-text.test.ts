import { expect, it } from 'vitest';
import { csvText } from '../../server/cli/text/csv-text.js';

const cell = (text: string): string => csvText([{ a: text, b: 'x' }], ['a', 'b']).split('\r\n')[1] ?? '';

it.each(['=1+1', '+44 20', '@SUM(A1)', '-2+3', "-cmd|' /C calc'!A0", '\tx', '＝1'])(
  '%j-gets-a-leading-apostrophe',
  (text) => {
    expect(cell(text)).toMatch(/^"?'/);
  },
);

it.each(['-2', '-2.50', '0.1', 'Looked after', 'a=b', ''])('%j-is-unchanged', (text) => {
  expect(cell(text)).toBe(`${text},x`);
});

it('commas-quotes-and-line-breaks-are-quoted-and-a-missing-value-is-empty', () => {
  expect(csvText([{ a: 'a,"b"\nc', b: null }], ['a', 'b'])).toBe('a,b\r\n"a,""b""\nc",\r\n');
});
