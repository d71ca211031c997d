/** The names of measures and verdicts in the Fingertips data files of public health. */
import type { BenchmarkOutcome } from '../domain/comparisons/benchmark.js';
import type { AbsenceReason } from '../domain/observations/figure.js';

export const fingertipsSource = 'Office for Health Improvement and Disparities, Fingertips';

/**
 * The catalogue's code for one of the indicators. A file gives several figures for an indicator that is split by
 * sex: all persons have the indicator's own measure, each sex a measure of its own.
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
 * A comparison with England by the interval: `Better 95%`, `Similar`, `Not compared`. `null` for a place among the
 * areas, such as `2nd highest quintile`, which no interval decides, and for 99.8 %, of which another interval does.
 */
export const fingertipsOutcome = (text: string): BenchmarkOutcome | null =>
  outcomes.get(
    text
      .trim()
      .toLowerCase()
      .replace(/ ?\(?95(?:\.0)? ?%\)?$/, ''),
  ) ?? null;

/** The reason for a missing value, from the note that stands in its row. */
export function fingertipsAbsence(note: string): AbsenceReason {
  if (/suppress|disclos|confidential|small/i.test(note)) return 'CONFIDENTIAL';
  if (/quality|reliab/i.test(note)) return 'UNRELIABLE';
  if (/not applicable/i.test(note)) return 'NOT_APPLICABLE';
  return 'NOT_AVAILABLE';
}
