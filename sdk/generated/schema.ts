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
  readonly expiresAt?: string | null | undefined;
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
  readonly id: string;
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

export type BandTargetInput = {
  readonly greenHigh?: string | null | undefined;
  readonly greenLow?: string | null | undefined;
  readonly redHigh?: string | null | undefined;
  readonly redLow?: string | null | undefined;
};

export type BilingualTextInput = {
  readonly cy?: string | null | undefined;
  readonly en: string;
};

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
  readonly neighboursOf?: string | null | undefined;
  readonly title: BilingualTextInput;
};

export type ComparisonGroupEditionAddErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type ComparisonGroupEditionAddInput = {
  readonly code: string;
  readonly council?: string | null | undefined;
  readonly effectiveFrom: string;
  readonly members: ReadonlyArray<ComparisonGroupMemberInput>;
  readonly source: string;
};

export type ComparisonGroupFilter = {
  readonly council?: string | null | undefined;
  readonly neighboursOf?: string | null | undefined;
};

export type ComparisonGroupMemberInput = {
  readonly area: string;
  readonly proximity?: string | null | undefined;
  readonly rank: number;
};

export type CouncilFilter = {
  readonly name?: string | null | undefined;
  readonly nation?: string | null | undefined;
  readonly region?: string | null | undefined;
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
  readonly decimalPlaces?: number;
  readonly definition?: BilingualTextInput | null | undefined;
  readonly denominatorLabel?: string | null | undefined;
  readonly frequency: Frequency;
  readonly maximumValue?: string | null | undefined;
  readonly minimumDenominator?: string | null | undefined;
  readonly minimumValue?: string | null | undefined;
  readonly multiplier?: number;
  readonly numeratorLabel?: string | null | undefined;
  readonly owner?: string | null | undefined;
  readonly polarity: Polarity;
  readonly source?: string | null | undefined;
  readonly title: BilingualTextInput;
  readonly unit: Unit;
  readonly version?: number | null | undefined;
  readonly yearType: YearType;
};

export type MeasureFilter = {
  readonly council?: string | null | undefined;
  readonly frequency?: Frequency | null | undefined;
  readonly polarity?: Polarity | null | undefined;
  readonly text?: string | null | undefined;
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
  readonly version: number;
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
  readonly version: number;
};

export type NarrativeWriteErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type NarrativeWriteInput = {
  readonly actionDueOn?: string | null | undefined;
  readonly actionOwner?: string | null | undefined;
  readonly actionRag?: Rag | null | undefined;
  readonly citation?: string | null | undefined;
  readonly council: string;
  readonly id?: string | null | undefined;
  readonly kind: NarrativeKind;
  readonly measure?: string | null | undefined;
  readonly period: string;
  readonly scorecard: string;
  readonly text: BilingualTextInput;
  readonly version?: number | null | undefined;
};

export type NotComparableReason =
  | 'ABSENT'
  | 'DEFINITION_DIFFERS'
  | 'GAP'
  | 'NO_EARLIER_VALUE'
  | 'SERIES_BREAK';

export type NotComparedReason =
  | 'NO_GROUP'
  | 'NO_PUBLISHED_VALUE'
  | 'TOO_FEW';

export type NotProjectedReason =
  | 'NO_TARGET'
  | 'NO_VALUE'
  | 'TOO_FEW_PERIODS';

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
  readonly endsOnOrAfter?: string | null | undefined;
  readonly endsOnOrBefore?: string | null | undefined;
  readonly kind?: PeriodKind | null | undefined;
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
  readonly toleranceIsRelative?: boolean;
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
  readonly meeting: string;
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
  readonly newReference?: string | null | undefined;
  readonly proposedTo: string;
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
  readonly deadBand?: string | null | undefined;
  readonly directionBasis?: DirectionBasis | null | undefined;
  readonly measure: string;
  readonly priorities?: ReadonlyArray<PlanPriorityInput>;
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

export type TargetKind =
  | 'LOCAL'
  | 'NATIONAL'
  | 'STATUTORY';

export type TargetRationaleInput = {
  readonly basis?: string | null | undefined;
  readonly calculation?: string | null | undefined;
  readonly reviewOn?: string | null | undefined;
  readonly setBy?: string | null | undefined;
};

export type TargetSetErrorCode =
  | 'ALREADY_EXISTS'
  | 'MALFORMED_DATE'
  | 'MALFORMED_DECIMAL'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE';

export type TargetSetInput = {
  readonly band?: BandTargetInput | null | undefined;
  readonly citation?: string | null | undefined;
  readonly council: string;
  readonly kind: TargetKind;
  readonly measure: string;
  readonly period: string;
  readonly point?: PointTargetInput | null | undefined;
  readonly rationale?: TargetRationaleInput | null | undefined;
  readonly standard?: string;
  readonly state: TargetState;
};

export type TargetState =
  | 'CONFIRMED'
  | 'PROPOSED';

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
