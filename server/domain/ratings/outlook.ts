/**
 * The outlook for the year: will the year's target be met? Kept apart from today's RAG and shown beside it.
 */

import type { Measure } from '../measures/measure.js';
import type { BandLimits } from '../targets/target.js';
import type { Decimal } from '../values/decimal.js';
import { type Projected, projectByLeastSquares, projectByRunRate } from './projection.js';
import type { Rag } from './rating.js';

export const yearEndOutlooks = ['LIKELY', 'MAY', 'UNLIKELY'] as const;
export type YearEndOutlook = (typeof yearEndOutlooks)[number];

/**
 * `RUN_RATE`: for what adds up over the year, counts and rates of the population. A percentage, an average
 * and a snapshot do not add up: give them `LEAST_SQUARES`, also where they are cumulative.
 */
export const projectionMethods = ['RUN_RATE', 'LEAST_SQUARES'] as const;
export type ProjectionMethod = (typeof projectionMethods)[number];

export type GreenLimits = Pick<BandLimits, 'greenLow' | 'greenHigh'>;

export type Bounds = Pick<Measure, 'minimumValue' | 'maximumValue'>;

export interface OutlookInput {
  readonly method: ProjectionMethod;
  /**
   * One a period, oldest first, `null` where there is none; the last is today's.
   * `RUN_RATE`: the year-to-date values since the year began, one for each period elapsed.
   * `LEAST_SQUARES`: the last periods', as many as the line is to rest on; they may reach into earlier years.
   */
  readonly values: readonly (Decimal | null)[];
  /** Periods of the year still to come after today's. */
  readonly periodsToCome: number;
  /** How long each of the year's periods is, those to come too; read for `RUN_RATE`. Left out: all alike. */
  readonly lengths?: readonly number[];
  /** What the measure can be at all: nothing is projected beyond. */
  readonly bounds?: Bounds;
  /** Where the year's target is green; `null` without a target. */
  readonly green: GreenLimits | null;
  /** The line's rating with the year's target in it. */
  readonly rate: (value: Decimal) => Rag;
}

export const notProjectedReasons = [
  'YEAR_COMPLETE',
  'NO_VALUE',
  'TOO_FEW_PERIODS',
  'NOT_PART_OF_YEAR',
] as const;
export type NotProjectedReason = (typeof notProjectedReasons)[number];

export interface ProjectedOutlook extends Projected {
  readonly kind: 'PROJECTED';
  readonly method: ProjectionMethod;
  /** `null` without a target for the year, or where the projection cannot be rated against it. */
  readonly outlook: YearEndOutlook | null;
  /** Of the projection, not of today's value. */
  readonly rag: Rag;
  /**
   * From today's value (`RUN_RATE`: the year's so far) to the green limit ahead of it, the lower one while it is below that: what is still
   * to be added or, when it is the upper, may be; negative once it has been passed. `null` without a target.
   */
  readonly gapToTarget: Decimal | null;
  /** What each period to come must (or may) add for the year to end on that limit; `null` without a target. */
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
 * Whether a value that rates green lies within the interval. Green is one stretch: if it meets the interval,
 * then with one of the interval's ends or with one of its own.
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

/** A line knows nothing of 100 %: what lies beyond the bounds is brought to the nearer of them. */
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
 * The computed outlook: `LIKELY` if the projection is green; `MAY` if it is amber, or if green lies within
 * its 80 % prediction interval; `UNLIKELY` otherwise. Without a target the year is projected all the same.
 *
 * @example 29 adoptions in ten months, target 35: projection 34.8, gap 6, 3 a month required
 */
export function computeOutlook(input: OutlookInput): ComputedOutlook {
  const { method, values, periodsToCome, green, rate } = input;
  if (periodsToCome < 1) return notProjected('YEAR_COMPLETE');
  const today = values.at(-1) ?? null;
  if (today === null) return notProjected('NO_VALUE');
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
