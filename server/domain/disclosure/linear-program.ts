/**
 * The simplex method (Dantzig 1947) in binary floating point. It chooses pivots by Bland's rule, which
 * prevents cycles. It is meant for tens of unknowns, not thousands.
 */

/** Σ coefficient × unknown = `equals`, with one coefficient for each unknown. Unknowns are at least 0. */
export interface Row {
  readonly coefficients: readonly number[];
  readonly equals: number;
}

/** The maximum of Σ weight × unknown; `Infinity` if it is unbounded. */
export type Maximise = (weights: readonly number[]) => number;

/** Numbers closer to 0 than this are rounding errors. */
const tiny = 1e-9;

/** The largest difference at which two rows still agree. It is needed because averages are rounded. */
const tolerance = 1e-6;

/** One row per basic unknown. The last column is the right-hand side, which is never negative. */
interface Tableau {
  rows: number[][];
  basis: number[];
}

function pivot({ rows, basis }: Tableau, at: number, column: number): void {
  const divisor = rows[at]?.[column] ?? 1;
  const scaled = (rows[at] ?? []).map((cell) => cell / divisor);
  rows.forEach((row, index) => {
    const times = row[column] ?? 0;
    if (index === at) rows[index] = scaled;
    else if (times !== 0) rows[index] = row.map((cell, place) => cell - times * (scaled[place] ?? 0));
  });
  basis[at] = column;
}

/** Ratio test: returns the row with the smallest ratio; ties go to the lowest unknown (Bland's rule). */
function leavingRow({ rows, basis }: Tableau, column: number): number | undefined {
  let best: { readonly at: number; readonly ratio: number; readonly unknown: number } | undefined;
  rows.forEach((row, at) => {
    const step = row[column] ?? 0;
    if (step <= tiny) return;
    const ratio = (row.at(-1) ?? 0) / step;
    const unknown = basis[at] ?? 0;
    const first = best === undefined || ratio < best.ratio - tiny;
    if (first || (ratio <= (best?.ratio ?? 0) + tiny && unknown < (best?.unknown ?? 0))) {
      best = { at, ratio, unknown };
    }
  });
  return best?.at;
}

/** Pivots the tableau to its maximum, in place, and returns the maximum. */
function maximiseInPlace(tableau: Tableau, weights: readonly number[]): number {
  const weigh = (column: number): number =>
    tableau.rows.reduce(
      (sum, row, at) => sum + (weights[tableau.basis[at] ?? 0] ?? 0) * (row[column] ?? 0),
      0,
    );
  for (;;) {
    const entering = weights.findIndex((weight, column) => weight - weigh(column) > tiny);
    if (entering === -1) return weigh(weights.length);
    const at = leavingRow(tableau, entering);
    if (at === undefined) return Number.POSITIVE_INFINITY;
    pivot(tableau, at, entering);
  }
}

/**
 * Returns a function that finds maxima over the solutions of `rows` in which all unknowns are at least 0;
 * `undefined` if there is no such solution.
 *
 * @example x + y = 5: the highest x is 5
 */
export function linearProgram(rows: readonly Row[], unknowns: number): Maximise | undefined {
  // Phase one: each row starts with an artificial unknown that makes up its whole right-hand side. Maximising
  // then drives all artificial unknowns out of the basis.
  const tableau: Tableau = {
    rows: rows.map(({ coefficients, equals }, at) => {
      const sign = equals < 0 ? -1 : 1;
      const artificial = rows.map((_, index) => (index === at ? 1 : 0));
      return [...coefficients.map((coefficient) => sign * coefficient), ...artificial, sign * equals];
    }),
    basis: rows.map((_, at) => unknowns + at),
  };
  const infeasibility = maximiseInPlace(tableau, [
    ...Array(unknowns).fill(0),
    ...Array(rows.length).fill(-1),
  ]);
  if (infeasibility < -tolerance) return undefined;
  tableau.basis.forEach((unknown, at) => {
    if (unknown < unknowns) return;
    const column = tableau.rows[at]?.slice(0, unknowns).findIndex((cell) => Math.abs(cell) > tiny) ?? -1;
    if (column !== -1) pivot(tableau, at, column);
  });
  // A row that still has its artificial unknown is redundant, so it is left out.
  const feasibleRows = [...tableau.basis.keys()].filter((at) => (tableau.basis[at] ?? 0) < unknowns);
  const feasible: Tableau = {
    rows: feasibleRows.map((at) => {
      const row = tableau.rows[at] ?? [];
      return [...row.slice(0, unknowns), row.at(-1) ?? 0];
    }),
    basis: feasibleRows.map((at) => tableau.basis[at] ?? 0),
  };
  return (weights) => maximiseInPlace(feasible, weights);
}
