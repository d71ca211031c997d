/** Sequences of periods of the same kind and type of year, each beginning when the previous one ends. */
import { identifierOf, type Period, periodOf, pooledCount, startYearOf } from './period.js';
import { type TimeIdentifier, timeIdentifiers } from './time-identifier.js';

// The identifiers that follow each other in a series, in the order of a year. 'Autumn and spring term'
// overlaps the two terms that it consists of, so the period after it is the same one a year later.
const identifiersInYear: ReadonlyMap<TimeIdentifier, readonly TimeIdentifier[]> = new Map(
  timeIdentifiers.map((identifier) => [
    identifier,
    timeIdentifiers.filter(({ code, kind, yearType }) =>
      identifier.code === 'T1T2'
        ? code === identifier.code
        : code !== 'T1T2' && kind === identifier.kind && yearType === identifier.yearType,
    ),
  ]),
);

/**
 * Returns the period `steps` places later in its series; earlier if `steps` is negative. Spans of pooled
 * years follow each other without a year in common, because a change between spans that share years says
 * little.
 */
export function shiftPeriod(period: Period, steps: number): Period {
  const identifier = identifierOf(period);
  if (identifier.kind === 'POOLED_YEARS') {
    return periodOf(startYearOf(period) + steps * pooledCount(identifier), identifier);
  }
  const inYear = identifiersInYear.get(identifier) ?? [identifier];
  const place = startYearOf(period) * inYear.length + inYear.indexOf(identifier) + steps;
  const startYear = Math.floor(place / inYear.length);
  return periodOf(startYear, inYear[place - startYear * inYear.length] ?? identifier);
}

/**
 * Returns the previous period of the same kind: month, quarter, term, half, year or span of pooled years.
 *
 * @example previousPeriod(201718-FYQ1) is 201617-FYQ4
 * @example previousPeriod(201416-CY3) is 201113-CY3
 */
export const previousPeriod = (period: Period): Period => shiftPeriod(period, -1);

/**
 * Returns the same month, quarter, term or half of the previous year; for a year, a snapshot or pooled years,
 * the previous one.
 */
export const samePeriodLastYear = (period: Period): Period =>
  period.kind === 'POOLED_YEARS'
    ? previousPeriod(period)
    : periodOf(startYearOf(period) - 1, identifierOf(period));

/** Returns the `n` periods that end with this one, earliest first. */
export function periodsEndingAt(period: Period, n: number): readonly Period[] {
  return Array.from({ length: n }, (_, index) => shiftPeriod(period, index - n + 1));
}
