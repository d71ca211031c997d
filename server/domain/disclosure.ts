/**
 * Disclosure control: what leaves the council must not tell of a single child. Inside it the true figures
 * stay.
 */
import type { Decimal } from './decimal.js';
import {
  baseId,
  type Cell,
  cellsOf,
  countId,
  type DisclosableFigure,
  equationsOf,
  type Sum,
} from './disclosable-figure.js';
import { type DisclosureRule, shownCount } from './disclosure-rule.js';
import { absentFigure, valueFigure } from './figure.js';
import { type Equation, inferRanges, isWorkedOut } from './inference.js';
import { valueOfFraction } from './observation.js';

type Cells = ReadonlyMap<string, Cell>;

/** The hidden numbers that a reader can work out from what is shown. */
function workedOut(
  cells: Cells,
  hidden: ReadonlySet<string>,
  equations: readonly Equation[],
): readonly string[] {
  const seen = [...cells].map(([id, cell]) => [id, hidden.has(id) ? cell.hidden : cell.shown] as const);
  const inferred = inferRanges(new Map(seen), equations);
  return [...hidden].filter((id) => {
    const range = inferred.get(id);
    return range !== undefined && isWorkedOut(range);
  });
}

/**
 * The next number to hide: the smallest that is not nought, of the sum with the fewest hidden that gives one
 * of `told` away; a part before a total. `undefined` when nothing is left.
 */
function nextToHide(
  told: readonly string[],
  cells: Cells,
  hidden: ReadonlySet<string>,
  equations: readonly Equation[],
): string | undefined {
  const candidates = equations.flatMap(({ terms }) => {
    const ids = [...terms.keys()];
    const tells = ids.some((id) => told.includes(id));
    const open = tells ? ids.filter((id) => hidden.has(id)).length : Number.POSITIVE_INFINITY;
    return [...terms].flatMap(([id, coefficient]) => {
      const count = cells.get(id)?.count;
      return hidden.has(id) || !count?.gt(0) ? [] : [{ id, open, total: coefficient < 0, count }];
    });
  });
  const before = (a: (typeof candidates)[number], b: (typeof candidates)[number]): boolean => {
    if (a.open !== b.open) return a.open < b.open;
    if (a.total !== b.total) return b.total;
    return a.count.lt(b.count);
  };
  return candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, next) => (best === undefined || before(next, best) ? next : best),
    undefined,
  )?.id;
}

function hide(id: string, cells: Cells, hidden: Set<string>): void {
  hidden.add(id);
  const companion = cells.get(id)?.companion;
  if (companion) hidden.add(companion);
}

function present(
  shape: DisclosableFigure,
  hidden: ReadonlySet<string>,
  rule: DisclosureRule,
): DisclosableFigure {
  const { key, counts, figure, multiplier } = shape;
  if (figure.kind === 'ABSENT') return { ...shape, numerator: null, denominator: null };
  const shown = (id: string, count: Decimal | null) =>
    count === null || hidden.has(id) ? null : shownCount(count, rule);
  const numerator = shown(countId(key), shape.numerator);
  const denominator = shown(baseId(key), shape.denominator);
  if (hidden.has(counts === 'NOWHERE' ? baseId(key) : countId(key))) {
    return { ...shape, figure: absentFigure('CONFIDENTIAL'), numerator: null, denominator };
  }
  if (counts === 'VALUE')
    return { ...shape, figure: valueFigure(shownCount(figure.value, rule)), numerator, denominator };
  if (counts === 'NOWHERE' || numerator === null || denominator === null || rule.school === 'SUPPRESS')
    return { ...shape, numerator, denominator };
  return {
    ...shape,
    figure: valueFigure(valueOfFraction(numerator, denominator, multiplier)),
    numerator,
    denominator,
  };
}

/**
 * The figures as they may leave the council, in the same order: small counts stand as CONFIDENTIAL (`c`) with
 * their percentages, as does the next smallest of a sum that would give one of them away; zero is shown. An
 * average of few children is hidden, and a small denominator left out. Whether a figure is small itself or
 * protects another does not show.
 *
 * `sums`: everything that a reader knows to add up in the set. Throws `RangeError` for a sum of a figure that
 * is not in it.
 *
 * @example quarters of 3, 9, 20 and 30 and their year of 62, with the sum: c, c, 20, 30 and 62
 */
export function protectFigures(
  figures: readonly DisclosableFigure[],
  sums: readonly Sum[],
  rule: DisclosureRule,
): readonly DisclosableFigure[] {
  const cells = new Map(figures.flatMap((figure) => cellsOf(figure, rule)).map((cell) => [cell.id, cell]));
  const equations = sums.flatMap((sum) => equationsOf(sum, cells));
  const hidden = new Set<string>();
  for (const cell of cells.values()) if (cell.small) hide(cell.id, cells, hidden);
  for (;;) {
    const told = workedOut(cells, hidden, equations);
    const next = told.length > 0 ? nextToHide(told, cells, hidden, equations) : undefined;
    if (next === undefined) return figures.map((figure) => present(figure, hidden, rule));
    hide(next, cells, hidden);
  }
}
