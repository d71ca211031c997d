/**
 * The parts of a line that the council's own page shows with the figure and its rating. They stay inside the council:
 * the page that leaves has none of them.
 */

import type { ObservationFlag, ObservationStatus } from '../observations/observation.js';
import type { NotProjectedReason, ProjectionMethod, YearEndOutlook } from '../ratings/outlook.js';
import type { Rag } from '../ratings/rating.js';
import type { NoTrendReason, TrendOutcome } from '../ratings/trend.js';
import type { Rationale, ToleranceKind } from '../targets/target.js';
import type { Bilingual } from '../values/language.js';
import type { FigureSnapshot } from './figure-snapshot.js';

/** The version of the rules of the direction of travel; see `directionOfTravel`. */
export const directionRuleVersion = 'direction-1';

/** A figure of another period of the line. */
export interface OtherFigureSnapshot {
  /** The code of the period. */
  readonly period: string;
  readonly figure: FigureSnapshot;
  readonly status: ObservationStatus;
  readonly sourceSystem: string | null;
  readonly flags: readonly ObservationFlag[];
}

/** The values that the direction compares, as displayed; `null` if nothing was compared. */
export interface DirectionDetail {
  readonly later: string | null;
  /** The mean if several periods were compared with. */
  readonly earlier: string | null;
  readonly deadBand: { readonly amount: string; readonly kind: ToleranceKind };
  readonly ruleVersion: string;
}

export interface TrendSnapshot {
  readonly outcome: TrendOutcome;
  readonly reason: NoTrendReason | null;
  readonly slope: number | null;
  readonly chiSquared: number | null;
}

/** Decimals in the measure's unit. */
export type ProjectionSnapshot =
  | {
      readonly kind: 'PROJECTED';
      readonly method: ProjectionMethod;
      readonly outlook: YearEndOutlook | null;
      readonly rag: Rag;
      readonly projected: string;
      readonly low: string | null;
      readonly high: string | null;
      readonly gapToTarget: string | null;
      readonly runRate: string;
      readonly requiredRunRate: string | null;
    }
  | { readonly kind: 'NOT_PROJECTED'; readonly reason: NotProjectedReason };

export interface RationaleSnapshot {
  readonly standard: string;
  /** The code of the target's period. */
  readonly period: string;
  readonly rationale: Rationale;
}

export interface LinePageSnapshot {
  readonly priorities: readonly { readonly plan: Bilingual; readonly priority: Bilingual }[];
  readonly samePeriodLastYear: OtherFigureSnapshot | null;
  readonly previousYearEnd: OtherFigureSnapshot | null;
  /** Of the same kind, in the measure's year, latest first. */
  readonly earlierInYear: readonly OtherFigureSnapshot[];
  /** The same period of each of the five years before that has a figure, latest first. */
  readonly earlierYears: readonly OtherFigureSnapshot[];
  readonly trend: TrendSnapshot;
  readonly projection: ProjectionSnapshot;
  /** The value that a person expects at the year's end. */
  readonly expectedValue: string | null;
  readonly direction: DirectionDetail;
  /** Of the line's standards and of the year's targets. */
  readonly rationales: readonly RationaleSnapshot[];
}
