/** Averages and differences that would reveal a hidden value. */

import type { Figure } from '../observations/figure.js';
import type { Decimal } from '../values/decimal.js';
import { type Equation, inferRanges, isWorkedOut, pointRange, type Range } from './disclosure-attack.js';

/** A number that is published in addition to the values: `value` is Σ coefficient × value of each key. */
export interface Aggregate {
  readonly key: string;
  readonly value: Decimal;
  readonly coefficients: ReadonlyMap<string, number>;
}

/**
 * Makes the aggregate for the unweighted mean of the values of `keys`. For a pooled average, pass the sum of
 * its numerators.
 */
export const averageOf = (key: string, value: Decimal, keys: readonly string[]): Aggregate => ({
  key,
  value,
  coefficients: new Map(keys.map((member) => [member, 1 / keys.length])),
});

/** Makes the aggregate for a change: the value of `later` minus the value of `earlier`. */
export const differenceOf = (key: string, value: Decimal, later: string, earlier: string): Aggregate => ({
  key,
  value,
  coefficients: new Map([
    [later, 1],
    [earlier, -1],
  ]),
});

/** The range of an unknown value, if the measure cannot be negative. */
const anything: Range = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * Returns the keys of the aggregates that must not be published. From each of them a hidden value could be
 * worked out, together with the published values and the earlier aggregates in the list that may be
 * published. If the list has an average over n councils and then the same average over n − 1 of them, the
 * first is published and the second is not. List aggregates that are already published first.
 *
 * `published`: the figures in their published form. `hidden`: the range that a reader knows for a figure that
 * is not published or is published as a symbol; for counts, 1 to the threshold.
 *
 * @example a change from a published 12 to a hidden value is withheld
 */
export function withheldAggregates(
  aggregates: readonly Aggregate[],
  published: ReadonlyMap<string, Figure>,
  hidden: Range = anything,
): ReadonlySet<string> {
  const known = new Map<string, Range>();
  for (const key of aggregates.flatMap(({ coefficients }) => [...coefficients.keys()])) {
    const figure = published.get(key);
    known.set(key, figure?.kind === 'VALUE' ? pointRange(figure.value.toNumber()) : hidden);
  }
  const secret = [...known].filter(([, range]) => !isWorkedOut(range)).map(([key]) => key);
  const withheld = new Set<string>();
  let allowed: readonly Equation[] = [];
  for (const { key, value, coefficients } of aggregates) {
    const withThis = [...allowed, { terms: coefficients, equals: value.toNumber() }];
    const inferred = inferRanges(known, withThis);
    if (secret.some((id) => isWorkedOut(inferred.get(id) ?? hidden))) withheld.add(key);
    else allowed = withThis;
  }
  return withheld;
}
