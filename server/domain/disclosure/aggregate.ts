/** Averages and differences that would tell a hidden value. */

import {
  type Equation,
  exactly,
  inferRanges,
  isWorkedOut,
  type Range,
} from '../disclosure/disclosure-attack.js';
import type { Figure } from '../observations/figure.js';
import type { Decimal } from '../values/decimal.js';

/** A number that a reader is given besides the values: `value` is Σ coefficient × value of each key. */
export interface Aggregate {
  readonly key: string;
  readonly value: Decimal;
  readonly coefficients: ReadonlyMap<string, number>;
}

/** The unweighted mean of the values of `keys`. For a pooled average give the sum of its numerators. */
export const averageOf = (key: string, value: Decimal, keys: readonly string[]): Aggregate => ({
  key,
  value,
  coefficients: new Map(keys.map((member) => [member, 1 / keys.length])),
});

/** A change, or a distance from another council: `later` less `earlier`. */
export const differenceOf = (key: string, value: Decimal, later: string, earlier: string): Aggregate => ({
  key,
  value,
  coefficients: new Map([
    [later, 1],
    [earlier, -1],
  ]),
});

/** A value that nobody has said anything about, in a measure that cannot be negative. */
const anything: Range = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * The keys of the aggregates that must not be given: each one from which, with what is published and the
 * aggregates before it, a value that is not published could be worked out. So of the same average over n and
 * over n − 1 of the councils the first is given and the second is not. Put first what is given already.
 *
 * `published`: the figures as they leave. `hidden`: what a reader knows of those that are not among them or
 * stand as a symbol: 1 to the threshold, for counts.
 *
 * @example a change from a published 12 to a hidden value: not given
 */
export function withheldAggregates(
  aggregates: readonly Aggregate[],
  published: ReadonlyMap<string, Figure>,
  hidden: Range = anything,
): ReadonlySet<string> {
  const known = new Map<string, Range>();
  for (const key of aggregates.flatMap(({ coefficients }) => [...coefficients.keys()])) {
    const figure = published.get(key);
    known.set(key, figure?.kind === 'VALUE' ? exactly(figure.value.toNumber()) : hidden);
  }
  const secret = [...known].filter(([, range]) => !isWorkedOut(range)).map(([key]) => key);
  const withheld = new Set<string>();
  let given: readonly Equation[] = [];
  for (const { key, value, coefficients } of aggregates) {
    const more = [...given, { terms: coefficients, equals: value.toNumber() }];
    const inferred = inferRanges(known, more);
    if (secret.some((id) => isWorkedOut(inferred.get(id) ?? hidden))) withheld.add(key);
    else given = more;
  }
  return withheld;
}
