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
  yearOfDay,
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
    ['2016-RYSEP', 'FINANCIAL', '201617-FY'],
    ['2017-RYJAN', 'FINANCIAL', '201617-FY'],
    ['2016-M11', 'REPORTING_SEPTEMBER', '2017-RYSEP'],
    ['2016-M9', 'REPORTING_SEPTEMBER', '2016-RYSEP'],
    ['2017-M1', 'REPORTING_JANUARY', '2017-RYJAN'],
    ['201416-CY3', 'CALENDAR', '2016-CY'],
    ['201316-FY3', 'FINANCIAL', '201516-FY'],
  ])('%s is in the %s year %s', (code, yearType, year) => {
    expect(yearOf(period(code), yearType).code).toBe(year);
  });
});

it.each<[string, YearType, string]>([
  ['2017-03-31', 'FINANCIAL', '201617-FY'],
  ['2017-04-01', 'FINANCIAL', '201718-FY'],
  ['2017-04-05', 'TAX', '201617-TY'],
  ['2017-04-06', 'TAX', '201718-TY'],
  ['2017-08-31', 'ACADEMIC', '201617-AY'],
  ['2017-09-01', 'ACADEMIC', '201718-AY'],
  ['2017-12-31', 'CALENDAR', '2017-CY'],
  ['2018-01-01', 'CALENDAR', '2018-CY'],
  ['2017-03-31', 'REPORTING', '2017-RY'],
  ['2017-04-01', 'REPORTING', '2018-RY'],
])('the day %s is in the %s year %s', (day, yearType, year) => {
  expect(yearOfDay(day, yearType).code).toBe(year);
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
    ['2017-CY', 'POOLED_YEARS', []],
    ['2016-RYSEP', 'SNAPSHOT', ['2016-RYSEP']],
    ['2016-RYSEP', 'QUARTER', []],
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
    ['201416-CY3', 'YEAR', ['2014-CY', '2015-CY', '2016-CY']],
    ['201315-FY2', 'HALF_YEAR', ['201314-P1', '201314-P2', '201415-P1', '201415-P2']],
    ['201316-AY3', 'YEAR', ['201314-AY', '201415-AY', '201516-AY']],
    ['201416-CY3', 'SNAPSHOT', []],
    ['201617-T1', 'QUARTER', []],
    ['201617-T3', 'QUARTER', []],
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

it('a type of year without quarters has none for a month', () => {
  expect(() => quarterOf(period('2017-M1'), 'REPORTING_SEPTEMBER')).toThrow(
    new RangeError('no REPORTING_SEPTEMBER quarter contains 2017-M1'),
  );
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
    ['2016-RYSEP', 'REPORTING_SEPTEMBER', '2015-RYSEP'],
    ['201416-CY3', 'CALENDAR', '201113-CY3'],
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
    ['2017-RYJAN', 'REPORTING_JANUARY', '1'],
    ['201416-CY3', 'CALENDAR', '1'],
  ])('by the end of %s, %s, is %s', (code, yearType, share) => {
    expect(shareOfYearElapsed(period(code), yearType).toFixed()).toBe(share);
  });

  it('is a number of months, so a third of a year stays exact', () => {
    expect(monthsOfYearElapsed(period('201617-T1'), 'ACADEMIC')).toBe(4);
    expect(monthsOfYearElapsed(period('2017-M4'), 'TAX')).toBe(1);
    expect(monthsOfYearElapsed(period('2018-M3'), 'TAX')).toBe(12);
  });
});
