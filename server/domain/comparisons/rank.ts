import type { Polarity } from '../measures/measure.js';
import { compareDecimals, type Decimal } from '../values/decimal.js';

/** A rank among `of` values; 1 is best. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
}

/**
 * Returns the competition ranks of all values (1, 2, 2, 4: ties share the better rank). The highest value has
 * rank 1 if high is good, the lowest if low is good; otherwise the result is `undefined`. Values are ranked
 * as stored, not as displayed.
 *
 * @example rankValues(new Map([['a', decimal(90)], ['b', decimal(95)]]), 'HIGH_IS_GOOD')
 *   gives b rank 1 of 2 and a rank 2 of 2
 */
export function rankValues<Key>(
  values: ReadonlyMap<Key, Decimal>,
  polarity: Polarity,
): ReadonlyMap<Key, Rank> | undefined {
  if (polarity !== 'HIGH_IS_GOOD' && polarity !== 'LOW_IS_GOOD') return undefined;
  const better = polarity === 'HIGH_IS_GOOD' ? 1 : -1;
  const bestFirst = [...values].sort(([, a], [, b]) => better * compareDecimals(b, a));
  const ranks = new Map<Key, Rank>();
  let shared = 1;
  bestFirst.forEach(([key, value], index) => {
    if (!bestFirst[index - 1]?.[1].eq(value)) shared = index + 1;
    ranks.set(key, { rank: shared, of: bestFirst.length });
  });
  return ranks;
}
