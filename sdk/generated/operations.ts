/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './received.js';

import { knownDocument } from '../document.js';
export type ViewerFragment = { readonly name: string, readonly kind: Types.PrincipalKind, readonly platformAdministrator: boolean, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<Types.Role>, readonly council: CouncilFragment }> };

export type ApiKeyFragment = { readonly prefix: string, readonly name: string, readonly roles: ReadonlyArray<Types.Role>, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: ViewerFragment };

export type ApiKeyCreateMutationVariables = Exact<{
  input: Types.ApiKeyCreateInput;
}>;


export type ApiKeyCreateMutation = { readonly apiKeyCreate: { readonly secret: string | null, readonly apiKey: ApiKeyFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ApiKeyCreateErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: Types.ApiKeyRevokeInput;
}>;


export type ApiKeyRevokeMutation = { readonly apiKeyRevoke: { readonly apiKey: ApiKeyFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ApiKeyRevokeErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type AreaFragment = { readonly gssCode: string, readonly level: Types.AreaLevel, readonly name: BilingualTextFragment };

export type AreasDefineMutationVariables = Exact<{
  input: Types.AreasDefineInput;
}>;


export type AreasDefineMutation = { readonly areasDefine: { readonly areas: ReadonlyArray<AreaFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.AreasDefineErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

type ComparedFigure_Absence_Fragment = { readonly __typename: 'Absence', readonly reason: Types.AbsenceReason, readonly symbol: string };

type ComparedFigure_Value_Fragment = { readonly __typename: 'Value', readonly value: string, readonly display: string };

export type ComparedFigureFragment =
  | ComparedFigure_Absence_Fragment
  | ComparedFigure_Value_Fragment
;

export type StandingFragment = { readonly rank: number | null, readonly rankOf: number | null, readonly quartileBand: Types.QuartileBand | null };

export type DistributionFragment = { readonly councils: number, readonly lowerQuartile: string | null, readonly median: string | null, readonly upperQuartile: string | null };

type ComparedValue_Comparator_Fragment = { readonly __typename: 'Comparator', readonly value: string, readonly display: string, readonly method: Types.ComparatorMethod, readonly used: number | null, readonly of: number | null };

type ComparedValue_NotCompared_Fragment = { readonly __typename: 'NotCompared', readonly reason: Types.NotComparedReason, readonly used: number | null, readonly of: number | null };

export type ComparedValueFragment =
  | ComparedValue_Comparator_Fragment
  | ComparedValue_NotCompared_Fragment
;

export type BenchmarkedAreaFragment = { readonly rankInGroup: number | null, readonly outcome: Types.BenchmarkOutcome, readonly area: AreaFragment, readonly figure:
    | ComparedFigure_Absence_Fragment
    | ComparedFigure_Value_Fragment
   | null, readonly standing: StandingFragment, readonly interval: { readonly lower: number, readonly upper: number } | null };

export type ComparedPointFragment = { readonly period: { readonly code: string, readonly endsOn: string }, readonly figure:
    | ComparedFigure_Absence_Fragment
    | ComparedFigure_Value_Fragment
   | null, readonly standing: StandingFragment, readonly distribution: DistributionFragment, readonly neighbours:
    | ComparedValue_Comparator_Fragment
    | ComparedValue_NotCompared_Fragment
  , readonly bestNeighbour: { readonly gssCode: string } | null, readonly region:
    | ComparedValue_Comparator_Fragment
    | ComparedValue_NotCompared_Fragment
  , readonly nation:
    | ComparedValue_Comparator_Fragment
    | ComparedValue_NotCompared_Fragment
   };

export type BenchmarkQueryVariables = Exact<{
  measure: string;
  period: string;
  among?: Types.BenchmarkAmongInput | null | undefined;
  methods?: ReadonlyArray<Types.AverageMethod>;
  reference?: Types.BenchmarkReference;
  first: number;
  after?: string | null | undefined;
}>;


export type BenchmarkQuery = { readonly benchmark: { readonly members: number, readonly withValue: number, readonly reference: string | null, readonly measure: MeasureFragment, readonly period: PeriodFragment, readonly distribution: DistributionFragment | null, readonly averages: ReadonlyArray<
      | Comparison_Comparator_Fragment
      | Comparison_NotCompared_Fragment
    >, readonly nation:
      | Comparison_Comparator_Fragment
      | Comparison_NotCompared_Fragment
    , readonly best: BenchmarkedAreaFragment | null, readonly areas: { readonly nodes: ReadonlyArray<BenchmarkedAreaFragment>, readonly pageInfo: PageInfoFragment } } | null };

export type BenchmarkTrendQueryVariables = Exact<{
  council: string;
  measures: ReadonlyArray<string>;
  from: string;
  to: string;
  method?: Types.AverageMethod;
  first: number;
  after?: string | null | undefined;
}>;


export type BenchmarkTrendQuery = { readonly benchmarkTrend: { readonly nodes: ReadonlyArray<{ readonly measure: MeasureFragment, readonly points: ReadonlyArray<ComparedPointFragment> }>, readonly pageInfo: PageInfoFragment } };

export type CompareCouncilsQueryVariables = Exact<{
  councils: ReadonlyArray<string>;
  measures: ReadonlyArray<string>;
  periods: ReadonlyArray<string>;
  first: number;
  after?: string | null | undefined;
}>;


export type CompareCouncilsQuery = { readonly compareCouncils: { readonly nodes: ReadonlyArray<{ readonly measure: MeasureFragment, readonly period: PeriodFragment, readonly distribution: DistributionFragment | null, readonly cells: ReadonlyArray<{ readonly council: { readonly gssCode: string, readonly name: BilingualTextFragment }, readonly figure:
          | ComparedFigure_Absence_Fragment
          | ComparedFigure_Value_Fragment
         | null, readonly standing: StandingFragment }> }>, readonly pageInfo: PageInfoFragment } };

export type OutliersQueryVariables = Exact<{
  council: string;
  period: string;
  scorecard?: string | null | undefined;
  kinds?: ReadonlyArray<Types.OutlierKind> | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OutliersQuery = { readonly outliers: { readonly nodes: ReadonlyArray<{ readonly kinds: ReadonlyArray<Types.OutlierKind>, readonly distance: string | null, readonly measure: MeasureFragment, readonly point: ComparedPointFragment | null, readonly line: { readonly reference: string, readonly rating: { readonly rag: Types.Rag } } | null }>, readonly pageInfo: PageInfoFragment } };

export type MeetingFragment = { readonly heldOn: string, readonly note: string | null };

export type CommitteeFragment = { readonly code: string, readonly name: BilingualTextFragment, readonly meetings: ReadonlyArray<MeetingFragment> };

export type CommitteeQueryVariables = Exact<{
  council: string;
  code: string;
}>;


export type CommitteeQuery = { readonly committee: CommitteeFragment | null };

export type CommitteesQueryVariables = Exact<{
  council: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CommitteesQuery = { readonly committees: { readonly nodes: ReadonlyArray<CommitteeFragment>, readonly pageInfo: PageInfoFragment } };

export type CommitteeDefineMutationVariables = Exact<{
  input: Types.CommitteeDefineInput;
}>;


export type CommitteeDefineMutation = { readonly committeeDefine: { readonly committee: CommitteeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.CommitteeDefineErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MeetingScheduleMutationVariables = Exact<{
  input: Types.MeetingScheduleInput;
}>;


export type MeetingScheduleMutation = { readonly meetingSchedule: { readonly meeting: MeetingFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.MeetingScheduleErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MissingMemberFragment = { readonly reason: Types.MissingReason, readonly area: AreaFragment };

export type ComparatorFragment = { readonly value: string, readonly display: string, readonly method: Types.ComparatorMethod, readonly used: number | null, readonly of: number | null, readonly citation: string | null, readonly group: { readonly code: string, readonly name: string, readonly effectiveFrom: string } | null, readonly area: AreaFragment | null, readonly missing: ReadonlyArray<MissingMemberFragment>, readonly period: PeriodFragment };

type Comparison_Comparator_Fragment = (
  { readonly __typename: 'Comparator' }
  & ComparatorFragment
);

type Comparison_NotCompared_Fragment = { readonly __typename: 'NotCompared', readonly reason: Types.NotComparedReason, readonly explanation: string, readonly used: number | null, readonly of: number | null, readonly missing: ReadonlyArray<MissingMemberFragment> };

export type ComparisonFragment =
  | Comparison_Comparator_Fragment
  | Comparison_NotCompared_Fragment
;

export type ComparatorQuoteMutationVariables = Exact<{
  input: Types.ComparatorQuoteInput;
}>;


export type ComparatorQuoteMutation = { readonly comparatorQuote: { readonly comparator: ComparatorFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ComparatorQuoteErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupEditionFragment = { readonly effectiveFrom: string, readonly source: string, readonly members: ReadonlyArray<{ readonly rank: number, readonly proximity: string | null, readonly area: AreaFragment }> };

export type ComparisonGroupFragment = { readonly code: string, readonly name: string, readonly kind: Types.ComparisonGroupKind, readonly retiredOn: string | null, readonly neighboursOf: AreaFragment | null, readonly council: { readonly gssCode: string } | null, readonly editions: ReadonlyArray<ComparisonGroupEditionFragment> };

export type ComparisonGroupQueryVariables = Exact<{
  code: string;
  council?: string | null | undefined;
}>;


export type ComparisonGroupQuery = { readonly comparisonGroup: (
    { readonly editions: ReadonlyArray<{ readonly change: { readonly since: string, readonly rankingChanged: boolean, readonly came: ReadonlyArray<AreaFragment>, readonly left: ReadonlyArray<AreaFragment>, readonly stayed: ReadonlyArray<AreaFragment> } | null }> }
    & ComparisonGroupFragment
  ) | null };

export type ComparisonGroupsQueryVariables = Exact<{
  filter?: Types.ComparisonGroupFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ComparisonGroupsQuery = { readonly comparisonGroups: { readonly nodes: ReadonlyArray<ComparisonGroupFragment>, readonly pageInfo: PageInfoFragment } };

export type ComparisonGroupDefineMutationVariables = Exact<{
  input: Types.ComparisonGroupDefineInput;
}>;


export type ComparisonGroupDefineMutation = { readonly comparisonGroupDefine: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ComparisonGroupDefineErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupCopyMutationVariables = Exact<{
  input: Types.ComparisonGroupCopyInput;
}>;


export type ComparisonGroupCopyMutation = { readonly comparisonGroupCopy: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ComparisonGroupCopyErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupRetireMutationVariables = Exact<{
  input: Types.ComparisonGroupRetireInput;
}>;


export type ComparisonGroupRetireMutation = { readonly comparisonGroupRetire: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ComparisonGroupRetireErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupEditionAddMutationVariables = Exact<{
  input: Types.ComparisonGroupEditionAddInput;
}>;


export type ComparisonGroupEditionAddMutation = { readonly comparisonGroupEditionAdd: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ComparisonGroupEditionAddErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type CouncilFragment = { readonly gssCode: string, readonly laCode: string | null, readonly subscribes: boolean, readonly name: BilingualTextFragment, readonly region: AreaFragment | null, readonly nation: AreaFragment };

export type CouncilQueryVariables = Exact<{
  gssCode: string;
}>;


export type CouncilQuery = { readonly council: CouncilFragment | null };

export type CouncilsQueryVariables = Exact<{
  filter?: Types.CouncilFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CouncilsQuery = { readonly councils: { readonly nodes: ReadonlyArray<CouncilFragment>, readonly pageInfo: PageInfoFragment } };

export type CouncilSubscribeMutationVariables = Exact<{
  input: Types.CouncilSubscribeInput;
}>;


export type CouncilSubscribeMutation = { readonly councilSubscribe: { readonly council: CouncilFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.CouncilSubscribeErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MeasureFragment = { readonly id: string, readonly code: string, readonly unit: Types.Unit, readonly decimalPlaces: number, readonly polarity: Types.Polarity, readonly multiplier: number, readonly accumulation: Types.Accumulation, readonly yearType: Types.YearType, readonly frequency: Types.Frequency, readonly minimumDenominator: string | null, readonly minimumValue: string | null, readonly maximumValue: string | null, readonly hasQuartiles: boolean, readonly source: string | null, readonly owner: string | null, readonly version: number, readonly title: BilingualTextFragment, readonly definition: BilingualTextFragment, readonly numeratorLabel: BilingualTextFragment | null, readonly denominatorLabel: BilingualTextFragment | null, readonly council: { readonly gssCode: string } | null };

export type MeasureQueryVariables = Exact<{
  code: string;
  council?: string | null | undefined;
}>;


export type MeasureQuery = { readonly measure: MeasureFragment | null };

export type MeasuresQueryVariables = Exact<{
  filter?: Types.MeasureFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { readonly measures: { readonly nodes: ReadonlyArray<MeasureFragment>, readonly pageInfo: PageInfoFragment } };

export type MeasureDefineMutationVariables = Exact<{
  input: Types.MeasureDefineInput;
}>;


export type MeasureDefineMutation = { readonly measureDefine: { readonly measure: MeasureFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.MeasureDefineErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeFragment = { readonly id: string, readonly kind: Types.NarrativeKind, readonly state: Types.NarrativeState, readonly author: string, readonly approver: string | null, readonly citation: string | null, readonly version: number, readonly recordedAt: string, readonly text: BilingualTextFragment, readonly action: { readonly owner: string, readonly dueOn: string, readonly rag: Types.Colour } | null, readonly measure: { readonly code: string } | null };

export type NarrativeWriteMutationVariables = Exact<{
  input: Types.NarrativeWriteInput;
}>;


export type NarrativeWriteMutation = { readonly narrativeWrite: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.NarrativeWriteErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeSubmitMutationVariables = Exact<{
  input: Types.NarrativeSubmitInput;
}>;


export type NarrativeSubmitMutation = { readonly narrativeSubmit: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.NarrativeSubmitErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeApproveMutationVariables = Exact<{
  input: Types.NarrativeApproveInput;
}>;


export type NarrativeApproveMutation = { readonly narrativeApprove: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.NarrativeApproveErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

type Figure_Absence_Fragment = { readonly __typename: 'Absence', readonly reason: Types.AbsenceReason, readonly symbol: string, readonly explanation: string | null, readonly system: string | null, readonly expectedOn: string | null };

type Figure_Value_Fragment = { readonly __typename: 'Value', readonly value: string, readonly display: string, readonly numerator: string | null, readonly denominator: string | null };

export type FigureFragment =
  | Figure_Absence_Fragment
  | Figure_Value_Fragment
;

export type ObservationFragment = { readonly rolledUpFrom: ReadonlyArray<string>, readonly status: Types.ObservationStatus, readonly flags: ReadonlyArray<Types.ObservationFlag>, readonly sourceSystem: string | null, readonly caveat: string | null, readonly citation: string | null, readonly version: number, readonly recordedAt: string, readonly recordedBy: string, readonly period: PeriodFragment, readonly figure:
    | Figure_Absence_Fragment
    | Figure_Value_Fragment
   };

export type ObservationsQueryVariables = Exact<{
  council: string;
  measure: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ObservationsQuery = { readonly observations: { readonly nodes: ReadonlyArray<ObservationFragment>, readonly pageInfo: PageInfoFragment } };

export type ObservationsSubmitMutationVariables = Exact<{
  input: Types.ObservationsSubmitInput;
}>;


export type ObservationsSubmitMutation = { readonly observationsSubmit: { readonly outcome: Types.SubmissionOutcome, readonly stored: number, readonly revised: number, readonly unchanged: number, readonly refused: number, readonly observations: ReadonlyArray<(
      { readonly measure: { readonly code: string } }
      & ObservationFragment
    )>, readonly userErrors: ReadonlyArray<{ readonly code: Types.ObservationsSubmitErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type OutlookJudgementFragment = { readonly outlook: Types.YearEndOutlook | null, readonly expectedValue: string | null, readonly reason: string, readonly judgedBy: string, readonly citation: string | null, readonly version: number, readonly recordedAt: string };

type ProjectionResult_NotProjected_Fragment = { readonly __typename: 'NotProjected', readonly reason: Types.NotProjectedReason };

type ProjectionResult_Projection_Fragment = { readonly __typename: 'Projection', readonly outlook: Types.YearEndOutlook | null, readonly rag: Types.Rag, readonly projected: string, readonly low: string | null, readonly high: string | null, readonly gapToTarget: string | null, readonly runRate: string, readonly requiredRunRate: string | null, readonly method: Types.ProjectionMethod };

export type ProjectionResultFragment =
  | ProjectionResult_NotProjected_Fragment
  | ProjectionResult_Projection_Fragment
;

export type OutlookFragment = { readonly judgement: OutlookJudgementFragment | null, readonly projection:
    | ProjectionResult_NotProjected_Fragment
    | ProjectionResult_Projection_Fragment
   };

export type OutlookJudgeMutationVariables = Exact<{
  input: Types.OutlookJudgeInput;
}>;


export type OutlookJudgeMutation = { readonly outlookJudge: { readonly judgement: OutlookJudgementFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.OutlookJudgeErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type PeriodFragment = { readonly code: string, readonly label: string, readonly kind: Types.PeriodKind, readonly yearType: Types.YearType, readonly timePeriod: string, readonly timeIdentifier: string, readonly startsOn: string, readonly endsOn: string, readonly labelCy: string };

export type PeriodQueryVariables = Exact<{
  code: string;
}>;


export type PeriodQuery = { readonly period: PeriodFragment | null };

export type PeriodsQueryVariables = Exact<{
  filter?: Types.PeriodFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeriodsQuery = { readonly periods: { readonly nodes: ReadonlyArray<PeriodFragment>, readonly pageInfo: PageInfoFragment } };

export type ScheduledReportFragment = { readonly kind: Types.ReportKind, readonly note: string | null, readonly citation: string | null, readonly scorecard: { readonly code: string, readonly title: BilingualTextFragment }, readonly meeting: MeetingFragment, readonly committee: { readonly code: string, readonly name: BilingualTextFragment }, readonly period: PeriodFragment };

export type ScheduledReportsQueryVariables = Exact<{
  council: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ScheduledReportsQuery = { readonly scheduledReports: { readonly nodes: ReadonlyArray<ScheduledReportFragment>, readonly pageInfo: PageInfoFragment } };

export type ReportScheduleMutationVariables = Exact<{
  input: Types.ReportScheduleInput;
}>;


export type ReportScheduleMutation = { readonly reportSchedule: { readonly report: ScheduledReportFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ReportScheduleErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardChangeFragment = { readonly kind: Types.ScorecardChangeKind, readonly reference: string, readonly newReference: string | null, readonly reason: string, readonly state: Types.ScorecardChangeState, readonly effectiveFrom: string, readonly citation: string | null, readonly measure: MeasureFragment | null, readonly proposedTo: MeetingFragment };

export type ScorecardChangesQueryVariables = Exact<{
  council: string;
  scorecard: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ScorecardChangesQuery = { readonly scorecardChanges: { readonly nodes: ReadonlyArray<ScorecardChangeFragment>, readonly pageInfo: PageInfoFragment } };

export type ScorecardChangeProposeMutationVariables = Exact<{
  input: Types.ScorecardChangeProposeInput;
}>;


export type ScorecardChangeProposeMutation = { readonly scorecardChangePropose: { readonly change: ScorecardChangeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ScorecardChangeProposeErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type RatingCountsFragment = { readonly red: number, readonly amber: number, readonly green: number, readonly notRated: number, readonly total: number };

export type ReportedSummaryFragment = { readonly of: Types.SummaryKind, readonly note: string | null, readonly citation: string, readonly counts: RatingCountsFragment };

export type RatingFragment = { readonly rag: Types.Rag, readonly reason: Types.NotRatedReason | null, readonly explanation: string, readonly rule: Types.RatingRule, readonly ruleVersion: string, readonly explanationCy: string };

export type DirectionOfTravelFragment = { readonly arrow: Types.Arrow | null, readonly judgement: Types.DirectionJudgement, readonly rag: Types.Rag, readonly basis: Types.DirectionBasis, readonly change: string | null, readonly reason: Types.NotComparableReason | null, readonly explanation: string, readonly explanationCy: string, readonly comparedWith: ReadonlyArray<ObservationFragment>, readonly deadBand: { readonly amount: string, readonly kind: Types.ToleranceKind } };

export type ScorecardLineFragment = { readonly position: number, readonly reference: string, readonly theme: BilingualTextFragment | null, readonly priorities: ReadonlyArray<{ readonly plan: string, readonly priority: string }>, readonly measure: MeasureFragment, readonly observation: ObservationFragment | null, readonly rating: RatingFragment, readonly standards: ReadonlyArray<{ readonly target: TargetFragment, readonly rating: RatingFragment }>, readonly direction: DirectionOfTravelFragment, readonly outlook: OutlookFragment, readonly previousPeriods: ReadonlyArray<ObservationFragment>, readonly samePeriodLastYear: ObservationFragment | null, readonly previousYearEnd: ObservationFragment | null, readonly neighboursAverage:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly region:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly nation:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly narratives: ReadonlyArray<NarrativeFragment> };

export type ScorecardReportFragment = { readonly council: CouncilFragment, readonly scorecard: ScorecardFragment, readonly edition: ScorecardEditionFragment, readonly period: PeriodFragment, readonly lines: ReadonlyArray<ScorecardLineFragment>, readonly summary: { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number } }, readonly exceptions: { readonly red: ReadonlyArray<{ readonly reference: string }>, readonly redAndWorsening: ReadonlyArray<{ readonly reference: string }>, readonly unreportable: ReadonlyArray<{ readonly reference: string }>, readonly missing: ReadonlyArray<{ readonly reference: string }> }, readonly reportedSummaries: ReadonlyArray<ReportedSummaryFragment>, readonly narratives: ReadonlyArray<NarrativeFragment> };

export type ScorecardReportQueryVariables = Exact<{
  council: string;
  scorecard: string;
  period: string;
}>;


export type ScorecardReportQuery = { readonly scorecard: ScorecardReportFragment | null };

export type SummaryRecordMutationVariables = Exact<{
  input: Types.SummaryRecordInput;
}>;


export type SummaryRecordMutation = { readonly summaryRecord: { readonly summary: ReportedSummaryFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.SummaryRecordErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardEditionFragment = { readonly effectiveFrom: string, readonly note: string | null, readonly lineCount: number };

export type ScorecardFragment = { readonly code: string, readonly title: BilingualTextFragment, readonly committee: { readonly code: string, readonly name: BilingualTextFragment }, readonly editions: ReadonlyArray<ScorecardEditionFragment> };

export type ScorecardsQueryVariables = Exact<{
  council: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ScorecardsQuery = { readonly scorecards: { readonly nodes: ReadonlyArray<ScorecardFragment>, readonly pageInfo: PageInfoFragment } };

export type ScorecardDefineMutationVariables = Exact<{
  input: Types.ScorecardDefineInput;
}>;


export type ScorecardDefineMutation = { readonly scorecardDefine: { readonly scorecard: ScorecardFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ScorecardDefineErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardEditionAddMutationVariables = Exact<{
  input: Types.ScorecardEditionAddInput;
}>;


export type ScorecardEditionAddMutation = { readonly scorecardEditionAdd: { readonly scorecard: ScorecardFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.ScorecardEditionAddErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

type TargetAim_BandTarget_Fragment = { readonly __typename: 'BandTarget', readonly redLow: string | null, readonly greenLow: string | null, readonly greenHigh: string | null, readonly redHigh: string | null, readonly enteredAs: Types.BandEntry };

type TargetAim_NoTarget_Fragment = { readonly __typename: 'NoTarget', readonly note: string };

type TargetAim_PointTarget_Fragment = { readonly __typename: 'PointTarget', readonly value: string, readonly tolerance: string, readonly toleranceKind: Types.ToleranceKind };

export type TargetAimFragment =
  | TargetAim_BandTarget_Fragment
  | TargetAim_NoTarget_Fragment
  | TargetAim_PointTarget_Fragment
;

export type TargetFragment = { readonly standard: string, readonly kind: Types.TargetKind, readonly state: Types.TargetState, readonly description: string, readonly citation: string | null, readonly version: number, readonly recordedAt: string, readonly recordedBy: string, readonly descriptionCy: string, readonly period: PeriodFragment, readonly aim:
    | TargetAim_BandTarget_Fragment
    | TargetAim_NoTarget_Fragment
    | TargetAim_PointTarget_Fragment
  , readonly rationale: { readonly setBy: string, readonly reviewOn: string | null, readonly basis: BilingualTextFragment, readonly calculation: BilingualTextFragment | null } | null };

export type TargetsQueryVariables = Exact<{
  council: string;
  measure: string;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { readonly targets: { readonly nodes: ReadonlyArray<TargetFragment>, readonly pageInfo: PageInfoFragment } };

export type TargetSetMutationVariables = Exact<{
  input: Types.TargetSetInput;
}>;


export type TargetSetMutation = { readonly targetSet: { readonly target: TargetFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.TargetSetErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type BilingualTextFragment = { readonly en: string, readonly cy: string | null };

export type PageInfoFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

const ViewerText = 'fragment Viewer on Viewer{name kind memberships{council{...Council}roles}platformAdministrator}';
const ApiKeyText = 'fragment ApiKey on ApiKey{prefix name roles createdAt expiresAt revokedAt}';
const AreaText = 'fragment Area on Area{gssCode level name{...BilingualText}}';
const ComparedFigureText = 'fragment ComparedFigure on Figure{__typename ...on Value{value display}...on Absence{reason symbol}}';
const StandingText = 'fragment Standing on Standing{rank rankOf quartileBand}';
const DistributionText = 'fragment Distribution on Distribution{councils lowerQuartile median upperQuartile}';
const ComparedValueText = 'fragment ComparedValue on Comparison{__typename ...on Comparator{value display method used of}...on NotCompared{reason used of}}';
const BenchmarkedAreaText = 'fragment BenchmarkedArea on BenchmarkedArea{area{...Area}figure{...ComparedFigure}standing{...Standing}rankInGroup interval{lower upper}outcome}';
const ComparedPointText = 'fragment ComparedPoint on ComparedPoint{period{code endsOn}figure{...ComparedFigure}standing{...Standing}distribution{...Distribution}neighbours{...ComparedValue}bestNeighbour{gssCode}region{...ComparedValue}nation{...ComparedValue}}';
const MeetingText = 'fragment Meeting on Meeting{heldOn note}';
const CommitteeText = 'fragment Committee on Committee{code name{...BilingualText}meetings{...Meeting}}';
const MissingMemberText = 'fragment MissingMember on MissingMember{area{...Area}reason}';
const ComparatorText = 'fragment Comparator on Comparator{value display method group{code name effectiveFrom}area{...Area}used of missing{...MissingMember}period{...Period}citation}';
const ComparisonText = 'fragment Comparison on Comparison{__typename ...Comparator ...on NotCompared{reason explanation used of missing{...MissingMember}}}';
const ComparisonGroupEditionText = 'fragment ComparisonGroupEdition on ComparisonGroupEdition{effectiveFrom source members{rank area{...Area}proximity}}';
const ComparisonGroupText = 'fragment ComparisonGroup on ComparisonGroup{code name kind retiredOn neighboursOf{...Area}council{gssCode}editions{...ComparisonGroupEdition}}';
const CouncilText = 'fragment Council on Council{gssCode laCode name{...BilingualText}region{...Area}nation{...Area}subscribes}';
const MeasureText = 'fragment Measure on Measure{id code title{...BilingualText}definition{...BilingualText}unit decimalPlaces polarity numeratorLabel{...BilingualText}denominatorLabel{...BilingualText}multiplier accumulation yearType frequency minimumDenominator minimumValue maximumValue hasQuartiles source owner council{gssCode}version}';
const NarrativeText = 'fragment Narrative on Narrative{id kind text{...BilingualText}state author approver action{owner dueOn rag}citation version recordedAt measure{code}}';
const FigureText = 'fragment Figure on Figure{__typename ...on Value{value display numerator denominator}...on Absence{reason symbol explanation system expectedOn}}';
const ObservationText = 'fragment Observation on Observation{period{...Period}figure{...Figure}rolledUpFrom status flags sourceSystem caveat citation version recordedAt recordedBy}';
const OutlookJudgementText = 'fragment OutlookJudgement on OutlookJudgement{outlook expectedValue reason judgedBy citation version recordedAt}';
const ProjectionResultText = 'fragment ProjectionResult on ProjectionResult{__typename ...on Projection{outlook rag projected low high gapToTarget runRate requiredRunRate method}...on NotProjected{reason}}';
const OutlookText = 'fragment Outlook on Outlook{judgement{...OutlookJudgement}projection{...ProjectionResult}}';
const PeriodText = 'fragment Period on Period{code label labelCy:label(language:CY)kind yearType timePeriod timeIdentifier startsOn endsOn}';
const ScheduledReportText = 'fragment ScheduledReport on ScheduledReport{scorecard{code title{...BilingualText}}meeting{...Meeting}committee{code name{...BilingualText}}period{...Period}kind note citation}';
const ScorecardChangeText = 'fragment ScorecardChange on ScorecardChange{kind reference newReference measure{...Measure}reason state proposedTo{...Meeting}effectiveFrom citation}';
const RatingCountsText = 'fragment RatingCounts on RatingCounts{red amber green notRated total}';
const ReportedSummaryText = 'fragment ReportedSummary on ReportedSummary{of counts{...RatingCounts}note citation}';
const RatingText = 'fragment Rating on Rating{rag reason explanation explanationCy:explanation(language:CY)rule ruleVersion}';
const DirectionOfTravelText = 'fragment DirectionOfTravel on DirectionOfTravel{arrow judgement rag basis comparedWith{...Observation}change deadBand{amount kind}reason explanation explanationCy:explanation(language:CY)}';
const ScorecardLineText = 'fragment ScorecardLine on ScorecardLine{position reference theme{...BilingualText}priorities{plan priority}measure{...Measure}observation{...Observation}rating{...Rating}standards{target{...Target}rating{...Rating}}direction{...DirectionOfTravel}outlook{...Outlook}previousPeriods{...Observation}samePeriodLastYear{...Observation}previousYearEnd{...Observation}neighboursAverage{...Comparison}region{...Comparison}nation{...Comparison}narratives{...Narrative}}';
const ScorecardReportText = 'fragment ScorecardReport on ScorecardReport{council{...Council}scorecard{...Scorecard}edition{...ScorecardEdition}period{...Period}lines{...ScorecardLine}summary{rag{...RatingCounts}direction{...RatingCounts}completeness{reported absent missing total}}exceptions{red{reference}redAndWorsening{reference}unreportable{reference}missing{reference}}reportedSummaries{...ReportedSummary}narratives{...Narrative}}';
const ScorecardEditionText = 'fragment ScorecardEdition on ScorecardEdition{effectiveFrom note lineCount}';
const ScorecardText = 'fragment Scorecard on Scorecard{code title{...BilingualText}committee{code name{...BilingualText}}editions{...ScorecardEdition}}';
const TargetAimText = 'fragment TargetAim on TargetAim{__typename ...on PointTarget{value tolerance toleranceKind}...on BandTarget{redLow greenLow greenHigh redHigh enteredAs}...on NoTarget{note}}';
const TargetText = 'fragment Target on Target{standard period{...Period}kind state aim{...TargetAim}description descriptionCy:description(language:CY)rationale{basis{...BilingualText}calculation{...BilingualText}setBy reviewOn}citation version recordedAt recordedBy}';
const BilingualTextText = 'fragment BilingualText on BilingualText{en cy}';
const PageInfoText = 'fragment PageInfo on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}';
export const ViewerDocument = /*#__PURE__*/ knownDocument<ViewerQuery, ViewerQueryVariables>(
  'sha256:1664a8acc08f0609ab1cb4a017d627bc2c2d16af58e62efff771e0a3cee8e3b6',
  'query Viewer{viewer{...Viewer}}', AreaText, BilingualTextText, CouncilText, ViewerText);
export const ApiKeyCreateDocument = /*#__PURE__*/ knownDocument<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>(
  'sha256:677697b764dfeb575fe02ec72c61250b5036305f74f5aff827e4c3faed57c12e',
  'mutation ApiKeyCreate($input:ApiKeyCreateInput!){apiKeyCreate(input:$input){apiKey{...ApiKey}secret userErrors{code message path currentVersion}}}', ApiKeyText);
export const ApiKeyRevokeDocument = /*#__PURE__*/ knownDocument<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>(
  'sha256:99c998f0b02716e3110ad31deeeb402ef8be6c9f63d0ea2b2dc07f2c2e118ff0',
  'mutation ApiKeyRevoke($input:ApiKeyRevokeInput!){apiKeyRevoke(input:$input){apiKey{...ApiKey}userErrors{code message path currentVersion}}}', ApiKeyText);
export const AreasDefineDocument = /*#__PURE__*/ knownDocument<AreasDefineMutation, AreasDefineMutationVariables>(
  'sha256:4f2b832af1dc5cd401787d6e89167f6dd9f3787e79e0bf4fda70ce7400edbb2a',
  'mutation AreasDefine($input:AreasDefineInput!){areasDefine(input:$input){areas{...Area}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText);
export const BenchmarkDocument = /*#__PURE__*/ knownDocument<BenchmarkQuery, BenchmarkQueryVariables>(
  'sha256:816fd67d37ed09f5ef14ac0a7dd051ad30cea7afeb574cb4ff73fa8da6afe1cb',
  'query Benchmark($measure:String!$period:String!$among:BenchmarkAmongInput$methods:[AverageMethod!]!=[MEAN]$reference:BenchmarkReference!=NATION$first:Int!$after:String){benchmark(measure:$measure period:$period among:$among methods:$methods reference:$reference){measure{...Measure}period{...Period}members withValue distribution{...Distribution}averages{...Comparison}nation{...Comparison}reference best{...BenchmarkedArea}areas(first:$first after:$after){nodes{...BenchmarkedArea}pageInfo{...PageInfo}}}}', AreaText, BenchmarkedAreaText, BilingualTextText, ComparatorText, ComparedFigureText, ComparisonText, DistributionText, MeasureText, MissingMemberText, PageInfoText, PeriodText, StandingText);
export const BenchmarkTrendDocument = /*#__PURE__*/ knownDocument<BenchmarkTrendQuery, BenchmarkTrendQueryVariables>(
  'sha256:f17bb5f9300375f9eece8fab334f0ff38e85cc90feeb782c465bf339caf87d1f',
  'query BenchmarkTrend($council:String!$measures:[String!]!$from:Date!$to:Date!$method:AverageMethod!=MEAN$first:Int!$after:String){benchmarkTrend(council:$council measures:$measures from:$from to:$to method:$method first:$first after:$after){nodes{measure{...Measure}points{...ComparedPoint}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, ComparedPointText, ComparedValueText, DistributionText, MeasureText, PageInfoText, StandingText);
export const CompareCouncilsDocument = /*#__PURE__*/ knownDocument<CompareCouncilsQuery, CompareCouncilsQueryVariables>(
  'sha256:635216e24a8192ef561f87e856c3ec355c4b446bf5dffc2310390302c8866e16',
  'query CompareCouncils($councils:[String!]!$measures:[String!]!$periods:[String!]!$first:Int!$after:String){compareCouncils(councils:$councils measures:$measures periods:$periods first:$first after:$after){nodes{measure{...Measure}period{...Period}distribution{...Distribution}cells{council{gssCode name{...BilingualText}}figure{...ComparedFigure}standing{...Standing}}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, DistributionText, MeasureText, PageInfoText, PeriodText, StandingText);
export const OutliersDocument = /*#__PURE__*/ knownDocument<OutliersQuery, OutliersQueryVariables>(
  'sha256:c96fcbcf53303ccc2c857c64975dfd083945ac7c928154f99061ee6e04bd9e94',
  'query Outliers($council:String!$period:String!$scorecard:String$kinds:[OutlierKind!]$first:Int!$after:String){outliers(council:$council period:$period scorecard:$scorecard kinds:$kinds first:$first after:$after){nodes{measure{...Measure}kinds point{...ComparedPoint}distance line{reference rating{rag}}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, ComparedPointText, ComparedValueText, DistributionText, MeasureText, PageInfoText, StandingText);
export const CommitteeDocument = /*#__PURE__*/ knownDocument<CommitteeQuery, CommitteeQueryVariables>(
  'sha256:23fbe843fcbf842e817777b7638df63328e5bd2c105e15bd632f3bbfe4364bb4',
  'query Committee($council:String!$code:String!){committee(council:$council code:$code){...Committee}}', BilingualTextText, CommitteeText, MeetingText);
export const CommitteesDocument = /*#__PURE__*/ knownDocument<CommitteesQuery, CommitteesQueryVariables>(
  'sha256:323f71b84ae2c147493b4a3a9a2e7ef2661f0b45302a8722d762aa60d738a39a',
  'query Committees($council:String!$first:Int!$after:String){committees(council:$council first:$first after:$after){nodes{...Committee}pageInfo{...PageInfo}}}', BilingualTextText, CommitteeText, MeetingText, PageInfoText);
export const CommitteeDefineDocument = /*#__PURE__*/ knownDocument<CommitteeDefineMutation, CommitteeDefineMutationVariables>(
  'sha256:a89ee79f4413eeaf0397ff49392af9ce8eaad04bde1f51b6a56e0f3561dedb3e',
  'mutation CommitteeDefine($input:CommitteeDefineInput!){committeeDefine(input:$input){committee{...Committee}userErrors{code message path currentVersion}}}', BilingualTextText, CommitteeText, MeetingText);
export const MeetingScheduleDocument = /*#__PURE__*/ knownDocument<MeetingScheduleMutation, MeetingScheduleMutationVariables>(
  'sha256:6028e8d086bbda65518741f021958cabec0543b4c788f99155a488d1acb6cc19',
  'mutation MeetingSchedule($input:MeetingScheduleInput!){meetingSchedule(input:$input){meeting{...Meeting}userErrors{code message path currentVersion}}}', MeetingText);
export const ComparatorQuoteDocument = /*#__PURE__*/ knownDocument<ComparatorQuoteMutation, ComparatorQuoteMutationVariables>(
  'sha256:0593be1e11464f002b6b133c2e04df861c8f7cdaf4f01dcb6b42ca5a5a7078cc',
  'mutation ComparatorQuote($input:ComparatorQuoteInput!){comparatorQuote(input:$input){comparator{...Comparator}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparatorText, MissingMemberText, PeriodText);
export const ComparisonGroupDocument = /*#__PURE__*/ knownDocument<ComparisonGroupQuery, ComparisonGroupQueryVariables>(
  'sha256:7a90630d1bf23465e0fdde671744cde63b1369c5ba0a8de2b0ad2a2eb183f3c4',
  'query ComparisonGroup($code:String!$council:String){comparisonGroup(code:$code council:$council){...ComparisonGroup editions{change{since came{...Area}left{...Area}stayed{...Area}rankingChanged}}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupsDocument = /*#__PURE__*/ knownDocument<ComparisonGroupsQuery, ComparisonGroupsQueryVariables>(
  'sha256:84922bf2b7fa3a383533767fe91cfaf9f0e554a413b161f6a7e41a1a5efd3caa',
  'query ComparisonGroups($filter:ComparisonGroupFilter$first:Int!$after:String){comparisonGroups(filter:$filter first:$first after:$after){nodes{...ComparisonGroup}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText, PageInfoText);
export const ComparisonGroupDefineDocument = /*#__PURE__*/ knownDocument<ComparisonGroupDefineMutation, ComparisonGroupDefineMutationVariables>(
  'sha256:221a82b9a631e31fddeb0aa199903befa8ad1d9edfbf92edc9dfa2851b94371f',
  'mutation ComparisonGroupDefine($input:ComparisonGroupDefineInput!){comparisonGroupDefine(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupCopyDocument = /*#__PURE__*/ knownDocument<ComparisonGroupCopyMutation, ComparisonGroupCopyMutationVariables>(
  'sha256:a5c842ec28c15b4f00f875598d88e106335e0f68d94ce6827a6f631a743aa0b3',
  'mutation ComparisonGroupCopy($input:ComparisonGroupCopyInput!){comparisonGroupCopy(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupRetireDocument = /*#__PURE__*/ knownDocument<ComparisonGroupRetireMutation, ComparisonGroupRetireMutationVariables>(
  'sha256:37a82544c75fc6a0e12b6b49ae984c36fc5958cb72f854203693c03ba29dbc91',
  'mutation ComparisonGroupRetire($input:ComparisonGroupRetireInput!){comparisonGroupRetire(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupEditionAddDocument = /*#__PURE__*/ knownDocument<ComparisonGroupEditionAddMutation, ComparisonGroupEditionAddMutationVariables>(
  'sha256:59258d59fb4416999c40c524e010bc0f64b27d89b7438ecf131b1240d89b234a',
  'mutation ComparisonGroupEditionAdd($input:ComparisonGroupEditionAddInput!){comparisonGroupEditionAdd(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const CouncilDocument = /*#__PURE__*/ knownDocument<CouncilQuery, CouncilQueryVariables>(
  'sha256:d4bf3dae3910bfc9206159d0bc0bc0f83e2f6f0e044d05f60ecf59a5b2765dcb',
  'query Council($gssCode:String!){council(gssCode:$gssCode){...Council}}', AreaText, BilingualTextText, CouncilText);
export const CouncilsDocument = /*#__PURE__*/ knownDocument<CouncilsQuery, CouncilsQueryVariables>(
  'sha256:a53acfabe9477d99da5e4554ce27cf79703f7242a6d582835804b6abeb7c2d56',
  'query Councils($filter:CouncilFilter$first:Int!$after:String){councils(filter:$filter first:$first after:$after){nodes{...Council}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, CouncilText, PageInfoText);
export const CouncilSubscribeDocument = /*#__PURE__*/ knownDocument<CouncilSubscribeMutation, CouncilSubscribeMutationVariables>(
  'sha256:3db1e6e09dca5016ff31e11dc623b889d7e98c5d9b9fafeb2635d696dc4bfa5c',
  'mutation CouncilSubscribe($input:CouncilSubscribeInput!){councilSubscribe(input:$input){council{...Council}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, CouncilText);
export const MeasureDocument = /*#__PURE__*/ knownDocument<MeasureQuery, MeasureQueryVariables>(
  'sha256:c244376eff613ccaa34f62653cff2bc2e24782c47cd941e28369cdb0a48d4c7a',
  'query Measure($code:String!$council:String){measure(code:$code council:$council){...Measure}}', BilingualTextText, MeasureText);
export const MeasuresDocument = /*#__PURE__*/ knownDocument<MeasuresQuery, MeasuresQueryVariables>(
  'sha256:938ee666f519e39c6ab96f929853e73d83ba346a09ea2f5cf78a0fbcf65723a8',
  'query Measures($filter:MeasureFilter$first:Int!$after:String){measures(filter:$filter first:$first after:$after){nodes{...Measure}pageInfo{...PageInfo}}}', BilingualTextText, MeasureText, PageInfoText);
export const MeasureDefineDocument = /*#__PURE__*/ knownDocument<MeasureDefineMutation, MeasureDefineMutationVariables>(
  'sha256:7590dcdc2cbeb8008f7f8206e609cb86652596a02085551dbe4d706e1bda5b72',
  'mutation MeasureDefine($input:MeasureDefineInput!){measureDefine(input:$input){measure{...Measure}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText);
export const NarrativeWriteDocument = /*#__PURE__*/ knownDocument<NarrativeWriteMutation, NarrativeWriteMutationVariables>(
  'sha256:ecae1f817e1bc0e96eb5d9681199704081c5616dce5ab1ca26a264e9049876f4',
  'mutation NarrativeWrite($input:NarrativeWriteInput!){narrativeWrite(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const NarrativeSubmitDocument = /*#__PURE__*/ knownDocument<NarrativeSubmitMutation, NarrativeSubmitMutationVariables>(
  'sha256:cc06219debae5a3f21ccc7e082cbc8556627c232544824d36866a5f23bedd613',
  'mutation NarrativeSubmit($input:NarrativeSubmitInput!){narrativeSubmit(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const NarrativeApproveDocument = /*#__PURE__*/ knownDocument<NarrativeApproveMutation, NarrativeApproveMutationVariables>(
  'sha256:fc4144d121c6b40e398c7cefbd4ca8fa972a45f9a61983cdcdd935a87bf742e3',
  'mutation NarrativeApprove($input:NarrativeApproveInput!){narrativeApprove(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const ObservationsDocument = /*#__PURE__*/ knownDocument<ObservationsQuery, ObservationsQueryVariables>(
  'sha256:53355e2e1725da2552a3d5041946ff7cd23dd86243bec53b82df67023aa50d5f',
  'query Observations($council:String!$measure:String!$first:Int!$after:String){observations(council:$council measure:$measure first:$first after:$after){nodes{...Observation}pageInfo{...PageInfo}}}', FigureText, ObservationText, PageInfoText, PeriodText);
export const ObservationsSubmitDocument = /*#__PURE__*/ knownDocument<ObservationsSubmitMutation, ObservationsSubmitMutationVariables>(
  'sha256:37336dcefdc32fa506564e7f8fafba376e81e23cae45eeb8b7ef0fd712e969ed',
  'mutation ObservationsSubmit($input:ObservationsSubmitInput!){observationsSubmit(input:$input){outcome stored revised unchanged refused observations{measure{code}...Observation}userErrors{code message path currentVersion}}}', FigureText, ObservationText, PeriodText);
export const OutlookJudgeDocument = /*#__PURE__*/ knownDocument<OutlookJudgeMutation, OutlookJudgeMutationVariables>(
  'sha256:0090c24f9e89c65833cd28e0bd667bd7de9b05218f03943e1ede9a6ef30afa77',
  'mutation OutlookJudge($input:OutlookJudgeInput!){outlookJudge(input:$input){judgement{...OutlookJudgement}userErrors{code message path currentVersion}}}', OutlookJudgementText);
export const PeriodDocument = /*#__PURE__*/ knownDocument<PeriodQuery, PeriodQueryVariables>(
  'sha256:428792792e04b5916a37c9a0b17fa605e244817402c43dd6ea294e389f3d7075',
  'query Period($code:String!){period(code:$code){...Period}}', PeriodText);
export const PeriodsDocument = /*#__PURE__*/ knownDocument<PeriodsQuery, PeriodsQueryVariables>(
  'sha256:2cbbc85b99bb74fbfe5e66048c91126a0fd28d8ef44df90134881c0ed299a792',
  'query Periods($filter:PeriodFilter$first:Int!$after:String){periods(filter:$filter first:$first after:$after){nodes{...Period}pageInfo{...PageInfo}}}', PageInfoText, PeriodText);
export const ScheduledReportsDocument = /*#__PURE__*/ knownDocument<ScheduledReportsQuery, ScheduledReportsQueryVariables>(
  'sha256:8ae01e113d497c6f3aebcd70d9cb5f48ce4b830c1b3503b8861edf4925fa45fa',
  'query ScheduledReports($council:String!$first:Int!$after:String){scheduledReports(council:$council first:$first after:$after){nodes{...ScheduledReport}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, PageInfoText, PeriodText, ScheduledReportText);
export const ReportScheduleDocument = /*#__PURE__*/ knownDocument<ReportScheduleMutation, ReportScheduleMutationVariables>(
  'sha256:9c75ff2c92ab361225988fd547fda76451c16214eae20f6c0dbc397fbd0f4f09',
  'mutation ReportSchedule($input:ReportScheduleInput!){reportSchedule(input:$input){report{...ScheduledReport}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText, PeriodText, ScheduledReportText);
export const ScorecardChangesDocument = /*#__PURE__*/ knownDocument<ScorecardChangesQuery, ScorecardChangesQueryVariables>(
  'sha256:c6883d12e79a6b04ad653ad14abc72513f025d8b6a8279d8af95351c4822fc81',
  'query ScorecardChanges($council:String!$scorecard:String!$first:Int!$after:String){scorecardChanges(council:$council scorecard:$scorecard first:$first after:$after){nodes{...ScorecardChange}pageInfo{...PageInfo}}}', BilingualTextText, MeasureText, MeetingText, PageInfoText, ScorecardChangeText);
export const ScorecardChangeProposeDocument = /*#__PURE__*/ knownDocument<ScorecardChangeProposeMutation, ScorecardChangeProposeMutationVariables>(
  'sha256:7c98ec1386eaf01323262ad2b664677d6b40b9aaac5e7fa5e4ec32fd0149026e',
  'mutation ScorecardChangePropose($input:ScorecardChangeProposeInput!){scorecardChangePropose(input:$input){change{...ScorecardChange}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, MeetingText, ScorecardChangeText);
export const ScorecardReportDocument = /*#__PURE__*/ knownDocument<ScorecardReportQuery, ScorecardReportQueryVariables>(
  'sha256:4c0b0cbb93146f09af78c3ec08c06411252008fe149bb3ada095327bd326fe13',
  'query ScorecardReport($council:String!$scorecard:String!$period:String!){scorecard(council:$council scorecard:$scorecard period:$period){...ScorecardReport}}', AreaText, BilingualTextText, ComparatorText, ComparisonText, CouncilText, DirectionOfTravelText, FigureText, MeasureText, MissingMemberText, NarrativeText, ObservationText, OutlookText, OutlookJudgementText, PeriodText, ProjectionResultText, RatingText, RatingCountsText, ReportedSummaryText, ScorecardText, ScorecardEditionText, ScorecardLineText, ScorecardReportText, TargetText, TargetAimText);
export const SummaryRecordDocument = /*#__PURE__*/ knownDocument<SummaryRecordMutation, SummaryRecordMutationVariables>(
  'sha256:86e27e834b50f27487d8c50e1db78d3021aae97c85ce0fa8dbab53a9ccd4910c',
  'mutation SummaryRecord($input:SummaryRecordInput!){summaryRecord(input:$input){summary{...ReportedSummary}userErrors{code message path currentVersion}}}', RatingCountsText, ReportedSummaryText);
export const ScorecardsDocument = /*#__PURE__*/ knownDocument<ScorecardsQuery, ScorecardsQueryVariables>(
  'sha256:904f29129f5ee41d62aef5a049dc2d939337823d0ca639bc7944a61a77aa01ea',
  'query Scorecards($council:String!$first:Int!$after:String){scorecards(council:$council first:$first after:$after){nodes{...Scorecard}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, ScorecardText, ScorecardEditionText);
export const ScorecardDefineDocument = /*#__PURE__*/ knownDocument<ScorecardDefineMutation, ScorecardDefineMutationVariables>(
  'sha256:9b9073b2b742e97f58e2b8ed294a4c3b9bb7e618678b899f13648bf3a7681643',
  'mutation ScorecardDefine($input:ScorecardDefineInput!){scorecardDefine(input:$input){scorecard{...Scorecard}userErrors{code message path currentVersion}}}', BilingualTextText, ScorecardText, ScorecardEditionText);
export const ScorecardEditionAddDocument = /*#__PURE__*/ knownDocument<ScorecardEditionAddMutation, ScorecardEditionAddMutationVariables>(
  'sha256:4a1f7b3c9c174cf7abdb9532f5c1423c212d739d2721d037c142b3ab9e1e3da2',
  'mutation ScorecardEditionAdd($input:ScorecardEditionAddInput!){scorecardEditionAdd(input:$input){scorecard{...Scorecard}userErrors{code message path currentVersion}}}', BilingualTextText, ScorecardText, ScorecardEditionText);
export const TargetsDocument = /*#__PURE__*/ knownDocument<TargetsQuery, TargetsQueryVariables>(
  'sha256:9aa93637ce4a76060d57c5d3e7fe0082cd53be812f11436f968ddee86eaba655',
  'query Targets($council:String!$measure:String!$first:Int!$after:String){targets(council:$council measure:$measure first:$first after:$after){nodes{...Target}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, PeriodText, TargetText, TargetAimText);
export const TargetSetDocument = /*#__PURE__*/ knownDocument<TargetSetMutation, TargetSetMutationVariables>(
  'sha256:572e848ebbf179e479c69c951ef7d6750fafb3393e4714564cd9afa5a602165e',
  'mutation TargetSet($input:TargetSetInput!){targetSet(input:$input){target{...Target}userErrors{code message path currentVersion}}}', BilingualTextText, PeriodText, TargetText, TargetAimText);