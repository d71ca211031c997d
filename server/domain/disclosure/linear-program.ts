/**
 * The simplex method (Dantzig 1947) in binary floating point, with Bland's choice of pivots, which never goes
 * round in a circle. For tens of unknowns, not thousands.
 */

/** Σ coefficient × unknown = `equals`; a coefficient for each unknown, none of which is below nought. */
export interface Row {
  readonly coefficients: readonly number[];
  readonly equals: number;
}

/** The highest that Σ weight × unknown can be: `Infinity` when nothing limits it. */
export type Maximise = (weights: readonly number[]) => number;

/** Below this a number is a rounding error. */
const tiny = 1e-9;

/** Rows that miss each other by no more are taken to agree: averages come rounded. */
const tolerance = 1e-6;

/** One row a basic unknown; the last column is the right side, and is nowhere below nought. */
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

/** The row that reaches nought first as `column` grows; of equals the one with the first unknown. */
function leaving({ rows, basis }: Tableau, column: number): number | undefined {
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

/** Climbs to the highest point from where the tableau stands, and leaves it there. */
function climb(tableau: Tableau, weights: readonly number[]): number {
  const weigh = (column: number): number =>
    tableau.rows.reduce(
      (sum, row, at) => sum + (weights[tableau.basis[at] ?? 0] ?? 0) * (row[column] ?? 0),
      0,
    );
  for (;;) {
    const entering = weights.findIndex((weight, column) => weight - weigh(column) > tiny);
    if (entering === -1) return weigh(weights.length);
    const at = leaving(tableau, entering);
    if (at === undefined) return Number.POSITIVE_INFINITY;
    pivot(tableau, at, entering);
  }
}

/**
 * Prepares to maximise over the solutions of `rows` in which no unknown is below nought. `undefined` when
 * there is no such solution.
 *
 * @example x + y = 5: the highest x is 5
 */
export function linearProgram(rows: readonly Row[], unknowns: number): Maximise | undefined {
  // Each row starts with an unknown of its own that takes up its whole right side; then all are driven out.
  const tableau: Tableau = {
    rows: rows.map(({ coefficients, equals }, at) => {
      const sign = equals < 0 ? -1 : 1;
      const own = rows.map((_, index) => (index === at ? 1 : 0));
      return [...coefficients.map((coefficient) => sign * coefficient), ...own, sign * equals];
    }),
    basis: rows.map((_, at) => unknowns + at),
  };
  const left = climb(tableau, [...Array(unknowns).fill(0), ...Array(rows.length).fill(-1)]);
  if (left < -tolerance) return undefined;
  tableau.basis.forEach((unknown, at) => {
    if (unknown < unknowns) return;
    const column = tableau.rows[at]?.slice(0, unknowns).findIndex((cell) => Math.abs(cell) > tiny) ?? -1;
    if (column !== -1) pivot(tableau, at, column);
  });
  // A row that could not be rid of its own unknown says nothing that the others do not.
  const kept = [...tableau.basis.keys()].filter((at) => (tableau.basis[at] ?? 0) < unknowns);
  const feasible: Tableau = {
    rows: kept.map((at) => {
      const row = tableau.rows[at] ?? [];
      return [...row.slice(0, unknowns), row.at(-1) ?? 0];
    }),
    basis: kept.map((at) => tableau.basis[at] ?? 0),
  };
  return (weights) => climb(feasible, weights);
}
