/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './received.js';

import type { DocumentTypeDecoration } from '../document.js';
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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BilingualTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BilingualText on BilingualText {
  en
  cy
}
    `, {"fragmentName":"BilingualText"}) as unknown as TypedDocumentString<BilingualTextFragment, unknown>;
export const AreaFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
    fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Area"}) as unknown as TypedDocumentString<AreaFragment, unknown>;
export const CouncilFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Council"}) as unknown as TypedDocumentString<CouncilFragment, unknown>;
export const ViewerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Viewer on Viewer {
  name
  kind
  memberships {
    council {
      ...Council
    }
    roles
  }
  platformAdministrator
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Viewer"}) as unknown as TypedDocumentString<ViewerFragment, unknown>;
export const ApiKeyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ApiKey on ApiKey {
  prefix
  name
  roles
  createdAt
  expiresAt
  revokedAt
}
    `, {"fragmentName":"ApiKey"}) as unknown as TypedDocumentString<ApiKeyFragment, unknown>;
export const ComparedFigureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparedFigure on Figure {
  __typename
  ... on Value {
    value
    display
  }
  ... on Absence {
    reason
    symbol
  }
}
    `, {"fragmentName":"ComparedFigure"}) as unknown as TypedDocumentString<ComparedFigureFragment, unknown>;
export const StandingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Standing on Standing {
  rank
  rankOf
  quartileBand
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const BenchmarkedAreaFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BenchmarkedArea on BenchmarkedArea {
  area {
    ...Area
  }
  figure {
    ...ComparedFigure
  }
  standing {
    ...Standing
  }
  rankInGroup
  interval {
    lower
    upper
  }
  outcome
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparedFigure on Figure {
  __typename
  ... on Value {
    value
    display
  }
  ... on Absence {
    reason
    symbol
  }
}
fragment Standing on Standing {
  rank
  rankOf
  quartileBand
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"BenchmarkedArea"}) as unknown as TypedDocumentString<BenchmarkedAreaFragment, unknown>;
export const DistributionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Distribution on Distribution {
  councils
  lowerQuartile
  median
  upperQuartile
}
    `, {"fragmentName":"Distribution"}) as unknown as TypedDocumentString<DistributionFragment, unknown>;
export const ComparedValueFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparedValue on Comparison {
  __typename
  ... on Comparator {
    value
    display
    method
    used
    of
  }
  ... on NotCompared {
    reason
    used
    of
  }
}
    `, {"fragmentName":"ComparedValue"}) as unknown as TypedDocumentString<ComparedValueFragment, unknown>;
export const ComparedPointFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparedPoint on ComparedPoint {
  period {
    code
    endsOn
  }
  figure {
    ...ComparedFigure
  }
  standing {
    ...Standing
  }
  distribution {
    ...Distribution
  }
  neighbours {
    ...ComparedValue
  }
  bestNeighbour {
    gssCode
  }
  region {
    ...ComparedValue
  }
  nation {
    ...ComparedValue
  }
}
    fragment ComparedFigure on Figure {
  __typename
  ... on Value {
    value
    display
  }
  ... on Absence {
    reason
    symbol
  }
}
fragment Standing on Standing {
  rank
  rankOf
  quartileBand
}
fragment Distribution on Distribution {
  councils
  lowerQuartile
  median
  upperQuartile
}
fragment ComparedValue on Comparison {
  __typename
  ... on Comparator {
    value
    display
    method
    used
    of
  }
  ... on NotCompared {
    reason
    used
    of
  }
}`, {"fragmentName":"ComparedPoint"}) as unknown as TypedDocumentString<ComparedPointFragment, unknown>;
export const MeetingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Meeting on Meeting {
  heldOn
  note
}
    `, {"fragmentName":"Meeting"}) as unknown as TypedDocumentString<MeetingFragment, unknown>;
export const CommitteeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Committee on Committee {
  code
  name {
    ...BilingualText
  }
  meetings {
    ...Meeting
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Committee"}) as unknown as TypedDocumentString<CommitteeFragment, unknown>;
export const ComparisonGroupEditionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"ComparisonGroupEdition"}) as unknown as TypedDocumentString<ComparisonGroupEditionFragment, unknown>;
export const ComparisonGroupFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparisonGroup on ComparisonGroup {
  code
  name
  kind
  retiredOn
  neighboursOf {
    ...Area
  }
  council {
    gssCode
  }
  editions {
    ...ComparisonGroupEdition
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"ComparisonGroup"}) as unknown as TypedDocumentString<ComparisonGroupFragment, unknown>;
export const PeriodFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
    `, {"fragmentName":"Period"}) as unknown as TypedDocumentString<PeriodFragment, unknown>;
export const ScheduledReportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ScheduledReport on ScheduledReport {
  scorecard {
    code
    title {
      ...BilingualText
    }
  }
  meeting {
    ...Meeting
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  period {
    ...Period
  }
  kind
  note
  citation
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"ScheduledReport"}) as unknown as TypedDocumentString<ScheduledReportFragment, unknown>;
export const MeasureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
    fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Measure"}) as unknown as TypedDocumentString<MeasureFragment, unknown>;
export const ScorecardChangeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ScorecardChange on ScorecardChange {
  kind
  reference
  newReference
  measure {
    ...Measure
  }
  reason
  state
  proposedTo {
    ...Meeting
  }
  effectiveFrom
  citation
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"ScorecardChange"}) as unknown as TypedDocumentString<ScorecardChangeFragment, unknown>;
export const ScorecardEditionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ScorecardEdition on ScorecardEdition {
  effectiveFrom
  note
  lineCount
}
    `, {"fragmentName":"ScorecardEdition"}) as unknown as TypedDocumentString<ScorecardEditionFragment, unknown>;
export const ScorecardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Scorecard on Scorecard {
  code
  title {
    ...BilingualText
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  editions {
    ...ScorecardEdition
  }
}
    fragment ScorecardEdition on ScorecardEdition {
  effectiveFrom
  note
  lineCount
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Scorecard"}) as unknown as TypedDocumentString<ScorecardFragment, unknown>;
export const FigureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const ObservationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Observation on Observation {
  period {
    ...Period
  }
  figure {
    ...Figure
  }
  rolledUpFrom
  status
  flags
  sourceSystem
  caveat
  citation
  version
  recordedAt
  recordedBy
}
    fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}`, {"fragmentName":"Observation"}) as unknown as TypedDocumentString<ObservationFragment, unknown>;
export const RatingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Rating on Rating {
  rag
  reason
  explanation
  explanationCy: explanation(language: CY)
  rule
  ruleVersion
}
    `, {"fragmentName":"Rating"}) as unknown as TypedDocumentString<RatingFragment, unknown>;
export const TargetAimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TargetAim on TargetAim {
  __typename
  ... on PointTarget {
    value
    tolerance
    toleranceKind
  }
  ... on BandTarget {
    redLow
    greenLow
    greenHigh
    redHigh
    enteredAs
  }
  ... on NoTarget {
    note
  }
}
    `, {"fragmentName":"TargetAim"}) as unknown as TypedDocumentString<TargetAimFragment, unknown>;
export const TargetFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Target on Target {
  standard
  period {
    ...Period
  }
  kind
  state
  aim {
    ...TargetAim
  }
  description
  descriptionCy: description(language: CY)
  rationale {
    basis {
      ...BilingualText
    }
    calculation {
      ...BilingualText
    }
    setBy
    reviewOn
  }
  citation
  version
  recordedAt
  recordedBy
}
    fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment TargetAim on TargetAim {
  __typename
  ... on PointTarget {
    value
    tolerance
    toleranceKind
  }
  ... on BandTarget {
    redLow
    greenLow
    greenHigh
    redHigh
    enteredAs
  }
  ... on NoTarget {
    note
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Target"}) as unknown as TypedDocumentString<TargetFragment, unknown>;
export const DirectionOfTravelFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DirectionOfTravel on DirectionOfTravel {
  arrow
  judgement
  rag
  basis
  comparedWith {
    ...Observation
  }
  change
  deadBand {
    amount
    kind
  }
  reason
  explanation
  explanationCy: explanation(language: CY)
}
    fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
fragment Observation on Observation {
  period {
    ...Period
  }
  figure {
    ...Figure
  }
  rolledUpFrom
  status
  flags
  sourceSystem
  caveat
  citation
  version
  recordedAt
  recordedBy
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}`, {"fragmentName":"DirectionOfTravel"}) as unknown as TypedDocumentString<DirectionOfTravelFragment, unknown>;
export const OutlookJudgementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OutlookJudgement on OutlookJudgement {
  outlook
  expectedValue
  reason
  judgedBy
  citation
  version
  recordedAt
}
    `, {"fragmentName":"OutlookJudgement"}) as unknown as TypedDocumentString<OutlookJudgementFragment, unknown>;
export const ProjectionResultFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProjectionResult on ProjectionResult {
  __typename
  ... on Projection {
    outlook
    rag
    projected
    low
    high
    gapToTarget
    runRate
    requiredRunRate
    method
  }
  ... on NotProjected {
    reason
  }
}
    `, {"fragmentName":"ProjectionResult"}) as unknown as TypedDocumentString<ProjectionResultFragment, unknown>;
export const OutlookFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Outlook on Outlook {
  judgement {
    ...OutlookJudgement
  }
  projection {
    ...ProjectionResult
  }
}
    fragment OutlookJudgement on OutlookJudgement {
  outlook
  expectedValue
  reason
  judgedBy
  citation
  version
  recordedAt
}
fragment ProjectionResult on ProjectionResult {
  __typename
  ... on Projection {
    outlook
    rag
    projected
    low
    high
    gapToTarget
    runRate
    requiredRunRate
    method
  }
  ... on NotProjected {
    reason
  }
}`, {"fragmentName":"Outlook"}) as unknown as TypedDocumentString<OutlookFragment, unknown>;
export const MissingMemberFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"MissingMember"}) as unknown as TypedDocumentString<MissingMemberFragment, unknown>;
export const ComparatorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Comparator on Comparator {
  value
  display
  method
  group {
    code
    name
    effectiveFrom
  }
  area {
    ...Area
  }
  used
  of
  missing {
    ...MissingMember
  }
  period {
    ...Period
  }
  citation
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Comparator"}) as unknown as TypedDocumentString<ComparatorFragment, unknown>;
export const ComparisonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Comparison on Comparison {
  __typename
  ...Comparator
  ... on NotCompared {
    reason
    explanation
    used
    of
    missing {
      ...MissingMember
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
fragment Comparator on Comparator {
  value
  display
  method
  group {
    code
    name
    effectiveFrom
  }
  area {
    ...Area
  }
  used
  of
  missing {
    ...MissingMember
  }
  period {
    ...Period
  }
  citation
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Comparison"}) as unknown as TypedDocumentString<ComparisonFragment, unknown>;
export const NarrativeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Narrative on Narrative {
  id
  kind
  text {
    ...BilingualText
  }
  state
  author
  approver
  action {
    owner
    dueOn
    rag
  }
  citation
  version
  recordedAt
  measure {
    code
  }
}
    fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"Narrative"}) as unknown as TypedDocumentString<NarrativeFragment, unknown>;
export const ScorecardLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ScorecardLine on ScorecardLine {
  position
  reference
  theme {
    ...BilingualText
  }
  priorities {
    plan
    priority
  }
  measure {
    ...Measure
  }
  observation {
    ...Observation
  }
  rating {
    ...Rating
  }
  standards {
    target {
      ...Target
    }
    rating {
      ...Rating
    }
  }
  direction {
    ...DirectionOfTravel
  }
  outlook {
    ...Outlook
  }
  previousPeriods {
    ...Observation
  }
  samePeriodLastYear {
    ...Observation
  }
  previousYearEnd {
    ...Observation
  }
  neighboursAverage {
    ...Comparison
  }
  region {
    ...Comparison
  }
  nation {
    ...Comparison
  }
  narratives {
    ...Narrative
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
fragment Comparator on Comparator {
  value
  display
  method
  group {
    code
    name
    effectiveFrom
  }
  area {
    ...Area
  }
  used
  of
  missing {
    ...MissingMember
  }
  period {
    ...Period
  }
  citation
}
fragment Comparison on Comparison {
  __typename
  ...Comparator
  ... on NotCompared {
    reason
    explanation
    used
    of
    missing {
      ...MissingMember
    }
  }
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment Narrative on Narrative {
  id
  kind
  text {
    ...BilingualText
  }
  state
  author
  approver
  action {
    owner
    dueOn
    rag
  }
  citation
  version
  recordedAt
  measure {
    code
  }
}
fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
fragment Observation on Observation {
  period {
    ...Period
  }
  figure {
    ...Figure
  }
  rolledUpFrom
  status
  flags
  sourceSystem
  caveat
  citation
  version
  recordedAt
  recordedBy
}
fragment OutlookJudgement on OutlookJudgement {
  outlook
  expectedValue
  reason
  judgedBy
  citation
  version
  recordedAt
}
fragment ProjectionResult on ProjectionResult {
  __typename
  ... on Projection {
    outlook
    rag
    projected
    low
    high
    gapToTarget
    runRate
    requiredRunRate
    method
  }
  ... on NotProjected {
    reason
  }
}
fragment Outlook on Outlook {
  judgement {
    ...OutlookJudgement
  }
  projection {
    ...ProjectionResult
  }
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment Rating on Rating {
  rag
  reason
  explanation
  explanationCy: explanation(language: CY)
  rule
  ruleVersion
}
fragment DirectionOfTravel on DirectionOfTravel {
  arrow
  judgement
  rag
  basis
  comparedWith {
    ...Observation
  }
  change
  deadBand {
    amount
    kind
  }
  reason
  explanation
  explanationCy: explanation(language: CY)
}
fragment TargetAim on TargetAim {
  __typename
  ... on PointTarget {
    value
    tolerance
    toleranceKind
  }
  ... on BandTarget {
    redLow
    greenLow
    greenHigh
    redHigh
    enteredAs
  }
  ... on NoTarget {
    note
  }
}
fragment Target on Target {
  standard
  period {
    ...Period
  }
  kind
  state
  aim {
    ...TargetAim
  }
  description
  descriptionCy: description(language: CY)
  rationale {
    basis {
      ...BilingualText
    }
    calculation {
      ...BilingualText
    }
    setBy
    reviewOn
  }
  citation
  version
  recordedAt
  recordedBy
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"ScorecardLine"}) as unknown as TypedDocumentString<ScorecardLineFragment, unknown>;
export const RatingCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RatingCounts on RatingCounts {
  red
  amber
  green
  notRated
  total
}
    `, {"fragmentName":"RatingCounts"}) as unknown as TypedDocumentString<RatingCountsFragment, unknown>;
export const ReportedSummaryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReportedSummary on ReportedSummary {
  of
  counts {
    ...RatingCounts
  }
  note
  citation
}
    fragment RatingCounts on RatingCounts {
  red
  amber
  green
  notRated
  total
}`, {"fragmentName":"ReportedSummary"}) as unknown as TypedDocumentString<ReportedSummaryFragment, unknown>;
export const ScorecardReportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ScorecardReport on ScorecardReport {
  council {
    ...Council
  }
  scorecard {
    ...Scorecard
  }
  edition {
    ...ScorecardEdition
  }
  period {
    ...Period
  }
  lines {
    ...ScorecardLine
  }
  summary {
    rag {
      ...RatingCounts
    }
    direction {
      ...RatingCounts
    }
    completeness {
      reported
      absent
      missing
      total
    }
  }
  exceptions {
    red {
      reference
    }
    redAndWorsening {
      reference
    }
    unreportable {
      reference
    }
    missing {
      reference
    }
  }
  reportedSummaries {
    ...ReportedSummary
  }
  narratives {
    ...Narrative
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
fragment Comparator on Comparator {
  value
  display
  method
  group {
    code
    name
    effectiveFrom
  }
  area {
    ...Area
  }
  used
  of
  missing {
    ...MissingMember
  }
  period {
    ...Period
  }
  citation
}
fragment Comparison on Comparison {
  __typename
  ...Comparator
  ... on NotCompared {
    reason
    explanation
    used
    of
    missing {
      ...MissingMember
    }
  }
}
fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment Narrative on Narrative {
  id
  kind
  text {
    ...BilingualText
  }
  state
  author
  approver
  action {
    owner
    dueOn
    rag
  }
  citation
  version
  recordedAt
  measure {
    code
  }
}
fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
fragment Observation on Observation {
  period {
    ...Period
  }
  figure {
    ...Figure
  }
  rolledUpFrom
  status
  flags
  sourceSystem
  caveat
  citation
  version
  recordedAt
  recordedBy
}
fragment OutlookJudgement on OutlookJudgement {
  outlook
  expectedValue
  reason
  judgedBy
  citation
  version
  recordedAt
}
fragment ProjectionResult on ProjectionResult {
  __typename
  ... on Projection {
    outlook
    rag
    projected
    low
    high
    gapToTarget
    runRate
    requiredRunRate
    method
  }
  ... on NotProjected {
    reason
  }
}
fragment Outlook on Outlook {
  judgement {
    ...OutlookJudgement
  }
  projection {
    ...ProjectionResult
  }
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment RatingCounts on RatingCounts {
  red
  amber
  green
  notRated
  total
}
fragment ReportedSummary on ReportedSummary {
  of
  counts {
    ...RatingCounts
  }
  note
  citation
}
fragment Rating on Rating {
  rag
  reason
  explanation
  explanationCy: explanation(language: CY)
  rule
  ruleVersion
}
fragment DirectionOfTravel on DirectionOfTravel {
  arrow
  judgement
  rag
  basis
  comparedWith {
    ...Observation
  }
  change
  deadBand {
    amount
    kind
  }
  reason
  explanation
  explanationCy: explanation(language: CY)
}
fragment ScorecardLine on ScorecardLine {
  position
  reference
  theme {
    ...BilingualText
  }
  priorities {
    plan
    priority
  }
  measure {
    ...Measure
  }
  observation {
    ...Observation
  }
  rating {
    ...Rating
  }
  standards {
    target {
      ...Target
    }
    rating {
      ...Rating
    }
  }
  direction {
    ...DirectionOfTravel
  }
  outlook {
    ...Outlook
  }
  previousPeriods {
    ...Observation
  }
  samePeriodLastYear {
    ...Observation
  }
  previousYearEnd {
    ...Observation
  }
  neighboursAverage {
    ...Comparison
  }
  region {
    ...Comparison
  }
  nation {
    ...Comparison
  }
  narratives {
    ...Narrative
  }
}
fragment ScorecardEdition on ScorecardEdition {
  effectiveFrom
  note
  lineCount
}
fragment Scorecard on Scorecard {
  code
  title {
    ...BilingualText
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  editions {
    ...ScorecardEdition
  }
}
fragment TargetAim on TargetAim {
  __typename
  ... on PointTarget {
    value
    tolerance
    toleranceKind
  }
  ... on BandTarget {
    redLow
    greenLow
    greenHigh
    redHigh
    enteredAs
  }
  ... on NoTarget {
    note
  }
}
fragment Target on Target {
  standard
  period {
    ...Period
  }
  kind
  state
  aim {
    ...TargetAim
  }
  description
  descriptionCy: description(language: CY)
  rationale {
    basis {
      ...BilingualText
    }
    calculation {
      ...BilingualText
    }
    setBy
    reviewOn
  }
  citation
  version
  recordedAt
  recordedBy
}
fragment BilingualText on BilingualText {
  en
  cy
}`, {"fragmentName":"ScorecardReport"}) as unknown as TypedDocumentString<ScorecardReportFragment, unknown>;
export const PageInfoFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageInfo"}) as unknown as TypedDocumentString<PageInfoFragment, unknown>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    ...Viewer
  }
}
    fragment Viewer on Viewer {
  name
  kind
  memberships {
    council {
      ...Council
    }
    roles
  }
  platformAdministrator
}
fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ApiKeyCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApiKeyCreate($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) {
    apiKey {
      ...ApiKey
    }
    secret
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment ApiKey on ApiKey {
  prefix
  name
  roles
  createdAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>;
export const ApiKeyRevokeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {
  apiKeyRevoke(input: $input) {
    apiKey {
      ...ApiKey
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment ApiKey on ApiKey {
  prefix
  name
  roles
  createdAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>;
export const AreasDefineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AreasDefine($input: AreasDefineInput!) {
  areasDefine(input: $input) {
    areas {
      ...Area
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<AreasDefineMutation, AreasDefineMutationVariables>;
export const BenchmarkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Benchmark($measure: String!, $period: String!, $among: BenchmarkAmongInput, $methods: [AverageMethod!]! = [MEAN], $reference: BenchmarkReference! = NATION, $first: Int!, $after: String) {
  benchmark(
    measure: $measure
    period: $period
    among: $among
    methods: $methods
    reference: $reference
  ) {
    measure {
      ...Measure
    }
    period {
      ...Period
    }
    members
    withValue
    distribution {
      ...Distribution
    }
    averages {
      ...Comparison
    }
    nation {
      ...Comparison
    }
    reference
    best {
      ...BenchmarkedArea
    }
    areas(first: $first, after: $after) {
      nodes {
        ...BenchmarkedArea
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparedFigure on Figure {
  __typename
  ... on Value {
    value
    display
  }
  ... on Absence {
    reason
    symbol
  }
}
fragment Standing on Standing {
  rank
  rankOf
  quartileBand
}
fragment Distribution on Distribution {
  councils
  lowerQuartile
  median
  upperQuartile
}
fragment BenchmarkedArea on BenchmarkedArea {
  area {
    ...Area
  }
  figure {
    ...ComparedFigure
  }
  standing {
    ...Standing
  }
  rankInGroup
  interval {
    lower
    upper
  }
  outcome
}
fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
fragment Comparator on Comparator {
  value
  display
  method
  group {
    code
    name
    effectiveFrom
  }
  area {
    ...Area
  }
  used
  of
  missing {
    ...MissingMember
  }
  period {
    ...Period
  }
  citation
}
fragment Comparison on Comparison {
  __typename
  ...Comparator
  ... on NotCompared {
    reason
    explanation
    used
    of
    missing {
      ...MissingMember
    }
  }
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<BenchmarkQuery, BenchmarkQueryVariables>;
export const BenchmarkTrendDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BenchmarkTrend($council: String!, $measures: [String!]!, $from: Date!, $to: Date!, $method: AverageMethod! = MEAN, $first: Int!, $after: String) {
  benchmarkTrend(
    council: $council
    measures: $measures
    from: $from
    to: $to
    method: $method
    first: $first
    after: $after
  ) {
    nodes {
      measure {
        ...Measure
      }
      points {
        ...ComparedPoint
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment ComparedFigure on Figure {
  __typename
  ... on Value {
    value
    display
  }
  ... on Absence {
    reason
    symbol
  }
}
fragment Standing on Standing {
  rank
  rankOf
  quartileBand
}
fragment Distribution on Distribution {
  councils
  lowerQuartile
  median
  upperQuartile
}
fragment ComparedValue on Comparison {
  __typename
  ... on Comparator {
    value
    display
    method
    used
    of
  }
  ... on NotCompared {
    reason
    used
    of
  }
}
fragment ComparedPoint on ComparedPoint {
  period {
    code
    endsOn
  }
  figure {
    ...ComparedFigure
  }
  standing {
    ...Standing
  }
  distribution {
    ...Distribution
  }
  neighbours {
    ...ComparedValue
  }
  bestNeighbour {
    gssCode
  }
  region {
    ...ComparedValue
  }
  nation {
    ...ComparedValue
  }
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<BenchmarkTrendQuery, BenchmarkTrendQueryVariables>;
export const CompareCouncilsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CompareCouncils($councils: [String!]!, $measures: [String!]!, $periods: [String!]!, $first: Int!, $after: String) {
  compareCouncils(
    councils: $councils
    measures: $measures
    periods: $periods
    first: $first
    after: $after
  ) {
    nodes {
      measure {
        ...Measure
      }
      period {
        ...Period
      }
      distribution {
        ...Distribution
      }
      cells {
        council {
          gssCode
          name {
            ...BilingualText
          }
        }
        figure {
          ...ComparedFigure
        }
        standing {
          ...Standing
        }
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment ComparedFigure on Figure {
  __typename
  ... on Value {
    value
    display
  }
  ... on Absence {
    reason
    symbol
  }
}
fragment Standing on Standing {
  rank
  rankOf
  quartileBand
}
fragment Distribution on Distribution {
  councils
  lowerQuartile
  median
  upperQuartile
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CompareCouncilsQuery, CompareCouncilsQueryVariables>;
export const OutliersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Outliers($council: String!, $period: String!, $scorecard: String, $kinds: [OutlierKind!], $first: Int!, $after: String) {
  outliers(
    council: $council
    period: $period
    scorecard: $scorecard
    kinds: $kinds
    first: $first
    after: $after
  ) {
    nodes {
      measure {
        ...Measure
      }
      kinds
      point {
        ...ComparedPoint
      }
      distance
      line {
        reference
        rating {
          rag
        }
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment ComparedFigure on Figure {
  __typename
  ... on Value {
    value
    display
  }
  ... on Absence {
    reason
    symbol
  }
}
fragment Standing on Standing {
  rank
  rankOf
  quartileBand
}
fragment Distribution on Distribution {
  councils
  lowerQuartile
  median
  upperQuartile
}
fragment ComparedValue on Comparison {
  __typename
  ... on Comparator {
    value
    display
    method
    used
    of
  }
  ... on NotCompared {
    reason
    used
    of
  }
}
fragment ComparedPoint on ComparedPoint {
  period {
    code
    endsOn
  }
  figure {
    ...ComparedFigure
  }
  standing {
    ...Standing
  }
  distribution {
    ...Distribution
  }
  neighbours {
    ...ComparedValue
  }
  bestNeighbour {
    gssCode
  }
  region {
    ...ComparedValue
  }
  nation {
    ...ComparedValue
  }
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OutliersQuery, OutliersQueryVariables>;
export const CommitteeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Committee($council: String!, $code: String!) {
  committee(council: $council, code: $code) {
    ...Committee
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Committee on Committee {
  code
  name {
    ...BilingualText
  }
  meetings {
    ...Meeting
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<CommitteeQuery, CommitteeQueryVariables>;
export const CommitteesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Committees($council: String!, $first: Int!, $after: String) {
  committees(council: $council, first: $first, after: $after) {
    nodes {
      ...Committee
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Committee on Committee {
  code
  name {
    ...BilingualText
  }
  meetings {
    ...Meeting
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CommitteesQuery, CommitteesQueryVariables>;
export const CommitteeDefineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CommitteeDefine($input: CommitteeDefineInput!) {
  committeeDefine(input: $input) {
    committee {
      ...Committee
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Committee on Committee {
  code
  name {
    ...BilingualText
  }
  meetings {
    ...Meeting
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<CommitteeDefineMutation, CommitteeDefineMutationVariables>;
export const MeetingScheduleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MeetingSchedule($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) {
    meeting {
      ...Meeting
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}`) as unknown as TypedDocumentString<MeetingScheduleMutation, MeetingScheduleMutationVariables>;
export const ComparatorQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ComparatorQuote($input: ComparatorQuoteInput!) {
  comparatorQuote(input: $input) {
    comparator {
      ...Comparator
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
fragment Comparator on Comparator {
  value
  display
  method
  group {
    code
    name
    effectiveFrom
  }
  area {
    ...Area
  }
  used
  of
  missing {
    ...MissingMember
  }
  period {
    ...Period
  }
  citation
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ComparatorQuoteMutation, ComparatorQuoteMutationVariables>;
export const ComparisonGroupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparisonGroup($code: String!, $council: String) {
  comparisonGroup(code: $code, council: $council) {
    ...ComparisonGroup
    editions {
      change {
        since
        came {
          ...Area
        }
        left {
          ...Area
        }
        stayed {
          ...Area
        }
        rankingChanged
      }
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
fragment ComparisonGroup on ComparisonGroup {
  code
  name
  kind
  retiredOn
  neighboursOf {
    ...Area
  }
  council {
    gssCode
  }
  editions {
    ...ComparisonGroupEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ComparisonGroupQuery, ComparisonGroupQueryVariables>;
export const ComparisonGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparisonGroups($filter: ComparisonGroupFilter, $first: Int!, $after: String) {
  comparisonGroups(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ComparisonGroup
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
fragment ComparisonGroup on ComparisonGroup {
  code
  name
  kind
  retiredOn
  neighboursOf {
    ...Area
  }
  council {
    gssCode
  }
  editions {
    ...ComparisonGroupEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ComparisonGroupsQuery, ComparisonGroupsQueryVariables>;
export const ComparisonGroupDefineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ComparisonGroupDefine($input: ComparisonGroupDefineInput!) {
  comparisonGroupDefine(input: $input) {
    comparisonGroup {
      ...ComparisonGroup
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
fragment ComparisonGroup on ComparisonGroup {
  code
  name
  kind
  retiredOn
  neighboursOf {
    ...Area
  }
  council {
    gssCode
  }
  editions {
    ...ComparisonGroupEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ComparisonGroupDefineMutation, ComparisonGroupDefineMutationVariables>;
export const ComparisonGroupCopyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ComparisonGroupCopy($input: ComparisonGroupCopyInput!) {
  comparisonGroupCopy(input: $input) {
    comparisonGroup {
      ...ComparisonGroup
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
fragment ComparisonGroup on ComparisonGroup {
  code
  name
  kind
  retiredOn
  neighboursOf {
    ...Area
  }
  council {
    gssCode
  }
  editions {
    ...ComparisonGroupEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ComparisonGroupCopyMutation, ComparisonGroupCopyMutationVariables>;
export const ComparisonGroupRetireDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ComparisonGroupRetire($input: ComparisonGroupRetireInput!) {
  comparisonGroupRetire(input: $input) {
    comparisonGroup {
      ...ComparisonGroup
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
fragment ComparisonGroup on ComparisonGroup {
  code
  name
  kind
  retiredOn
  neighboursOf {
    ...Area
  }
  council {
    gssCode
  }
  editions {
    ...ComparisonGroupEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ComparisonGroupRetireMutation, ComparisonGroupRetireMutationVariables>;
export const ComparisonGroupEditionAddDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ComparisonGroupEditionAdd($input: ComparisonGroupEditionAddInput!) {
  comparisonGroupEditionAdd(input: $input) {
    comparisonGroup {
      ...ComparisonGroup
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment ComparisonGroupEdition on ComparisonGroupEdition {
  effectiveFrom
  source
  members {
    rank
    area {
      ...Area
    }
    proximity
  }
}
fragment ComparisonGroup on ComparisonGroup {
  code
  name
  kind
  retiredOn
  neighboursOf {
    ...Area
  }
  council {
    gssCode
  }
  editions {
    ...ComparisonGroupEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ComparisonGroupEditionAddMutation, ComparisonGroupEditionAddMutationVariables>;
export const CouncilDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Council($gssCode: String!) {
  council(gssCode: $gssCode) {
    ...Council
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<CouncilQuery, CouncilQueryVariables>;
export const CouncilsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Councils($filter: CouncilFilter, $first: Int!, $after: String) {
  councils(filter: $filter, first: $first, after: $after) {
    nodes {
      ...Council
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CouncilsQuery, CouncilsQueryVariables>;
export const CouncilSubscribeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CouncilSubscribe($input: CouncilSubscribeInput!) {
  councilSubscribe(input: $input) {
    council {
      ...Council
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<CouncilSubscribeMutation, CouncilSubscribeMutationVariables>;
export const MeasureDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Measure($code: String!, $council: String) {
  measure(code: $code, council: $council) {
    ...Measure
  }
}
    fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const MeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Measures($filter: MeasureFilter, $first: Int!, $after: String) {
  measures(filter: $filter, first: $first, after: $after) {
    nodes {
      ...Measure
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureDefineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MeasureDefine($input: MeasureDefineInput!) {
  measureDefine(input: $input) {
    measure {
      ...Measure
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<MeasureDefineMutation, MeasureDefineMutationVariables>;
export const NarrativeWriteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NarrativeWrite($input: NarrativeWriteInput!) {
  narrativeWrite(input: $input) {
    narrative {
      ...Narrative
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Narrative on Narrative {
  id
  kind
  text {
    ...BilingualText
  }
  state
  author
  approver
  action {
    owner
    dueOn
    rag
  }
  citation
  version
  recordedAt
  measure {
    code
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<NarrativeWriteMutation, NarrativeWriteMutationVariables>;
export const NarrativeSubmitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NarrativeSubmit($input: NarrativeSubmitInput!) {
  narrativeSubmit(input: $input) {
    narrative {
      ...Narrative
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Narrative on Narrative {
  id
  kind
  text {
    ...BilingualText
  }
  state
  author
  approver
  action {
    owner
    dueOn
    rag
  }
  citation
  version
  recordedAt
  measure {
    code
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<NarrativeSubmitMutation, NarrativeSubmitMutationVariables>;
export const NarrativeApproveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NarrativeApprove($input: NarrativeApproveInput!) {
  narrativeApprove(input: $input) {
    narrative {
      ...Narrative
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Narrative on Narrative {
  id
  kind
  text {
    ...BilingualText
  }
  state
  author
  approver
  action {
    owner
    dueOn
    rag
  }
  citation
  version
  recordedAt
  measure {
    code
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<NarrativeApproveMutation, NarrativeApproveMutationVariables>;
export const ObservationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Observations($council: String!, $measure: String!, $first: Int!, $after: String) {
  observations(council: $council, measure: $measure, first: $first, after: $after) {
    nodes {
      ...Observation
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
fragment Observation on Observation {
  period {
    ...Period
  }
  figure {
    ...Figure
  }
  rolledUpFrom
  status
  flags
  sourceSystem
  caveat
  citation
  version
  recordedAt
  recordedBy
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ObservationsQuery, ObservationsQueryVariables>;
export const ObservationsSubmitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ObservationsSubmit($input: ObservationsSubmitInput!) {
  observationsSubmit(input: $input) {
    outcome
    stored
    revised
    unchanged
    refused
    observations {
      measure {
        code
      }
      ...Observation
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
fragment Observation on Observation {
  period {
    ...Period
  }
  figure {
    ...Figure
  }
  rolledUpFrom
  status
  flags
  sourceSystem
  caveat
  citation
  version
  recordedAt
  recordedBy
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}`) as unknown as TypedDocumentString<ObservationsSubmitMutation, ObservationsSubmitMutationVariables>;
export const OutlookJudgeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OutlookJudge($input: OutlookJudgeInput!) {
  outlookJudge(input: $input) {
    judgement {
      ...OutlookJudgement
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment OutlookJudgement on OutlookJudgement {
  outlook
  expectedValue
  reason
  judgedBy
  citation
  version
  recordedAt
}`) as unknown as TypedDocumentString<OutlookJudgeMutation, OutlookJudgeMutationVariables>;
export const PeriodDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Period($code: String!) {
  period(code: $code) {
    ...Period
  }
}
    fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}`) as unknown as TypedDocumentString<PeriodQuery, PeriodQueryVariables>;
export const PeriodsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Periods($filter: PeriodFilter, $first: Int!, $after: String) {
  periods(filter: $filter, first: $first, after: $after) {
    nodes {
      ...Period
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PeriodsQuery, PeriodsQueryVariables>;
export const ScheduledReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScheduledReports($council: String!, $first: Int!, $after: String) {
  scheduledReports(council: $council, first: $first, after: $after) {
    nodes {
      ...ScheduledReport
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment ScheduledReport on ScheduledReport {
  scorecard {
    code
    title {
      ...BilingualText
    }
  }
  meeting {
    ...Meeting
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  period {
    ...Period
  }
  kind
  note
  citation
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ScheduledReportsQuery, ScheduledReportsQueryVariables>;
export const ReportScheduleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReportSchedule($input: ReportScheduleInput!) {
  reportSchedule(input: $input) {
    report {
      ...ScheduledReport
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment ScheduledReport on ScheduledReport {
  scorecard {
    code
    title {
      ...BilingualText
    }
  }
  meeting {
    ...Meeting
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  period {
    ...Period
  }
  kind
  note
  citation
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ReportScheduleMutation, ReportScheduleMutationVariables>;
export const ScorecardChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScorecardChanges($council: String!, $scorecard: String!, $first: Int!, $after: String) {
  scorecardChanges(
    council: $council
    scorecard: $scorecard
    first: $first
    after: $after
  ) {
    nodes {
      ...ScorecardChange
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment ScorecardChange on ScorecardChange {
  kind
  reference
  newReference
  measure {
    ...Measure
  }
  reason
  state
  proposedTo {
    ...Meeting
  }
  effectiveFrom
  citation
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ScorecardChangesQuery, ScorecardChangesQueryVariables>;
export const ScorecardChangeProposeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ScorecardChangePropose($input: ScorecardChangeProposeInput!) {
  scorecardChangePropose(input: $input) {
    change {
      ...ScorecardChange
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Meeting on Meeting {
  heldOn
  note
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment ScorecardChange on ScorecardChange {
  kind
  reference
  newReference
  measure {
    ...Measure
  }
  reason
  state
  proposedTo {
    ...Meeting
  }
  effectiveFrom
  citation
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ScorecardChangeProposeMutation, ScorecardChangeProposeMutationVariables>;
export const ScorecardReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScorecardReport($council: String!, $scorecard: String!, $period: String!) {
  scorecard(council: $council, scorecard: $scorecard, period: $period) {
    ...ScorecardReport
  }
}
    fragment Area on Area {
  gssCode
  level
  name {
    ...BilingualText
  }
}
fragment MissingMember on MissingMember {
  area {
    ...Area
  }
  reason
}
fragment Comparator on Comparator {
  value
  display
  method
  group {
    code
    name
    effectiveFrom
  }
  area {
    ...Area
  }
  used
  of
  missing {
    ...MissingMember
  }
  period {
    ...Period
  }
  citation
}
fragment Comparison on Comparison {
  __typename
  ...Comparator
  ... on NotCompared {
    reason
    explanation
    used
    of
    missing {
      ...MissingMember
    }
  }
}
fragment Council on Council {
  gssCode
  laCode
  name {
    ...BilingualText
  }
  region {
    ...Area
  }
  nation {
    ...Area
  }
  subscribes
}
fragment Measure on Measure {
  id
  code
  title {
    ...BilingualText
  }
  definition {
    ...BilingualText
  }
  unit
  decimalPlaces
  polarity
  numeratorLabel {
    ...BilingualText
  }
  denominatorLabel {
    ...BilingualText
  }
  multiplier
  accumulation
  yearType
  frequency
  minimumDenominator
  minimumValue
  maximumValue
  hasQuartiles
  source
  owner
  council {
    gssCode
  }
  version
}
fragment Narrative on Narrative {
  id
  kind
  text {
    ...BilingualText
  }
  state
  author
  approver
  action {
    owner
    dueOn
    rag
  }
  citation
  version
  recordedAt
  measure {
    code
  }
}
fragment Figure on Figure {
  __typename
  ... on Value {
    value
    display
    numerator
    denominator
  }
  ... on Absence {
    reason
    symbol
    explanation
    system
    expectedOn
  }
}
fragment Observation on Observation {
  period {
    ...Period
  }
  figure {
    ...Figure
  }
  rolledUpFrom
  status
  flags
  sourceSystem
  caveat
  citation
  version
  recordedAt
  recordedBy
}
fragment OutlookJudgement on OutlookJudgement {
  outlook
  expectedValue
  reason
  judgedBy
  citation
  version
  recordedAt
}
fragment ProjectionResult on ProjectionResult {
  __typename
  ... on Projection {
    outlook
    rag
    projected
    low
    high
    gapToTarget
    runRate
    requiredRunRate
    method
  }
  ... on NotProjected {
    reason
  }
}
fragment Outlook on Outlook {
  judgement {
    ...OutlookJudgement
  }
  projection {
    ...ProjectionResult
  }
}
fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment RatingCounts on RatingCounts {
  red
  amber
  green
  notRated
  total
}
fragment ReportedSummary on ReportedSummary {
  of
  counts {
    ...RatingCounts
  }
  note
  citation
}
fragment Rating on Rating {
  rag
  reason
  explanation
  explanationCy: explanation(language: CY)
  rule
  ruleVersion
}
fragment DirectionOfTravel on DirectionOfTravel {
  arrow
  judgement
  rag
  basis
  comparedWith {
    ...Observation
  }
  change
  deadBand {
    amount
    kind
  }
  reason
  explanation
  explanationCy: explanation(language: CY)
}
fragment ScorecardLine on ScorecardLine {
  position
  reference
  theme {
    ...BilingualText
  }
  priorities {
    plan
    priority
  }
  measure {
    ...Measure
  }
  observation {
    ...Observation
  }
  rating {
    ...Rating
  }
  standards {
    target {
      ...Target
    }
    rating {
      ...Rating
    }
  }
  direction {
    ...DirectionOfTravel
  }
  outlook {
    ...Outlook
  }
  previousPeriods {
    ...Observation
  }
  samePeriodLastYear {
    ...Observation
  }
  previousYearEnd {
    ...Observation
  }
  neighboursAverage {
    ...Comparison
  }
  region {
    ...Comparison
  }
  nation {
    ...Comparison
  }
  narratives {
    ...Narrative
  }
}
fragment ScorecardReport on ScorecardReport {
  council {
    ...Council
  }
  scorecard {
    ...Scorecard
  }
  edition {
    ...ScorecardEdition
  }
  period {
    ...Period
  }
  lines {
    ...ScorecardLine
  }
  summary {
    rag {
      ...RatingCounts
    }
    direction {
      ...RatingCounts
    }
    completeness {
      reported
      absent
      missing
      total
    }
  }
  exceptions {
    red {
      reference
    }
    redAndWorsening {
      reference
    }
    unreportable {
      reference
    }
    missing {
      reference
    }
  }
  reportedSummaries {
    ...ReportedSummary
  }
  narratives {
    ...Narrative
  }
}
fragment ScorecardEdition on ScorecardEdition {
  effectiveFrom
  note
  lineCount
}
fragment Scorecard on Scorecard {
  code
  title {
    ...BilingualText
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  editions {
    ...ScorecardEdition
  }
}
fragment TargetAim on TargetAim {
  __typename
  ... on PointTarget {
    value
    tolerance
    toleranceKind
  }
  ... on BandTarget {
    redLow
    greenLow
    greenHigh
    redHigh
    enteredAs
  }
  ... on NoTarget {
    note
  }
}
fragment Target on Target {
  standard
  period {
    ...Period
  }
  kind
  state
  aim {
    ...TargetAim
  }
  description
  descriptionCy: description(language: CY)
  rationale {
    basis {
      ...BilingualText
    }
    calculation {
      ...BilingualText
    }
    setBy
    reviewOn
  }
  citation
  version
  recordedAt
  recordedBy
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ScorecardReportQuery, ScorecardReportQueryVariables>;
export const SummaryRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SummaryRecord($input: SummaryRecordInput!) {
  summaryRecord(input: $input) {
    summary {
      ...ReportedSummary
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment RatingCounts on RatingCounts {
  red
  amber
  green
  notRated
  total
}
fragment ReportedSummary on ReportedSummary {
  of
  counts {
    ...RatingCounts
  }
  note
  citation
}`) as unknown as TypedDocumentString<SummaryRecordMutation, SummaryRecordMutationVariables>;
export const ScorecardsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Scorecards($council: String!, $first: Int!, $after: String) {
  scorecards(council: $council, first: $first, after: $after) {
    nodes {
      ...Scorecard
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment ScorecardEdition on ScorecardEdition {
  effectiveFrom
  note
  lineCount
}
fragment Scorecard on Scorecard {
  code
  title {
    ...BilingualText
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  editions {
    ...ScorecardEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ScorecardsQuery, ScorecardsQueryVariables>;
export const ScorecardDefineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ScorecardDefine($input: ScorecardDefineInput!) {
  scorecardDefine(input: $input) {
    scorecard {
      ...Scorecard
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment ScorecardEdition on ScorecardEdition {
  effectiveFrom
  note
  lineCount
}
fragment Scorecard on Scorecard {
  code
  title {
    ...BilingualText
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  editions {
    ...ScorecardEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ScorecardDefineMutation, ScorecardDefineMutationVariables>;
export const ScorecardEditionAddDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ScorecardEditionAdd($input: ScorecardEditionAddInput!) {
  scorecardEditionAdd(input: $input) {
    scorecard {
      ...Scorecard
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment ScorecardEdition on ScorecardEdition {
  effectiveFrom
  note
  lineCount
}
fragment Scorecard on Scorecard {
  code
  title {
    ...BilingualText
  }
  committee {
    code
    name {
      ...BilingualText
    }
  }
  editions {
    ...ScorecardEdition
  }
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<ScorecardEditionAddMutation, ScorecardEditionAddMutationVariables>;
export const TargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Targets($council: String!, $measure: String!, $first: Int!, $after: String) {
  targets(council: $council, measure: $measure, first: $first, after: $after) {
    nodes {
      ...Target
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment TargetAim on TargetAim {
  __typename
  ... on PointTarget {
    value
    tolerance
    toleranceKind
  }
  ... on BandTarget {
    redLow
    greenLow
    greenHigh
    redHigh
    enteredAs
  }
  ... on NoTarget {
    note
  }
}
fragment Target on Target {
  standard
  period {
    ...Period
  }
  kind
  state
  aim {
    ...TargetAim
  }
  description
  descriptionCy: description(language: CY)
  rationale {
    basis {
      ...BilingualText
    }
    calculation {
      ...BilingualText
    }
    setBy
    reviewOn
  }
  citation
  version
  recordedAt
  recordedBy
}
fragment BilingualText on BilingualText {
  en
  cy
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const TargetSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TargetSet($input: TargetSetInput!) {
  targetSet(input: $input) {
    target {
      ...Target
    }
    userErrors {
      code
      message
      path
      currentVersion
    }
  }
}
    fragment Period on Period {
  code
  label
  labelCy: label(language: CY)
  kind
  yearType
  timePeriod
  timeIdentifier
  startsOn
  endsOn
}
fragment TargetAim on TargetAim {
  __typename
  ... on PointTarget {
    value
    tolerance
    toleranceKind
  }
  ... on BandTarget {
    redLow
    greenLow
    greenHigh
    redHigh
    enteredAs
  }
  ... on NoTarget {
    note
  }
}
fragment Target on Target {
  standard
  period {
    ...Period
  }
  kind
  state
  aim {
    ...TargetAim
  }
  description
  descriptionCy: description(language: CY)
  rationale {
    basis {
      ...BilingualText
    }
    calculation {
      ...BilingualText
    }
    setBy
    reviewOn
  }
  citation
  version
  recordedAt
  recordedBy
}
fragment BilingualText on BilingualText {
  en
  cy
}`) as unknown as TypedDocumentString<TargetSetMutation, TargetSetMutationVariables>;