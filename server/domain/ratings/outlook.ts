/**
 * The outlook for the year: the chance of meeting the year's target. It is shown separately from today's RAG
 * rating.
 */

import type { Measure } from '../measures/measure.js';
import type { BandLimits } from '../targets/target.js';
import type { Decimal } from '../values/decimal.js';
import { type Projected, projectByLeastSquares, projectByRunRate } from './projection.js';
import type { Rag } from './rating.js';

export const yearEndOutlooks = ['LIKELY', 'MAY', 'UNLIKELY'] as const;
export type YearEndOutlook = (typeof yearEndOutlooks)[number];

/**
 * `RUN_RATE`: for figures that add up over the year, that is counts and rates of the population.
 * `LEAST_SQUARES`: for percentages, averages and snapshots, which do not add up even if they are cumulative.
 */
export const projectionMethods = ['RUN_RATE', 'LEAST_SQUARES'] as const;
export type ProjectionMethod = (typeof projectionMethods)[number];

type GreenLimits = Pick<BandLimits, 'greenLow' | 'greenHigh'>;

type Bounds = Pick<Measure, 'minimumValue' | 'maximumValue'>;

export interface OutlookInput {
  readonly method: ProjectionMethod;
  /**
   * One value per period, oldest first, `null` if there is none; the last is today's. `RUN_RATE`: the
   * year-to-date values since the start of the year, one for each period elapsed. `LEAST_SQUARES`: the latest
   * periods, as many as the line should use; they may reach into earlier years.
   */
  readonly values: readonly (Decimal | null)[];
  /** True if the last period has a value of its own, even if `values` has none because an earlier one is missing. */
  readonly hasValue?: boolean;
  /** The number of periods of the year that are still to come. */
  readonly periodsToCome: number;
  /**
   * The length of each of the year's periods, including those to come; used by `RUN_RATE` only. Default: all
   * equal.
   */
  readonly lengths?: readonly number[];
  /** The bounds of the measure; a projection is limited to them. */
  readonly bounds?: Bounds;
  /** The green range of the year's target; `null` without a target. */
  readonly green: GreenLimits | null;
  /** Rates a value of the line against the year's target. */
  readonly rate: (value: Decimal) => Rag;
}

export const notProjectedReasons = [
  'YEAR_COMPLETE',
  'NO_VALUE',
  'EARLIER_VALUE_MISSING',
  'TOO_FEW_PERIODS',
  'NOT_PART_OF_YEAR',
] as const;
export type NotProjectedReason = (typeof notProjectedReasons)[number];

export interface ProjectedOutlook extends Projected {
  readonly kind: 'PROJECTED';
  readonly method: ProjectionMethod;
  /** `null` without a target for the year, or if the projection cannot be rated against it. */
  readonly outlook: YearEndOutlook | null;
  /** The rating of the projection, not of today's value. */
  readonly rag: Rag;
  /**
   * The next green limit minus today's value, which for `RUN_RATE` is the sum of the year so far. The next
   * limit is the lower one while the value is below it, otherwise the upper one if there is one. The gap to
   * the lower limit is what the year still needs; the gap to the upper limit is what it may still add. It is
   * negative once the limit has been passed, and `null` without a target.
   */
  readonly gapToTarget: Decimal | null;
  /**
   * The amount per remaining period with which the year ends on the limit of `gapToTarget`; `null` without a
   * target.
   */
  readonly runRateRequired: Decimal | null;
}

export type ComputedOutlook =
  | ProjectedOutlook
  | { readonly kind: 'NOT_PROJECTED'; readonly reason: NotProjectedReason };

export const notProjected = (reason: NotProjectedReason): ComputedOutlook => ({
  kind: 'NOT_PROJECTED',
  reason,
});

function limitAhead({ greenLow, greenHigh }: GreenLimits, value: Decimal): Decimal | null {
  return greenLow !== null && value.lt(greenLow) ? greenLow : (greenHigh ?? greenLow);
}

/**
 * True if a value that rates green is within the interval. Only a few values need a test: green is one
 * continuous range, so if it overlaps the interval, an end of one of them is inside the other.
 */
function meetsGreen(
  { lower, upper }: NonNullable<Projected['predictionInterval']>,
  { greenLow, greenHigh }: GreenLimits,
  rate: OutlookInput['rate'],
): boolean {
  const limits = [greenLow, greenHigh].filter((limit) => limit !== null);
  const within = limits.filter((limit) => limit.gte(lower) && limit.lte(upper));
  return [lower, upper, ...within].some((value) => rate(value) === 'GREEN');
}

/**
 * Limits a projection to the measure's bounds, because a straight line may run beyond them (beyond 100 %, for
 * example).
 */
function clamp(projected: Projected, { minimumValue, maximumValue }: Bounds): Projected {
  const within = (value: Decimal): Decimal => {
    if (minimumValue?.gt(value)) return minimumValue;
    return maximumValue?.lt(value) ? maximumValue : value;
  };
  const { predictionInterval } = projected;
  return {
    ...projected,
    projection: within(projected.projection),
    predictionInterval: predictionInterval && {
      lower: within(predictionInterval.lower),
      upper: within(predictionInterval.upper),
    },
  };
}

/**
 * Computes the outlook: `LIKELY` if the projection is green; `MAY` if it is amber, or if green is within its
 * 80 % prediction interval; `UNLIKELY` otherwise. Without a target the year is projected as well, but not
 * judged.
 *
 * @example 29 adoptions in ten months, target 35: projection 34.8, gap 6, 3 a month required
 */
export function computeOutlook(input: OutlookInput): ComputedOutlook {
  const { method, values, periodsToCome, green, rate } = input;
  if (periodsToCome < 1) return notProjected('YEAR_COMPLETE');
  const today = values.at(-1) ?? null;
  if (today === null) return notProjected(input.hasValue ? 'EARLIER_VALUE_MISSING' : 'NO_VALUE');
  const unbounded =
    method === 'RUN_RATE'
      ? projectByRunRate(values, periodsToCome, input.lengths)
      : projectByLeastSquares(values, periodsToCome);
  if (unbounded === undefined) return notProjected('TOO_FEW_PERIODS');
  const projected = input.bounds ? clamp(unbounded, input.bounds) : unbounded;
  const limit = green && limitAhead(green, today);
  const gapToTarget = limit?.minus(today) ?? null;
  return {
    kind: 'PROJECTED',
    method,
    ...projected,
    ...judge(projected, green, rate),
    gapToTarget,
    runRateRequired: gapToTarget?.div(periodsToCome) ?? null,
  };
}

function judge(
  { projection, predictionInterval }: Projected,
  green: GreenLimits | null,
  rate: OutlookInput['rate'],
): Pick<ProjectedOutlook, 'rag' | 'outlook'> {
  const rag = green === null ? 'NOT_RATED' : rate(projection);
  if (green === null || rag === 'NOT_RATED') return { rag, outlook: null };
  if (rag === 'GREEN') return { rag, outlook: 'LIKELY' };
  const may = rag === 'AMBER' || (predictionInterval !== null && meetsGreen(predictionInterval, green, rate));
  return { rag, outlook: may ? 'MAY' : 'UNLIKELY' };
}
