import { describe, expect, it } from 'vitest';
import type { PeriodKind, YearType } from '../../../server/domain/values/time-identifier.js';
import {
  monthsOfYearElapsed,
  partsOf,
  periodsOfYear,
  previousYearEnd,
  quarterOf,
  shareOfYearElapsed,
  yearOf,
} from '../../../server/domain/values/year.js';
import { period } from '../given.js';

const codes = (periods: readonly { code: string }[]) => periods.map(({ code }) => code);

describe('the year of a period', () => {
  it.each<[string, YearType, string]>([
    ['2017-M1', 'FINANCIAL', '201617-FY'],
    ['2017-M1', 'ACADEMIC', '201617-AY'],
    ['2017-M1', 'CALENDAR', '2017-CY'],
    ['2017-M1', 'TAX', '201617-TY'],
    ['2017-M1', 'REPORTING', '2017-RY'],
    ['2017-M4', 'FINANCIAL', '201718-FY'],
    ['2017-M4', 'TAX', '201718-TY'],
    ['2017-M8', 'ACADEMIC', '201617-AY'],
    ['2017-M9', 'ACADEMIC', '201718-AY'],
    ['2017-RY', 'FINANCIAL', '201617-FY'],
    ['201718-FY', 'FINANCIAL', '201718-FY'],
    ['201718-FY', 'REPORTING', '2018-RY'],
    ['201718-FYQ4', 'REPORTING', '2018-RY'],
    ['201718-TYQ4', 'TAX', '201718-TY'],
  ])('%s is in the %s year %s', (code, yearType, year) => {
    expect(yearOf(period(code), yearType).code).toBe(year);
  });
});

describe('the parts of a year', () => {
  it('a financial year has twelve months from April to March', () => {
    const months = codes(periodsOfYear(period('201718-FY'), 'MONTH'));
    expect(months).toHaveLength(12);
    expect(months[0]).toBe('2017-M4');
    expect(months[11]).toBe('2018-M3');
  });

  it.each<[string, PeriodKind, string[]]>([
    ['201718-FY', 'QUARTER', ['201718-FYQ1', '201718-FYQ2', '201718-FYQ3', '201718-FYQ4']],
    ['201718-FY', 'HALF_YEAR', ['201718-P1', '201718-P2']],
    ['201718-FY', 'TERM', []],
    ['201718-FY', 'YEAR', ['201718-FY']],
    ['201718-FY', 'SNAPSHOT', ['2018-RY']],
    ['2018-RY', 'QUARTER', ['201718-FYQ1', '201718-FYQ2', '201718-FYQ3', '201718-FYQ4']],
    ['201617-AY', 'TERM', ['201617-T1', '201617-T2', '201617-T3']],
    ['201617-AY', 'SNAPSHOT', []],
    ['2017-CY', 'QUARTER', ['2017-CYQ1', '2017-CYQ2', '2017-CYQ3', '2017-CYQ4']],
  ])('%s by %s', (code, kind, parts) => {
    expect(codes(periodsOfYear(period(code), kind))).toEqual(parts);
  });

  it.each<[string, PeriodKind, string[]]>([
    ['201718-FYQ4', 'MONTH', ['2018-M1', '2018-M2', '2018-M3']],
    ['201718-P1', 'QUARTER', ['201718-FYQ1', '201718-FYQ2']],
    ['201617-T1T2', 'TERM', ['201617-T1', '201617-T2']],
    ['201617-T3', 'MONTH', ['2017-M4', '2017-M5', '2017-M6', '2017-M7', '2017-M8']],
    ['201718-TYQ1', 'MONTH', []],
    ['2018-M1', 'QUARTER', []],
  ])('%s is filled by %s', (code, kind, parts) => {
    expect(codes(partsOf(period(code), kind))).toEqual(parts);
  });

  it('the snapshot of 31 March is filled by the year that it closes', () => {
    expect(codes(partsOf(period('2018-RY'), 'MONTH')).at(-1)).toBe('2018-M3');
  });
});

describe('the quarter of a month follows the year type', () => {
  it.each<[string, YearType, string]>([
    ['2018-M1', 'FINANCIAL', '201718-FYQ4'],
    ['2018-M1', 'CALENDAR', '2018-CYQ1'],
    ['2018-M1', 'ACADEMIC', '201718-AYQ2'],
    ['2018-M1', 'TAX', '201718-TYQ4'],
    ['2018-M1', 'REPORTING', '201718-FYQ4'],
    ['2017-M12', 'FINANCIAL', '201718-FYQ3'],
    ['2017-M9', 'ACADEMIC', '201718-AYQ1'],
  ])('%s, %s: %s', (month, yearType, quarter) => {
    expect(quarterOf(period(month), yearType).code).toBe(quarter);
  });
});

describe('the previous year end', () => {
  it.each<[string, YearType, string]>([
    ['2017-M1', 'FINANCIAL', '2016-M3'],
    ['2017-M4', 'FINANCIAL', '2017-M3'],
    ['2017-M1', 'ACADEMIC', '2016-M8'],
    ['201718-FYQ3', 'FINANCIAL', '201617-FYQ4'],
    ['201718-FYQ3', 'ACADEMIC', '201718-FYQ1'],
    ['201718-FYQ1', 'REPORTING', '201617-FYQ4'],
    ['201718-P1', 'FINANCIAL', '201617-P2'],
    ['201617-T1', 'ACADEMIC', '201516-T3'],
    ['201617-T1T2', 'ACADEMIC', '201516-T1T2'],
    ['201718-FY', 'FINANCIAL', '201617-FY'],
    ['2017-RY', 'REPORTING', '2016-RY'],
    ['2017-RY', 'FINANCIAL', '2016-RY'],
  ])('of %s, %s, is %s', (code, yearType, end) => {
    expect(previousYearEnd(period(code), yearType).code).toBe(end);
  });
});

describe('the share of the year elapsed', () => {
  it.each<[string, YearType, string]>([
    ['201718-FYQ1', 'FINANCIAL', '0.25'],
    ['201718-FYQ3', 'FINANCIAL', '0.75'],
    ['201718-FYQ4', 'FINANCIAL', '1'],
    ['2017-M12', 'FINANCIAL', '0.75'],
    ['2017-M6', 'CALENDAR', '0.5'],
    ['2017-RY', 'REPORTING', '1'],
    ['201617-T3', 'ACADEMIC', '1'],
    ['201718-TYQ2', 'TAX', '0.5'],
  ])('by the end of %s, %s, is %s', (code, yearType, share) => {
    expect(shareOfYearElapsed(period(code), yearType).toFixed()).toBe(share);
  });

  it('is a number of months, so a third of a year stays exact', () => {
    expect(monthsOfYearElapsed(period('201617-T1'), 'ACADEMIC')).toBe(4);
    expect(monthsOfYearElapsed(period('2017-M4'), 'TAX')).toBe(1);
    expect(monthsOfYearElapsed(period('2018-M3'), 'TAX')).toBe(12);
  });
});
