import { type Measure, periodFits } from '../measures/measure.js';
import { type Period, periodFromDfe, periodOf } from '../values/period.js';
import { type Result, refused } from '../values/problem.js';
import { spansTwoYears, type TimeIdentifier, timeIdentifiers } from '../values/time-identifier.js';

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const byName = new Map<string, TimeIdentifier>(
  timeIdentifiers.flatMap((identifier) => [
    [plain(identifier.label), identifier],
    [plain(identifier.code), identifier],
  ]),
);

const inQuotes = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');

/**
 * Reads the columns `time_period` and `time_identifier` of an open-data file; the identifier may have any
 * letter case. The path of a problem is the column at fault. Problems: `NOT_ALLOWED` for an identifier that
 * the standard does not have, `MALFORMED_PERIOD` for a `time_period` that does not fit its identifier.
 */
export function readOpenDataPeriod(timePeriod: string, timeIdentifier: string): Result<Period> {
  const identifier = byName.get(plain(timeIdentifier));
  if (!identifier) {
    const allowed = timeIdentifiers.map(({ label }) => label);
    return refused({ code: 'NOT_ALLOWED', path: ['time_identifier'], found: timeIdentifier, allowed });
  }
  const period = periodFromDfe(timePeriod.trim(), identifier.label);
  if (period.ok) return period;
  const digits = spansTwoYears(identifier.yearType)
    ? 'six digits of two years that follow each other, such as 202425'
    : 'four digits, such as 2025';
  const instead = `${digits}, because time_identifier is '${identifier.label}'`;
  return refused({ code: 'MALFORMED_PERIOD', path: ['time_period'], found: timePeriod, instead });
}

/**
 * Returns the values of `time_identifier` that a measure allows, for the remedy in a message:
 * `a time_identifier of 'Reporting year'`.
 */
export function identifiersOf(measure: Measure): string {
  const fitting = timeIdentifiers.filter((identifier) => periodFits(measure, periodOf(2020, identifier)));
  return `a time_identifier of ${inQuotes(fitting.map(({ label }) => label))}`;
}
