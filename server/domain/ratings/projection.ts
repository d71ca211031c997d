/** Projections of a series to the end of the year. */
import { type Decimal, decimal, zero } from '../values/decimal.js';
import { studentT } from './student-t.js';

export interface Projected {
  /** The projected value at the end of the year, exact to about 40 decimal places: round it for display. */
  readonly projection: Decimal;
  /**
   * The change per period. By run rate: the latest year-to-date value, divided by the number of periods so far.
   * By least squares: the slope of the line.
   */
  readonly runRate: Decimal;
  /** The interval that contains the year's result with a probability of 80 %; `null` if the spread is not known. */
  readonly predictionInterval: { readonly lower: Decimal; readonly upper: Decimal } | null;
}

/** One value per period, oldest first; `null` if there is none. */
type Series = readonly (Decimal | null)[];

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), zero);

/**
 * Returns the 80 % prediction interval of a projection. `squares`: the sum of the squared residuals;
 * `spread`: the variance of the prediction, in units of the residuals' variance.
 */
function interval(projection: Decimal, squares: Decimal, degreesOfFreedom: number, spread: Decimal) {
  const t = decimal(studentT(0.1, degreesOfFreedom).toString());
  const halfWidth = t.times(squares.div(degreesOfFreedom).times(spread).sqrt());
  return { lower: projection.minus(halfWidth), upper: projection.plus(halfWidth) };
}

/**
 * Projects the value so far to the whole year: value ÷ share of the year that has passed. `yearToDate` has
 * one value for each period that has passed. If the periods have different lengths, like terms, `lengths` has
 * the length of each of the year's periods, in any unit. The interval needs the values of all periods so far,
 * and of at least two. It treats the periods' contributions as independent, with a variance proportional to
 * their length. Returns `undefined` if the last value is missing.
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
  // The multiplication comes first, because the division cuts off decimal places.
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

/**
 * The smallest number of values for a line. A line through two points has no residuals, so it gives no
 * interval.
 */
const fewestPoints = 3;

/**
 * Extends the least-squares line over the values to the end of the year. Periods without a value are skipped
 * but keep their position. Returns `undefined` if there are fewer than three values.
 *
 * @example 80, 82, 84 and two periods to come: 88, 2 a period
 */
export function projectByLeastSquares(values: Series, periodsToCome: number): Projected | undefined {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ at: index, value }]));
  if (points.length < fewestPoints) return undefined;
  // Everything is scaled by n, so that each point of the line takes only one division, because a division
  // cuts off decimal places.
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
