import { describe, expect, it } from 'vitest';
import {
  checkMeasure,
  displayRange,
  displayValue,
  type Frequency,
  type Multiplier,
  multipliers,
  periodFits,
  rateBase,
  type Unit,
  unitLabel,
} from '../../../server/domain/measures/measure.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import type { Problem } from '../../../server/domain/values/problem.js';
import type { YearType } from '../../../server/domain/values/time-identifier.js';
import { measure, period } from '../given.js';

const codes = (facts: Parameters<typeof measure>[0]) => checkMeasure(measure(facts)).map(({ code }) => code);

describe('a measure for the catalogue', () => {
  it('needs a code, a title and a definition', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ code: 'LAC_KS2-9.4' })).toEqual([]);
    expect(codes({ code: '' })).toEqual(['MALFORMED_CODE']);
    expect(codes({ code: 'LAC rate' })).toEqual(['MALFORMED_CODE']);
    expect(codes({ definition: { en: '', cy: 'x' } })).toEqual(['REQUIRED']);
  });

  const longest = (limit: number) => ({ en: 'x'.repeat(limit), cy: 'x'.repeat(limit) });
  const label = { en: 'Adopted', cy: null };

  it('may use every text to its limit', () => {
    const facts = {
      code: 'X'.repeat(60),
      title: longest(200),
      definition: longest(4000),
      numeratorLabel: longest(200),
      denominatorLabel: longest(200),
    };
    expect(checkMeasure(measure(facts))).toEqual([]);
  });

  it.each<[string, Parameters<typeof measure>[0], readonly Problem[]]>([
    [
      'a code of another form',
      { code: 'LAC rate' },
      [{ code: 'MALFORMED_CODE', path: ['code'], found: 'LAC rate', form: 'MEASURE_CODE' }],
    ],
    ['a long code', { code: 'X'.repeat(61) }, [{ code: 'TOO_LONG', path: ['code'], limit: 60, found: 61 }]],
    [
      'a blank title',
      { title: { en: ' ', cy: null } },
      [{ code: 'REQUIRED', path: ['title', 'en'], what: 'A title' }],
    ],
    [
      'a long Welsh title',
      { title: { en: 'x', cy: 'x'.repeat(201) } },
      [{ code: 'TOO_LONG', path: ['title', 'cy'], limit: 200, found: 201 }],
    ],
    [
      'an empty definition',
      { definition: { en: '', cy: 'x' } },
      [{ code: 'REQUIRED', path: ['definition', 'en'], what: 'A definition' }],
    ],
    [
      'a long definition',
      { definition: longest(4001) },
      (['en', 'cy'] as const).map((language) => ({
        code: 'TOO_LONG',
        path: ['definition', language],
        limit: 4000,
        found: 4001,
      })),
    ],
    [
      'a blank label and a long one',
      { numeratorLabel: { en: ' ', cy: null }, denominatorLabel: { en: 'x'.repeat(201), cy: null } },
      [
        { code: 'REQUIRED', path: ['numeratorLabel', 'en'], what: 'A label' },
        { code: 'TOO_LONG', path: ['denominatorLabel', 'en'], limit: 200, found: 201 },
      ],
    ],
    [
      'the label of one part of its fraction',
      { denominatorLabel: label },
      [{ code: 'FRACTION_INCOMPLETE', path: ['numeratorLabel'] }],
    ],
    [
      'too many decimal places',
      { decimalPlaces: 7 },
      [{ code: 'OUT_OF_RANGE', path: ['decimalPlaces'], found: '7', atLeast: '0', atMost: '6' }],
    ],
    [
      'bounds out of order',
      { minimumValue: decimal('1.5'), maximumValue: decimal('1.25') },
      [
        {
          code: 'OUT_OF_RANGE',
          path: ['maximumValue'],
          found: '1.25',
          atLeast: '1.5',
          atMost: 'no upper limit',
        },
      ],
    ],
    [
      'a negative minimum denominator',
      { minimumDenominator: decimal('-1') },
      [{ code: 'NEGATIVE', path: ['minimumDenominator'], found: '-1' }],
    ],
  ])('may not have %s', (_, facts, problems) => {
    expect(checkMeasure(measure(facts))).toEqual(problems);
  });

  it('has 0 to 6 decimal places', () => {
    expect(codes({ decimalPlaces: 6 })).toEqual([]);
    for (const decimalPlaces of [-1, 7, 1.5, Number.NaN])
      expect(codes({ decimalPlaces })).toEqual(['OUT_OF_RANGE']);
  });

  it('is due 0 to 400 days after a period ends', () => {
    expect([0, 400].flatMap((dueWithin) => codes({ dueWithin }))).toEqual([]);
    for (const dueWithin of [-1, 401, 1.5, Number.NaN]) {
      const limits = { atLeast: '0', atMost: '400' };
      expect(checkMeasure(measure({ dueWithin }))).toEqual([
        { code: 'OUT_OF_RANGE', path: ['dueWithin'], found: `${dueWithin}`, ...limits },
      ]);
    }
  });

  it('labels both parts of its fraction or neither', () => {
    expect(codes({ numeratorLabel: label, denominatorLabel: label })).toEqual([]);
    expect(codes({ numeratorLabel: label })).toEqual(['FRACTION_INCOMPLETE']);
  });

  it('has bounds in order and a minimum denominator of at least 0', () => {
    expect(codes({ minimumValue: decimal(0), maximumValue: decimal(0) })).toEqual([]);
    expect(codes({ minimumValue: decimal(1) })).toEqual([]);
    expect(codes({ maximumValue: decimal(-1) })).toEqual([]);
    expect(codes({ minimumDenominator: decimal(0) })).toEqual([]);
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
    ['ANNUAL', 'FINANCIAL', '201416-CY3', true],
    ['ANNUAL', 'FINANCIAL', '201316-AY3', false],
    ['ANNUAL', 'ACADEMIC', '201316-AY3', true],
    ['ANNUAL', 'FINANCIAL', '2014-CY', false],
  ])('%s, %s: %s %s', (frequency, yearType, code, fits) => {
    expect(periodFits({ frequency, yearType }, period(code))).toBe(fits);
  });
});

describe('the unit of a measure in words', () => {
  it.each<[Unit, Multiplier, string, string]>([
    ['NUMBER', 1, 'number', 'nifer'],
    ['NUMBER', 100, 'number', 'nifer'],
    ['NUMBER', 1000, 'per 1,000', 'fesul 1,000'],
    ['NUMBER', 100000, 'per 100,000', 'fesul 100,000'],
    ['PERCENT', 100, '%', '%'],
    ['PERCENTAGE_POINTS', 1, 'pp', 'pwynt canran'],
    ['POUNDS', 1, '£', '£'],
    ['POUNDS', 10000, '£ per 10,000', '£ fesul 10,000'],
    ['MILLION_POUNDS', 1, '£ m', '£ m'],
    ['DAYS', 1, 'days', 'diwrnodau'],
  ])('%s with the multiplier %i is %s', (unit, multiplier, en, cy) => {
    expect(unitLabel({ unit, multiplier })).toEqual({ en, cy });
  });

  it('names a population for rates alone', () => {
    const bases = multipliers.map((multiplier) => rateBase({ multiplier }));
    expect(bases).toEqual([null, null, 1000, 10000, 100000]);
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
