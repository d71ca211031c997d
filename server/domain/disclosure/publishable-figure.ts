/** Figures to publish, and the numbers of children that a reader finds in them. */

import type { Multiplier } from '../measures/measure.js';
import type { AbsenceReason } from '../observations/figure.js';
import type { Observation } from '../observations/observation.js';
import { type Decimal, zero } from '../values/decimal.js';
import { type Equation, pointRange, type Range } from './disclosure-attack.js';
import { countsShownAs, type DisclosureRule, isSmallCount, shownCount } from './disclosure-rule.js';

/**
 * The part of a figure that is a number of children. `VALUE`: the value of a count. `NUMERATOR`: the
 * numerator of a percentage or rate. `NOWHERE`: no part, as in an average or score.
 */
export type CountPlace = 'VALUE' | 'NUMERATOR' | 'NOWHERE';

/**
 * A figure that disclosure control can protect. Its denominator, if it has one, is always a number of
 * children.
 */
export interface DisclosableFigure extends Pick<Observation, 'figure' | 'numerator' | 'denominator'> {
  /** The figure's name, unique in the set. */
  readonly key: string;
  readonly counts: CountPlace;
  readonly multiplier: Multiplier;
}

/**
 * A sum that a reader knows: the counts of `parts` add up to the count of `total`, for example quarters to a
 * year or ages to all ages. `total` and `parts` are keys of figures in the set. If the denominators add up as
 * well, they are protected in the same way.
 */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A number of children in a figure. */
export interface Cell {
  readonly id: string;
  /** The number of children; `null` if it is published as a symbol. */
  readonly count: Decimal | null;
  /** True if the number is hidden from the start and must not be revealed. */
  readonly small: boolean;
  /** The ranges that a reader knows: `shown` while the number is shown, `hidden` once it is hidden. */
  readonly shown: Range;
  readonly hidden: Range;
  /** The id of the cell that must be hidden together with this one. */
  readonly companion: string | null;
  /** True if the number is published already, so that it can no longer be hidden. */
  readonly given: boolean;
}

export const countId = (key: string): string => `${key} count`;
export const baseId = (key: string): string => `${key} base`;

function symbolCell(id: string, reason: AbsenceReason): Cell {
  const isZero = reason === 'NOT_APPLICABLE' || reason === 'NOT_YET_DUE';
  const least = reason === 'CONFIDENTIAL' ? 1 : 0;
  const range = isZero ? pointRange(0) : { least, most: Number.POSITIVE_INFINITY };
  return { id, count: null, small: false, shown: range, hidden: range, companion: null, given: false };
}

function countCell(id: string, count: Decimal, companion: string | null, rule: DisclosureRule): Cell {
  const small = isSmallCount(count, rule);
  // Rounding seldom needs a second figure to be hidden, so a reader assumes that a hidden number is small.
  const most = small && rule.school === 'ROUND' ? rule.threshold : Number.POSITIVE_INFINITY;
  const shownRange = small ? pointRange(count.toNumber()) : countsShownAs(shownCount(count, rule), rule);
  return { id, count, small, shown: shownRange, hidden: { least: 1, most }, companion, given: false };
}

/**
 * Returns the figure's numbers of children: the numerator, or the value if it is a count, and the
 * denominator, if present.
 */
export function cellsOf(shape: DisclosableFigure, rule: DisclosureRule): readonly Cell[] {
  const { key, counts, figure, numerator, denominator } = shape;
  if (figure.kind === 'ABSENT') {
    const { reason } = figure.absence;
    const count = symbolCell(countId(key), reason);
    return [{ ...count, small: reason === 'CONFIDENTIAL' }, symbolCell(baseId(key), reason)];
  }
  const count = { VALUE: figure.value, NUMERATOR: numerator, NOWHERE: null }[counts];
  // The numerator is hidden with the denominator: a numerator and a percentage together reveal the
  // denominator, unless they are 0.
  const companion = count?.gt(0) ? countId(key) : null;
  return [
    ...(count === null ? [] : [countCell(countId(key), count, null, rule)]),
    ...(denominator === null ? [] : [countCell(baseId(key), denominator, companion, rule)]),
  ];
}

/**
 * Returns the equations that a reader knows from a sum. Throws `RangeError` for a figure that is not in the
 * set or contains no number of children.
 */
export function equationsOf(sum: Sum, cells: ReadonlyMap<string, Cell>): readonly Equation[] {
  const equation = (idOf: (key: string) => string): Equation => ({
    terms: new Map([[idOf(sum.total), -1], ...sum.parts.map((part): [string, number] => [idOf(part), 1])]),
    equals: 0,
  });
  const counts = equation(countId);
  const unknown = [...counts.terms.keys()].find((id) => !cells.has(id));
  if (unknown !== undefined) throw new RangeError(`a sum asks for '${unknown}', which no figure has`);
  const bases = equation(baseId);
  const difference = [...bases.terms].reduce(
    (sum, [id, coefficient]) => sum.plus((cells.get(id)?.count ?? zero).times(coefficient)),
    zero,
  );
  const addUp = [...bases.terms.keys()].every((id) => cells.has(id)) && difference.isZero();
  return addUp ? [counts, bases] : [counts];
}
