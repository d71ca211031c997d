import { describe, expect, it } from 'vitest';
import {
  checkMeasure,
  displayRange,
  displayValue,
  type Frequency,
  periodFits,
  type Unit,
} from '../../../server/domain/measures/measure.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import type { YearType } from '../../../server/domain/values/time-identifier.js';
import { measure, period } from '../given.js';

const codes = (facts: Parameters<typeof measure>[0]) => checkMeasure(measure(facts)).map(({ code }) => code);

describe('a measure for the catalogue', () => {
  it('needs a code, a title and a definition', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ code: 'LAC_KS2-9.4' })).toEqual([]);
    expect(codes({ code: '' })).toEqual(['MALFORMED_CODE']);
    expect(codes({ code: 'LAC rate' })).toEqual(['MALFORMED_CODE']);
    expect(codes({ code: 'X'.repeat(61) })).toEqual(['TOO_LONG']);
    expect(codes({ title: { en: ' ', cy: null } })).toEqual(['REQUIRED']);
    expect(codes({ title: { en: 'x', cy: 'x'.repeat(201) } })).toEqual(['TOO_LONG']);
    expect(codes({ definition: { en: '', cy: 'x' } })).toEqual(['REQUIRED']);
  });

  it('has 0 to 6 decimal places', () => {
    expect(codes({ decimalPlaces: 6 })).toEqual([]);
    for (const decimalPlaces of [-1, 7, 1.5, Number.NaN])
      expect(codes({ decimalPlaces })).toEqual(['OUT_OF_RANGE']);
  });

  it('labels both parts of its fraction or neither', () => {
    const label = { en: 'Adopted', cy: null };
    expect(codes({ numeratorLabel: label, denominatorLabel: label })).toEqual([]);
    expect(codes({ numeratorLabel: label })).toEqual(['FRACTION_INCOMPLETE']);
  });

  it('has bounds in order and a minimum denominator of at least 0', () => {
    expect(codes({ minimumValue: decimal(0), maximumValue: decimal(0) })).toEqual([]);
    expect(codes({ minimumValue: decimal(1), maximumValue: decimal(0) })).toEqual(['OUT_OF_RANGE']);
    expect(codes({ minimumDenominator: decimal(-1) })).toEqual(['NEGATIVE']);
  });
});

describe('the periods that fit a measure', () => {
  it.each<[Frequency, YearType, string, boolean]>([
    ['MONTHLY', 'FINANCIAL', '2018-M1', true],
    ['MONTHLY', 'ACADEMIC', '2018-M1', true],
    ['MONTHLY', 'FINANCIAL', '201718-FYQ4', true],
    ['MONTHLY', 'FINANCIAL', '201718-FY', true],
    ['QUARTERLY', 'FINANCIAL', '2018-M1', false],
    ['QUARTERLY', 'FINANCIAL', '201718-FYQ4', true],
    ['QUARTERLY', 'FINANCIAL', '201718-P1', true],
    ['QUARTERLY', 'FINANCIAL', '2018-CYQ1', false],
    ['QUARTERLY', 'CALENDAR', '2018-CYQ1', true],
    ['TERMLY', 'ACADEMIC', '201617-T1', true],
    ['TERMLY', 'ACADEMIC', '201617-AYQ1', false],
    ['ANNUAL', 'FINANCIAL', '201718-FY', true],
    ['ANNUAL', 'FINANCIAL', '2018-RY', true],
    ['ANNUAL', 'REPORTING', '201718-FY', true],
    ['ANNUAL', 'ACADEMIC', '201718-FY', false],
    ['ANNUAL', 'FINANCIAL', '201718-FYQ4', false],
  ])('%s, %s: %s %s', (frequency, yearType, code, fits) => {
    expect(periodFits({ frequency, yearType }, period(code))).toBe(fits);
  });
});

describe('a displayed value', () => {
  it.each<[Unit, number, string, string]>([
    ['NUMBER', 1, '85.5', '85.5'],
    ['NUMBER', 0, '7393', '7,393'],
    ['PERCENT', 1, '66.2', '66.2 %'],
    ['PERCENT', 1, '94.95', '95.0 %'],
    ['PERCENT', 0, '-0.4', '0 %'],
    ['PERCENTAGE_POINTS', 1, '2', '2.0 pp'],
    ['POUNDS', 0, '1234567', '£1,234,567'],
    ['POUNDS', 2, '-1234.5', '-£1,234.50'],
    ['MILLION_POUNDS', 1, '1.2', '£1.2 m'],
    ['DAYS', 0, '426', '426'],
  ])('%s to %i places: %s is %s', (unit, decimalPlaces, text, shown) => {
    expect(displayValue({ unit, decimalPlaces }, decimal(text))).toBe(shown);
  });

  it('has Welsh percentage points in Welsh', () => {
    const points = { unit: 'PERCENTAGE_POINTS', decimalPlaces: 1 } as const;
    expect(displayValue(points, decimal('2'), 'cy')).toBe('2.0 pwynt canran');
    expect(displayRange(points, decimal('1.5'), decimal('2'), 'cy')).toBe('1.5 i 2 pwynt canran');
  });

  it('has its unit only once in a range', () => {
    const range = (unit: Unit) => displayRange({ unit }, decimal('1.5'), decimal('2'), 'en');
    expect([range('PERCENT'), range('MILLION_POUNDS'), range('NUMBER')]).toEqual([
      '1.5 to 2 %',
      '£1.5 to £2 m',
      '1.5 to 2',
    ]);
  });
});
