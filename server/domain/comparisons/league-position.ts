/**
 * Ranks and quartile bands of councils in one measure and period, as in the Local Authority Interactive Tool.
 */

import type { Measure } from '../measures/measure.js';
import type { Decimal } from '../values/decimal.js';
import { type QuartileBand, type QuartilePoints, quartileBand, quartilePoints } from './quartile.js';
import { type Rank, rankValues } from './rank.js';

export interface LeaguePosition {
  /** `null` if neither direction is better. */
  readonly rank: Rank | null;
  /** `null` if neither direction is better or the measure has no quartiles. */
  readonly band: QuartileBand | null;
}

interface LeagueTable {
  /** `null` if no council has a value. */
  readonly points: QuartilePoints | null;
  /** The positions of all councils with a value, by GSS code. */
  readonly positions: ReadonlyMap<string, LeaguePosition>;
}

/** Returns the ranks, bands and quartile points of the values as stored, by GSS code. */
export function leagueTable(
  values: ReadonlyMap<string, Decimal>,
  { polarity, hasQuartiles }: Pick<Measure, 'polarity' | 'hasQuartiles'>,
): LeagueTable {
  const points = quartilePoints([...values.values()]) ?? null;
  const ranks = rankValues(values, polarity);
  const bandOf = (value: Decimal) =>
    points && hasQuartiles ? (quartileBand(value, points, polarity) ?? null) : null;
  const positions = new Map(
    [...values].map(([gssCode, value]): [string, LeaguePosition] => [
      gssCode,
      { rank: ranks?.get(gssCode) ?? null, band: bandOf(value) },
    ]),
  );
  return { points, positions };
}
