/** The period that a report shows a measure for. */

import { comparePeriods, type Period, periodOf } from '../values/period.js';
import { addDays, type PlainDate } from '../values/plain-date.js';
import { type TimeIdentifier, timeIdentifiers, type YearType } from '../values/time-identifier.js';
import { frequencyKinds, type Measure, periodFits } from './measure.js';

type Reported = Pick<Measure, 'frequency' | 'yearType'>;

/** The reporting year is divided like the financial year, with which it ends. */
const dividedLike = (yearType: YearType): YearType => (yearType === 'REPORTING' ? 'FINANCIAL' : yearType);

// 'Autumn and spring term' overlaps its own terms, so it is no step of the series of terms.
function identifiersOf({ frequency, yearType }: Reported): readonly TimeIdentifier[] {
  const kind = frequencyKinds[frequency];
  if (kind === 'MONTH') return timeIdentifiers.filter((identifier) => identifier.kind === kind);
  const parts = timeIdentifiers.filter(
    (identifier) =>
      identifier.kind === kind && identifier.yearType === dividedLike(yearType) && identifier.code !== 'T1T2',
  );
  return kind === 'YEAR' || parts.length === 0 ? yearIdentifiers(yearType) : parts;
}

const yearIdentifiers = (yearType: YearType): readonly TimeIdentifier[] =>
  timeIdentifiers.filter(
    (identifier) =>
      identifier.yearType === yearType && (identifier.kind === 'YEAR' || identifier.kind === 'SNAPSHOT'),
  );

// A scorecard asks for this for every line, with the same few kinds of measures and days.
const known = new Map<string, Period>();
const knownLimit = 10_000;

/**
 * The latest period of the measure's frequency and type of year that ends on the day or before. It is a year if that
 * type of year has no such parts: a financial year has no terms.
 *
 * @example a quarterly measure of the financial year, on 2017-08-31, is 201718-FYQ1
 */
export function latestPeriodEnded(measure: Reported, on: PlainDate): Period {
  const key = `${measure.frequency} ${measure.yearType} ${on}`;
  const found = known.get(key) ?? findLatest(measure, on);
  if (known.size >= knownLimit) known.clear();
  known.set(key, found);
  return found;
}

function findLatest(measure: Reported, on: PlainDate): Period {
  const year = Number(on.slice(0, 4));
  const [latest] = [year - 2, year - 1, year]
    .flatMap((startYear) => identifiersOf(measure).map((identifier) => periodOf(startYear, identifier)))
    .filter(({ endsBefore }) => endsBefore <= addDays(on, 1))
    .sort((a, b) => comparePeriods(b, a));
  if (latest === undefined) throw new RangeError(`no ${measure.yearType} year ended by ${on}`);
  return latest;
}

/**
 * The period that a report for `period` shows the measure for: `period` itself if the measure can have a figure for it,
 * otherwise the measure's latest period that ends by the end of `period`.
 *
 * @example in a report for 2017-M8, a quarterly measure of the financial year is shown for 201718-FYQ1
 */
export const periodInReport = (measure: Reported, period: Period): Period =>
  periodFits(measure, period) ? period : latestPeriodEnded(measure, addDays(period.endsBefore, -1));
