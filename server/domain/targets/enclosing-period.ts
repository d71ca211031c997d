import { addsUpOverYear } from '../measures/additivity.js';
import type { Measure } from '../measures/measure.js';
import type { Period } from '../values/period.js';
import { addDays } from '../values/plain-date.js';
import { periodKinds, type YearType } from '../values/time-identifier.js';
import { monthsOfYearElapsed, periodsOfYear, yearOf } from '../values/year.js';

/**
 * The type of year that may stand for another. A reporting year is a snapshot of one day, and a financial
 * year's figure is often measured on that day, which is the year's last.
 */
const sameYears: Partial<Record<YearType, YearType>> = { FINANCIAL: 'REPORTING', REPORTING: 'FINANCIAL' };

// A cache, because a scorecard asks for the enclosing periods of every line and target. It needs no limit,
// because only few periods occur.
const known = new Map<string, readonly Period[]>();

const isYear = ({ kind }: Period): boolean => kind === 'YEAR' || kind === 'SNAPSHOT';

// A month is placed by its last day, because the quarters of a tax year begin within a month.
function liesIn(period: Period, part: Period): boolean {
  const from = period.kind === 'MONTH' ? addDays(period.endsBefore, -1) : period.startsOn;
  return part.startsOn <= from && period.endsBefore <= part.endsBefore;
}

/**
 * Returns the period itself, then the quarter, term, half and year that contain it, in years of the type
 * `yearType`. For a financial year it adds the reporting year that ends on the same day, and the reverse. For
 * pooled years it returns only the period itself. {@link targetPeriods} selects those of them whose targets
 * rate a figure.
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
  if (period.kind === 'POOLED_YEARS') return [period];
  const years = [yearType, sameYears[yearType]]
    .filter((type) => type !== undefined)
    .map((type) => yearOf(period, type));
  const parts = years
    .flatMap((year) => periodKinds.flatMap((kind) => periodsOfYear(year, kind)))
    .filter((part) => liesIn(period, part));
  const candidates = [period, ...parts, ...years].map((each) => [each.code, each] as const);
  return [...new Map(candidates).values()];
}

/**
 * Returns the periods whose targets rate a figure of this period, shortest first. A year's target for a
 * percentage, average or stock applies in each of its months, unless the month has its own target. A year's
 * target for figures that add up over the year does not: 9 of 35 after a quarter is not a miss. A figure that
 * adds up is rated by a target of its own period (a year and the snapshot that closes it count as the same).
 * A year to date that adds up is rated by a target of a period with the same end.
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

/**
 * Returns the year that contains the period and the snapshot of its last day, if figures add up over the year and the
 * period is only a part of it. Their targets are for the year's end. Returns no period for other measures, because
 * the target of the year rates their figures.
 */
export function yearEndPeriods(period: Period, measure: Measure): readonly Period[] {
  const rating = targetPeriods(period, measure);
  return enclosingPeriods(period, measure.yearType).filter((each) => isYear(each) && !rating.includes(each));
}
