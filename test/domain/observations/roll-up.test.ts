import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import { absentFigure } from '../../../server/domain/observations/figure.js';
import { type RollUpPart, rollUp } from '../../../server/domain/observations/roll-up.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { measure, period, value } from '../given.js';

type Row = readonly [code: string, text: string, numerator?: number, denominator?: number];

const part = ([code, text, numerator, denominator]: Row): RollUpPart => ({
  period: period(code),
  figure: text === 'c' ? absentFigure('CONFIDENTIAL') : value(text),
  numerator: numerator === undefined ? null : decimal(numerator),
  denominator: denominator === undefined ? null : decimal(denominator),
});

function roll(facts: Partial<Measure>, rows: readonly Row[], whole = '201718-FY') {
  const rolled = rollUp(measure(facts), rows.map(part), period(whole));
  if (rolled.kind === 'NOT_ROLLED_UP') return { reason: rolled.reason, periods: rolled.periods };
  expect(rolled.kind).toBe('VALUE');
  const { numerator, denominator } = rolled;
  return {
    value: rolled.value.toFixed(),
    of: [numerator?.toFixed() ?? null, denominator?.toFixed() ?? null],
  };
}

const count = { unit: 'NUMBER', multiplier: 1, accumulation: 'IN_PERIOD' } as const;
const percentage = { unit: 'PERCENT', multiplier: 100, accumulation: 'IN_PERIOD' } as const;
const quarters = (...texts: string[]): Row[] => texts.map((text, index) => [`201718-FYQ${index + 1}`, text]);

describe('counts in the period', () => {
  it('are summed: 9, 8, 12 and 6 adoptions are 35', () => {
    expect(roll(count, quarters('9', '8', '12', '6'))).toEqual({ value: '35', of: [null, null] });
  });

  it('with a missing part give the reason, never the sum of the rest', () => {
    const rows = quarters('9', '8', '12', '6').filter(([code]) => code !== '201718-FYQ2');
    expect(roll(count, rows)).toEqual({ reason: 'MISSING_PART', periods: ['201718-FYQ2'] });
  });

  it('with a suppressed part give the reason too', () => {
    expect(roll(count, quarters('9', 'c', '12', '6'))).toEqual({
      reason: 'ABSENT_PART',
      periods: ['201718-FYQ2'],
    });
  });

  it('of months make a quarter, and other periods are ignored', () => {
    const rows: Row[] = [
      ['2018-M1', '1'],
      ['2018-M2', '2'],
      ['2018-M3', '3'],
      ['2018-M4', '100'],
      ['201718-FYQ3', '100'],
    ];
    expect(roll({ ...count, frequency: 'MONTHLY' }, rows, '201718-FYQ4')).toEqual({
      value: '6',
      of: [null, null],
    });
  });

  it('of terms make the academic year, and two of them the autumn and spring', () => {
    const rows: Row[] = [
      ['201617-T1', '1'],
      ['201617-T2', '2'],
      ['201617-T3', '4'],
    ];
    const termly = { ...count, frequency: 'TERMLY', yearType: 'ACADEMIC' } as const;
    expect(roll(termly, rows, '201617-AY')).toMatchObject({ value: '7' });
    expect(roll(termly, rows, '201617-T1T2')).toMatchObject({ value: '3' });
  });

  it('do not roll up if their periods do not fill the whole', () => {
    const halfYearly = { ...count, frequency: 'HALF_YEARLY' } as const;
    expect(roll(halfYearly, [['201718-P1', '1']], '2017-CY')).toEqual({
      reason: 'NO_PARTS',
      periods: ['2017-CY'],
    });
  });
});

describe('counts of which some have a fraction', () => {
  it.each<[string, readonly Row[]]>([
    [
      'the first',
      [
        ['201718-FYQ1', '9', 18, 2],
        ['201718-FYQ2', '8'],
      ],
    ],
    [
      'the second',
      [
        ['201718-FYQ1', '9'],
        ['201718-FYQ2', '8', 8, 1],
      ],
    ],
  ])('are summed, without a fraction: %s', (_, rows) => {
    expect(roll(count, rows, '201718-P1')).toEqual({ value: '17', of: [null, null] });
  });
});

describe('percentages', () => {
  it('are pooled: 1 of 2 and 30 of 40 are 31 of 42, not the mean of 50 and 75', () => {
    const rows: Row[] = [
      ['201718-FYQ1', '50', 1, 2],
      ['201718-FYQ2', '75', 30, 40],
    ];
    expect(roll(percentage, rows, '201718-P1')).toEqual({ value: '73.809523809524', of: ['31', '42'] });
  });

  it('without a numerator and denominator are never averaged', () => {
    const rows: Row[] = [
      ['201718-FYQ1', '50', 1, 2],
      ['201718-FYQ2', '75'],
    ];
    expect(roll(percentage, rows, '201718-P1')).toEqual({ reason: 'NOT_POOLABLE', periods: ['201718-FYQ2'] });
  });

  it('with half a fraction are never pooled', () => {
    const [half, other]: readonly [Row, Row] = [
      ['201718-FYQ1', '50', 1],
      ['201718-FYQ2', '75', 30, 40],
    ];
    const noNumerator = { ...part(half), numerator: null, denominator: decimal(2) };
    for (const faulty of [part(half), noNumerator]) {
      expect(rollUp(measure(percentage), [faulty, part(other)], period('201718-P1'))).toEqual({
        kind: 'NOT_ROLLED_UP',
        reason: 'NOT_POOLABLE',
        periods: ['201718-FYQ1'],
      });
    }
  });

  it('are pooled in the same way as average caseloads and waits', () => {
    const rows: Row[] = [
      ['201718-FYQ1', '400', 4000, 10],
      ['201718-FYQ2', '500', 15000, 30],
    ];
    expect(roll({ ...count, unit: 'DAYS' }, rows, '201718-P1')).toMatchObject({ value: '475' });
    expect(roll({ ...count, unit: 'DAYS' }, quarters('400', '500'), '201718-P1')).toMatchObject({
      reason: 'NOT_POOLABLE',
    });
  });

  it('and averages labelled as counts are pooled if their fraction is known', () => {
    const rows: Row[] = [
      ['201718-FYQ1', '20', 200, 10],
      ['201718-FYQ2', '10', 300, 30],
    ];
    expect(roll(count, rows, '201718-P1')).toEqual({ value: '12.5', of: ['500', '40'] });
  });

  it.each<[string, Partial<Measure>]>([
    ['a ratio with a denominator', { ...count, denominatorLabel: { en: 'Workers', cy: null } }],
    ['a difference in percentage points', { ...count, unit: 'PERCENTAGE_POINTS' }],
    ['a percentage of multiplier 1', { ...count, unit: 'PERCENT' }],
  ])('%s is pooled, and without its fraction never summed', (_title, facts) => {
    const rows: Row[] = [
      ['201718-FYQ1', '16', 160, 10],
      ['201718-FYQ2', '20', 600, 30],
    ];
    expect(roll(facts, rows, '201718-P1')).toEqual({ value: '19', of: ['760', '40'] });
    expect(roll(facts, quarters('16', '20'), '201718-P1')).toEqual({
      reason: 'NOT_POOLABLE',
      periods: ['201718-FYQ1', '201718-FYQ2'],
    });
  });

  it('are pooled, but rates of the population are not: their denominator is the same every quarter', () => {
    const rows: Row[] = [
      ['201718-FYQ1', '10', 10, 10000],
      ['201718-FYQ2', '10', 10, 10000],
    ];
    expect(roll({ ...count, multiplier: 10000 }, rows, '201718-P1')).toEqual({
      reason: 'NOT_POOLABLE',
      periods: ['201718-FYQ1', '201718-FYQ2'],
    });
  });
});

describe('snapshots and years to date', () => {
  const rows: Row[] = [['201718-FYQ4', '85.5', 482, 56370]];

  it.each(['SNAPSHOT', 'CUMULATIVE_YTD'] as const)(
    '%s: the whole has the last part’s figure',
    (accumulation) => {
      expect(roll({ ...percentage, accumulation }, rows)).toEqual({ value: '85.5', of: ['482', '56370'] });
      expect(roll({ ...percentage, accumulation }, quarters('1', '2', '3'))).toEqual({
        reason: 'MISSING_PART',
        periods: ['201718-FYQ4'],
      });
    },
  );

  it.each(['SNAPSHOT', 'CUMULATIVE_YTD'] as const)('%s: pooled years have no parts', (accumulation) => {
    const yearly = { ...count, accumulation, frequency: 'ANNUAL' } as const;
    const years: Row[] = [
      ['201314-FY', '1'],
      ['201415-FY', '2'],
      ['201516-FY', '3'],
    ];
    expect(roll(yearly, years, '201316-FY3')).toEqual({ reason: 'NO_PARTS', periods: ['201316-FY3'] });
    expect(roll({ ...yearly, accumulation: 'IN_PERIOD' }, years, '201316-FY3')).toMatchObject({ value: '6' });
  });

  it('the snapshot of 31 March is the figure of March', () => {
    const monthly = { ...count, accumulation: 'SNAPSHOT', frequency: 'MONTHLY' } as const;
    expect(roll(monthly, [['2018-M3', '482']], '2018-RY')).toMatchObject({ value: '482' });
  });
});
