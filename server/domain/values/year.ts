/** Years of every type, their parts, and the share of a year that has passed by the end of a period. */
import { type Decimal, decimal } from './decimal.js';
import { identifierOf, type Period, periodOf, pooledCount } from './period.js';
import { periodsEndingAt, previousPeriod, shiftPeriod } from './period-series.js';
import { addDays, addMonths, monthsBetween, type PlainDate } from './plain-date.js';
import { type PeriodKind, timeIdentifiers, type YearType } from './time-identifier.js';

const yearIdentifier = (yearType: YearType) => {
  const identifier = timeIdentifiers.find(
    ({ kind, yearType: type }) => type === yearType && (kind === 'YEAR' || kind === 'SNAPSHOT'),
  );
  if (identifier === undefined) throw new RangeError(`${yearType} is not a type of year`);
  return identifier;
};

// Date arithmetic takes tens of microseconds, and a scorecard repeats the same few lookups for every line.
const knownYears = new Map<string, Period>();
const knownParts = new Map<string, readonly Period[]>();

/**
 * Returns a year's first day and the first day after it. A reporting year is the twelve months that end with
 * its snapshot, so the one of 31 March has the financial year's dates.
 */
function extent({ kind, startsOn, endsBefore }: Period): { startsOn: PlainDate; endsBefore: PlainDate } {
  return { startsOn: kind === 'SNAPSHOT' ? addMonths(endsBefore, -12) : startsOn, endsBefore };
}

/**
 * Returns the year that contains the period's last day. For `REPORTING`, the snapshot that closes the year:
 * January 2017 is in the reporting year of 31 March 2017.
 *
 * @example yearOf(2017-M1, 'FINANCIAL') is 201617-FY
 * @example yearOf(2017-RY, 'FINANCIAL') is 201617-FY
 */
export function yearOf(period: Period, yearType: YearType): Period {
  const key = `${period.code} ${yearType}`;
  const year = knownYears.get(key) ?? findYear(period, yearType);
  knownYears.set(key, year);
  return year;
}

const findYear = (period: Period, yearType: YearType): Period =>
  yearOfDay(addDays(period.endsBefore, -1), yearType);

/** Returns the year that contains the day; for `REPORTING`, the snapshot that closes it. */
export function yearOfDay(day: PlainDate, yearType: YearType): Period {
  const identifier = yearIdentifier(yearType);
  const calendarYear = Number(day.slice(0, 4));
  const candidates = [calendarYear - 1, calendarYear, calendarYear + 1].map((y) => periodOf(y, identifier));
  const year = candidates.find((candidate) => {
    const { startsOn, endsBefore } = extent(candidate);
    return startsOn <= day && day < endsBefore;
  });
  if (year === undefined) throw new RangeError(`no ${yearType} year contains ${day}`);
  return year;
}

/**
 * Returns a year's periods of one kind, in order: twelve months, four quarters, three terms, two halves;
 * empty if that type of year has none (a financial year has no terms, and no year has pooled years). The
 * reporting year of 31 March has the financial year's parts. A month belongs to the year of its last day, so
 * a tax year has twelve months too.
 */
export function periodsOfYear(year: Period, kind: PeriodKind): readonly Period[] {
  const key = `${year.code} ${kind}`;
  const periods = knownParts.get(key) ?? findParts(year, kind);
  knownParts.set(key, periods);
  return periods;
}

function findParts(year: Period, kind: PeriodKind): readonly Period[] {
  if (kind === year.kind) return [year];
  if (kind === 'POOLED_YEARS') return [];
  const { startsOn } = extent(year);
  const startYear = Number(startsOn.slice(0, 4));
  if (kind === 'MONTH') {
    const first = timeIdentifiers.find(({ code }) => code === `M${Number(startsOn.slice(5, 7))}`);
    if (first === undefined) return [];
    return Array.from({ length: 12 }, (_, index) => shiftPeriod(periodOf(startYear, first), index));
  }
  const closesOn31March = year.yearType === 'REPORTING' || year.yearType === 'FINANCIAL';
  if (kind === 'SNAPSHOT') {
    return closesOn31March ? [periodOf(startYear + 1, yearIdentifier('REPORTING'))] : [];
  }
  const yearType = closesOn31March ? 'FINANCIAL' : year.yearType;
  return timeIdentifiers
    .filter((part) => part.kind === kind && part.yearType === yearType && part.code !== 'T1T2')
    .map((part) => periodOf(startYear, part));
}

/** Returns the quarter that contains a month; for `REPORTING`, the financial year's quarter. */
export function quarterOf(month: Period, yearType: YearType): Period {
  const lastDay = addDays(month.endsBefore, -1);
  const quarter = periodsOfYear(yearOf(month, yearType), 'QUARTER').find(
    ({ startsOn, endsBefore }) => startsOn <= lastDay && lastDay < endsBefore,
  );
  if (quarter === undefined) throw new RangeError(`no ${yearType} quarter contains ${month.code}`);
  return quarter;
}

/** Returns the years that the period pools, in order, or else the one year in which it lies. */
function yearsOf(period: Period): readonly Period[] {
  const last = yearOf(period, period.yearType);
  return periodsEndingAt(last, pooledCount(identifierOf(period)));
}

/**
 * Returns the periods of one kind that fill the whole exactly, in order; empty if they do not. The snapshot
 * of 31 March is filled by the parts of the year that it closes, and a span of pooled years by the parts of
 * its years.
 */
export function partsOf(whole: Period, kind: PeriodKind): readonly Period[] {
  const { startsOn, endsBefore } = extent(whole);
  const parts = yearsOf(whole)
    .flatMap((year) => periodsOfYear(year, kind))
    .filter((part) => startsOn <= part.startsOn && part.endsBefore <= endsBefore);
  const fills = parts[0]?.startsOn === startsOn && parts.at(-1)?.endsBefore === endsBefore;
  return fills ? parts : [];
}

/**
 * Returns the last period of the same kind in the previous year, as a year-end column shows it.
 *
 * @example previousYearEnd(2017-M1, 'FINANCIAL') is 2016-M3
 * @example previousYearEnd(201718-FYQ3, 'FINANCIAL') is 201617-FYQ4
 */
export function previousYearEnd(period: Period, yearType: YearType): Period {
  const { startsOn } = extent(yearOf(period, yearType));
  let candidate = previousPeriod(period);
  while (candidate.endsBefore > startsOn) candidate = previousPeriod(candidate);
  return candidate;
}

/**
 * Returns the months of the year that have passed by the end of the period, 1 to 12; in a tax year, to the
 * nearest month.
 */
export function monthsOfYearElapsed(period: Period, yearType: YearType): number {
  return monthsBetween(extent(yearOf(period, yearType)).startsOn, period.endsBefore);
}

/**
 * Returns the share of the year that has passed by the end of the period, above 0 and at most 1: months ÷ 12.
 * Trap: a third is not an exact decimal. To divide by the share, multiply by 12 and divide by
 * {@link monthsOfYearElapsed} instead.
 *
 * @example shareOfYearElapsed(201718-FYQ3, 'FINANCIAL').toFixed() === '0.75'
 */
export function shareOfYearElapsed(period: Period, yearType: YearType): Decimal {
  return decimal(monthsOfYearElapsed(period, yearType)).dividedBy(12);
}
