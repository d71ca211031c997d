import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import { enclosingPeriods, targetPeriods } from '../../../server/domain/targets/enclosing-period.js';
import type { YearType } from '../../../server/domain/values/time-identifier.js';
import { measure, period } from '../given.js';

const enclosing = (code: string, yearType: YearType) =>
  enclosingPeriods(period(code), yearType).map((each) => each.code);
const rating = (code: string, facts: Partial<Measure>) =>
  targetPeriods(period(code), measure(facts)).map((each) => each.code);

describe('the periods that enclose a period', () => {
  it('are the quarter, half and year, shortest first', () => {
    expect(enclosing('2017-M1', 'FINANCIAL')).toEqual([
      '2017-M1',
      '201617-FYQ4',
      '201617-P2',
      '201617-FY',
      '2017-RY',
    ]);
  });

  it('follow a month’s last day in a tax year, whose quarters begin on the 6th', () => {
    expect(enclosing('2017-M4', 'TAX')).toEqual(['2017-M4', '201718-TYQ1', '201718-TY']);
    expect(enclosing('2018-M3', 'TAX')).toEqual(['2018-M3', '201718-TYQ4', '201718-TY']);
  });

  it('are of both years that close on 31 March', () => {
    expect(enclosing('2017-M1', 'REPORTING')).toContain('201617-FY');
    expect(enclosing('201617-FY', 'REPORTING')).toEqual(['201617-FY', '2017-RY']);
    expect(enclosing('2017-RY', 'FINANCIAL')).toEqual([
      '2017-RY',
      '2017-M3',
      '201617-FYQ4',
      '201617-P2',
      '201617-FY',
    ]);
  });

  it('are none of pooled years, which lie in no year', () => {
    expect(enclosing('201316-FY3', 'FINANCIAL')).toEqual(['201316-FY3']);
    expect(enclosing('201416-CY3', 'CALENDAR')).toEqual(['201416-CY3']);
  });

  it('do not include quarters of another type of year', () => {
    expect(enclosing('201617-T2', 'ACADEMIC')).toEqual(['201617-T2', '201617-AY']);
  });
});

describe('the periods whose targets rate a figure', () => {
  const count = { unit: 'NUMBER', multiplier: 1 } as const;

  it.each<[string, Partial<Measure>]>([
    ['a percentage', { unit: 'PERCENT', multiplier: 100 }],
    ['an average of days', { unit: 'DAYS', multiplier: 1 }],
    ['a stock', { ...count, accumulation: 'SNAPSHOT' }],
  ])('of %s are all that enclose its period', (_, facts) => {
    expect(rating('201718-FYQ1', facts)).toEqual(['201718-FYQ1', '201718-P1', '201718-FY', '2018-RY']);
  });

  it.each<[string, Partial<Measure>]>([
    ['a count', count],
    ['a rate of the population', { multiplier: 10000 }],
  ])('of %s in the period are only that period', (_, facts) => {
    expect(rating('201718-FYQ4', facts)).toEqual(['201718-FYQ4']);
    expect(rating('201718-FY', facts)).toEqual(['201718-FY', '2018-RY']);
  });

  it('of a year to date are those with the same end', () => {
    const toDate = { ...count, accumulation: 'CUMULATIVE_YTD' } as const;
    expect(rating('201718-FYQ1', toDate)).toEqual(['201718-FYQ1']);
    expect(rating('2017-M9', toDate)).toEqual(['2017-M9', '201718-FYQ2', '201718-P1']);
    expect(rating('2018-M3', toDate)).toEqual([
      '2018-M3',
      '201718-FYQ4',
      '201718-P2',
      '201718-FY',
      '2018-RY',
    ]);
    expect(rating('2018-M3', { ...toDate, yearType: 'TAX' })).toEqual([
      '2018-M3',
      '201718-TYQ4',
      '201718-TY',
    ]);
  });
});
