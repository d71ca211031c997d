import { isCount, isRateOfPopulation } from '../measures/additivity.js';
import { frequencyKinds, type Measure } from '../measures/measure.js';
import { type Decimal, zero } from '../values/decimal.js';
import type { Period } from '../values/period.js';
import { partsOf } from '../values/year.js';
import { type Observation, valueOfFraction } from './observation.js';

type NotRolledUpReason = 'NO_PARTS' | 'MISSING_PART' | 'ABSENT_PART' | 'NOT_POOLABLE';

export type RollUp =
  | {
      readonly kind: 'VALUE';
      readonly value: Decimal;
      readonly numerator: Decimal | null;
      readonly denominator: Decimal | null;
    }
  | {
      readonly kind: 'NOT_ROLLED_UP';
      readonly reason: NotRolledUpReason;
      /** The codes of the periods at fault. */
      readonly periods: readonly string[];
    };

export type RollUpPart = Pick<Observation, 'period' | 'figure' | 'numerator' | 'denominator'>;

const notRolledUp = (reason: NotRolledUpReason, periods: readonly Period[]): RollUp => ({
  kind: 'NOT_ROLLED_UP',
  reason,
  periods: periods.map(({ code }) => code),
});

const periodsOf = (parts: readonly RollUpPart[]): readonly Period[] => parts.map(({ period }) => period);

const sum = (terms: readonly Decimal[]): Decimal => terms.reduce((total, term) => total.plus(term), zero);

function pool(measure: Measure, parts: readonly RollUpPart[]): RollUp {
  const fractions = parts.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  );
  const numerator = sum(fractions.map((fraction) => fraction.numerator));
  const denominator = sum(fractions.map((fraction) => fraction.denominator));
  const value = valueOfFraction(numerator, denominator, measure.multiplier);
  return { kind: 'VALUE', value, numerator, denominator };
}

/** Returns a single part unchanged, or the sum of several parts without a fraction. */
function add(parts: readonly RollUpPart[]): RollUp {
  const values = parts.flatMap(({ figure }) => (figure.kind === 'VALUE' ? [figure.value] : []));
  const whole = parts.length === 1 ? parts[0] : undefined;
  return {
    kind: 'VALUE',
    value: sum(values),
    numerator: whole?.numerator ?? null,
    denominator: whole?.denominator ?? null,
  };
}

/**
 * Calculates the figure of a longer period from its parts, which are periods of the measure's frequency.
 * Counts in the period are summed. Percentages and averages are pooled (Σ numerator ÷ Σ denominator ×
 * multiplier) and never averaged. A snapshot or a year to date takes its last part, and cannot be pooled over
 * years. If a part is missing or absent, the result gives the reason and the period, never a sum of the other
 * parts.
 */
export function rollUp(measure: Measure, parts: readonly RollUpPart[], whole: Period): RollUp {
  const all = partsOf(whole, frequencyKinds[measure.frequency]);
  const isInPeriod = measure.accumulation === 'IN_PERIOD';
  const needed = isInPeriod ? all : all.slice(whole.kind === 'POOLED_YEARS' ? all.length : -1);
  if (needed.length === 0) return notRolledUp('NO_PARTS', [whole]);

  const byCode = new Map(parts.map((part) => [part.period.code, part]));
  const missing = needed.filter(({ code }) => !byCode.has(code));
  if (missing.length > 0) return notRolledUp('MISSING_PART', missing);

  const present = needed.flatMap(({ code }) => byCode.get(code) ?? []);
  const absent = present.filter(({ figure }) => figure.kind === 'ABSENT');
  if (absent.length > 0) return notRolledUp('ABSENT_PART', periodsOf(absent));
  // An average per head comes with its fraction, so its measure is not a count, even if it is labelled as
  // one.
  const isFraction = present.every(({ denominator }) => denominator !== null);
  if (!isInPeriod || (isCount(measure) && !isFraction)) return add(present);

  const unpoolable = isRateOfPopulation(measure)
    ? present
    : present.filter(({ numerator, denominator }) => numerator === null || denominator === null);
  return unpoolable.length > 0 ? notRolledUp('NOT_POOLABLE', periodsOf(unpoolable)) : pool(measure, present);
}
