/**
 * The outlook for the year: will the year's target be met? Kept apart from today's RAG and shown beside it.
 */
import type { Decimal } from './decimal.js';
import type { Rag } from './rating.js';

export type YearEndOutlook = 'LIKELY' | 'MAY' | 'UNLIKELY';

/** The service's own word. It stands beside the computed projection; neither replaces the other. */
export interface OutlookJudgement {
  readonly outlook: YearEndOutlook;
  readonly judgedBy: string;
  /** An instant, ISO 8601 with its offset. */
  readonly judgedAt: string;
  readonly reason: string;
}

/** `RUN_RATE` for counts that add up through the year; `LEAST_SQUARES` for everything else. */
export type ProjectionMethod = 'RUN_RATE' | 'LEAST_SQUARES';

/** The values that are green, both ends included: at least one end, a point target has only one. */
export interface GreenRange {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

export interface ProjectionInput {
  readonly method: ProjectionMethod;
  /**
   * One a period, oldest first, `undefined` where there is none; the last is today's.
   * `RUN_RATE`: the year-to-date values since the year began, one for every period elapsed.
   * `LEAST_SQUARES`: the last periods', which may reach back into earlier years.
   */
  readonly values: readonly (Decimal | undefined)[];
  /** Periods of the year still to come after today's. */
  readonly periodsToCome: number;
  readonly green?: GreenRange;
  /** The measure's rating rule with the year's target in it. */
  readonly rate: (value: Decimal) => Rag;
}

export type NotProjectedReason = 'NO_TARGET' | 'NO_VALUE' | 'TOO_FEW_PERIODS' | 'YEAR_COMPLETE' | 'NOT_RATED';

export interface Projection {
  readonly projected: true;
  readonly method: ProjectionMethod;
  readonly outlook: YearEndOutlook;
  readonly value: Decimal;
  readonly rag: Rag;
  /** Holds the year's result with a probability of 80 %. */
  readonly predictionInterval?: { readonly lower: Decimal; readonly upper: Decimal };
  /** From today's value to the green limit ahead of it: what is still to be added, or may be. */
  readonly gapToTarget: Decimal;
  /** The change a period so far, and what each period to come must (or may) bring to end on the limit. */
  readonly runRate: Decimal;
  readonly runRateRequired: Decimal;
}

export interface NotProjected {
  readonly projected: false;
  readonly reason: NotProjectedReason;
}
