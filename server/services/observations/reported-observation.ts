import type { Period } from '../../domain/values/period.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ObservationRecord } from '../../persistence/observations/observation-store.js';

/** An observation with the measure and the period that it is of. */
export interface ReportedObservation {
  readonly measure: MeasureRecord;
  readonly period: Period;
  readonly record: ObservationRecord;
  /** The codes of the periods that the figure was made of; left out where it was entered as it is. */
  readonly rolledUpFrom?: readonly string[];
}
