/** The period that a report shows a measure for. */

import { comparePeriods, type Period } from '../values/period.js';
import { previousPeriod, shiftPeriod } from '../values/period-series.js';
import { addDays, type PlainDate } from '../values/plain-date.js';
import { isReportingDay, type ReportTime } from '../values/report-time.js';
import { periodsOfYear, yearOfDay } from '../values/year.js';
import { frequencyKinds, type Measure, periodFits } from './measure.js';

type Reported = Pick<Measure, 'frequency' | 'yearType'>;

// A cache, because a scorecard asks for the latest period of every line, with the same few kinds of measures
// and days.
const known = new Map<string, Period>();
const knownLimit = 10_000;

/**
 * Returns the latest period of the measure's frequency and type of year that ends on the day or before. It is
 * a year if that type of year has no parts of that frequency: a financial year has no terms.
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

/** The reason why a line has no period in a report. */
export const noPeriodReasons = ['NO_PERIOD_DUE'] as const;
export type NoPeriodReason = (typeof noPeriodReasons)[number];

/** The period that a report shows a line for. */
export interface OwnPeriod {
  /** The period that is shown. If `noPeriod` has a reason, it is the first period that will be due. */
  readonly period: Period;
  /** The day by which the figure of `period` is due. */
  readonly dueOn: PlainDate;
  /** The reason why the line has no period yet; `null` if it has one. */
  readonly noPeriod: NoPeriodReason | null;
}

/** The facts that decide the period of a line, together with its measure. */
export interface LinePeriodFacts {
  /** Days from the end of a period to the day by which its figure is due. */
  readonly dueWithin: number;
  /** The first day of the edition that brought the line onto the scorecard; `null` if it was always there. */
  readonly since: PlainDate | null;
  readonly hasFigure: (period: Period) => boolean;
}

/** Returns the day that is `dueWithin` days after the last day of the period. */
export const dueDay = ({ endsBefore }: Period, dueWithin: number): PlainDate =>
  addDays(endsBefore, dueWithin - 1);

/**
 * Returns the period for which a report shows a measure.
 *
 * In a report about a period, it is that period if the measure can have a figure for it. Otherwise it is the
 * measure's latest period that ended by the end of the report's period, whether its figure is due or not.
 *
 * In a report about a day, it is the latest period that ended by that day and is due, or already has a
 * figure. If that period has no figure and ended before the line was on the scorecard, the line has no period
 * yet.
 *
 * @example in a report for 2017-M8, a quarterly measure of the financial year is shown for 201718-FYQ1
 */
export function ownPeriod(measure: Reported, time: ReportTime, facts: LinePeriodFacts): OwnPeriod {
  const { dueWithin } = facts;
  const shown = (period: Period): OwnPeriod => ({ period, dueOn: dueDay(period, dueWithin), noPeriod: null });
  if (isReportingDay(time)) return ownPeriodOnDay(measure, time.code, facts);
  return shown(periodFits(measure, time) ? time : latestPeriodEnded(measure, addDays(time.endsBefore, -1)));
}

function ownPeriodOnDay(
  measure: Reported,
  on: PlainDate,
  { dueWithin, since, hasFigure }: LinePeriodFacts,
): OwnPeriod {
  const inReport = (period: Period, noPeriod: NoPeriodReason | null): OwnPeriod => ({
    period,
    dueOn: dueDay(period, dueWithin),
    noPeriod,
  });
  let period = latestPeriodEnded(measure, on);
  let next = shiftPeriod(period, 1);
  while (dueDay(period, dueWithin) > on) {
    if (hasFigure(period)) return inReport(period, null);
    next = period;
    period = previousPeriod(period);
  }
  const isReported = since === null || period.endsBefore > since || hasFigure(period);
  return isReported ? inReport(period, null) : inReport(next, 'NO_PERIOD_DUE');
}
