import { type Figure, symbolOf } from '../../domain/figure.js';
import { displayValue } from '../../domain/measure.js';
import type { ReportedObservation } from '../../services/reported-observation.js';
import { Absence, Value } from '../types/figure.type.js';
import type { Observation } from '../types/observation.type.js';
import { make } from './make.js';

export function presentObservation({ measure, period, record }: ReportedObservation): Observation {
  const { figure, status, flags, sourceSystem, caveat, citation, version, recordedAt, recordedBy } = record;
  return {
    measure,
    period,
    figure: presentFigure(figure, { measure, period, record }),
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

function presentFigure(figure: Figure, { measure, record }: ReportedObservation): Value | Absence {
  if (figure.kind === 'ABSENT') {
    return make(Absence, { ...figure.absence, symbol: symbolOf(figure.absence.reason) });
  }
  const { numerator, denominator } = record;
  const { value } = figure;
  return make(Value, { value, display: displayValue(measure, value), numerator, denominator });
}
