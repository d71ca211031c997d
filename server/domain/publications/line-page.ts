/**
 * The parts of a line that the council's own page shows with the figure and its rating. Only the council sees
 * them: the page for other readers has none of them.
 */

import type { ObservationFlag, ObservationStatus } from '../observations/observation.js';
import type { NotProjectedReason, ProjectionMethod, YearEndOutlook } from '../ratings/outlook.js';
import type { Rag } from '../ratings/rating.js';
import type { NoTrendReason, TrendOutcome } from '../ratings/trend.js';
import type { Rationale, ToleranceKind } from '../targets/target.js';
import type { Bilingual } from '../values/language.js';
import type { FigureSnapshot } from './figure-snapshot.js';

/** The version of the rules by which `directionOfTravel` works. */
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
  /** The earlier value; the mean if the direction compares with several periods. */
  readonly earlier: string | null;
  readonly deadBand: { readonly amount: string; readonly kind: ToleranceKind };
  readonly ruleVersion: string;
}

export interface TrendSnapshot {
  readonly outcome: TrendOutcome;
  readonly reason: NoTrendReason | null;
  readonly slope: number | null;
  readonly chiSquared: number | null;
  readonly explanation: Bilingual;
}

/** A projection to the year's end. Its decimals are in the measure's unit. */
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
      readonly explanation: Bilingual;
    }
  | {
      readonly kind: 'NOT_PROJECTED';
      readonly reason: NotProjectedReason;
      readonly explanation: Bilingual;
    };

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
  /** Figures of earlier periods of the same kind in the measure's year, latest first. */
  readonly earlierInYear: readonly OtherFigureSnapshot[];
  /**
   * Figures of the same period in the five years before, latest first. Years without a figure are left out.
   */
  readonly earlierYears: readonly OtherFigureSnapshot[];
  readonly trend: TrendSnapshot;
  readonly projection: ProjectionSnapshot;
  /** The value that a person expects at the year's end. */
  readonly expectedValue: string | null;
  readonly direction: DirectionDetail;
  /** The rationales of the targets of the line's standards, and of the year's targets. */
  readonly rationales: readonly RationaleSnapshot[];
}
