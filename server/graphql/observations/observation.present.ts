import type { MemberFigure } from '../../domain/comparisons/comparator.js';
import { displayValue, type Measure } from '../../domain/measures/measure.js';
import { symbolOf } from '../../domain/observations/figure.js';
import type { ObservationStatus } from '../../domain/observations/observation.js';
import type { ReportedObservation } from '../../services/observations/reported-observation.js';
import { make } from '../api/make.js';
import { periodNamed } from '../values/period-named.js';
import { Absence, type Provenance, Value } from './figure.type.js';
import type { Observation } from './observation.type.js';

export function presentObservation({
  measure,
  period,
  record,
  rolledUpFrom,
}: ReportedObservation): Observation {
  const { status, flags, sourceSystem, caveat, citation, version, recordedAt, recordedBy } = record;
  return {
    id: record.id,
    councilId: record.councilId,
    measure,
    period,
    figure: presentFigure(measure, record, ofCouncil(status, sourceSystem)),
    rolledUpFrom: (rolledUpFrom ?? []).map(periodNamed),
    status,
    flags,
    sourceSystem,
    caveat,
    citation,
    version,
    recordedAt,
    recordedBy,
  };
}

/**
 * Returns the origin of a figure that the council itself recorded: only published figures have a date of
 * publication, a note and confidence limits.
 */
export const ofCouncil = (status: ObservationStatus, source: string | null): Provenance => ({
  status,
  source,
  publishedOn: null,
  note: null,
  lowerLimit: null,
  upperLimit: null,
});

/** Presents a figure as a `Value`, displayed by the rules of its measure, or as an `Absence`. */
export function presentFigure(
  measure: Measure,
  { figure, numerator, denominator }: MemberFigure,
  provenance: Provenance,
): Value | Absence {
  if (figure.kind === 'ABSENT') {
    const { note } = provenance;
    const explanation = figure.absence.explanation ?? (note === null ? null : { en: note, cy: null });
    return make(Absence, { ...figure.absence, explanation, symbol: symbolOf(figure.absence.reason) });
  }
  const { value } = figure;
  return make(Value, { value, display: displayValue(measure, value), numerator, denominator, ...provenance });
}
