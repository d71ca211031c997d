import { describe, expect, it } from 'vitest';
import { monthNames } from '../../../server/domain/values/date-text.js';
import {
  comparePeriods,
  identifierOf,
  parsePeriod,
  periodFromDfe,
  referencePeriods,
} from '../../../server/domain/values/period.js';
import {
  periodsEndingAt,
  previousPeriod,
  samePeriodLastYear,
} from '../../../server/domain/values/period-series.js';
import {
  addDays,
  addMonths,
  monthsBetween,
  parsePlainDate,
} from '../../../server/domain/values/plain-date.js';
import { periodKinds, timeIdentifiers } from '../../../server/domain/values/time-identifier.js';
import { accepted, codesOf, period } from '../given.js';

const dates = (code: string) => [period(code).startsOn, period(code).endsBefore];
const codes = (periods: readonly { code: string }[]) => periods.map(({ code }) => code);

describe('a plain date', () => {
  it('is written year-month-day and exists', () => {
    expect(accepted(parsePlainDate('2016-02-29'))).toBe('2016-02-29');
    for (const text of [
      '2018-02-29',
      '2018-2-1',
      '20180201',
      '2018-13-01',
      '2018-01-01T00:00',
      '',
      '+002018-01-01',
    ]) {
      expect(codesOf(parsePlainDate(text))).toEqual(['MALFORMED_DATE']);
    }
  });

  it('adds days and months across the ends of months and years', () => {
    expect(addDays('2017-12-31', 1)).toBe('2018-01-01');
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28');
    expect(monthsBetween('2017-04-06', '2018-04-01')).toBe(12);
    expect(monthsBetween('2017-04-06', '2017-05-01')).toBe(1);
  });
});

describe('a period by its code', () => {
  it.each([
    ['201718-FYQ4', '2018-01-01', '2018-04-01'],
    ['201718-FY', '2017-04-01', '2018-04-01'],
    ['2017-M1', '2017-01-01', '2017-02-01'],
    ['201617-AY', '2016-09-01', '2017-09-01'],
    ['201617-AYQ1', '2016-09-01', '2016-12-01'],
    ['201617-T1', '2016-09-01', '2017-01-01'],
    ['201617-T2', '2017-01-01', '2017-04-01'],
    ['201617-T3', '2017-04-01', '2017-09-01'],
    ['201617-T1T2', '2016-09-01', '2017-04-01'],
    ['2017-CY', '2017-01-01', '2018-01-01'],
    ['2017-CYQ2', '2017-04-01', '2017-07-01'],
    ['201718-TY', '2017-04-06', '2018-04-06'],
    ['201718-TYQ1', '2017-04-06', '2017-07-06'],
    ['201718-P1', '2017-04-01', '2017-10-01'],
    ['201718-P2', '2017-10-01', '2018-04-01'],
    ['2017-RY', '2017-03-31', '2017-04-01'],
    ['2016-RYSEP', '2016-09-30', '2016-10-01'],
    ['2017-RYJAN', '2017-01-31', '2017-02-01'],
    ['201416-CY3', '2014-01-01', '2017-01-01'],
    ['201415-CY2', '2014-01-01', '2016-01-01'],
    ['201316-FY3', '2013-04-01', '2016-04-01'],
    ['201316-AY3', '2013-09-01', '2016-09-01'],
    ['199904-FY5', '1999-04-01', '2004-04-01'],
    ['1900-CY', '1900-01-01', '1901-01-01'],
    ['2199-CY', '2199-01-01', '2200-01-01'],
  ])('%s runs from %s to before %s', (code, startsOn, endsBefore) => {
    expect(dates(code)).toEqual([startsOn, endsBefore]);
  });

  it('names the two columns of a DfE file', () => {
    expect(period('201718-FYQ4')).toMatchObject({
      timePeriod: '201718',
      timeIdentifier: 'Financial year Q4',
      kind: 'QUARTER',
      yearType: 'FINANCIAL',
    });
  });

  it('199900-FY is a period: the century ends there', () => {
    expect(dates('199900-FY')).toEqual(['1999-04-01', '2000-04-01']);
  });

  it('201719-FY is not a period: its two years are not consecutive', () => {
    expect(parsePeriod('201719-FY').ok).toBe(false);
  });

  it.each([
    '2017-FY',
    '201718-CY',
    '201718-M1',
    '201718-W1',
    '2017-M13',
    '201718',
    '',
    '201718-FY-Q4',
    '1899-CY',
    '189900-FY',
    '2200-CY',
    '２０１７-CY',
    '201415-CY3',
    '2014-CY2',
    '201416-CY',
    '201417-FY2',
    '201420-CY6',
    '201416-TY2',
    '201617-RYSEP',
  ])('%s is refused', (code) => {
    const problem = { code: 'MALFORMED_PERIOD', path: [], found: code };
    expect(parsePeriod(code)).toEqual({ ok: false, problems: [problem] });
  });
});

describe('a period by the columns of a DfE file', () => {
  it.each([
    ['201718', 'Financial year Q4', '201718-FYQ4'],
    ['201718', 'Financial year', '201718-FY'],
    ['201617', 'Academic year', '201617-AY'],
    ['201617', 'Autumn term', '201617-T1'],
    ['201617', 'Autumn and spring term', '201617-T1T2'],
    ['2017', 'Reporting year', '2017-RY'],
    ['2017', 'April', '2017-M4'],
    ['2017', 'Calendar year', '2017-CY'],
    ['2017', 'Calendar year Q1', '2017-CYQ1'],
    ['201718', 'Tax year', '201718-TY'],
    ['201718', 'Part 1 (April to September)', '201718-P1'],
    ['201718', 'Part 2 (October to March)', '201718-P2'],
    ['199900', 'Academic year', '199900-AY'],
  ])('%s %s is %s', (timePeriod, timeIdentifier, code) => {
    expect(accepted(periodFromDfe(timePeriod, timeIdentifier)).code).toBe(code);
  });

  it.each([
    ['201719', 'Financial year'],
    ['2017', 'Financial year'],
    ['201718', 'Reporting year'],
    ['201718', 'financial year'],
    ['201718', 'Week 1'],
    ['', 'April'],
  ])('%s %s is refused', (timePeriod, timeIdentifier) => {
    const problem = { code: 'MALFORMED_PERIOD', path: [], found: `${timePeriod} ${timeIdentifier}` };
    expect(periodFromDfe(timePeriod, timeIdentifier)).toEqual({ ok: false, problems: [problem] });
  });
});

it('a period with columns of another standard has no identifier', () => {
  const other = { ...period('201718-FY'), timeIdentifier: 'Week 1' };
  expect(() => identifierOf(other)).toThrow(new RangeError("'Week 1' is no time identifier"));
});

/** As the Department for Education writes them, and as Explore Education Statistics codes them. */
const labels = {
  YEAR: { AY: 'Academic year', CY: 'Calendar year', FY: 'Financial year', TY: 'Tax year' },
  QUARTER: Object.fromEntries(
    [
      ['AY', 'Academic year'],
      ['CY', 'Calendar year'],
      ['FY', 'Financial year'],
      ['TY', 'Tax year'],
    ].flatMap(([code, label]) => [1, 2, 3, 4].map((n) => [`${code}Q${n}`, `${label} Q${n}`])),
  ),
  POOLED_YEARS: Object.fromEntries(
    [
      ['AY', 'Academic years'],
      ['CY', 'Calendar years'],
      ['FY', 'Financial years'],
    ].flatMap(([code, label]) => [2, 3, 4, 5].map((n) => [`${code}${n}`, `${label} (${n} years pooled)`])),
  ),
  TERM: { T1: 'Autumn term', T2: 'Spring term', T3: 'Summer term', T1T2: 'Autumn and spring term' },
  HALF_YEAR: { P1: 'Part 1 (April to September)', P2: 'Part 2 (October to March)' },
  SNAPSHOT: {
    RY: 'Reporting year',
    RYSEP: 'Reporting year (30 September)',
    RYJAN: 'Reporting year (January)',
  },
  MONTH: Object.fromEntries(monthNames('en').map((name, index) => [`M${index + 1}`, name])),
};

it.each(periodKinds)('every %s has its code and its label', (kind) => {
  const found = timeIdentifiers.filter((each) => each.kind === kind);
  expect(Object.fromEntries(found.map(({ code, label }) => [code, label]))).toEqual(labels[kind]);
});

describe('sequences of periods', () => {
  it.each([
    ['201718-FYQ1', '201617-FYQ4'],
    ['201718-FYQ2', '201718-FYQ1'],
    ['2017-M1', '2016-M12'],
    ['201617-T1', '201516-T3'],
    ['201617-T1T2', '201516-T1T2'],
    ['201718-P1', '201617-P2'],
    ['201718-FY', '201617-FY'],
    ['2017-RY', '2016-RY'],
    ['200001-FY', '199900-FY'],
    ['2017-RYSEP', '2016-RYSEP'],
    ['201416-CY3', '201113-CY3'],
    ['201316-FY3', '201013-FY3'],
    ['201518-AY3', '201215-AY3'],
  ])('before %s comes %s', (code, before) => {
    expect(previousPeriod(period(code)).code).toBe(before);
  });

  it('the same period last year is one year earlier', () => {
    expect(samePeriodLastYear(period('201718-FYQ4')).code).toBe('201617-FYQ4');
    expect(samePeriodLastYear(period('2017-M2')).code).toBe('2016-M2');
    expect(samePeriodLastYear(period('2017-RY')).code).toBe('2016-RY');
    expect(samePeriodLastYear(period('2017-RYJAN')).code).toBe('2016-RYJAN');
  });

  it('spans of pooled years follow each other without a year in common', () => {
    expect(samePeriodLastYear(period('201416-CY3')).code).toBe('201113-CY3');
    for (const span of referencePeriods(2010, 2012).filter(({ kind }) => kind === 'POOLED_YEARS')) {
      const before = previousPeriod(span);
      expect(before.endsBefore).toBe(span.startsOn);
      expect(before.timeIdentifier).toBe(span.timeIdentifier);
    }
  });

  it('the last five quarters end with this one', () => {
    expect(codes(periodsEndingAt(period('201718-FYQ1'), 5))).toEqual([
      '201617-FYQ1',
      '201617-FYQ2',
      '201617-FYQ3',
      '201617-FYQ4',
      '201718-FYQ1',
    ]);
    expect(periodsEndingAt(period('201718-FYQ1'), 0)).toEqual([]);
  });

  it('are sorted by end, and of equal ends the longer comes first', () => {
    const inOrder = ['2017-M12', '201718-FY', '201718-P2', '201718-FYQ4', '2018-M3', '2018-RY', '201718-TY'];
    expect(codes(inOrder.toReversed().map(period).toSorted(comparePeriods))).toEqual(inOrder);
  });
});

describe('reference periods', () => {
  it('contain every identifier of every year, each code once, in order', () => {
    const all = referencePeriods(2010, 2030);
    expect(all).toHaveLength(21 * timeIdentifiers.length);
    expect(new Set(codes(all)).size).toBe(all.length);
    expect([...all].sort(comparePeriods)).toEqual(all);
    expect(codes(all)).toContain('201011-AY');
    expect(codes(all)).toContain('2030-M12');
  });

  it('are empty for no years', () => {
    expect(referencePeriods(2018, 2017)).toEqual([]);
  });
});
