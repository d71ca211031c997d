import { fittingPeriod, periodInFull } from '../measures/fitting-period.js';
import { type Measure, type Multiplier, periodFits } from '../measures/measure.js';
import {
  type Decimal,
  decimalLimits,
  decimalText,
  displayDecimal,
  roundHalfAwayFromZero,
} from '../values/decimal.js';
import type { Period } from '../values/period.js';
import { addDays } from '../values/plain-date.js';
import { ok, type Problem, type Result, refused } from '../values/problem.js';
import { type Absence, type Figure, valueFigure } from './figure.js';

/** `INTERIM` figures have not been cleansed. */
export const observationStatuses = ['INTERIM', 'PROVISIONAL', 'FINAL', 'REVISED'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** Warnings that a reader needs with the value. An observation may have several. */
export const observationFlags = [
  'SERIES_BREAK',
  'ESTIMATED',
  'LOW_RELIABILITY',
  'DEFINITION_DIFFERS',
  'PROVISIONAL',
] as const;
export type ObservationFlag = (typeof observationFlags)[number];

/** The figure of one measure, area and period. */
export interface Observation {
  readonly measureCode: string;
  readonly gssCode: string;
  readonly period: Period;
  readonly figure: Figure;
  /** Both or neither is `null`. The numerator is at least 0, the denominator above 0. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly status: ObservationStatus;
  readonly flags: readonly ObservationFlag[];
  readonly sourceSystem: string | null;
  /** The text of the file's cell or the form's field, unchanged. */
  readonly textAsReceived: string | null;
}

/** A submission: a value, an absence, or a fraction from which the value is calculated. */
export interface ObservationInput extends Omit<Observation, 'measureCode' | 'figure'> {
  readonly value: Decimal | null;
  readonly absence: Absence | null;
}

/**
 * Returns numerator ÷ denominator × multiplier, to the 12 decimal places that are stored; `denominator` is
 * above zero.
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

function checkAgreement(submitted: Decimal, calculated: Decimal, decimalPlaces: number): readonly Problem[] {
  const value = displayDecimal(submitted, decimalPlaces);
  const expected = displayDecimal(calculated, decimalPlaces);
  return value === expected
    ? []
    : [{ code: 'VALUE_DISAGREES_WITH_FRACTION', path: ['value'], value, expected }];
}

/** Returns `OUT_OF_RANGE` if the value is outside the measure's bounds. */
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

/** Returns `PERIOD_DOES_NOT_FIT` if the measure is not reported for the period. */
export function checkPeriod(period: Period, measure: Measure): readonly Problem[] {
  const { code, frequency } = measure;
  if (periodFits(measure, period)) return [];
  // Years of two types overlap: 2016-17 of one is nearest to 2016-17 of the other.
  const day = period.kind === 'YEAR' ? period.startsOn : addDays(period.endsBefore, -1);
  const fitting = fittingPeriod(measure, day);
  const instead = fitting && periodInFull(fitting);
  return [
    { code: 'PERIOD_DOES_NOT_FIT', path: ['period'], period: period.code, measure: code, frequency, instead },
  ];
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
  // `checkFraction` reports an incomplete fraction; the missing value is not a second problem.
  return anyNumber === null ? refused({ code: 'VALUE_OR_ABSENCE_REQUIRED', path: [] }) : refused();
}

/**
 * Makes an observation from a submission, or returns every problem in it. The rules: a value or an absence
 * but not both (a fraction makes a value, so it excludes an absence too); both numerator and denominator or
 * neither, the numerator at least 0, the denominator above 0; the value within the measure's bounds; a period
 * that the measure is reported for. If a value comes with its fraction, the two must agree when rounded to
 * the measure's decimal places, and the value is stored as submitted. If only the fraction is given, the
 * value is calculated from it.
 */
export function checkObservation(input: ObservationInput, measure: Measure): Result<Observation> {
  const { value, absence, ...facts } = input;
  const { numerator, denominator } = input;
  const calculated =
    numerator !== null && denominator?.isGreaterThan(0)
      ? valueOfFraction(numerator, denominator, measure.multiplier)
      : null;
  const stored = value ?? calculated;
  const figure = checkFigure(input, stored);
  const problems = [
    ...checkPeriod(input.period, measure),
    ...checkFraction(input),
    ...(figure.ok ? [] : figure.problems),
    ...(value !== null && calculated !== null
      ? checkAgreement(value, calculated, measure.decimalPlaces)
      : []),
    ...(stored !== null ? checkBounds(stored, measure) : []),
  ];
  if (!figure.ok || problems.length > 0) return refused(...problems);
  const flags = observationFlags.filter((flag) => input.flags.includes(flag));
  return ok({ ...facts, measureCode: measure.code, figure: figure.value, flags });
}
