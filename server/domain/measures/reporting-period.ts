/** The period that a report shows a measure for. */

import { comparePeriods, type Period } from '../values/period.js';
import { previousPeriod } from '../values/period-series.js';
import { addDays, type PlainDate } from '../values/plain-date.js';
import { periodsOfYear, yearOfDay } from '../values/year.js';
import { frequencyKinds, type Measure, periodFits } from './measure.js';

type Reported = Pick<Measure, 'frequency' | 'yearType'>;

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

function findLatest({ frequency, yearType }: Reported, on: PlainDate): Period {
  const thisYear = yearOfDay(on, yearType);
  const years = [thisYear, previousPeriod(thisYear)];
  const parts = years.flatMap((year) => periodsOfYear(year, frequencyKinds[frequency]));
  const [latest] = (frequency === 'ANNUAL' || parts.length === 0 ? years : parts)
    .filter(({ endsBefore }) => endsBefore <= addDays(on, 1))
    .sort((one, other) => comparePeriods(other, one));
  if (latest === undefined) throw new RangeError(`no ${yearType} year ended by ${on}`);
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
