/**
 * Disclosure control: published figures must not reveal a single child. The council itself still sees the
 * true figures.
 */

import { absentFigure, type Figure, valueFigure } from '../observations/figure.js';
import { valueOfFraction } from '../observations/observation.js';
import type { Decimal } from '../values/decimal.js';
import { type DisclosureRule, shownCount } from './disclosure-rule.js';
import {
  baseId,
  type Cell,
  cellsOf,
  countId,
  type DisclosableFigure,
  equationsOf,
  type Sum,
} from './publishable-figure.js';
import { cellsToHide } from './suppression.js';

/** Returns the published form of a figure, without the numbers in `hidden`. */
function present(
  shape: DisclosableFigure,
  hidden: ReadonlySet<string>,
  rule: DisclosureRule,
): DisclosableFigure {
  const { key, counts, figure, multiplier } = shape;
  if (figure.kind === 'ABSENT') return { ...shape, numerator: null, denominator: null };
  const shownNumber = (id: string, count: Decimal | null) =>
    count === null || hidden.has(id) ? null : shownCount(count, rule);
  const numerator = shownNumber(countId(key), shape.numerator);
  const denominator = shownNumber(baseId(key), shape.denominator);
  const publishedFigure = (): Figure => {
    if (hidden.has(counts === 'NOWHERE' ? baseId(key) : countId(key))) return absentFigure('CONFIDENTIAL');
    if (counts === 'VALUE') return valueFigure(shownCount(figure.value, rule));
    const isRecalculated = rule.school === 'ROUND' && counts === 'NUMERATOR' && numerator && denominator;
    return isRecalculated ? valueFigure(valueOfFraction(numerator, denominator, multiplier)) : figure;
  };
  return { ...shape, figure: publishedFigure(), numerator, denominator };
}

/** A figure of an earlier publication: its true value and its published form. */
export interface GivenFigure {
  readonly figure: DisclosableFigure;
  readonly published: DisclosableFigure;
}

/**
 * Returns the numbers of children in a figure of an earlier publication. A number that was hidden there stays
 * hidden; a number that was shown there can no longer be hidden.
 */
function givenCells({ figure, published }: GivenFigure, rule: DisclosureRule): readonly Cell[] {
  const countHidden =
    published.figure.kind === 'ABSENT' && published.figure.absence.reason === 'CONFIDENTIAL';
  const baseHidden = published.denominator === null;
  return cellsOf(figure, rule).map((cell) => ({
    ...cell,
    given: true,
    small: cell.id === countId(figure.key) ? countHidden : baseHidden,
  }));
}

/**
 * Returns the published form of the figures, in the same order. Small counts become CONFIDENTIAL (`c`)
 * together with their percentages. If a sum would reveal a hidden number, the next smallest number of that
 * sum is hidden as well. Zero is shown. An average over few children is hidden, and a small denominator is
 * left out. The result does not show whether a figure is small itself or protects another.
 *
 * `sums`: every sum in the set that a reader knows. `publishedBefore`: the figures of earlier publications,
 * which may also appear in sums: if a figure has not changed, its old and new values form a sum with one
 * part. Throws `RangeError` for a sum with a figure that is neither in `figures` nor in `publishedBefore`.
 * The assumed reader knows the rule and that zero is shown, but draws no conclusions from the choice of the
 * figures that were hidden.
 *
 * @example quarters of 3, 9, 20 and 30 and their year of 62, with the sum: c, c, 20, 30 and 62
 */
export function protectFigures(
  figures: readonly DisclosableFigure[],
  sums: readonly Sum[],
  rule: DisclosureRule,
  publishedBefore: readonly GivenFigure[] = [],
): readonly DisclosableFigure[] {
  const all = [
    ...publishedBefore.flatMap((figure) => givenCells(figure, rule)),
    ...figures.flatMap((figure) => cellsOf(figure, rule)),
  ];
  const cells = new Map(all.map((cell) => [cell.id, cell]));
  const equations = sums.flatMap((sum) => equationsOf(sum, cells));
  const hidden = cellsToHide(cells, equations);
  return figures.map((figure) => present(figure, hidden, rule));
}
