/** The names of measures, comparisons and absences in the data files of Fingertips, a public health service. */
import type { BenchmarkOutcome } from '../domain/comparisons/benchmark.js';
import type { AbsenceReason } from '../domain/observations/figure.js';

export const fingertipsSource = 'Office for Health Improvement and Disparities, Fingertips';

/**
 * Returns the catalogue's code for an indicator of Fingertips. A file may give figures for all persons and for each
 * sex: each of these is a separate measure. The measure for all persons has the plain code.
 *
 * @example fingertipsMeasureCode('90803', 'Persons') === 'fingertips-90803'
 * @example fingertipsMeasureCode('90803', 'Female') === 'fingertips-90803-female'
 */
export function fingertipsMeasureCode(indicator: string, sex: string): string {
  const own = sex.trim().toLowerCase();
  const ofSex =
    own === '' || own === 'persons' || own === 'not applicable' ? '' : `-${own.replaceAll(/\W+/g, '-')}`;
  return `fingertips-${indicator.trim()}${ofSex}`;
}

const outcomes: ReadonlyMap<string, BenchmarkOutcome> = new Map([
  ['not compared', 'NOT_COMPARED'],
  ['better', 'BETTER'],
  ['similar', 'SIMILAR'],
  ['worse', 'WORSE'],
  ['lower', 'LOWER'],
  ['higher', 'HIGHER'],
]);

/**
 * Returns the outcome of a comparison with England by the 95 % confidence interval, from a text such as `Better 95%`,
 * `Similar` or `Not compared`. Returns `null` for a comparison by another method: a rank among the areas, such as
 * `2nd highest quintile`, or a 99.8 % interval.
 */
export const fingertipsOutcome = (text: string): BenchmarkOutcome | null =>
  outcomes.get(
    text
      .trim()
      .toLowerCase()
      .replace(/ ?\(?95(?:\.0)? ?%\)?$/, ''),
  ) ?? null;

/** Returns the reason for a missing value, from the note in its row. */
export function fingertipsAbsence(note: string): AbsenceReason {
  if (/suppress|disclos|confidential|small/i.test(note)) return 'CONFIDENTIAL';
  if (/quality|reliab/i.test(note)) return 'UNRELIABLE';
  if (/not applicable/i.test(note)) return 'NOT_APPLICABLE';
  return 'NOT_AVAILABLE';
}
