/** Sequences of periods of the same kind and type of year, each beginning when the previous one ends. */
import { identifierOf, type Period, periodOf, startYearOf } from './period.js';
import { type TimeIdentifier, timeIdentifiers } from './time-identifier.js';

// 'Autumn and spring term' overlaps its own terms, so the period after it is the same one a year later.
const identifiersInYear: ReadonlyMap<TimeIdentifier, readonly TimeIdentifier[]> = new Map(
  timeIdentifiers.map((identifier) => [
    identifier,
    timeIdentifiers.filter(({ code, kind, yearType }) =>
      identifier.code === 'T1T2'
        ? code === 'T1T2'
        : code !== 'T1T2' && kind === identifier.kind && yearType === identifier.yearType,
    ),
  ]),
);

/** The period `steps` places later in its series; earlier if `steps` is negative. */
export function shiftPeriod(period: Period, steps: number): Period {
  const identifier = identifierOf(period);
  const inYear = identifiersInYear.get(identifier) ?? [identifier];
  const place = startYearOf(period) * inYear.length + inYear.indexOf(identifier) + steps;
  const startYear = Math.floor(place / inYear.length);
  return periodOf(startYear, inYear[place - startYear * inYear.length] ?? identifier);
}

/**
 * The previous period of the same kind: month, quarter, term, half or year.
 *
 * @example previousPeriod(201718-FYQ1) is 201617-FYQ4
 */
export const previousPeriod = (period: Period): Period => shiftPeriod(period, -1);

/**
 * The same month, quarter, term or half of the previous year; for a year or a snapshot, the previous one.
 */
export const samePeriodLastYear = (period: Period): Period =>
  periodOf(startYearOf(period) - 1, identifierOf(period));

/** The `n` periods that end with this one, earliest first. */
export function periodsEndingAt(period: Period, n: number): readonly Period[] {
  return Array.from({ length: n }, (_, index) => shiftPeriod(period, index - n + 1));
}
