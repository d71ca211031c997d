import { decimalText } from '../values/decimal.js';
import type { Observation } from './observation.js';

type Seen = Pick<Observation, 'figure' | 'numerator' | 'denominator' | 'status' | 'flags'> & {
  readonly caveat: string | null;
};

/**
 * What somebody saw of a figure when they approved words on it, in one line: two figures that read alike are the
 * same to whoever approved. A figure that nobody has given is `null`.
 *
 * @example '85.5 (171 of 200), FINAL'
 */
export function figureFingerprint(observation: Seen | null): string {
  if (observation === null) return 'not given';
  const { figure, numerator, denominator, status, flags, caveat } = observation;
  const fraction = numerator && denominator && `(${decimalText(numerator)} of ${decimalText(denominator)})`;
  const value =
    figure.kind === 'VALUE'
      ? decimalText(figure.value)
      : [figure.absence.reason, figure.absence.explanation, figure.absence.system, figure.absence.expectedOn]
          .filter((part) => part !== null)
          .join(' ');
  const number = fraction ? `${value} ${fraction}` : value;
  return [number, status, ...flags, ...(caveat === null ? [] : [caveat])].join(', ');
}
