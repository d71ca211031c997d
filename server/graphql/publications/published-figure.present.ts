import { displayValue } from '../../domain/measures/measure.js';
import { symbolOf } from '../../domain/observations/figure.js';
import type { MeasureSnapshot, ObservationSnapshot } from '../../domain/publications/publication-content.js';
import { decimal, decimalOrNull } from '../../domain/values/decimal.js';
import { make } from '../api/make.js';
import { Absence, Value } from '../observations/figure.type.js';
import { ofCouncil } from '../observations/observation.present.js';

export function presentFigureSnapshot(
  { figure, status, sourceSystem }: Pick<ObservationSnapshot, 'figure' | 'status' | 'sourceSystem'>,
  measure: MeasureSnapshot,
): Value | Absence {
  if (figure.kind === 'ABSENT') {
    const { kind: _kind, ...absence } = figure;
    return make(Absence, { ...absence, symbol: symbolOf(figure.reason) });
  }
  const value = decimal(figure.value);
  return make(Value, {
    value,
    display: displayValue(measure, value),
    numerator: decimalOrNull(figure.numerator),
    denominator: decimalOrNull(figure.denominator),
    ...ofCouncil(status, sourceSystem),
  });
}
