import { frequencyKinds, type Measure } from '../measures/measure.js';
import { type Decimal, zero } from '../values/decimal.js';
import type { Period } from '../values/period.js';
import { partsOf } from '../values/year.js';
import { type Observation, valueOfFraction } from './observation.js';

export const notRolledUpReasons = ['NO_PARTS', 'MISSING_PART', 'ABSENT_PART', 'NOT_POOLABLE'] as const;
export type NotRolledUpReason = (typeof notRolledUpReasons)[number];

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

const refusal = (reason: NotRolledUpReason, periods: readonly Period[]): RollUp => ({
  kind: 'NOT_ROLLED_UP',
  reason,
  periods: periods.map(({ code }) => code),
});

const periodsOf = (parts: readonly RollUpPart[]): readonly Period[] => parts.map(({ period }) => period);

const sum = (terms: readonly Decimal[]): Decimal => terms.reduce((total, term) => total.plus(term), zero);

// A count may be summed. A percentage, an average and a length of time may not, nor a rate.
const isCount = ({ unit, multiplier, denominatorLabel }: Measure): boolean =>
  multiplier === 1 && denominatorLabel === null && !['PERCENT', 'PERCENTAGE_POINTS', 'DAYS'].includes(unit);

// The denominator of a rate per 1,000 or 10,000 is the population, which is the same children in every
// quarter: four quarters' rates pooled would give a quarter of the year's.
const isRateOfPopulation = ({ multiplier }: Measure): boolean => multiplier > 100;

/**
 * Whether what a part of the year counts adds to what the others do, so that the year's figure is the sum
 * of its parts and a part of the year is no measure of the whole: counts, and rates of the population,
 * whose denominator stays. Not percentages and averages, nor anything as it stands on a day.
 */
export const addsUpOverYear = (measure: Measure): boolean =>
  measure.accumulation !== 'SNAPSHOT' && (isCount(measure) || isRateOfPopulation(measure));

function pool(measure: Measure, parts: readonly RollUpPart[]): RollUp {
  const fractions = parts.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  );
  const numerator = sum(fractions.map((fraction) => fraction.numerator));
  const denominator = sum(fractions.map((fraction) => fraction.denominator));
  const value = valueOfFraction(numerator, denominator, measure.multiplier);
  return { kind: 'VALUE', value, numerator, denominator };
}

/** The last part as it is, or the sum of all. */
function add(parts: readonly RollUpPart[]): RollUp {
  const values = parts.flatMap(({ figure }) => (figure.kind === 'VALUE' ? [figure.value] : []));
  const [first] = parts;
  const whole = parts.length === 1 && first !== undefined ? first : null;
  return {
    kind: 'VALUE',
    value: sum(values),
    numerator: whole?.numerator ?? null,
    denominator: whole?.denominator ?? null,
  };
}

/**
 * The figure of a longer period from those of its parts, which are the periods of the measure's frequency.
 * Counts in the period are summed; percentages and averages are pooled (Σ numerator ÷ Σ denominator ×
 * multiplier) and never averaged; a snapshot and a year to date are the last part's. A part that is
 * missing or absent gives the reason and the period, never a sum of the rest.
 */
export function rollUp(measure: Measure, parts: readonly RollUpPart[], whole: Period): RollUp {
  const all = partsOf(whole, frequencyKinds[measure.frequency]);
  const needed = measure.accumulation === 'IN_PERIOD' ? all : all.slice(-1);
  if (needed.length === 0) return refusal('NO_PARTS', [whole]);

  const byCode = new Map(parts.map((part) => [part.period.code, part]));
  const missing = needed.filter(({ code }) => !byCode.has(code));
  if (missing.length > 0) return refusal('MISSING_PART', missing);

  const found = needed.flatMap(({ code }) => byCode.get(code) ?? []);
  const absent = found.filter(({ figure }) => figure.kind === 'ABSENT');
  if (absent.length > 0) return refusal('ABSENT_PART', periodsOf(absent));
  // An average per head is entered with its fraction, and is no count however it is labelled.
  const isFraction = found.every(({ denominator }) => denominator !== null);
  if (measure.accumulation !== 'IN_PERIOD' || (isCount(measure) && !isFraction)) return add(found);

  const unpoolable = isRateOfPopulation(measure)
    ? found
    : found.filter(({ numerator, denominator }) => numerator === null || denominator === null);
  return unpoolable.length > 0 ? refusal('NOT_POOLABLE', periodsOf(unpoolable)) : pool(measure, found);
}
