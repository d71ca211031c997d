/** Where a series will stand at the year's end. */
import { type Decimal, decimal, zero } from '../values/decimal.js';
import { studentT } from './student-t.js';

export interface Projected {
  /** At the end of the year; exact to about 40 decimal places: round it where it is shown. */
  readonly projection: Decimal;
  /** What a period has added so far: a run rate's mean, a line's slope. */
  readonly runRate: Decimal;
  /** Holds the year's result with a probability of 80 %; `null` where the spread is not known. */
  readonly predictionInterval: { readonly lower: Decimal; readonly upper: Decimal } | null;
}

/** One value a period, oldest first; `null` where there is none. */
type Series = readonly (Decimal | null)[];

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), zero);

/** `squares`: of the residuals; `spread`: the variance of the prediction in units of the residuals'. */
function interval(projection: Decimal, squares: Decimal, degreesOfFreedom: number, spread: Decimal) {
  const t = decimal(studentT(0.1, degreesOfFreedom).toString());
  const reach = t.times(squares.div(degreesOfFreedom).times(spread).sqrt());
  return { lower: projection.minus(reach), upper: projection.plus(reach) };
}

/**
 * The value so far ÷ the share of the year elapsed: as many periods as `yearToDate` has. Where they are not
 * of one length, as terms are not, `lengths` has each of the year's periods in whatever unit. The interval
 * needs every one of the year's values and at least two: it takes what the periods added as independent,
 * and its variance as growing with their length. `undefined` when the last is missing.
 *
 * @example 29 in ten months: 34.8, 2.9 a month
 */
export function projectByRunRate(
  yearToDate: Series,
  periodsToCome: number,
  lengths: readonly number[] = Array(yearToDate.length + periodsToCome).fill(1),
): Projected | undefined {
  const latest = yearToDate.at(-1);
  if (!latest) return undefined;
  const n = yearToDate.length;
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const elapsed = lengths.slice(0, n).reduce((sum, length) => sum + length, 0);
  // Multiplied first: the division is where decimal places are cut off.
  const projection = latest.times(whole).div(elapsed);
  const runRate = latest.div(n);
  const known = yearToDate.filter((value) => value !== null);
  if (known.length < n || n < 2) return { projection, runRate, predictionInterval: null };
  const squares = sumOf(
    known.map((value, index) => {
      const length = lengths[index] ?? 1;
      const added = value.minus(known[index - 1] ?? zero);
      return added.minus(latest.times(length).div(elapsed)).pow(2).div(length);
    }),
  );
  const spread = decimal(whole - elapsed)
    .times(whole)
    .div(elapsed);
  return { projection, runRate, predictionInterval: interval(projection, squares, n - 1, spread) };
}

/** A line through two points has no spread to tell an interval from. */
const fewestPoints = 3;

/**
 * The least-squares line over the values, carried on to the year's end. A period without a value leaves its
 * place empty. `undefined` with fewer than three values.
 *
 * @example 80, 82, 84 and two periods to come: 88, 2 a period
 */
export function projectByLeastSquares(values: Series, periodsToCome: number): Projected | undefined {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ at: index, value }]));
  if (points.length < fewestPoints) return undefined;
  // Everything is n times its size, so that a point of the line takes one division and cuts decimals once.
  const n = points.length;
  const atSum = points.reduce((sum, { at }) => sum + at, 0);
  const valueSum = sumOf(points.map(({ value }) => value));
  const along = points.reduce((sum, { at }) => sum + n * at * at, 0) - atSum ** 2;
  const across = sumOf(points.map(({ at, value }) => value.times(n * at - atSum)));
  const lineAt = (at: number) =>
    valueSum
      .times(along)
      .plus(across.times(n * at - atSum))
      .div(n * along);
  const yearEnd = values.length - 1 + periodsToCome;
  const squares = sumOf(points.map(({ at, value }) => value.minus(lineAt(at)).pow(2)));
  const spread = decimal((n * yearEnd - atSum) ** 2 + (n + 1) * along).div(n * along);
  const projection = lineAt(yearEnd);
  return {
    projection,
    runRate: across.div(along),
    predictionInterval: interval(projection, squares, n - 2, spread),
  };
}
