import { type Measure, type Multiplier, periodFits } from '../measures/measure.js';
import {
  type Decimal,
  decimalLimits,
  decimalText,
  displayDecimal,
  roundHalfAwayFromZero,
} from '../values/decimal.js';
import type { Period } from '../values/period.js';
import { ok, type Problem, type Result, refused } from '../values/problem.js';
import { type Absence, type Figure, valueFigure } from './figure.js';

/** `INTERIM` figures have not been cleansed. */
export const observationStatuses = ['INTERIM', 'PROVISIONAL', 'FINAL', 'REVISED'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** What a reader must know beside the value; one observation may need several. */
export const observationFlags = [
  'SERIES_BREAK',
  'ESTIMATED',
  'LOW_RELIABILITY',
  'DEFINITION_DIFFERS',
  'PROVISIONAL',
] as const;
export type ObservationFlag = (typeof observationFlags)[number];

/** One measure, one area, one period. */
export interface Observation {
  readonly measureCode: string;
  readonly gssCode: string;
  readonly period: Period;
  readonly figure: Figure;
  /** Both or neither. The numerator is not below zero, the denominator above it. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly status: ObservationStatus;
  readonly flags: readonly ObservationFlag[];
  readonly sourceSystem: string | null;
  /** The cell of the file or the field of the form, as it came. */
  readonly textAsReceived: string | null;
}

/** What somebody submits: a value or an absence, or a fraction that the value is worked out from. */
export interface ObservationInput extends Omit<Observation, 'measureCode' | 'figure'> {
  readonly value: Decimal | null;
  readonly absence: Absence | null;
}

/**
 * numerator ÷ denominator × multiplier, to the 12 decimal places that are stored; `denominator` is above zero.
 *
 * @example valueOfFraction(decimal(1), decimal(2), 100).toFixed() === '50'
 */
export function valueOfFraction(numerator: Decimal, denominator: Decimal, multiplier: Multiplier): Decimal {
  const exact = numerator.times(multiplier).dividedBy(denominator);
  return roundHalfAwayFromZero(exact, decimalLimits.decimalPlaces);
}

function checkFraction(input: ObservationInput): readonly Problem[] {
  const { numerator, denominator } = input;
  if (numerator === null && denominator === null) return [];
  if (numerator === null) return [{ code: 'FRACTION_INCOMPLETE', path: ['numerator'] }];
  if (denominator === null) return [{ code: 'FRACTION_INCOMPLETE', path: ['denominator'] }];
  const problems: Problem[] = [];
  if (numerator.isNegative()) {
    problems.push({ code: 'NEGATIVE', path: ['numerator'], found: decimalText(numerator) });
  }
  if (!denominator.isGreaterThan(0)) {
    problems.push({
      code: 'DENOMINATOR_NOT_POSITIVE',
      path: ['denominator'],
      found: decimalText(denominator),
    });
  }
  return problems;
}

function checkAgreement(given: Decimal, made: Decimal, decimalPlaces: number): readonly Problem[] {
  const value = displayDecimal(given, decimalPlaces);
  const expected = displayDecimal(made, decimalPlaces);
  return value === expected
    ? []
    : [{ code: 'VALUE_DISAGREES_WITH_FRACTION', path: ['value'], value, expected }];
}

/** A value outside the measure's bounds: `OUT_OF_RANGE`. */
export function checkBounds(value: Decimal, { minimumValue, maximumValue }: Measure): readonly Problem[] {
  const below = minimumValue !== null && value.isLessThan(minimumValue);
  const above = maximumValue !== null && value.isGreaterThan(maximumValue);
  if (!below && !above) return [];
  return [
    {
      code: 'OUT_OF_RANGE',
      path: ['value'],
      found: decimalText(value),
      atLeast: minimumValue === null ? 'no lower limit' : decimalText(minimumValue),
      atMost: maximumValue === null ? 'no upper limit' : decimalText(maximumValue),
    },
  ];
}

/** A period that the measure is not reported for: `PERIOD_DOES_NOT_FIT`. */
export function checkPeriod(period: Period, measure: Measure): readonly Problem[] {
  const { code, frequency } = measure;
  if (periodFits(measure, period)) return [];
  return [{ code: 'PERIOD_DOES_NOT_FIT', path: ['period'], period: period.code, measure: code, frequency }];
}

function checkFigure(input: ObservationInput, value: Decimal | null): Result<Figure> {
  const { absence, numerator, denominator } = input;
  const anyNumber = value ?? numerator ?? denominator;
  if (absence !== null) {
    return anyNumber === null
      ? ok({ kind: 'ABSENT', absence })
      : refused({ code: 'VALUE_AND_ABSENCE', path: [] });
  }
  if (value !== null) return ok(valueFigure(value));
  // Half a fraction is refused for being half, not for the value that is therefore missing.
  return anyNumber === null ? refused({ code: 'VALUE_OR_ABSENCE_REQUIRED', path: [] }) : refused();
}

/**
 * Makes an observation of what was submitted, or says everything that is wrong with it: a value or an
 * absence and never both (a fraction makes a value, so it never stands beside an absence); both or
 * neither of numerator and denominator, the first not below zero, the second above it; the value within the measure's
 * bounds; the period one that the measure is reported for. A value given beside its fraction must be the
 * same when both are rounded to the measure's places, and is kept as given; where only the fraction is
 * given the value is worked out from it.
 */
export function checkObservation(input: ObservationInput, measure: Measure): Result<Observation> {
  const { value, absence, ...facts } = input;
  const { numerator, denominator } = input;
  const made =
    numerator !== null && denominator?.isGreaterThan(0)
      ? valueOfFraction(numerator, denominator, measure.multiplier)
      : null;
  const kept = value ?? made;
  const figure = checkFigure(input, kept);
  const problems = [
    ...checkPeriod(input.period, measure),
    ...checkFraction(input),
    ...(figure.ok ? [] : figure.problems),
    ...(value !== null && made !== null ? checkAgreement(value, made, measure.decimalPlaces) : []),
    ...(kept !== null ? checkBounds(kept, measure) : []),
  ];
  if (!figure.ok || problems.length > 0) return refused(...problems);
  const flags = observationFlags.filter((flag) => input.flags.includes(flag));
  return ok({ ...facts, measureCode: measure.code, figure: figure.value, flags });
}
