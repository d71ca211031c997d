/** Periods one after another: those of one kind in one kind of year, each beginning where the last one ended. */
import { identifierOf, type Period, periodOf, startYearOf } from './period.js';
import { type TimeIdentifier, timeIdentifiers } from './time-identifier.js';

// 'Autumn and spring term' overlaps the terms it is made of, so it follows only itself, a year apart.
const turnsOfTheYear: ReadonlyMap<TimeIdentifier, readonly TimeIdentifier[]> = new Map(
  timeIdentifiers.map((identifier) => [
    identifier,
    timeIdentifiers.filter(({ code, kind, yearType }) =>
      identifier.code === 'T1T2'
        ? code === 'T1T2'
        : code !== 'T1T2' && kind === identifier.kind && yearType === identifier.yearType,
    ),
  ]),
);

/** The period so many places later in its series; earlier, when `steps` is negative. */
export function shiftPeriod(period: Period, steps: number): Period {
  const identifier = identifierOf(period);
  const turns = turnsOfTheYear.get(identifier) ?? [identifier];
  const place = startYearOf(period) * turns.length + turns.indexOf(identifier) + steps;
  const startYear = Math.floor(place / turns.length);
  return periodOf(startYear, turns[place - startYear * turns.length] ?? identifier);
}

/**
 * The period before it of the same kind: the month before, the quarter before, the year before.
 *
 * @example previousPeriod(201718-FYQ1) is 201617-FYQ4
 */
export const previousPeriod = (period: Period): Period => shiftPeriod(period, -1);

/** The same month, quarter, term or half of the year before; of a year or a snapshot, the one before. */
export const samePeriodLastYear = (period: Period): Period =>
  periodOf(startYearOf(period) - 1, identifierOf(period));

/** Whether the later period directly follows the earlier, with nothing between and no change of kind. */
export const isAdjacent = (earlier: Period, later: Period): boolean =>
  previousPeriod(later).code === earlier.code;

/** The `n` periods up to and including this one, earliest first. */
export function periodsEndingAt(period: Period, n: number): readonly Period[] {
  return Array.from({ length: n }, (_, index) => shiftPeriod(period, index - n + 1));
}
