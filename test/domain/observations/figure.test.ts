import { describe, expect, it } from 'vitest';
import {
  absenceReasons,
  type FigureFormat,
  figureFormats,
  parseFigure,
  symbolOf,
} from '../../../server/domain/observations/figure.js';
import { accepted, codesOf } from '../given.js';

function read(text: string, format: FigureFormat): string {
  const figure = accepted(parseFigure(text, format));
  return figure.kind === 'VALUE' ? figure.value.toFixed() : figure.absence.reason;
}

const formatsWithSymbols = figureFormats.filter((format) => format !== 'FINGERTIPS');

describe('a symbol in the place of a value', () => {
  it('is unknown in Fingertips’ files, whose blanks have a note', () => {
    for (const text of ['z', 'c', '[c]', '-']) {
      expect(parseFigure(text, 'FINGERTIPS')).toEqual({
        ok: false,
        problems: [{ code: 'UNKNOWN_SYMBOL', path: [], found: text, allowed: [] }],
      });
    }
    expect(read('12.50', 'FINGERTIPS')).toBe('12.5');
  });

  it.each(formatsWithSymbols)('z, x, c, low, k and u give the reason, in %s files', (format) => {
    expect(['z', 'x', 'c', 'low', 'k', 'u', 'C', ' z '].map((text) => read(text, format))).toEqual([
      'NOT_APPLICABLE',
      'NOT_AVAILABLE',
      'CONFIDENTIAL',
      'ROUNDS_TO_ZERO',
      'ROUNDS_TO_ZERO',
      'UNRELIABLE',
      'CONFIDENTIAL',
      'NOT_APPLICABLE',
    ]);
  });

  it.each(formatsWithSymbols)('may stand in square brackets, in %s files', (format) => {
    const cells = ['[c]', '[low]', '[ x ]', '[x ]', '[ x]', ' [Z] '];
    expect(cells.map((text) => read(text, format))).toEqual([
      'CONFIDENTIAL',
      'ROUNDS_TO_ZERO',
      'NOT_AVAILABLE',
      'NOT_AVAILABLE',
      'NOT_AVAILABLE',
      'NOT_APPLICABLE',
    ]);
    for (const text of ['[c', 'c]', '[[c]]', 'x[c]', '[c]x', '[  c]', '[c  ]', '[]', '[:]']) {
      expect(codesOf(parseFigure(text, format))).toEqual(['UNKNOWN_SYMBOL']);
    }
  });

  it('a dash and two dots are not available, in LAIT files only', () => {
    expect([read('-', 'LAIT'), read('..', 'LAIT')]).toEqual(['NOT_AVAILABLE', 'NOT_AVAILABLE']);
    for (const format of ['DFE', 'COUNCIL'] as const) {
      expect(codesOf(parseFigure('-', format))).toEqual(['UNKNOWN_SYMBOL']);
      expect(codesOf(parseFigure('..', format))).toEqual(['UNKNOWN_SYMBOL']);
    }
  });

  it.each(figureFormats)('a blank, a colon and a tilde are errors, in %s files', (format) => {
    expect(codesOf(parseFigure('', format))).toEqual(['VALUE_OR_ABSENCE_REQUIRED']);
    expect(codesOf(parseFigure('  ', format))).toEqual(['VALUE_OR_ABSENCE_REQUIRED']);
    for (const text of [':', '~', '*', 'n/a', 'constructor']) {
      expect(codesOf(parseFigure(text, format))).toEqual(['UNKNOWN_SYMBOL']);
    }
  });

  it('is exported as it was imported, and our own reasons as not available', () => {
    expect(absenceReasons.map(symbolOf)).toEqual(['z', 'x', 'c', 'low', 'u', 'x', 'x']);
  });
});

describe('a number in a file', () => {
  it('is read unchanged', () => {
    expect(['0', '85.50', '-1.5', '0.000000000001'].map((text) => read(text, 'DFE'))).toEqual([
      '0',
      '85.5',
      '-1.5',
      '0.000000000001',
    ]);
  });

  it('4.0999999999999996 in a spreadsheet is read as 4.1', () => {
    const artefacts = [
      '4.0999999999999996',
      '7.1940000000000004E-2',
      '13.600000000000001',
      '66.666666666666671',
    ];
    expect(artefacts.map((text) => read(text, 'LAIT'))).toEqual([
      '4.1',
      '0.07194',
      '13.6',
      '66.666666666667',
    ]);
    expect(read('66.200000000000003', 'COUNCIL')).toBe('66.2');
    expect(codesOf(parseFigure('4.0999999999999996', 'DFE'))).toEqual(['MALFORMED_DECIMAL']);
  });

  it('may have the blanks, the minus and the invisible characters of a word processor', () => {
    const minuses = ['\u2212', '\u2012', '\u2013', '\ufe63', '\uff0d'];
    for (const minus of minuses) expect(read(`${minus}5`, 'DFE')).toBe('-5');
    for (const blank of ['\u00a0', '\u2007', '\u202f']) {
      expect(read(`${blank}1${blank}234${blank}`, 'COUNCIL')).toBe('1234');
      expect(read(`66.2${blank}%`, 'COUNCIL')).toBe('66.2');
    }
    for (const mark of ['\u200b', '\u2060', '\ufeff']) {
      expect(read(`${mark}1${mark}2`, 'DFE')).toBe('12');
      expect(read(`${mark} C `, 'DFE')).toBe('CONFIDENTIAL');
    }
  });

  it('has no minus in or behind it, and no blank within', () => {
    for (const text of ['5\u2212', '1\u22125', '1\u00a05', '\u22125\u2212']) {
      expect(codesOf(parseFigure(text, 'DFE'))).toEqual(['MALFORMED_DECIMAL']);
    }
    expect(codesOf(parseFigure('\u00e9', 'DFE'))).toEqual(['UNKNOWN_SYMBOL']);
  });

  it('may have commas, a pound or a per cent sign in a council’s file only', () => {
    const texts = ['1,234', '£1,234,567.50', '-£12', '66.2%', '66.2 %'];
    expect(texts.map((text) => read(text, 'COUNCIL'))).toEqual(['1234', '1234567.5', '-12', '66.2', '66.2']);
    for (const text of texts) expect(codesOf(parseFigure(text, 'DFE'))).toEqual(['MALFORMED_DECIMAL']);
  });

  it('may have a sign, an exponent, and no digits on one side of the point', () => {
    const texts = ['+5', '-5.', '.5', '-.25', '1e5', '1E+05', '1.5e-3', '2e12', '0e100'];
    const values = ['5', '-5', '0.5', '-0.25', '100000', '100000', '0.0015', '2000000000000', '0'];
    for (const format of ['LAIT', 'COUNCIL'] as const) {
      expect(texts.map((text) => read(text, format))).toEqual(values);
    }
    const grouped = ['+1,234.50', '-12,345.', '£1,234', '+£1', '-£1,234,567', '£-5'];
    expect(grouped.map((text) => read(text, 'COUNCIL'))).toEqual([
      '1234.5',
      '-12345',
      '1234',
      '1',
      '-1234567',
      '-5',
    ]);
  });

  it.each([
    '1,234,56',
    '1234,567',
    '1,234e5',
    '££5',
    '1£2',
    '12£',
    '5 £',
    '+£-5',
    '5%%',
    '5  %',
    '%5',
    '--5',
    '1e1234',
    '.',
    '+',
  ])('%s is no number in a council’s file', (text) => {
    const [problem] = codesOf(parseFigure(text, 'COUNCIL'));
    expect(problem).toBe(/[0-9]/.test(text) ? 'MALFORMED_DECIMAL' : 'UNKNOWN_SYMBOL');
  });

  it('that cannot be read is quoted as it stands in the file, and an unknown symbol with those allowed', () => {
    expect(parseFigure(' 12 34 ', 'DFE')).toEqual({
      ok: false,
      problems: [{ code: 'MALFORMED_DECIMAL', path: [], found: ' 12 34 ' }],
    });
    const allowed = ['z', 'x', 'c', 'low', 'k', 'u'];
    expect(parseFigure(' N/A', 'DFE')).toEqual({
      ok: false,
      problems: [{ code: 'UNKNOWN_SYMBOL', path: [], found: ' N/A', allowed }],
    });
    expect(parseFigure('~', 'LAIT')).toMatchObject({ problems: [{ allowed: [...allowed, '-', '..'] }] });
    expect(parseFigure('', 'DFE')).toEqual({
      ok: false,
      problems: [{ code: 'VALUE_OR_ABSENCE_REQUIRED', path: [] }],
    });
  });

  it.each(['12,34', '1,2345', '1.2.3', '0x10', '1e', '12 34', '1e999', '1234567890123456789'])(
    '%s is no number anywhere',
    (text) => {
      for (const format of figureFormats)
        expect(codesOf(parseFigure(text, format))).toEqual(['MALFORMED_DECIMAL']);
    },
  );
});
