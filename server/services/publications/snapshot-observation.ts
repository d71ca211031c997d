/** Turns a figure of the council into immutable JSON. */
import type { ObservationSnapshot } from '../../domain/publications/publication-content.js';
import {
  type Decimal,
  decimalLimits,
  decimalText,
  decimalTextOrNull,
  roundHalfAwayFromZero,
} from '../../domain/values/decimal.js';
import type { ReportedObservation } from '../observations/reported-observation.js';

/** Rounds to the stored number of decimal places, because a quotient may have infinitely many. */
export const rounded = (value: Decimal): string =>
  decimalText(roundHalfAwayFromZero(value, decimalLimits.decimalPlaces));

export function snapshotObservation({ record, rolledUpFrom }: ReportedObservation): ObservationSnapshot {
  const { figure, numerator, denominator, status, flags, sourceSystem, caveat, version } = record;
  return {
    figure:
      figure.kind === 'VALUE'
        ? {
            kind: 'VALUE',
            value: decimalText(figure.value),
            numerator: decimalTextOrNull(numerator),
            denominator: decimalTextOrNull(denominator),
          }
        : {
            kind: 'ABSENT',
            reason: figure.absence.reason,
            explanation: figure.absence.explanation,
            system: figure.absence.system,
            expectedOn: figure.absence.expectedOn,
          },
    status,
    flags,
    sourceSystem,
    caveat,
    version,
    rolledUpFrom: rolledUpFrom ?? [],
  };
}
