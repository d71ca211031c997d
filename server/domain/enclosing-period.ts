import type { Period } from './period.js';
import { monthsBetween } from './plain-date.js';
import { periodKinds, type YearType } from './time-identifier.js';
import { periodsOfYear, yearOf } from './year.js';

/** A snapshot is of one day and a year's figure is often read on its last: the two stand for each other. */
const sameYears: Partial<Record<YearType, YearType>> = { FINANCIAL: 'REPORTING', REPORTING: 'FINANCIAL' };

// A scorecard asks this for every line and every target, always of the same few periods. There are only so many.
const known = new Map<string, readonly Period[]>();

const length = ({ startsOn, endsBefore }: Period): number => monthsBetween(startsOn, endsBefore);

/**
 * The periods that what is set for a whole holds for: the period itself, then the quarter, term, half and
 * year of that kind of year that it lies in, shortest first. A target set for the year stands in each of
 * its months, unless one is set for the month itself.
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
    .filter((part) => part.startsOn <= period.startsOn && period.endsBefore <= part.endsBefore)
    .sort((a, b) => length(a) - length(b));
  const found = [period, ...parts, ...years].map((candidate) => [candidate.code, candidate] as const);
  return [...new Map(found).values()];
}
