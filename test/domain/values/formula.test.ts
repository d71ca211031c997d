import { describe, expect, it } from 'vitest';
import { guardedStart, isFormula, withoutGuard } from '../../../server/domain/values/formula.js';

const signs = ['=', '+', '@', '\t', '\r', '＝', '＋', '－', '＠', '-'];

describe('an export guards', () => {
  it.each([
    ...signs.map((sign) => `${sign}1+1`),
    "'tis",
    '\nA',
    '-',
    '-5-',
    '-5.',
    '--5',
    '- 5',
    '-.5',
    '-x5',
  ])('%j', (text) => {
    expect(guardedStart.test(text)).toBe(true);
  });

  it.each(['', 'A', '5', '-5', '-12', '-5.25', '-123.4', ' =1', 'a=1', '1-1'])('not %j', (text) => {
    expect(guardedStart.test(text)).toBe(false);
  });
});

describe('an import takes off one apostrophe', () => {
  it.each([...signs, "'", '\n'])('before %j', (sign) => {
    expect(withoutGuard(`'${sign}1'=`)).toBe(`${sign}1'=`);
  });

  it.each(["'tis late", "'", "'5", '=1', "a'=1", ''])('and leaves %j as it is', (text) => {
    expect(withoutGuard(text)).toBe(text);
  });
});

describe('a spreadsheet would run', () => {
  it.each([
    ...[
      '=1',
      '=',
      '@SUM(1)',
      '\t1',
      '\r1',
      '+a',
      '-a',
      '+1+1',
      '-1-1',
      '--5',
      '-5 x',
      '-5 %%',
      '-5  %',
      '- 5',
    ],
    ...['+1e', '-1e5x', '-££5', '-$5'],
  ])('%j', (text) => {
    expect(isFormula(text)).toBe(true);
  });

  it.each([
    ...['', 'A', '1', '-', '+', '-5', '+5', '-5.25', '-1,234', '-£5', '+£1,234.50', '-5%', '-5 %', '-1e5'],
    ...['-1E+5', '-1e-5', '+1e10', ' =1', '\n=1', "'=1", '1=1'],
  ])('not %j', (text) => {
    expect(isFormula(text)).toBe(false);
  });
});
