/** Figures on their way out, and the numbers of children that a reader finds in them. */

import type { Multiplier } from '../measures/measure.js';
import type { AbsenceReason } from '../observations/figure.js';
import type { Observation } from '../observations/observation.js';
import { type Decimal, zero } from '../values/decimal.js';
import { type Equation, exactly, type Range } from './disclosure-attack.js';
import { countsShownAs, type DisclosureRule, isSmallCount, shownCount } from './disclosure-rule.js';

/**
 * Where a figure counts children: a count in its value, a percentage or rate in its numerator, an average or
 * a score nowhere.
 */
export const countPlaces = ['VALUE', 'NUMERATOR', 'NOWHERE'] as const;
export type CountPlace = (typeof countPlaces)[number];

/** Denominators are numbers of children too. */
export interface DisclosableFigure extends Pick<Observation, 'figure' | 'numerator' | 'denominator'> {
  /** Unlike any other's in the set. */
  readonly key: string;
  readonly counts: CountPlace;
  readonly multiplier: Multiplier;
}

/**
 * A reader knows that the counts of `parts` add up to that of `total`: quarters to a year, ages to all ages.
 * All are keys of figures in the set. Where the denominators add up as well, they are protected alike.
 */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A number of children in a figure. */
export interface Cell {
  readonly id: string;
  /** `null`: a symbol stands in its place. */
  readonly count: Decimal | null;
  /** Hidden from the start, and not to be worked out. */
  readonly small: boolean;
  /** What a reader knows of it while it is shown, and once it is hidden. */
  readonly shown: Range;
  readonly hidden: Range;
  /** Hidden with it. */
  readonly companion: string | null;
  /** It has left already: it cannot be hidden any more. */
  readonly given: boolean;
}

export const countId = (key: string): string => `${key} count`;
export const baseId = (key: string): string => `${key} base`;

function symbolCell(id: string, reason: AbsenceReason): Cell {
  const nobody = reason === 'NOT_APPLICABLE' || reason === 'NOT_YET_DUE';
  const least = reason === 'CONFIDENTIAL' ? 1 : 0;
  const range = nobody ? exactly(0) : { least, most: Number.POSITIVE_INFINITY };
  return { id, count: null, small: false, shown: range, hidden: range, companion: null, given: false };
}

function countCell(id: string, count: Decimal, companion: string | null, rule: DisclosureRule): Cell {
  const small = isSmallCount(count, rule);
  // Rounding seldom needs a second figure hidden, so a reader takes what is hidden for small.
  const most = small && rule.school === 'ROUND' ? rule.threshold : Number.POSITIVE_INFINITY;
  const shown = small ? exactly(count.toNumber()) : countsShownAs(shownCount(count, rule), rule);
  return { id, count, small, shown, hidden: { least: 1, most }, companion, given: false };
}

/** The numerator, or the value that is a count, and the denominator, so far as the figure has them. */
export function cellsOf(shape: DisclosableFigure, rule: DisclosureRule): readonly Cell[] {
  const { key, counts, figure, numerator, denominator } = shape;
  if (figure.kind === 'ABSENT') {
    const { reason } = figure.absence;
    const count = symbolCell(countId(key), reason);
    return [{ ...count, small: reason === 'CONFIDENTIAL' }, symbolCell(baseId(key), reason)];
  }
  const count = { VALUE: figure.value, NUMERATOR: numerator, NOWHERE: null }[counts];
  // A numerator and a percentage tell the denominator, unless they are nought.
  const companion = count?.gt(0) ? countId(key) : null;
  return [
    ...(count === null ? [] : [countCell(countId(key), count, null, rule)]),
    ...(denominator === null ? [] : [countCell(baseId(key), denominator, companion, rule)]),
  ];
}

/** What a reader knows to add up. Throws `RangeError` for a sum of a figure that is not there or counts nobody. */
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
