import type { Period } from '../values/period.js';
import { periodLabel } from '../values/period-text.js';
import type { PlainDate } from '../values/plain-date.js';
import { periodsOfYear, yearOfDay } from '../values/year.js';
import { frequencyKinds, type Measure } from './measure.js';

/**
 * Returns the period of the measure's frequency that contains the day; `undefined` if the measure's type of
 * year has no such period.
 */
export function fittingPeriod(
  { frequency, yearType }: Pick<Measure, 'frequency' | 'yearType'>,
  day: PlainDate,
): Period | undefined {
  const year = yearOfDay(day, yearType);
  const kind = frequencyKinds[frequency];
  return periodsOfYear(year, year.kind === 'SNAPSHOT' && kind === 'YEAR' ? 'SNAPSHOT' : kind).find(
    ({ startsOn, endsBefore, kind: found }) => found === 'SNAPSHOT' || (startsOn <= day && day < endsBefore),
  );
}

/** Writes a period in words and as its code: `March 2017 (2017-M3)`. */
export const periodInFull = (period: Period): string => `${periodLabel(period, 'en')} (${period.code})`;
