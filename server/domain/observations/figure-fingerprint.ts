import { decimalText } from '../values/decimal.js';
import type { Bilingual } from '../values/language.js';
import type { Observation } from './observation.js';

type FingerprintedObservation = Pick<
  Observation,
  'figure' | 'numerator' | 'denominator' | 'status' | 'flags'
> & {
  readonly caveat: Bilingual | null;
};

/**
 * Returns the texts of a fingerprint. A text without Welsh gives only the English, so that fingerprints from
 * before Welsh was recorded stay the same.
 */
const textsOf = (text: Bilingual | null): readonly string[] =>
  text === null ? [] : text.cy === null ? [text.en] : [text.en, text.cy];

/**
 * Returns one line of text that identifies the state of a figure. It is stored when the figure's narrative is
 * approved: if a later text is equal, the approver saw the same figure. `null` stands for a figure that was
 * not submitted.
 *
 * @example '85.5 (171 of 200), FINAL'
 */
export function figureFingerprint(observation: FingerprintedObservation | null): string {
  if (observation === null) return 'not given';
  const { figure, numerator, denominator, status, flags, caveat } = observation;
  const fraction = numerator && denominator && `(${decimalText(numerator)} of ${decimalText(denominator)})`;
  const value =
    figure.kind === 'VALUE'
      ? decimalText(figure.value)
      : [
          figure.absence.reason,
          ...textsOf(figure.absence.explanation),
          figure.absence.system,
          figure.absence.expectedOn,
        ]
          .filter((part) => part !== null)
          .join(' ');
  const number = fraction ? `${value} ${fraction}` : value;
  return [number, status, ...flags, ...textsOf(caveat)].join(', ');
}
