import type { Measure } from '../measures/measure.js';
import { addsUpOverYear } from '../observations/roll-up.js';
import type { Period } from '../values/period.js';
import { addDays, monthsBetween } from '../values/plain-date.js';
import { periodKinds, type YearType } from '../values/time-identifier.js';
import { monthsOfYearElapsed, periodsOfYear, yearOf } from '../values/year.js';

/** A snapshot is of one day and a year's figure is often read on its last: the two stand for each other. */
const sameYears: Partial<Record<YearType, YearType>> = { FINANCIAL: 'REPORTING', REPORTING: 'FINANCIAL' };

// A scorecard asks this for every line and every target, always of the same few periods. There are only so many.
const known = new Map<string, readonly Period[]>();

const length = ({ startsOn, endsBefore }: Period): number => monthsBetween(startsOn, endsBefore);

const isYear = ({ kind }: Period): boolean => kind === 'YEAR' || kind === 'SNAPSHOT';

// A month lies where its last day does, because a tax year's quarters begin within months; in a snapshot, never.
function liesIn(period: Period, part: Period): boolean {
  const from =
    period.kind === 'MONTH' && part.kind !== 'SNAPSHOT' ? addDays(period.endsBefore, -1) : period.startsOn;
  return part.startsOn <= from && period.endsBefore <= part.endsBefore;
}

/**
 * The period itself, then the quarter, term, half and year of that kind of year that it lies in, shortest
 * first. Which of their targets rate it, {@link targetPeriods} says.
 *
 * @example enclosingPeriods(2017-M1, 'FINANCIAL') is 2017-M1, 201617-FYQ4, 201617-P2, 201617-FY, 2017-RY
 */
export function enclosingPeriods(period: Period, yearType: YearType): readonly Period[] {
  const key = `${period.code} ${yearType}`;
  const periods = known.get(key) ?? findEnclosing(period, yearType);
  known.set(key, periods);
  return periods;
}

function findEnclosing(period: Period, yearType: YearType): readonly Period[] {
  const years = [yearType, sameYears[yearType]]
    .filter((type) => type !== undefined)
    .map((type) => yearOf(period, type));
  const parts = years
    .flatMap((year) => periodKinds.flatMap((kind) => periodsOfYear(year, kind)))
    .filter((part) => liesIn(period, part))
    .sort((a, b) => length(a) - length(b));
  const found = [period, ...parts, ...years].map((candidate) => [candidate.code, candidate] as const);
  return [...new Map(found).values()];
}

/**
 * The periods whose targets rate a figure of this one, shortest first. A year's percentage, average or stock
 * stands in each of its months, unless the month has a target of its own. A year's count does not: 9 of 35
 * after a quarter is no miss. So where figures add up over the year, a figure in the period is rated by a
 * target of that very period (a year and the snapshot that closes it are one), and a year to date by one of
 * a period that ends when it does.
 */
export function targetPeriods(period: Period, measure: Measure): readonly Period[] {
  const { yearType, accumulation } = measure;
  const enclosing = enclosingPeriods(period, yearType);
  if (!addsUpOverYear(measure)) return enclosing;
  if (accumulation === 'IN_PERIOD') {
    return enclosing.filter((each) => each.code === period.code || (isYear(each) && isYear(period)));
  }
  const elapsed = monthsOfYearElapsed(period, yearType);
  return enclosing.filter((each) => monthsOfYearElapsed(each, yearType) === elapsed);
}
