/** Where each of many councils stands in one measure and period, as the Local Authority Interactive Tool tells it. */

import type { Measure } from '../measures/measure.js';
import type { Decimal } from '../values/decimal.js';
import { type QuartileBand, type QuartilePoints, quartileBand, quartilePoints } from './quartile.js';
import { type Rank, rankValues } from './rank.js';

export interface LeaguePosition {
  /** `null` where neither direction is better. */
  readonly rank: Rank | null;
  /** `null` likewise, and for measures without quartiles. */
  readonly band: QuartileBand | null;
}

export interface LeagueTable {
  /** `null` when nobody has a value. */
  readonly points: QuartilePoints | null;
  /** By GSS code; of everybody that has a value. */
  readonly positions: ReadonlyMap<string, LeaguePosition>;
}

/** Ranks, bands and quartile points of the values as stored, by GSS code. */
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
