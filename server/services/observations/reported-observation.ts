import type { Period } from '../../domain/values/period.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ObservationRecord } from '../../persistence/observations/observation-store.js';

/** An observation with its measure and period. */
export interface ReportedObservation {
  readonly measure: MeasureRecord;
  readonly period: Period;
  readonly record: ObservationRecord;
  /** Codes of the periods from which the figure was calculated; absent if the figure was entered directly. */
  readonly rolledUpFrom?: readonly string[];
}
