export type AbsenceInput = {
  readonly expectedOn?: string | null | undefined;
  readonly explanation?: string | null | undefined;
  readonly reason: AbsenceReason;
  readonly system?: string | null | undefined;
};

export type AbsenceReason =
  | 'CONFIDENTIAL'
  | 'NOT_APPLICABLE'
  | 'NOT_AVAILABLE'
  | 'NOT_CAPTURED'
  | 'NOT_YET_DUE'
  | 'ROUNDS_TO_ZERO'
  | 'UNRELIABLE';

export type Accumulation =
  | 'CUMULATIVE_YTD'
  | 'IN_PERIOD'
  | 'SNAPSHOT';

export type ApiKeyCreateErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ApiKeyCreateInput = {
  readonly council?: string | null | undefined;
  readonly expiresOn?: string | null | undefined;
  readonly name: string;
  readonly roles: ReadonlyArray<Role>;
};

export type ApiKeyRevokeErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ApiKeyRevokeInput = {
  readonly council?: string | null | undefined;
  readonly prefix: string;
};

export type AreaInput = {
  readonly gssCode: string;
  readonly laCode?: string | null | undefined;
  readonly level: AreaLevel;
  readonly name: BilingualTextInput;
  readonly nation?: string | null | undefined;
  readonly region?: string | null | undefined;
};

export type AreaLevel =
  | 'COUNCIL'
  | 'NATION'
  | 'REGION';

export type AreasDefineErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type AreasDefineInput = {
  readonly areas: ReadonlyArray<AreaInput>;
};

export type Arrow =
  | 'DOWN'
  | 'LEVEL'
  | 'UP';

export type BandEdgeInsideInput = {
  readonly edge: string;
  readonly high?: string | null | undefined;
  readonly low?: string | null | undefined;
};

export type BandEntry =
  | 'EDGE_INSIDE'
  | 'LIMITS'
  | 'RING_OUTSIDE';

export type BandLimitsInput = {
  readonly greenHigh?: string | null | undefined;
  readonly greenLow?: string | null | undefined;
  readonly redHigh?: string | null | undefined;
  readonly redLow?: string | null | undefined;
};

export type BandRingOutsideInput = {
  readonly high?: string | null | undefined;
  readonly low?: string | null | undefined;
  readonly ring: string;
};

export type BilingualTextInput = {
  readonly cy?: string | null | undefined;
  readonly en: string;
};

export type Colour =
  | 'AMBER'
  | 'GREEN'
  | 'RED';

export type CommitteeDefineErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type CommitteeDefineInput = {
  readonly code: string;
  readonly council: string;
  readonly name: BilingualTextInput;
};

export type ComparatorKind =
  | 'NATION'
  | 'REGION'
  | 'STATISTICAL_NEIGHBOURS';

export type ComparatorMethod =
  | 'MEAN'
  | 'MEDIAN'
  | 'POOLED'
  | 'PUBLISHED'
  | 'QUOTED';

export type ComparatorQuoteErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ComparatorQuoteInput = {
  readonly citation: string;
  readonly comparator: ComparatorKind;
  readonly council: string;
  readonly measure: string;
  readonly period: string;
  readonly value: string;
};

export type ComparisonGroupDefineErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ComparisonGroupDefineInput = {
  readonly code: string;
  readonly council?: string | null | undefined;
  readonly kind: ComparisonGroupKind;
  readonly name: string;
  readonly neighboursOf?: string | null | undefined;
};

export type ComparisonGroupEditionAddErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ComparisonGroupEditionAddInput = {
  readonly council?: string | null | undefined;
  readonly effectiveFrom: string;
  readonly group: string;
  readonly members: ReadonlyArray<ComparisonGroupMemberInput>;
  readonly source: string;
};

export type ComparisonGroupFilter = {
  readonly kind?: ComparisonGroupKind | null | undefined;
  readonly neighboursOf?: string | null | undefined;
};

export type ComparisonGroupKind =
  | 'CHOSEN'
  | 'STATISTICAL_NEIGHBOURS';

export type ComparisonGroupMemberInput = {
  readonly gssCode: string;
  readonly proximity?: string | null | undefined;
  readonly rank: number;
};

export type CouncilFilter = {
  readonly subscribes?: boolean | null | undefined;
};

export type CouncilSubscribeErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type CouncilSubscribeInput = {
  readonly gssCode: string;
};

export type DeadBandInput = {
  readonly amount: string;
  readonly kind?: ToleranceKind;
};

export type DirectionBasis =
  | 'MEAN_OF_LAST_N'
  | 'PREVIOUS_PERIOD'
  | 'PREVIOUS_YEAR_END'
  | 'SAME_PERIOD_LAST_YEAR';

export type DirectionJudgement =
  | 'IMPROVING'
  | 'NOT_RATED'
  | 'NO_CHANGE'
  | 'WORSENING';

export type Frequency =
  | 'ANNUAL'
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'TERMLY';

export type LineDirectionInput = {
  readonly basis: DirectionBasis;
  readonly meanOf?: number | null | undefined;
};

export type MeasureDefineErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type MeasureDefineInput = {
  readonly accumulation: Accumulation;
  readonly code: string;
  readonly council?: string | null | undefined;
  readonly decimalPlaces: number;
  readonly definition: BilingualTextInput;
  readonly denominatorLabel?: BilingualTextInput | null | undefined;
  readonly frequency: Frequency;
  readonly hasQuartiles?: boolean;
  readonly maximumValue?: string | null | undefined;
  readonly minimumDenominator?: string | null | undefined;
  readonly minimumValue?: string | null | undefined;
  readonly multiplier?: number;
  readonly numeratorLabel?: BilingualTextInput | null | undefined;
  readonly owner?: string | null | undefined;
  readonly polarity: Polarity;
  readonly source?: string | null | undefined;
  readonly title: BilingualTextInput;
  readonly unit: Unit;
  readonly version?: number | null | undefined;
  readonly yearType: YearType;
};

export type MeasureFilter = {
  readonly codes?: ReadonlyArray<string> | null | undefined;
  readonly council?: string | null | undefined;
  readonly local?: boolean | null | undefined;
};

export type MeetingScheduleErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type MeetingScheduleInput = {
  readonly committee: string;
  readonly council: string;
  readonly heldOn: string;
  readonly note?: string | null | undefined;
};

export type MissingReason =
  | 'NOT_APPLICABLE'
  | 'NOT_PUBLISHED'
  | 'NO_FRACTION';

export type NarrativeActionInput = {
  readonly dueOn: string;
  readonly owner: string;
  readonly rag: Colour;
};

export type NarrativeApproveErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type NarrativeApproveInput = {
  readonly council: string;
  readonly id: string;
};

export type NarrativeKind =
  | 'ACTION'
  | 'CAVEAT'
  | 'COMMENTARY'
  | 'OVERVIEW';

export type NarrativeState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUBMITTED';

export type NarrativeSubmitErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type NarrativeSubmitInput = {
  readonly council: string;
  readonly id: string;
};

export type NarrativeWriteErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type NarrativeWriteInput = {
  readonly action?: NarrativeActionInput | null | undefined;
  readonly citation?: string | null | undefined;
  readonly council: string;
  readonly kind: NarrativeKind;
  readonly measure?: string | null | undefined;
  readonly period: string;
  readonly scorecard: string;
  readonly text: BilingualTextInput;
};

export type NotComparableReason =
  | 'ABSENT'
  | 'DEFINITION_DIFFERS'
  | 'GAP'
  | 'NO_EARLIER_VALUE'
  | 'SERIES_BREAK';

export type NotComparedReason =
  | 'NOT_PUBLISHED'
  | 'NO_EDITION'
  | 'NO_GROUP'
  | 'NO_REGION'
  | 'TOO_FEW_MEMBERS';

export type NotProjectedReason =
  | 'NOT_RATED'
  | 'NO_TARGET'
  | 'NO_VALUE'
  | 'TOO_FEW_PERIODS'
  | 'YEAR_COMPLETE';

export type NotRatedReason =
  | 'CONTEXTUAL'
  | 'NOT_APPLICABLE'
  | 'NOT_YET_DUE'
  | 'NO_TARGET'
  | 'NO_VALUE'
  | 'SMALL_DENOMINATOR'
  | 'SUPPRESSED';

export type ObservationFlag =
  | 'DEFINITION_DIFFERS'
  | 'ESTIMATED'
  | 'LOW_RELIABILITY'
  | 'PROVISIONAL'
  | 'SERIES_BREAK';

export type ObservationRowInput = {
  readonly absence?: AbsenceInput | null | undefined;
  readonly caveat?: string | null | undefined;
  readonly citation?: string | null | undefined;
  readonly denominator?: string | null | undefined;
  readonly flags?: ReadonlyArray<ObservationFlag>;
  readonly measure: string;
  readonly numerator?: string | null | undefined;
  readonly period: string;
  readonly sourceSystem?: string | null | undefined;
  readonly status?: ObservationStatus;
  readonly value?: string | null | undefined;
};

export type ObservationStatus =
  | 'FINAL'
  | 'INTERIM'
  | 'PROVISIONAL'
  | 'REVISED';

export type ObservationsSubmitErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ObservationsSubmitInput = {
  readonly council: string;
  readonly partial?: boolean;
  readonly rows: ReadonlyArray<ObservationRowInput>;
};

export type OutlookJudgeErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type OutlookJudgeInput = {
  readonly citation?: string | null | undefined;
  readonly council: string;
  readonly expectedValue?: string | null | undefined;
  readonly judgedBy: string;
  readonly measure: string;
  readonly outlook?: YearEndOutlook | null | undefined;
  readonly period: string;
  readonly reason: string;
};

export type PeriodFilter = {
  readonly from?: string | null | undefined;
  readonly kind?: PeriodKind | null | undefined;
  readonly to?: string | null | undefined;
  readonly yearType?: YearType | null | undefined;
};

export type PeriodKind =
  | 'HALF_YEAR'
  | 'MONTH'
  | 'QUARTER'
  | 'SNAPSHOT'
  | 'TERM'
  | 'YEAR';

export type PlanPriorityInput = {
  readonly plan: string;
  readonly priority: string;
};

export type PointTargetInput = {
  readonly tolerance?: string;
  readonly toleranceKind?: ToleranceKind;
  readonly value: string;
};

export type Polarity =
  | 'BAND_IS_GOOD'
  | 'HIGH_IS_GOOD'
  | 'LOW_IS_GOOD'
  | 'NO_JUDGEMENT';

export type PrincipalKind =
  | 'ANONYMOUS'
  | 'KEY';

export type ProjectionMethod =
  | 'LEAST_SQUARES'
  | 'RUN_RATE';

export type Rag =
  | 'AMBER'
  | 'GREEN'
  | 'NOT_RATED'
  | 'RED';

export type RatingRule =
  | 'IMPROVING_SAVES_FROM_RED'
  | 'STANDARD';

export type ReportKind =
  | 'FULL'
  | 'INTERIM'
  | 'MID_YEAR'
  | 'YEAR_END';

export type ReportScheduleErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ReportScheduleInput = {
  readonly citation?: string | null | undefined;
  readonly committee: string;
  readonly council: string;
  readonly kind: ReportKind;
  readonly meetingOn: string;
  readonly note?: string | null | undefined;
  readonly period: string;
  readonly scorecard: string;
};

export type Role =
  | 'APPROVER'
  | 'AUTHOR'
  | 'COUNCIL_ADMINISTRATOR'
  | 'DATA_OFFICER'
  | 'MEMBER'
  | 'PARTNER'
  | 'PLATFORM_ADMINISTRATOR';

export type ScorecardChangeKind =
  | 'ADD'
  | 'REDEFINE'
  | 'REMOVE'
  | 'RENUMBER'
  | 'REPLACE';

export type ScorecardChangeProposeErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ScorecardChangeProposeInput = {
  readonly citation?: string | null | undefined;
  readonly committee: string;
  readonly council: string;
  readonly effectiveFrom: string;
  readonly kind: ScorecardChangeKind;
  readonly measure?: string | null | undefined;
  readonly meetingOn: string;
  readonly newReference?: string | null | undefined;
  readonly reason: string;
  readonly reference: string;
  readonly scorecard: string;
};

export type ScorecardChangeState =
  | 'AGREED'
  | 'PROPOSED'
  | 'REJECTED';

export type ScorecardDefineErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ScorecardDefineInput = {
  readonly code: string;
  readonly committee: string;
  readonly council: string;
  readonly title: BilingualTextInput;
};

export type ScorecardEditionAddErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ScorecardEditionAddInput = {
  readonly council: string;
  readonly effectiveFrom: string;
  readonly lines: ReadonlyArray<ScorecardLineInput>;
  readonly note?: string | null | undefined;
  readonly scorecard: string;
};

export type ScorecardLineInput = {
  readonly deadBand?: DeadBandInput | null | undefined;
  readonly direction?: LineDirectionInput | null | undefined;
  readonly measure: string;
  readonly priorities?: ReadonlyArray<PlanPriorityInput>;
  readonly ratingRule?: RatingRule;
  readonly reference: string;
  readonly theme?: BilingualTextInput | null | undefined;
};

export type SubmissionOutcome =
  | 'PARTLY_STORED'
  | 'REFUSED'
  | 'STORED';

export type SummaryKind =
  | 'DIRECTION_OF_TRAVEL'
  | 'RAG';

export type SummaryRecordErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type SummaryRecordInput = {
  readonly amber: number;
  readonly citation: string;
  readonly council: string;
  readonly green: number;
  readonly notRated: number;
  readonly note?: string | null | undefined;
  readonly of: SummaryKind;
  readonly period: string;
  readonly red: number;
  readonly scorecard: string;
};

export type TargetAimInput =
  {   readonly bandEdgeInside: BandEdgeInsideInput; readonly bandLimits?: never; readonly bandRingOutside?: never; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never;   readonly bandLimits: BandLimitsInput; readonly bandRingOutside?: never; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never;   readonly bandRingOutside: BandRingOutsideInput; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never; readonly bandRingOutside?: never;   readonly none: boolean; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never; readonly bandRingOutside?: never; readonly none?: never;   readonly point: PointTargetInput; };

export type TargetKind =
  | 'LOCAL'
  | 'NATIONAL'
  | 'STATUTORY';

export type TargetRationaleInput = {
  readonly basis: BilingualTextInput;
  readonly calculation?: BilingualTextInput | null | undefined;
  readonly reviewOn?: string | null | undefined;
  readonly setBy: string;
};

export type TargetSetErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type TargetSetInput = {
  readonly aim: TargetAimInput;
  readonly citation?: string | null | undefined;
  readonly council: string;
  readonly kind: TargetKind;
  readonly measure: string;
  readonly period: string;
  readonly rationale?: TargetRationaleInput | null | undefined;
  readonly standard?: string;
  readonly state: TargetState;
};

export type TargetState =
  | 'CONFIRMED'
  | 'PROPOSED';

export type ToleranceKind =
  | 'ABSOLUTE'
  | 'RELATIVE';

export type Unit =
  | 'DAYS'
  | 'MILLION_POUNDS'
  | 'NUMBER'
  | 'PERCENT'
  | 'PERCENTAGE_POINTS'
  | 'POUNDS';

export type YearEndOutlook =
  | 'LIKELY'
  | 'MAY'
  | 'UNLIKELY';

export type YearType =
  | 'ACADEMIC'
  | 'CALENDAR'
  | 'FINANCIAL'
  | 'REPORTING'
  | 'TAX';
