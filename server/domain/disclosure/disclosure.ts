/**
 * Disclosure control: what leaves the council must not tell of a single child. Inside it the true figures
 * stay.
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

/** The figure as it leaves, with the numbers of `hidden` gone. */
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
  const leaving = (): Figure => {
    if (hidden.has(counts === 'NOWHERE' ? baseId(key) : countId(key))) return absentFigure('CONFIDENTIAL');
    if (counts === 'VALUE') return valueFigure(shownCount(figure.value, rule));
    const remade = rule.school === 'ROUND' && counts === 'NUMERATOR' && numerator && denominator;
    return remade ? valueFigure(valueOfFraction(numerator, denominator, multiplier)) : figure;
  };
  return { ...shape, figure: leaving(), numerator, denominator };
}

/** A figure of an earlier publication: as it truly was, and as it left. */
export interface GivenFigure {
  readonly figure: DisclosableFigure;
  readonly published: DisclosableFigure;
}

/** The numbers of children in it: hidden as they left, and not to be hidden any more. */
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
 * The figures as they may leave the council, in the same order: small counts stand as CONFIDENTIAL (`c`) with
 * their percentages, as does the next smallest of a sum that would give one of them away; zero is shown. An
 * average over few children is hidden, and a small denominator left out. Whether a figure is small itself or
 * protects another does not show.
 *
 * `sums`: everything in the set that a reader knows to add up. `given`: the figures of earlier publications,
 * which sums may name too: a figure that has not changed since is a sum of one part. Throws `RangeError` for
 * a sum of a figure that is in neither. A reader is taken to know the rule and that zero is shown, but not to
 * reason from which of several figures was chosen to be hidden.
 *
 * @example quarters of 3, 9, 20 and 30 and their year of 62, with the sum: c, c, 20, 30 and 62
 */
export function protectFigures(
  figures: readonly DisclosableFigure[],
  sums: readonly Sum[],
  rule: DisclosureRule,
  given: readonly GivenFigure[] = [],
): readonly DisclosableFigure[] {
  const all = [
    ...given.flatMap((figure) => givenCells(figure, rule)),
    ...figures.flatMap((figure) => cellsOf(figure, rule)),
  ];
  const cells = new Map(all.map((cell) => [cell.id, cell]));
  const equations = sums.flatMap((sum) => equationsOf(sum, cells));
  const hidden = cellsToHide(cells, equations);
  return figures.map((figure) => present(figure, hidden, rule));
}
