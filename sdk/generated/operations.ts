/** Internal type. DO NOT USE DIRECTLY. */
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './received.js';

import { knownDocument } from '../document.js';
export type ViewerFragment = { readonly id: string, readonly name: string, readonly kind: Types.PrincipalKind, readonly readOnly: boolean, readonly platformAdministrator: boolean, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<Types.Role>, readonly council: CouncilFragment }>, readonly suspended: ReadonlyArray<CouncilFragment> };

export type ApiKeyFragment = { readonly prefix: string, readonly name: string, readonly roles: ReadonlyArray<Types.Role>, readonly readOnly: boolean, readonly state: Types.ApiKeyState, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly previousSecretEndsAt: string | null, readonly holder: { readonly email: string, readonly name: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: ViewerFragment };

export type ApiKeysQueryVariables = Exact<{
  council?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { readonly apiKeys: { readonly nodes: ReadonlyArray<ApiKeyFragment>, readonly pageInfo: PageInfoFragment } };

export type ApiKeyCreateMutationVariables = Exact<{
  input: Types.ApiKeyCreateInput;
}>;


export type ApiKeyCreateMutation = { readonly apiKeyCreate: { readonly secret: string | null, readonly apiKey: ApiKeyFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ApiKeyRotateMutationVariables = Exact<{
  input: Types.ApiKeyRotateInput;
}>;


export type ApiKeyRotateMutation = { readonly apiKeyRotate: { readonly secret: string | null, readonly apiKey: ApiKeyFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: Types.ApiKeyRevokeInput;
}>;


export type ApiKeyRevokeMutation = { readonly apiKeyRevoke: { readonly apiKey: ApiKeyFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type AreaFragment = { readonly gssCode: string, readonly level: Types.AreaLevel, readonly name: BilingualTextFragment };

export type AreasDefineMutationVariables = Exact<{
  input: Types.AreasDefineInput;
}>;


export type AreasDefineMutation = { readonly areasDefine: { readonly areas: ReadonlyArray<AreaFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type AuditEntryFragment = { readonly sequence: number, readonly recordedAt: string, readonly action: string, readonly principalId: string, readonly principalName: string, readonly actingAs: ReadonlyArray<string>, readonly address: string | null, readonly requestId: string | null, readonly subject: Types.AuditSubject, readonly key: string, readonly before: string | null, readonly after: string | null, readonly previousHash: string | null, readonly hash: string };

export type AuditTrailQueryVariables = Exact<{
  council?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  action?: string | null | undefined;
  subject?: Types.AuditSubject | null | undefined;
  key?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { readonly auditTrail: { readonly nodes: ReadonlyArray<AuditEntryFragment>, readonly pageInfo: PageInfoFragment } };

export type ComparedFigure_Absence_Fragment = { readonly __typename: 'Absence', readonly reason: Types.AbsenceReason, readonly symbol: string };

export type ComparedFigure_Value_Fragment = { readonly __typename: 'Value', readonly value: string, readonly display: string };

export type ComparedFigureFragment =
  | ComparedFigure_Absence_Fragment
  | ComparedFigure_Value_Fragment
;

export type StandingFragment = { readonly rank: number | null, readonly rankOf: number | null, readonly quartileBand: Types.QuartileBand | null };

export type DistributionFragment = { readonly councils: number, readonly lowerQuartile: string | null, readonly median: string | null, readonly upperQuartile: string | null };

export type ComparedValue_Comparator_Fragment = { readonly __typename: 'Comparator', readonly value: string, readonly display: string, readonly method: Types.ComparatorMethod, readonly used: number | null, readonly of: number | null };

export type ComparedValue_NotCompared_Fragment = { readonly __typename: 'NotCompared', readonly reason: Types.NotComparedReason, readonly used: number | null, readonly of: number | null };

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

export type CommitteeFragment = { readonly code: string, readonly version: number, readonly name: BilingualTextFragment, readonly meetings: ReadonlyArray<MeetingFragment> };

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


export type CommitteeDefineMutation = { readonly committeeDefine: { readonly committee: CommitteeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MeetingScheduleMutationVariables = Exact<{
  input: Types.MeetingScheduleInput;
}>;


export type MeetingScheduleMutation = { readonly meetingSchedule: { readonly meeting: MeetingFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MissingMemberFragment = { readonly reason: Types.MissingReason, readonly area: AreaFragment };

export type ComparatorFragment = { readonly value: string, readonly display: string, readonly method: Types.ComparatorMethod, readonly used: number | null, readonly of: number | null, readonly citation: string | null, readonly group: { readonly code: string, readonly name: string, readonly effectiveFrom: string } | null, readonly area: AreaFragment | null, readonly missing: ReadonlyArray<MissingMemberFragment>, readonly period: PeriodFragment };

export type Comparison_Comparator_Fragment = (
  { readonly __typename: 'Comparator' }
  & ComparatorFragment
);

export type Comparison_NotCompared_Fragment = { readonly __typename: 'NotCompared', readonly reason: Types.NotComparedReason, readonly explanation: string, readonly used: number | null, readonly of: number | null, readonly missing: ReadonlyArray<MissingMemberFragment> };

export type ComparisonFragment =
  | Comparison_Comparator_Fragment
  | Comparison_NotCompared_Fragment
;

export type ComparatorQuoteMutationVariables = Exact<{
  input: Types.ComparatorQuoteInput;
}>;


export type ComparatorQuoteMutation = { readonly comparatorQuote: { readonly comparator: ComparatorFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupEditionFragment = { readonly effectiveFrom: string, readonly source: string, readonly members: ReadonlyArray<{ readonly rank: number, readonly proximity: string | null, readonly area: AreaFragment }> };

export type ComparisonGroupFragment = { readonly code: string, readonly name: string, readonly kind: Types.ComparisonGroupKind, readonly retiredOn: string | null, readonly version: number, readonly neighboursOf: AreaFragment | null, readonly council: { readonly gssCode: string } | null, readonly editions: ReadonlyArray<ComparisonGroupEditionFragment> };

export type ComparisonGroupQueryVariables = Exact<{
  code: string;
  council?: string | null | undefined;
}>;


export type ComparisonGroupQuery = { readonly comparisonGroup: (
    { readonly editions: ReadonlyArray<(
      { readonly change: { readonly since: string, readonly rankingChanged: boolean, readonly came: ReadonlyArray<AreaFragment>, readonly left: ReadonlyArray<AreaFragment>, readonly stayed: ReadonlyArray<AreaFragment> } | null }
      & ComparisonGroupEditionFragment
    )> }
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


export type ComparisonGroupDefineMutation = { readonly comparisonGroupDefine: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupCopyMutationVariables = Exact<{
  input: Types.ComparisonGroupCopyInput;
}>;


export type ComparisonGroupCopyMutation = { readonly comparisonGroupCopy: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupRetireMutationVariables = Exact<{
  input: Types.ComparisonGroupRetireInput;
}>;


export type ComparisonGroupRetireMutation = { readonly comparisonGroupRetire: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupEditionAddMutationVariables = Exact<{
  input: Types.ComparisonGroupEditionAddInput;
}>;


export type ComparisonGroupEditionAddMutation = { readonly comparisonGroupEditionAdd: { readonly comparisonGroup: ComparisonGroupFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

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


export type CouncilSubscribeMutation = { readonly councilSubscribe: { readonly council: CouncilFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type DueReportsQueryVariables = Exact<{
  council: string;
  on: string;
  until: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DueReportsQuery = { readonly dueReports: { readonly nodes: ReadonlyArray<{ readonly published: boolean, readonly report: ScheduledReportFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number }, readonly reminders: ReadonlyArray<{ readonly kind: Types.ReminderKind, readonly reference: string | null, readonly message: string }> }>, readonly pageInfo: PageInfoFragment } };

export type EventFragment = { readonly id: string, readonly cursor: string, readonly kind: Types.EventKind, readonly occurredAt: string, readonly council: string, readonly subject:
    | { readonly __typename: 'EventImport', readonly importId: string, readonly format: string, readonly stored: number, readonly revised: number, readonly unchanged: number }
    | { readonly __typename: 'EventPing', readonly webhookId: string }
    | { readonly __typename: 'EventPublication', readonly publicationId: string, readonly scorecard: string, readonly period: string, readonly version: number, readonly status: Types.PublicationStatus, readonly visibility: Types.PublicationVisibility, readonly releaseAt: string }
    | { readonly __typename: 'EventRatings', readonly publicationId: string, readonly scorecard: string, readonly period: string, readonly version: number, readonly comparedWith: { readonly publicationId: string, readonly period: string, readonly version: number }, readonly lines: ReadonlyArray<{ readonly reference: string, readonly measure: string, readonly before: Types.Rag, readonly after: Types.Rag }> }
   };

export type EventsQueryVariables = Exact<{
  council: string;
  kinds?: ReadonlyArray<Types.EventKind> | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly nodes: ReadonlyArray<EventFragment>, readonly pageInfo: PageInfoFragment } };

export type EventStreamSubscriptionVariables = Exact<{
  council: string;
  kinds?: ReadonlyArray<Types.EventKind> | null | undefined;
  after?: string | null | undefined;
}>;


export type EventStreamSubscription = { readonly events: EventFragment };

export type IdentityProviderFragment = { readonly issuer: string, readonly audiences: ReadonlyArray<string>, readonly algorithms: ReadonlyArray<Types.SigningAlgorithm>, readonly keysAddress: string, readonly setAt: string };

export type IdentityProvidersQueryVariables = Exact<{
  council?: string | null | undefined;
}>;


export type IdentityProvidersQuery = { readonly identityProviders: ReadonlyArray<IdentityProviderFragment> };

export type IdentityProviderSetMutationVariables = Exact<{
  input: Types.IdentityProviderSetInput;
}>;


export type IdentityProviderSetMutation = { readonly identityProviderSet: { readonly identityProvider: IdentityProviderFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type IdentityProviderRemoveMutationVariables = Exact<{
  input: Types.IdentityProviderRemoveInput;
}>;


export type IdentityProviderRemoveMutation = { readonly identityProviderRemove: { readonly identityProvider: IdentityProviderFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ImportMappingCellFragment = { readonly column: string, readonly where: ReadonlyArray<{ readonly filter: string, readonly item: string }> };

export type ImportMappingFragment = { readonly code: string, readonly fileName: string, readonly source: string, readonly filters: ReadonlyArray<string>, readonly leftOutAreas: ReadonlyArray<string>, readonly version: number, readonly measures: ReadonlyArray<{ readonly measure: string, readonly value: string, readonly where: ReadonlyArray<{ readonly filter: string, readonly item: string }>, readonly numerator: ImportMappingCellFragment | null, readonly denominator: ImportMappingCellFragment | null }> };

export type ImportMappingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportMappingsQuery = { readonly importMappings: ReadonlyArray<ImportMappingFragment> };

export type ImportMappingDefineMutationVariables = Exact<{
  input: Types.ImportMappingDefineInput;
}>;


export type ImportMappingDefineMutation = { readonly importMappingDefine: { readonly importMapping: ImportMappingFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ManagementActionFragment = { readonly narrative: NarrativeFragment, readonly scorecard: { readonly code: string, readonly title: BilingualTextFragment }, readonly period: PeriodFragment };

export type ManagementActionsQueryVariables = Exact<{
  council: string;
  filter?: Types.ManagementActionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ManagementActionsQuery = { readonly managementActions: { readonly nodes: ReadonlyArray<ManagementActionFragment>, readonly pageInfo: PageInfoFragment } };

export type ActionProgressReportMutationVariables = Exact<{
  input: Types.ActionProgressReportInput;
}>;


export type ActionProgressReportMutation = { readonly actionProgressReport: { readonly action: ManagementActionFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

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


export type MeasureDefineMutation = { readonly measureDefine: { readonly measure: MeasureFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MemberRequestFragment = { readonly id: string, readonly aspects: ReadonlyArray<Types.MonitoringAspect>, readonly question: string | null, readonly requestedBy: string, readonly citation: string | null, readonly recordedAt: string, readonly recordedBy: string, readonly closedAt: string | null, readonly closedBy: string | null, readonly closingNote: string | null, readonly measure: { readonly code: string, readonly title: BilingualTextFragment }, readonly committee: { readonly code: string, readonly name: BilingualTextFragment }, readonly meeting: MeetingFragment };

export type MemberRequestsQueryVariables = Exact<{
  council: string;
  open?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MemberRequestsQuery = { readonly memberRequests: { readonly nodes: ReadonlyArray<MemberRequestFragment>, readonly pageInfo: PageInfoFragment } };

export type MeasureMonitoringQueryVariables = Exact<{
  council: string;
  measure: string;
  period: string;
}>;


export type MeasureMonitoringQuery = { readonly measureMonitoring: { readonly measure: MeasureFragment, readonly period: PeriodFragment, readonly requests: ReadonlyArray<MemberRequestFragment>, readonly observation: ObservationFragment | null, readonly rating: RatingFragment, readonly standards: ReadonlyArray<{ readonly target: TargetFragment, readonly rating: RatingFragment }>, readonly fiveYears: ReadonlyArray<{ readonly year: PeriodFragment, readonly observation: ObservationFragment | null }>, readonly trend: { readonly outcome: Types.TrendOutcome, readonly reason: Types.NoTrendReason | null, readonly slope: number | null, readonly chiSquared: number | null }, readonly yearTargets: ReadonlyArray<TargetFragment>, readonly outlook: OutlookFragment, readonly actions: ReadonlyArray<NarrativeFragment>, readonly expected: ReadonlyArray<{ readonly required: string | null, readonly period: PeriodFragment, readonly observation: ObservationFragment | null, readonly targets: ReadonlyArray<TargetFragment> }> } | null };

export type MemberRequestMakeMutationVariables = Exact<{
  input: Types.MemberRequestMakeInput;
}>;


export type MemberRequestMakeMutation = { readonly memberRequestMake: { readonly request: MemberRequestFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MemberRequestCloseMutationVariables = Exact<{
  input: Types.MemberRequestCloseInput;
}>;


export type MemberRequestCloseMutation = { readonly memberRequestClose: { readonly request: MemberRequestFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeFragment = { readonly id: string, readonly kind: Types.NarrativeKind, readonly state: Types.NarrativeState, readonly author: string, readonly approver: string | null, readonly citation: string | null, readonly returnReason: string | null, readonly replaces: string | null, readonly version: number, readonly recordedAt: string, readonly text: BilingualTextFragment, readonly action: { readonly owner: string, readonly dueOn: string, readonly rag: Types.Colour, readonly currentRag: Types.Colour, readonly finishedOn: string | null, readonly progress: ReadonlyArray<{ readonly version: number, readonly reportedOn: string, readonly rag: Types.Colour, readonly finished: boolean, readonly recordedAt: string, readonly recordedBy: string, readonly note: BilingualTextFragment }> } | null, readonly measure: { readonly code: string } | null };

export type NarrativeWriteMutationVariables = Exact<{
  input: Types.NarrativeWriteInput;
}>;


export type NarrativeWriteMutation = { readonly narrativeWrite: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeSubmitMutationVariables = Exact<{
  input: Types.NarrativeSubmitInput;
}>;


export type NarrativeSubmitMutation = { readonly narrativeSubmit: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeApproveMutationVariables = Exact<{
  input: Types.NarrativeApproveInput;
}>;


export type NarrativeApproveMutation = { readonly narrativeApprove: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeReviseMutationVariables = Exact<{
  input: Types.NarrativeReviseInput;
}>;


export type NarrativeReviseMutation = { readonly narrativeRevise: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeReturnMutationVariables = Exact<{
  input: Types.NarrativeReturnInput;
}>;


export type NarrativeReturnMutation = { readonly narrativeReturn: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'Period', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Period', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
   | null> };

export type Figure_Absence_Fragment = { readonly __typename: 'Absence', readonly reason: Types.AbsenceReason, readonly symbol: string, readonly explanation: string | null, readonly system: string | null, readonly expectedOn: string | null };

export type Figure_Value_Fragment = { readonly __typename: 'Value', readonly value: string, readonly display: string, readonly numerator: string | null, readonly denominator: string | null };

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
    )>, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type OutlookJudgementFragment = { readonly outlook: Types.YearEndOutlook | null, readonly expectedValue: string | null, readonly judgedBy: string, readonly citation: string | null, readonly version: number, readonly recordedAt: string, readonly reason: BilingualTextFragment };

export type ProjectionResult_NotProjected_Fragment = { readonly __typename: 'NotProjected', readonly reason: Types.NotProjectedReason };

export type ProjectionResult_Projection_Fragment = { readonly __typename: 'Projection', readonly outlook: Types.YearEndOutlook | null, readonly rag: Types.Rag, readonly projected: string, readonly low: string | null, readonly high: string | null, readonly gapToTarget: string | null, readonly runRate: string, readonly requiredRunRate: string | null, readonly method: Types.ProjectionMethod };

export type ProjectionResultFragment =
  | ProjectionResult_NotProjected_Fragment
  | ProjectionResult_Projection_Fragment
;

export type OutlookFragment = { readonly shareOfYearElapsed: string, readonly judgement: OutlookJudgementFragment | null, readonly projection:
    | ProjectionResult_NotProjected_Fragment
    | ProjectionResult_Projection_Fragment
   };

export type OutlookJudgeMutationVariables = Exact<{
  input: Types.OutlookJudgeInput;
}>;


export type OutlookJudgeMutation = { readonly outlookJudge: { readonly outlookJudgement: OutlookJudgementFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type PersonFragment = { readonly email: string, readonly name: string, readonly roles: ReadonlyArray<Types.Role>, readonly state: Types.MembershipState, readonly invitedAt: string, readonly invitedBy: string, readonly takenUpAt: string | null, readonly endedAt: string | null, readonly version: number };

export type PeopleQueryVariables = Exact<{
  council?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly nodes: ReadonlyArray<PersonFragment>, readonly pageInfo: PageInfoFragment } };

export type PersonInviteMutationVariables = Exact<{
  input: Types.PersonInviteInput;
}>;


export type PersonInviteMutation = { readonly personInvite: { readonly person: PersonFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MembershipSetMutationVariables = Exact<{
  input: Types.MembershipSetInput;
}>;


export type MembershipSetMutation = { readonly membershipSet: { readonly person: PersonFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MembershipEndMutationVariables = Exact<{
  input: Types.MembershipEndInput;
}>;


export type MembershipEndMutation = { readonly membershipEnd: { readonly person: PersonFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type PeriodFragment = { readonly id: string, readonly code: string, readonly kind: Types.PeriodKind, readonly yearType: Types.YearType, readonly timePeriod: string, readonly timeIdentifier: string, readonly startsOn: string, readonly endsOn: string, readonly label: BilingualTextFragment };

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

export type PublicationFragment = { readonly id: string, readonly version: number, readonly meetingOn: string, readonly status: Types.PublicationStatus, readonly visibility: Types.PublicationVisibility, readonly releaseAt: string, readonly publishedAt: string, readonly publishedBy: string | null, readonly contentHash: string, readonly asPublished: { readonly council: AreaFragment, readonly scorecard: { readonly code: string, readonly title: BilingualTextFragment }, readonly committee: { readonly code: string, readonly name: BilingualTextFragment } }, readonly period: PeriodFragment, readonly erratum: BilingualTextFragment | null, readonly withdrawal: { readonly at: string, readonly reason: string } | null, readonly disclosure: { readonly school: Types.DisclosureSchool, readonly threshold: number, readonly roundingBase: number } | null, readonly summary: { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number } } };

export type PublishedRatingFragment = { readonly rag: Types.Rag, readonly reason: Types.NotRatedReason | null, readonly ruleVersion: string, readonly explanation: BilingualTextFragment | null };

export type PublishedNarrativeFragment = { readonly kind: Types.NarrativeKind, readonly author: string, readonly approver: string, readonly citation: string | null, readonly text: BilingualTextFragment, readonly action: { readonly owner: string, readonly dueOn: string, readonly rag: Types.Colour } | null };

export type PublishedLineFragment = { readonly position: number, readonly reference: string, readonly narrativesWithheld: number, readonly theme: BilingualTextFragment | null, readonly measure: { readonly code: string, readonly unit: Types.Unit, readonly decimalPlaces: number, readonly polarity: Types.Polarity, readonly local: boolean, readonly title: BilingualTextFragment, readonly definition: BilingualTextFragment }, readonly observation: { readonly status: Types.ObservationStatus, readonly flags: ReadonlyArray<Types.ObservationFlag>, readonly caveat: string | null, readonly version: number, readonly figure:
      | Figure_Absence_Fragment
      | Figure_Value_Fragment
     } | null, readonly rating: PublishedRatingFragment, readonly standards: ReadonlyArray<{ readonly target: { readonly standard: string, readonly kind: Types.TargetKind, readonly state: Types.TargetState, readonly version: number, readonly period: PeriodFragment, readonly aim:
        | TargetAim_BandTarget_Fragment
        | TargetAim_NoTarget_Fragment
        | TargetAim_PointTarget_Fragment
      , readonly description: BilingualTextFragment }, readonly rating: PublishedRatingFragment }>, readonly direction: { readonly arrow: Types.Arrow | null, readonly judgement: Types.DirectionJudgement, readonly rag: Types.Rag, readonly basis: Types.DirectionBasis, readonly reason: Types.NotComparableReason | null, readonly periodsComparedWith: ReadonlyArray<PeriodFragment>, readonly explanation: BilingualTextFragment | null }, readonly outlook: { readonly judgement: { readonly outlook: Types.YearEndOutlook | null, readonly judgedBy: string, readonly reason: BilingualTextFragment } | null }, readonly neighboursAverage:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly region:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly nation:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly narratives: ReadonlyArray<PublishedNarrativeFragment> };

export type PublicationChangeFragment = { readonly kind: Types.PublicationChangeKind, readonly reason: Types.PublicationChangeReason, readonly reference: string | null, readonly measure: string | null, readonly before: string | null, readonly after: string | null };

export type PublishedReportFragment = (
  { readonly report: { readonly lines: ReadonlyArray<PublishedLineFragment>, readonly narratives: ReadonlyArray<PublishedNarrativeFragment> }, readonly changes: ReadonlyArray<PublicationChangeFragment> }
  & PublicationFragment
);

export type PublicationRulesFragment = { readonly narrativeOn: ReadonlyArray<Types.ExplainedLine>, readonly welshRequired: boolean, readonly disclosure: { readonly school: Types.DisclosureSchool, readonly threshold: number, readonly roundingBase: number } };

export type PublicationsQueryVariables = Exact<{
  council: string;
  filter?: Types.PublicationFilter | null | undefined;
  orderBy?: Types.PublicationOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { readonly publications: { readonly nodes: ReadonlyArray<PublicationFragment>, readonly pageInfo: PageInfoFragment } };

export type PublicationQueryVariables = Exact<{
  of: Types.PublicationOfInput;
}>;


export type PublicationQuery = { readonly publication: PublishedReportFragment | null };

export type PublicationDocumentQueryVariables = Exact<{
  id: string;
}>;


export type PublicationDocumentQuery = { readonly publication: { readonly contentHash: string, readonly report: { readonly content: string } } | null };

export type ChangesSinceQueryVariables = Exact<{
  of: Types.PublicationOfInput;
}>;


export type ChangesSinceQuery = { readonly publication: (
    { readonly changesSince: { readonly changes: ReadonlyArray<PublicationChangeFragment> } | null }
    & PublicationFragment
  ) | null };

export type PublicationReadinessQueryVariables = Exact<{
  council: string;
  scorecard: string;
  period: string;
  status: Types.PublicationStatus;
}>;


export type PublicationReadinessQuery = { readonly scorecard: { readonly report: { readonly readiness: { readonly status: Types.PublicationStatus, readonly ready: boolean, readonly reasons: ReadonlyArray<{ readonly code: Types.UnreadyCode, readonly reference: string | null, readonly message: string }> } | null } | null } | null };

export type PublicationRulesQueryVariables = Exact<{
  council: string;
}>;


export type PublicationRulesQuery = { readonly council: { readonly publicationRules: PublicationRulesFragment | null } | null };

export type PublicationPublishMutationVariables = Exact<{
  input: Types.PublicationPublishInput;
}>;


export type PublicationPublishMutation = { readonly publicationPublish: { readonly publication: PublicationFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type PublicationCorrectMutationVariables = Exact<{
  input: Types.PublicationCorrectInput;
}>;


export type PublicationCorrectMutation = { readonly publicationCorrect: { readonly publication: PublicationFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type PublicationWithdrawMutationVariables = Exact<{
  input: Types.PublicationWithdrawInput;
}>;


export type PublicationWithdrawMutation = { readonly publicationWithdraw: { readonly publication: PublicationFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type PublicationRulesSetMutationVariables = Exact<{
  input: Types.PublicationRulesSetInput;
}>;


export type PublicationRulesSetMutation = { readonly publicationRulesSet: { readonly publicationRules: PublicationRulesFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

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


export type ReportScheduleMutation = { readonly reportSchedule: { readonly report: ScheduledReportFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardChangeFragment = { readonly id: string, readonly kind: Types.ScorecardChangeKind, readonly reference: string, readonly newReference: string | null, readonly comparable: boolean, readonly reason: string, readonly state: Types.ScorecardChangeState, readonly effectiveFrom: string, readonly citation: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly decisionNote: string | null, readonly measure: MeasureFragment | null, readonly replaced: { readonly code: string } | null, readonly proposedTo: MeetingFragment };

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


export type ScorecardChangeProposeMutation = { readonly scorecardChangePropose: { readonly change: ScorecardChangeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardChangeAgreeMutationVariables = Exact<{
  input: Types.ScorecardChangeAgreeInput;
}>;


export type ScorecardChangeAgreeMutation = { readonly scorecardChangeAgree: { readonly scorecard: ScorecardFragment | null, readonly changes: ReadonlyArray<ScorecardChangeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardChangeRejectMutationVariables = Exact<{
  input: Types.ScorecardChangeRejectInput;
}>;


export type ScorecardChangeRejectMutation = { readonly scorecardChangeReject: { readonly scorecard: ScorecardFragment | null, readonly changes: ReadonlyArray<ScorecardChangeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type LikeForLikeCountsFragment = { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment };

export type MeasureSuccessionFragment = { readonly predecessor: MeasureFragment, readonly successor: MeasureFragment, readonly scorecard: { readonly code: string, readonly title: BilingualTextFragment }, readonly change: ScorecardChangeFragment };

export type ScorecardEditionOnQueryVariables = Exact<{
  council: string;
  scorecard: string;
  on: string;
}>;


export type ScorecardEditionOnQuery = { readonly scorecardEdition: { readonly until: string | null, readonly scorecard: ScorecardFragment, readonly edition: ScorecardEditionFragment, readonly lines: ReadonlyArray<{ readonly position: number, readonly reference: string, readonly measure: MeasureFragment, readonly theme: BilingualTextFragment | null, readonly priorities: ReadonlyArray<{ readonly plan: string, readonly priority: string }> }>, readonly changes: ReadonlyArray<ScorecardChangeFragment> } | null };

export type ScorecardLikeForLikeQueryVariables = Exact<{
  council: string;
  scorecard: string;
  period: string;
}>;


export type ScorecardLikeForLikeQuery = { readonly scorecard: { readonly report: { readonly likeForLike: LikeForLikeFragment | null } | null } | null };

export type LikeForLikeFragment = { readonly reason: Types.NotLikeForLikeReason | null, readonly period: PeriodFragment, readonly previous: PeriodFragment, readonly whole: { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number } }, readonly now: LikeForLikeCountsFragment | null, readonly before: LikeForLikeCountsFragment | null, readonly explanation: BilingualTextFragment, readonly leftOut: ReadonlyArray<{ readonly reference: string, readonly reason: Types.LeftOutReason, readonly measure: MeasureFragment }> };

export type MeasureLineageQueryVariables = Exact<{
  council: string;
  measure: string;
}>;


export type MeasureLineageQuery = { readonly measureLineage: { readonly measure: MeasureFragment, readonly predecessors: ReadonlyArray<MeasureSuccessionFragment>, readonly successors: ReadonlyArray<MeasureSuccessionFragment> } | null };

export type RatingCountsFragment = { readonly red: number, readonly amber: number, readonly green: number, readonly notRated: number, readonly total: number };

export type ReportedSummaryFragment = { readonly of: Types.SummaryKind, readonly note: string | null, readonly citation: string, readonly counts: RatingCountsFragment };

export type RatingFragment = { readonly rag: Types.Rag, readonly reason: Types.NotRatedReason | null, readonly rule: Types.RatingRule, readonly ruleVersion: string, readonly explanation: BilingualTextFragment };

export type DirectionOfTravelFragment = { readonly arrow: Types.Arrow | null, readonly judgement: Types.DirectionJudgement, readonly rag: Types.Rag, readonly basis: Types.DirectionBasis, readonly change: string | null, readonly significant: boolean | null, readonly reason: Types.NotComparableReason | null, readonly comparedWith: ReadonlyArray<ObservationFragment>, readonly deadBand: { readonly amount: string, readonly kind: Types.ToleranceKind }, readonly explanation: BilingualTextFragment };

export type ScorecardLineFragment = { readonly position: number, readonly reference: string, readonly theme: BilingualTextFragment | null, readonly priorities: ReadonlyArray<{ readonly plan: string, readonly priority: string }>, readonly measure: MeasureFragment, readonly observation: ObservationFragment | null, readonly rating: RatingFragment, readonly standards: ReadonlyArray<{ readonly target: TargetFragment, readonly rating: RatingFragment }>, readonly direction: DirectionOfTravelFragment, readonly outlook: OutlookFragment, readonly previousPeriods: ReadonlyArray<ObservationFragment>, readonly samePeriodLastYear: ObservationFragment | null, readonly previousYearEnd: ObservationFragment | null, readonly neighboursAverage:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly region:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly nation:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly narratives: ReadonlyArray<NarrativeFragment>, readonly secondLooks: ReadonlyArray<{ readonly narrative: string, readonly language: Types.Language, readonly phrase: string }>, readonly trend: { readonly outcome: Types.TrendOutcome, readonly reason: Types.NoTrendReason | null, readonly slope: number | null, readonly chiSquared: number | null } };

export type ScorecardReportFragment = { readonly council: CouncilFragment, readonly scorecard: ScorecardFragment, readonly edition: ScorecardEditionFragment, readonly period: PeriodFragment | null, readonly lines: ReadonlyArray<ScorecardLineFragment>, readonly summary: { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number } }, readonly welsh: { readonly total: number, readonly translated: number, readonly missing: ReadonlyArray<{ readonly shown: Types.ShownText, readonly reference: string | null }> }, readonly exceptions: { readonly red: ReadonlyArray<{ readonly reference: string }>, readonly redAndWorsening: ReadonlyArray<{ readonly reference: string }>, readonly unreportable: ReadonlyArray<{ readonly reference: string }>, readonly missing: ReadonlyArray<{ readonly reference: string }> }, readonly reportedSummaries: ReadonlyArray<ReportedSummaryFragment>, readonly narratives: ReadonlyArray<NarrativeFragment> };

export type ScorecardReportQueryVariables = Exact<{
  council: string;
  scorecard: string;
  of?: Types.ReportOfInput | null | undefined;
  editionOn?: string | null | undefined;
  asAt?: string | null | undefined;
}>;


export type ScorecardReportQuery = { readonly scorecard: { readonly report: ScorecardReportFragment | null } | null };

export type SummaryRecordMutationVariables = Exact<{
  input: Types.SummaryRecordInput;
}>;


export type SummaryRecordMutation = { readonly summaryRecord: { readonly reportedSummary: ReportedSummaryFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardEditionFragment = { readonly effectiveFrom: string, readonly note: string | null, readonly lineCount: number };

export type ScorecardFragment = { readonly code: string, readonly version: number, readonly title: BilingualTextFragment, readonly committee: { readonly code: string, readonly name: BilingualTextFragment }, readonly editions: ReadonlyArray<ScorecardEditionFragment> };

export type ScorecardsQueryVariables = Exact<{
  council: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ScorecardsQuery = { readonly scorecards: { readonly nodes: ReadonlyArray<ScorecardFragment>, readonly pageInfo: PageInfoFragment } };

export type ScorecardDefineMutationVariables = Exact<{
  input: Types.ScorecardDefineInput;
}>;


export type ScorecardDefineMutation = { readonly scorecardDefine: { readonly scorecard: ScorecardFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardEditionAddMutationVariables = Exact<{
  input: Types.ScorecardEditionAddInput;
}>;


export type ScorecardEditionAddMutation = { readonly scorecardEditionAdd: { readonly scorecard: ScorecardFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type CouncilSubscriptionFragment = { readonly gssCode: string, readonly state: Types.SubscriptionState, readonly reason: string | null, readonly since: string, readonly name: BilingualTextFragment };

export type CouncilSettingsFragment = { readonly membersSeeDrafts: boolean, readonly version: number };

export type CouncilSubscriptionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CouncilSubscriptionsQuery = { readonly subscriptions: { readonly nodes: ReadonlyArray<CouncilSubscriptionFragment>, readonly pageInfo: PageInfoFragment } };

export type CouncilSettingsQueryVariables = Exact<{
  council: string;
}>;


export type CouncilSettingsQuery = { readonly councilSettings: CouncilSettingsFragment | null };

export type CouncilSuspendMutationVariables = Exact<{
  input: Types.CouncilSuspendInput;
}>;


export type CouncilSuspendMutation = { readonly councilSuspend: { readonly subscription: CouncilSubscriptionFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type CouncilResumeMutationVariables = Exact<{
  input: Types.CouncilResumeInput;
}>;


export type CouncilResumeMutation = { readonly councilResume: { readonly subscription: CouncilSubscriptionFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type CouncilSettingsSetMutationVariables = Exact<{
  input: Types.CouncilSettingsSetInput;
}>;


export type CouncilSettingsSetMutation = { readonly councilSettingsSet: { readonly settings: CouncilSettingsFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type TargetAim_BandTarget_Fragment = { readonly __typename: 'BandTarget', readonly redLow: string | null, readonly greenLow: string | null, readonly greenHigh: string | null, readonly redHigh: string | null, readonly enteredAs: Types.BandEntry };

export type TargetAim_NoTarget_Fragment = { readonly __typename: 'NoTarget', readonly note: string };

export type TargetAim_PointTarget_Fragment = { readonly __typename: 'PointTarget', readonly value: string, readonly tolerance: string, readonly toleranceKind: Types.ToleranceKind };

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


export type TargetSetMutation = { readonly targetSet: { readonly target: TargetFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type TargetConfirmMutationVariables = Exact<{
  input: Types.TargetConfirmInput;
}>;


export type TargetConfirmMutation = { readonly targetConfirm: { readonly target: TargetFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type BilingualTextFragment = { readonly en: string, readonly cy: string | null };

export type PageInfoFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type WebhookFragment = { readonly id: string, readonly name: string, readonly address: string, readonly kinds: ReadonlyArray<Types.WebhookKind>, readonly state: Types.WebhookState, readonly createdAt: string, readonly previousSecretEndsAt: string | null, readonly version: number };

export type WebhookDeliveryFragment = { readonly id: string, readonly webhookId: string, readonly state: Types.WebhookDeliveryState, readonly dueAt: string | null, readonly settledAt: string | null, readonly event: EventFragment, readonly attempts: ReadonlyArray<{ readonly attemptedAt: string, readonly duration: number, readonly status: number | null, readonly failure: Types.WebhookFailure | null }> };

export type WebhooksQueryVariables = Exact<{
  council: string;
}>;


export type WebhooksQuery = { readonly webhooks: ReadonlyArray<WebhookFragment> };

export type WebhookDeliveriesQueryVariables = Exact<{
  council: string;
  webhook?: string | null | undefined;
  state?: Types.WebhookDeliveryState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly nodes: ReadonlyArray<WebhookDeliveryFragment>, readonly pageInfo: PageInfoFragment } };

export type WebhookCreateMutationVariables = Exact<{
  input: Types.WebhookCreateInput;
}>;


export type WebhookCreateMutation = { readonly webhookCreate: { readonly secret: string | null, readonly webhook: WebhookFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type WebhookUpdateMutationVariables = Exact<{
  input: Types.WebhookUpdateInput;
}>;


export type WebhookUpdateMutation = { readonly webhookUpdate: { readonly webhook: WebhookFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type WebhookRotateSecretMutationVariables = Exact<{
  input: Types.WebhookRotateSecretInput;
}>;


export type WebhookRotateSecretMutation = { readonly webhookRotateSecret: { readonly secret: string | null, readonly webhook: WebhookFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type WebhookRemoveMutationVariables = Exact<{
  input: Types.WebhookRemoveInput;
}>;


export type WebhookRemoveMutation = { readonly webhookRemove: { readonly webhook: WebhookFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type WebhookTestMutationVariables = Exact<{
  input: Types.WebhookTestInput;
}>;


export type WebhookTestMutation = { readonly webhookTest: { readonly eventId: string | null, readonly webhook: WebhookFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type WebhookDeliveryRetryMutationVariables = Exact<{
  input: Types.WebhookDeliveryRetryInput;
}>;


export type WebhookDeliveryRetryMutation = { readonly webhookDeliveryRetry: { readonly delivery: WebhookDeliveryFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

const ViewerText = 'fragment Viewer on Viewer{id name kind memberships{council{...Council}roles}suspended{...Council}readOnly platformAdministrator}';
const ApiKeyText = 'fragment ApiKey on ApiKey{prefix name roles readOnly holder{email name}state createdAt expiresAt revokedAt lastUsedAt previousSecretEndsAt}';
const AreaText = 'fragment Area on Area{gssCode level name{...BilingualText}}';
const AuditEntryText = 'fragment AuditEntry on AuditEntry{sequence recordedAt action principalId principalName actingAs address requestId subject key before after previousHash hash}';
const ComparedFigureText = 'fragment ComparedFigure on Figure{__typename ...on Value{value display}...on Absence{reason symbol}}';
const StandingText = 'fragment Standing on Standing{rank rankOf quartileBand}';
const DistributionText = 'fragment Distribution on Distribution{councils lowerQuartile median upperQuartile}';
const ComparedValueText = 'fragment ComparedValue on Comparison{__typename ...on Comparator{value display method used of}...on NotCompared{reason used of}}';
const BenchmarkedAreaText = 'fragment BenchmarkedArea on BenchmarkedArea{area{...Area}figure{...ComparedFigure}standing{...Standing}rankInGroup interval{lower upper}outcome}';
const ComparedPointText = 'fragment ComparedPoint on ComparedPoint{period{code endsOn}figure{...ComparedFigure}standing{...Standing}distribution{...Distribution}neighbours{...ComparedValue}bestNeighbour{gssCode}region{...ComparedValue}nation{...ComparedValue}}';
const MeetingText = 'fragment Meeting on Meeting{heldOn note}';
const CommitteeText = 'fragment Committee on Committee{code name{...BilingualText}version meetings{...Meeting}}';
const MissingMemberText = 'fragment MissingMember on MissingMember{area{...Area}reason}';
const ComparatorText = 'fragment Comparator on Comparator{value display method group{code name effectiveFrom}area{...Area}used of missing{...MissingMember}period{...Period}citation}';
const ComparisonText = 'fragment Comparison on Comparison{__typename ...Comparator ...on NotCompared{reason explanation used of missing{...MissingMember}}}';
const ComparisonGroupEditionText = 'fragment ComparisonGroupEdition on ComparisonGroupEdition{effectiveFrom source members{rank area{...Area}proximity}}';
const ComparisonGroupText = 'fragment ComparisonGroup on ComparisonGroup{code name kind retiredOn neighboursOf{...Area}council{gssCode}version editions{...ComparisonGroupEdition}}';
const CouncilText = 'fragment Council on Council{gssCode laCode name{...BilingualText}region{...Area}nation{...Area}subscribes}';
const EventText = 'fragment Event on Event{id cursor kind occurredAt council subject{__typename ...on EventPublication{publicationId scorecard period version status visibility releaseAt}...on EventRatings{publicationId scorecard period version comparedWith{publicationId period version}lines{reference measure before after}}...on EventImport{importId format stored revised unchanged}...on EventPing{webhookId}}}';
const IdentityProviderText = 'fragment IdentityProvider on IdentityProvider{issuer audiences algorithms keysAddress setAt}';
const ImportMappingCellText = 'fragment ImportMappingCell on ImportMappingCell{column where{filter item}}';
const ImportMappingText = 'fragment ImportMapping on ImportMapping{code fileName source filters leftOutAreas measures{measure where{filter item}value numerator{...ImportMappingCell}denominator{...ImportMappingCell}}version}';
const ManagementActionText = 'fragment ManagementAction on ManagementAction{narrative{...Narrative}scorecard{code title{...BilingualText}}period{...Period}}';
const MeasureText = 'fragment Measure on Measure{id code title{...BilingualText}definition{...BilingualText}unit decimalPlaces polarity numeratorLabel{...BilingualText}denominatorLabel{...BilingualText}multiplier accumulation yearType frequency minimumDenominator minimumValue maximumValue hasQuartiles source owner council{gssCode}version}';
const MemberRequestText = 'fragment MemberRequest on MemberRequest{id measure{code title{...BilingualText}}committee{code name{...BilingualText}}meeting{...Meeting}aspects question requestedBy citation recordedAt recordedBy closedAt closedBy closingNote}';
const NarrativeText = 'fragment Narrative on Narrative{id kind text{...BilingualText}state author approver action{owner dueOn rag currentRag finishedOn progress{version reportedOn rag note{...BilingualText}finished recordedAt recordedBy}}citation returnReason replaces version recordedAt measure{code}}';
const FigureText = 'fragment Figure on Figure{__typename ...on Value{value display numerator denominator}...on Absence{reason symbol explanation system expectedOn}}';
const ObservationText = 'fragment Observation on Observation{period{...Period}figure{...Figure}rolledUpFrom status flags sourceSystem caveat citation version recordedAt recordedBy}';
const OutlookJudgementText = 'fragment OutlookJudgement on OutlookJudgement{outlook expectedValue reason{...BilingualText}judgedBy citation version recordedAt}';
const ProjectionResultText = 'fragment ProjectionResult on ProjectionResult{__typename ...on Projection{outlook rag projected low high gapToTarget runRate requiredRunRate method}...on NotProjected{reason}}';
const OutlookText = 'fragment Outlook on Outlook{judgement{...OutlookJudgement}projection{...ProjectionResult}shareOfYearElapsed}';
const PersonText = 'fragment Person on Person{email name roles state invitedAt invitedBy takenUpAt endedAt version}';
const PeriodText = 'fragment Period on Period{id code label{...BilingualText}kind yearType timePeriod timeIdentifier startsOn endsOn}';
const PublicationText = 'fragment Publication on Publication{id asPublished{council{...Area}scorecard{code title{...BilingualText}}committee{code name{...BilingualText}}}period{...Period}version meetingOn status visibility releaseAt publishedAt publishedBy erratum{...BilingualText}withdrawal{at reason}disclosure{school threshold roundingBase}summary{rag{...RatingCounts}direction{...RatingCounts}completeness{reported absent missing total}}contentHash}';
const PublishedRatingText = 'fragment PublishedRating on PublishedRating{rag reason ruleVersion explanation{...BilingualText}}';
const PublishedNarrativeText = 'fragment PublishedNarrative on PublishedNarrative{kind text{...BilingualText}action{owner dueOn rag}author approver citation}';
const PublishedLineText = 'fragment PublishedLine on PublishedLine{position reference theme{...BilingualText}measure{code title{...BilingualText}definition{...BilingualText}unit decimalPlaces polarity local}observation{figure{...Figure}status flags caveat version}rating{...PublishedRating}standards{target{standard period{...Period}kind state version aim{...TargetAim}description{...BilingualText}}rating{...PublishedRating}}direction{arrow judgement rag basis periodsComparedWith{...Period}reason explanation{...BilingualText}}outlook{judgement{outlook reason{...BilingualText}judgedBy}}neighboursAverage{...Comparison}region{...Comparison}nation{...Comparison}narratives{...PublishedNarrative}narrativesWithheld}';
const PublicationChangeText = 'fragment PublicationChange on PublicationChange{kind reason reference measure before after}';
const PublishedReportText = 'fragment PublishedReport on Publication{...Publication report{lines{...PublishedLine}narratives{...PublishedNarrative}}changes{...PublicationChange}}';
const PublicationRulesText = 'fragment PublicationRules on PublicationRules{narrativeOn welshRequired disclosure{school threshold roundingBase}}';
const ScheduledReportText = 'fragment ScheduledReport on ScheduledReport{scorecard{code title{...BilingualText}}meeting{...Meeting}committee{code name{...BilingualText}}period{...Period}kind note citation}';
const ScorecardChangeText = 'fragment ScorecardChange on ScorecardChange{id kind reference newReference measure{...Measure}replaced{code}comparable reason state proposedTo{...Meeting}effectiveFrom citation decidedAt decidedBy decisionNote}';
const LikeForLikeCountsText = 'fragment LikeForLikeCounts on LikeForLikeCounts{rag{...RatingCounts}direction{...RatingCounts}}';
const MeasureSuccessionText = 'fragment MeasureSuccession on MeasureSuccession{predecessor{...Measure}successor{...Measure}scorecard{code title{...BilingualText}}change{...ScorecardChange}}';
const LikeForLikeText = 'fragment LikeForLike on LikeForLike{period{...Period}previous{...Period}whole{rag{...RatingCounts}direction{...RatingCounts}completeness{reported absent missing total}}now{...LikeForLikeCounts}before{...LikeForLikeCounts}reason explanation{...BilingualText}leftOut{reference measure{...Measure}reason}}';
const RatingCountsText = 'fragment RatingCounts on RatingCounts{red amber green notRated total}';
const ReportedSummaryText = 'fragment ReportedSummary on ReportedSummary{of counts{...RatingCounts}note citation}';
const RatingText = 'fragment Rating on LiveRating{rag reason explanation{...BilingualText}rule ruleVersion}';
const DirectionOfTravelText = 'fragment DirectionOfTravel on DirectionOfTravel{arrow judgement rag basis comparedWith{...Observation}change significant deadBand{amount kind}reason explanation{...BilingualText}}';
const ScorecardLineText = 'fragment ScorecardLine on ScorecardLine{position reference theme{...BilingualText}priorities{plan priority}measure{...Measure}observation{...Observation}rating{...Rating}standards{target{...Target}rating{...Rating}}direction{...DirectionOfTravel}outlook{...Outlook}previousPeriods{...Observation}samePeriodLastYear{...Observation}previousYearEnd{...Observation}neighboursAverage{...Comparison}region{...Comparison}nation{...Comparison}narratives{...Narrative}secondLooks{narrative language phrase}trend{outcome reason slope chiSquared}}';
const ScorecardReportText = 'fragment ScorecardReport on ScorecardReport{council{...Council}scorecard{...Scorecard}edition{...ScorecardEdition}period{...Period}lines{...ScorecardLine}summary{rag{...RatingCounts}direction{...RatingCounts}completeness{reported absent missing total}}welsh{total translated missing{shown reference}}exceptions{red{reference}redAndWorsening{reference}unreportable{reference}missing{reference}}reportedSummaries{...ReportedSummary}narratives{...Narrative}}';
const ScorecardEditionText = 'fragment ScorecardEdition on ScorecardEdition{effectiveFrom note lineCount}';
const ScorecardText = 'fragment Scorecard on Scorecard{code title{...BilingualText}committee{code name{...BilingualText}}version editions{...ScorecardEdition}}';
const CouncilSubscriptionText = 'fragment CouncilSubscription on CouncilSubscription{gssCode name{...BilingualText}state reason since}';
const CouncilSettingsText = 'fragment CouncilSettings on CouncilSettings{membersSeeDrafts version}';
const TargetAimText = 'fragment TargetAim on TargetAim{__typename ...on PointTarget{value tolerance toleranceKind}...on BandTarget{redLow greenLow greenHigh redHigh enteredAs}...on NoTarget{note}}';
const TargetText = 'fragment Target on Target{standard period{...Period}kind state aim{...TargetAim}description descriptionCy:description(language:CY)rationale{basis{...BilingualText}calculation{...BilingualText}setBy reviewOn}citation version recordedAt recordedBy}';
const BilingualTextText = 'fragment BilingualText on BilingualText{en cy}';
const PageInfoText = 'fragment PageInfo on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}';
const WebhookText = 'fragment Webhook on Webhook{id name address kinds state createdAt previousSecretEndsAt version}';
const WebhookDeliveryText = 'fragment WebhookDelivery on WebhookDelivery{id webhookId event{...Event}state dueAt settledAt attempts{attemptedAt duration status failure}}';
export const ViewerDocument = /*#__PURE__*/ knownDocument<ViewerQuery, ViewerQueryVariables>(
  'mWH8dAmdLZvNRfpk95y1dF1v/qN6Li60HFAmH27qu5A',
  'query Viewer{viewer{...Viewer}}', AreaText, BilingualTextText, CouncilText, ViewerText);
export const ApiKeysDocument = /*#__PURE__*/ knownDocument<ApiKeysQuery, ApiKeysQueryVariables>(
  '0XM1amWHgdLj+WxwdGy6fM8w2U3Lv2e/P6m4iQRZ9Lc',
  'query ApiKeys($council:String$first:Int!$after:String){apiKeys(council:$council first:$first after:$after){nodes{...ApiKey}pageInfo{...PageInfo}}}', ApiKeyText, PageInfoText);
export const ApiKeyCreateDocument = /*#__PURE__*/ knownDocument<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>(
  'wt2F+0Gt8U6Ip+C5x6y+TYlEqQ9Nq8PHBXKPe0gvYV0',
  'mutation ApiKeyCreate($input:ApiKeyCreateInput!){apiKeyCreate(input:$input){apiKey{...ApiKey}secret userErrors{code message path currentVersion}}}', ApiKeyText);
export const ApiKeyRotateDocument = /*#__PURE__*/ knownDocument<ApiKeyRotateMutation, ApiKeyRotateMutationVariables>(
  '4Gr3kVHb4Xm98gc4ykwcHtd5krAYDS64kxRBcRKGM6s',
  'mutation ApiKeyRotate($input:ApiKeyRotateInput!){apiKeyRotate(input:$input){apiKey{...ApiKey}secret userErrors{code message path currentVersion}}}', ApiKeyText);
export const ApiKeyRevokeDocument = /*#__PURE__*/ knownDocument<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>(
  'ymIgUBEzEob7kz27ddK7W7AM6KrcvzGoCqIGgJ88T1U',
  'mutation ApiKeyRevoke($input:ApiKeyRevokeInput!){apiKeyRevoke(input:$input){apiKey{...ApiKey}userErrors{code message path currentVersion}}}', ApiKeyText);
export const AreasDefineDocument = /*#__PURE__*/ knownDocument<AreasDefineMutation, AreasDefineMutationVariables>(
  'TyuDKvHcXNQBeH1uiRZ/bdnzeH554L9P2nDOdADtuyo',
  'mutation AreasDefine($input:AreasDefineInput!){areasDefine(input:$input){areas{...Area}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText);
export const AuditTrailDocument = /*#__PURE__*/ knownDocument<AuditTrailQuery, AuditTrailQueryVariables>(
  'e2iKNiA75X8noOY69WT3+FT9UbzgQS7azeBkKd3RKgQ',
  'query AuditTrail($council:String$from:Instant$to:Instant$action:String$subject:AuditSubject$key:String$first:Int!$after:String){auditTrail(council:$council from:$from to:$to action:$action subject:$subject key:$key first:$first after:$after){nodes{...AuditEntry}pageInfo{...PageInfo}}}', AuditEntryText, PageInfoText);
export const BenchmarkDocument = /*#__PURE__*/ knownDocument<BenchmarkQuery, BenchmarkQueryVariables>(
  'xrbb+UFQZqJDnSlnEQG+MIdncxkXKIqVuIO4S6l2cNI',
  'query Benchmark($measure:String!$period:String!$among:BenchmarkAmongInput$methods:[AverageMethod!]!=[MEAN]$reference:BenchmarkReference!=NATION$first:Int!$after:String){benchmark(measure:$measure period:$period among:$among methods:$methods reference:$reference){measure{...Measure}period{...Period}members withValue distribution{...Distribution}averages{...Comparison}nation{...Comparison}reference best{...BenchmarkedArea}areas(first:$first after:$after){nodes{...BenchmarkedArea}pageInfo{...PageInfo}}}}', AreaText, BenchmarkedAreaText, BilingualTextText, ComparatorText, ComparedFigureText, ComparisonText, DistributionText, MeasureText, MissingMemberText, PageInfoText, PeriodText, StandingText);
export const BenchmarkTrendDocument = /*#__PURE__*/ knownDocument<BenchmarkTrendQuery, BenchmarkTrendQueryVariables>(
  '8Xu1+TADdfnuzo+rM08P846FzJD+63gsRlvzOcr4fR8',
  'query BenchmarkTrend($council:String!$measures:[String!]!$from:Date!$to:Date!$method:AverageMethod!=MEAN$first:Int!$after:String){benchmarkTrend(council:$council measures:$measures from:$from to:$to method:$method first:$first after:$after){nodes{measure{...Measure}points{...ComparedPoint}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, ComparedPointText, ComparedValueText, DistributionText, MeasureText, PageInfoText, StandingText);
export const CompareCouncilsDocument = /*#__PURE__*/ knownDocument<CompareCouncilsQuery, CompareCouncilsQueryVariables>(
  'G7VCwZ4X66rlxKhwoKLc7r3jbOxaQeokq0bvmV5rygs',
  'query CompareCouncils($councils:[String!]!$measures:[String!]!$periods:[String!]!$first:Int!$after:String){compareCouncils(councils:$councils measures:$measures periods:$periods first:$first after:$after){nodes{measure{...Measure}period{...Period}distribution{...Distribution}cells{council{gssCode name{...BilingualText}}figure{...ComparedFigure}standing{...Standing}}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, DistributionText, MeasureText, PageInfoText, PeriodText, StandingText);
export const OutliersDocument = /*#__PURE__*/ knownDocument<OutliersQuery, OutliersQueryVariables>(
  'yW/Lz1MwPMwshXxkl139CDlFrHySgVT5kGHubgS9npQ',
  'query Outliers($council:String!$period:String!$scorecard:String$kinds:[OutlierKind!]$first:Int!$after:String){outliers(council:$council period:$period scorecard:$scorecard kinds:$kinds first:$first after:$after){nodes{measure{...Measure}kinds point{...ComparedPoint}distance line{reference rating{rag}}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, ComparedPointText, ComparedValueText, DistributionText, MeasureText, PageInfoText, StandingText);
export const CommitteeDocument = /*#__PURE__*/ knownDocument<CommitteeQuery, CommitteeQueryVariables>(
  'ja2TKoCr5nqBRcrpzVbMQhQyRvjs+ZPqzph5VM8/ID8',
  'query Committee($council:String!$code:String!){committee(council:$council code:$code){...Committee}}', BilingualTextText, CommitteeText, MeetingText);
export const CommitteesDocument = /*#__PURE__*/ knownDocument<CommitteesQuery, CommitteesQueryVariables>(
  'pRiVMBJOCP2u/U4eXPU75L8hCumZEUpLZaURR+iLlB4',
  'query Committees($council:String!$first:Int!$after:String){committees(council:$council first:$first after:$after){nodes{...Committee}pageInfo{...PageInfo}}}', BilingualTextText, CommitteeText, MeetingText, PageInfoText);
export const CommitteeDefineDocument = /*#__PURE__*/ knownDocument<CommitteeDefineMutation, CommitteeDefineMutationVariables>(
  'W39mmv66i9+STEqqkKV/jKM+hyKfZ55B0jWYdUoWZL4',
  'mutation CommitteeDefine($input:CommitteeDefineInput!){committeeDefine(input:$input){committee{...Committee}userErrors{code message path currentVersion}}}', BilingualTextText, CommitteeText, MeetingText);
export const MeetingScheduleDocument = /*#__PURE__*/ knownDocument<MeetingScheduleMutation, MeetingScheduleMutationVariables>(
  'YCjo0Ia72mVRh0HwIZWMq+wFQ7THiPmRVaSI0ay2zBk',
  'mutation MeetingSchedule($input:MeetingScheduleInput!){meetingSchedule(input:$input){meeting{...Meeting}userErrors{code message path currentVersion}}}', MeetingText);
export const ComparatorQuoteDocument = /*#__PURE__*/ knownDocument<ComparatorQuoteMutation, ComparatorQuoteMutationVariables>(
  'VksBFXvl2FVPagjtxIsIWYzN+MrZIiykMYvIb0iW83g',
  'mutation ComparatorQuote($input:ComparatorQuoteInput!){comparatorQuote(input:$input){comparator{...Comparator}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparatorText, MissingMemberText, PeriodText);
export const ComparisonGroupDocument = /*#__PURE__*/ knownDocument<ComparisonGroupQuery, ComparisonGroupQueryVariables>(
  'aXPZDGzwbugMULLvDJVQhJLoHvVwc1PvrTemL0bclpI',
  'query ComparisonGroup($code:String!$council:String){comparisonGroup(code:$code council:$council){...ComparisonGroup editions{...ComparisonGroupEdition change{since came{...Area}left{...Area}stayed{...Area}rankingChanged}}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupsDocument = /*#__PURE__*/ knownDocument<ComparisonGroupsQuery, ComparisonGroupsQueryVariables>(
  'U4Rc54VA3gextf4IOgt/JsdgqdvbNpglTQq7bb0cVbM',
  'query ComparisonGroups($filter:ComparisonGroupFilter$first:Int!$after:String){comparisonGroups(filter:$filter first:$first after:$after){nodes{...ComparisonGroup}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText, PageInfoText);
export const ComparisonGroupDefineDocument = /*#__PURE__*/ knownDocument<ComparisonGroupDefineMutation, ComparisonGroupDefineMutationVariables>(
  'JyZbiYo1+gmYwHVzLRfPPQINCDOWpDWR1GWqcJaRwww',
  'mutation ComparisonGroupDefine($input:ComparisonGroupDefineInput!){comparisonGroupDefine(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupCopyDocument = /*#__PURE__*/ knownDocument<ComparisonGroupCopyMutation, ComparisonGroupCopyMutationVariables>(
  '58S6KX6QHKvjnTbW2+4e2OoEbYdy/8fc2TeyLen/lvQ',
  'mutation ComparisonGroupCopy($input:ComparisonGroupCopyInput!){comparisonGroupCopy(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupRetireDocument = /*#__PURE__*/ knownDocument<ComparisonGroupRetireMutation, ComparisonGroupRetireMutationVariables>(
  'XpnM6R0l4Igk9zVG0/9Vbw4JOUsPqJXtjw5SsFvEZ84',
  'mutation ComparisonGroupRetire($input:ComparisonGroupRetireInput!){comparisonGroupRetire(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupEditionAddDocument = /*#__PURE__*/ knownDocument<ComparisonGroupEditionAddMutation, ComparisonGroupEditionAddMutationVariables>(
  'lwBhmPjsQ8zoYG2Zk0J0gtymB0WnwE0yLZz1tv8bVGw',
  'mutation ComparisonGroupEditionAdd($input:ComparisonGroupEditionAddInput!){comparisonGroupEditionAdd(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const CouncilDocument = /*#__PURE__*/ knownDocument<CouncilQuery, CouncilQueryVariables>(
  '1L89rjkQv8kgYVnQvAvA+D4vbw4ETQX2Ds9ZpbJ2Xcs',
  'query Council($gssCode:String!){council(gssCode:$gssCode){...Council}}', AreaText, BilingualTextText, CouncilText);
export const CouncilsDocument = /*#__PURE__*/ knownDocument<CouncilsQuery, CouncilsQueryVariables>(
  'pTrPq+lHfZnaXkVUzifPeXA/ckKm1YKDWAS2q+t8LVY',
  'query Councils($filter:CouncilFilter$first:Int!$after:String){councils(filter:$filter first:$first after:$after){nodes{...Council}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, CouncilText, PageInfoText);
export const CouncilSubscribeDocument = /*#__PURE__*/ knownDocument<CouncilSubscribeMutation, CouncilSubscribeMutationVariables>(
  'PbHm4J3KUBb/MeEdxiO4idfpjF2bn6/rJjXWltxL+lw',
  'mutation CouncilSubscribe($input:CouncilSubscribeInput!){councilSubscribe(input:$input){council{...Council}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, CouncilText);
export const DueReportsDocument = /*#__PURE__*/ knownDocument<DueReportsQuery, DueReportsQueryVariables>(
  'Ole4bU9mc6rzEojEluDCpwuKHCStrF3yrW2b+VS+xH8',
  'query DueReports($council:String!$on:Date!$until:Date!$first:Int!$after:String){dueReports(council:$council on:$on until:$until first:$first after:$after){nodes{report{...ScheduledReport}published completeness{reported absent missing total}reminders{kind reference message}}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, PageInfoText, PeriodText, ScheduledReportText);
export const EventsDocument = /*#__PURE__*/ knownDocument<EventsQuery, EventsQueryVariables>(
  'DbN71m2jZOZRPDaePQMOsitSNtru48yubGUUCgOWq54',
  'query Events($council:String!$kinds:[EventKind!]$first:Int!$after:String){events(council:$council kinds:$kinds first:$first after:$after){nodes{...Event}pageInfo{...PageInfo}}}', EventText, PageInfoText);
export const EventStreamDocument = /*#__PURE__*/ knownDocument<EventStreamSubscription, EventStreamSubscriptionVariables>(
  'LfEvoZcvBXHs2pG/i+gFCQ7auwFmD229vR6iwVbSeFk',
  'subscription EventStream($council:String!$kinds:[EventKind!]$after:String){events(council:$council kinds:$kinds after:$after){...Event}}', EventText);
export const IdentityProvidersDocument = /*#__PURE__*/ knownDocument<IdentityProvidersQuery, IdentityProvidersQueryVariables>(
  'q5cmKH/BOnxnqKYmPcwQOdmFOjh5Vl0+RbKTxFJlOIA',
  'query IdentityProviders($council:String){identityProviders(council:$council){...IdentityProvider}}', IdentityProviderText);
export const IdentityProviderSetDocument = /*#__PURE__*/ knownDocument<IdentityProviderSetMutation, IdentityProviderSetMutationVariables>(
  'jFrh4MrcHwvmFhbaHtGnUHQ5Zu5jUX7ffHwZ9QwUKYk',
  'mutation IdentityProviderSet($input:IdentityProviderSetInput!){identityProviderSet(input:$input){identityProvider{...IdentityProvider}userErrors{code message path currentVersion}}}', IdentityProviderText);
export const IdentityProviderRemoveDocument = /*#__PURE__*/ knownDocument<IdentityProviderRemoveMutation, IdentityProviderRemoveMutationVariables>(
  'MZBDS4wRFn+EYzgPhj7XtC6FPDLB5RrlEGJ0pN1N4sg',
  'mutation IdentityProviderRemove($input:IdentityProviderRemoveInput!){identityProviderRemove(input:$input){identityProvider{...IdentityProvider}userErrors{code message path currentVersion}}}', IdentityProviderText);
export const ImportMappingsDocument = /*#__PURE__*/ knownDocument<ImportMappingsQuery, ImportMappingsQueryVariables>(
  'Roxwdjda75TFKT2JQVGIORUhp0ORRq3peb2id3z+wUo',
  'query ImportMappings{importMappings{...ImportMapping}}', ImportMappingText, ImportMappingCellText);
export const ImportMappingDefineDocument = /*#__PURE__*/ knownDocument<ImportMappingDefineMutation, ImportMappingDefineMutationVariables>(
  'Sjf21PEuv09f27RmA1TasAlDAx3COeBo4JERcAghYso',
  'mutation ImportMappingDefine($input:ImportMappingDefineInput!){importMappingDefine(input:$input){importMapping{...ImportMapping}userErrors{code message path}}}', ImportMappingText, ImportMappingCellText);
export const ManagementActionsDocument = /*#__PURE__*/ knownDocument<ManagementActionsQuery, ManagementActionsQueryVariables>(
  'I34YvKdR/1SO/Z4lys/ft4tc9KBo6+1bjZKL34A3w/w',
  'query ManagementActions($council:String!$filter:ManagementActionFilter$first:Int!$after:String){managementActions(council:$council filter:$filter first:$first after:$after){nodes{...ManagementAction}pageInfo{...PageInfo}}}', BilingualTextText, ManagementActionText, NarrativeText, PageInfoText, PeriodText);
export const ActionProgressReportDocument = /*#__PURE__*/ knownDocument<ActionProgressReportMutation, ActionProgressReportMutationVariables>(
  'Phz7ob7FlPVwDwa8FW+FEgtYhXosiJLAA5bNeY44uns',
  'mutation ActionProgressReport($input:ActionProgressReportInput!){actionProgressReport(input:$input){action{...ManagementAction}userErrors{code message path currentVersion}}}', BilingualTextText, ManagementActionText, NarrativeText, PeriodText);
export const MeasureDocument = /*#__PURE__*/ knownDocument<MeasureQuery, MeasureQueryVariables>(
  'wkQ3bv9hPMqjT2JlPP8rwuJHgsR82UHig2nNsKSNTHo',
  'query Measure($code:String!$council:String){measure(code:$code council:$council){...Measure}}', BilingualTextText, MeasureText);
export const MeasuresDocument = /*#__PURE__*/ knownDocument<MeasuresQuery, MeasuresQueryVariables>(
  'k47mZvUZ45xquW+SmFPnPYO6NGoJ6i9c94oPvPZXI6g',
  'query Measures($filter:MeasureFilter$first:Int!$after:String){measures(filter:$filter first:$first after:$after){nodes{...Measure}pageInfo{...PageInfo}}}', BilingualTextText, MeasureText, PageInfoText);
export const MeasureDefineDocument = /*#__PURE__*/ knownDocument<MeasureDefineMutation, MeasureDefineMutationVariables>(
  'dZDc3Cy+uACPf4IG5gnLhmUllqAghVUdvk1wbhvaW3I',
  'mutation MeasureDefine($input:MeasureDefineInput!){measureDefine(input:$input){measure{...Measure}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText);
export const MemberRequestsDocument = /*#__PURE__*/ knownDocument<MemberRequestsQuery, MemberRequestsQueryVariables>(
  'awzQW/1QMiy53pMW6O4Fe/FCO3G5FolIOG42HMKWD90',
  'query MemberRequests($council:String!$open:Boolean$first:Int!$after:String){memberRequests(council:$council open:$open first:$first after:$after){nodes{...MemberRequest}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, MemberRequestText, PageInfoText);
export const MeasureMonitoringDocument = /*#__PURE__*/ knownDocument<MeasureMonitoringQuery, MeasureMonitoringQueryVariables>(
  'WGjm7syHq8TuiXQjcanngXDiuhxXC/SYXw0FDeTbwzo',
  'query MeasureMonitoring($council:String!$measure:String!$period:String!){measureMonitoring(council:$council measure:$measure period:$period){measure{...Measure}period{...Period}requests{...MemberRequest}observation{...Observation}rating{...Rating}standards{target{...Target}rating{...Rating}}fiveYears{year{...Period}observation{...Observation}}trend{outcome reason slope chiSquared}yearTargets{...Target}outlook{...Outlook}actions{...Narrative}expected{period{...Period}observation{...Observation}targets{...Target}required}}}', BilingualTextText, FigureText, MeasureText, MeetingText, MemberRequestText, NarrativeText, ObservationText, OutlookText, OutlookJudgementText, PeriodText, ProjectionResultText, RatingText, TargetText, TargetAimText);
export const MemberRequestMakeDocument = /*#__PURE__*/ knownDocument<MemberRequestMakeMutation, MemberRequestMakeMutationVariables>(
  'iLv/Dc8gk8JcHg372v+phGecFIFX+sPe0ra99DYe/vk',
  'mutation MemberRequestMake($input:MemberRequestMakeInput!){memberRequestMake(input:$input){request{...MemberRequest}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText, MemberRequestText);
export const MemberRequestCloseDocument = /*#__PURE__*/ knownDocument<MemberRequestCloseMutation, MemberRequestCloseMutationVariables>(
  'SjXZtUg3WGem0fzB2A915zFVq+Uge+IqWX6SU/+rTPk',
  'mutation MemberRequestClose($input:MemberRequestCloseInput!){memberRequestClose(input:$input){request{...MemberRequest}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText, MemberRequestText);
export const NarrativeWriteDocument = /*#__PURE__*/ knownDocument<NarrativeWriteMutation, NarrativeWriteMutationVariables>(
  'zu32JIg9A7vtcHoAj4P14ksHymgp8QGfhHm3UGsRNBU',
  'mutation NarrativeWrite($input:NarrativeWriteInput!){narrativeWrite(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const NarrativeSubmitDocument = /*#__PURE__*/ knownDocument<NarrativeSubmitMutation, NarrativeSubmitMutationVariables>(
  'W+iKxEhmnKL+/iSYnI3nZ4SN2mpKvqLajFBqnVxNcjs',
  'mutation NarrativeSubmit($input:NarrativeSubmitInput!){narrativeSubmit(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const NarrativeApproveDocument = /*#__PURE__*/ knownDocument<NarrativeApproveMutation, NarrativeApproveMutationVariables>(
  'hn/BxSI3yClZ89S3DqYnIB8usLMB5hO4t2K9B3YhnQM',
  'mutation NarrativeApprove($input:NarrativeApproveInput!){narrativeApprove(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const NarrativeReviseDocument = /*#__PURE__*/ knownDocument<NarrativeReviseMutation, NarrativeReviseMutationVariables>(
  'wPPMyYYr1ZuTnn9MxhE6Q6xsJDYY1CtfSWPlTMKqHKI',
  'mutation NarrativeRevise($input:NarrativeReviseInput!){narrativeRevise(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const NarrativeReturnDocument = /*#__PURE__*/ knownDocument<NarrativeReturnMutation, NarrativeReturnMutationVariables>(
  'iQGwgp5d5aSy7F4Prn7aWZmCmlVl9n66WY3j/ZVf8pg',
  'mutation NarrativeReturn($input:NarrativeReturnInput!){narrativeReturn(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', BilingualTextText, NarrativeText);
export const NodeDocument = /*#__PURE__*/ knownDocument<NodeQuery, NodeQueryVariables>(
  'rAmVwgh0XKOLrmoUrO6Soo0fppCzRcM55dgTjGIapWs',
  'query Node($id:ID!){node(id:$id){__typename id}}');
export const NodesDocument = /*#__PURE__*/ knownDocument<NodesQuery, NodesQueryVariables>(
  '6NjgEafo7wHVmL4VZttgs0yzPipZNndjd2/Ra97JUew',
  'query Nodes($ids:[ID!]!){nodes(ids:$ids){__typename id}}');
export const ObservationsDocument = /*#__PURE__*/ knownDocument<ObservationsQuery, ObservationsQueryVariables>(
  'f7w49YnCRijOftJLlHkDgdEmuh+zP5eouwNXFuXF9o0',
  'query Observations($council:String!$measure:String!$first:Int!$after:String){observations(council:$council measure:$measure first:$first after:$after){nodes{...Observation}pageInfo{...PageInfo}}}', BilingualTextText, FigureText, ObservationText, PageInfoText, PeriodText);
export const ObservationsSubmitDocument = /*#__PURE__*/ knownDocument<ObservationsSubmitMutation, ObservationsSubmitMutationVariables>(
  'wX6DPRhCfS2KOZvJmQYojZjfFvj1JDFQVifbaOjg7WQ',
  'mutation ObservationsSubmit($input:ObservationsSubmitInput!){observationsSubmit(input:$input){outcome stored revised unchanged refused observations{measure{code}...Observation}userErrors{code message path currentVersion}}}', BilingualTextText, FigureText, ObservationText, PeriodText);
export const OutlookJudgeDocument = /*#__PURE__*/ knownDocument<OutlookJudgeMutation, OutlookJudgeMutationVariables>(
  'tuJWIhggsH/+yrFQ6sh9ZUVOLcwQ/PGUkJn9xPbdY0Y',
  'mutation OutlookJudge($input:OutlookJudgeInput!){outlookJudge(input:$input){outlookJudgement{...OutlookJudgement}userErrors{code message path currentVersion}}}', BilingualTextText, OutlookJudgementText);
export const PeopleDocument = /*#__PURE__*/ knownDocument<PeopleQuery, PeopleQueryVariables>(
  'wXRYYRwPKcyvHUtKdOvwQK/kmL0mcf39SqMu2kRgaYY',
  'query People($council:String$first:Int!$after:String){people(council:$council first:$first after:$after){nodes{...Person}pageInfo{...PageInfo}}}', PageInfoText, PersonText);
export const PersonInviteDocument = /*#__PURE__*/ knownDocument<PersonInviteMutation, PersonInviteMutationVariables>(
  '58oNUPeinOaBdbn/WwuQUup1ubvCY6Q+Op+8gfGAMdk',
  'mutation PersonInvite($input:PersonInviteInput!){personInvite(input:$input){person{...Person}userErrors{code message path currentVersion}}}', PersonText);
export const MembershipSetDocument = /*#__PURE__*/ knownDocument<MembershipSetMutation, MembershipSetMutationVariables>(
  '0MLmE9R+eUdYHigmv42OK7bSSwuPzZOrrx4fkoieGAg',
  'mutation MembershipSet($input:MembershipSetInput!){membershipSet(input:$input){person{...Person}userErrors{code message path currentVersion}}}', PersonText);
export const MembershipEndDocument = /*#__PURE__*/ knownDocument<MembershipEndMutation, MembershipEndMutationVariables>(
  'f0aPBvCVqg6Bi0APnNZfVcpUnZOfu+BL63QvlIqYAsg',
  'mutation MembershipEnd($input:MembershipEndInput!){membershipEnd(input:$input){person{...Person}userErrors{code message path currentVersion}}}', PersonText);
export const PeriodDocument = /*#__PURE__*/ knownDocument<PeriodQuery, PeriodQueryVariables>(
  '9oHr8jlmAwU7rjX0XP6nHo3EQyZWgwo4xCLV3QjLeJ8',
  'query Period($code:String!){period(code:$code){...Period}}', BilingualTextText, PeriodText);
export const PeriodsDocument = /*#__PURE__*/ knownDocument<PeriodsQuery, PeriodsQueryVariables>(
  '9Jv7ZVMdnTjrHzwLrl6jdu/E08QRS9MVd/L3MwMct1k',
  'query Periods($filter:PeriodFilter$first:Int!$after:String){periods(filter:$filter first:$first after:$after){nodes{...Period}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, PeriodText);
export const PublicationsDocument = /*#__PURE__*/ knownDocument<PublicationsQuery, PublicationsQueryVariables>(
  'EBnLFbuoY/MoxSDC2bczFVsDaqZOQtgyySoXLm779Ko',
  'query Publications($council:String!$filter:PublicationFilter$orderBy:PublicationOrder$first:Int!$after:String){publications(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Publication}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, PageInfoText, PeriodText, PublicationText, RatingCountsText);
export const PublicationDocument = /*#__PURE__*/ knownDocument<PublicationQuery, PublicationQueryVariables>(
  'b46/Tsh7xqGB+L9hnnGPMnNo1q1l/4QkTQoJUzLtgiI',
  'query Publication($of:PublicationOfInput!){publication(of:$of){...PublishedReport}}', AreaText, BilingualTextText, ComparatorText, ComparisonText, FigureText, MissingMemberText, PeriodText, PublicationText, PublicationChangeText, PublishedLineText, PublishedNarrativeText, PublishedRatingText, PublishedReportText, RatingCountsText, TargetAimText);
export const PublicationDocumentDocument = /*#__PURE__*/ knownDocument<PublicationDocumentQuery, PublicationDocumentQueryVariables>(
  'abSIRk/te8X0XPou4N4ltDiHeBQWkkHaocjJpsNh18k',
  'query PublicationDocument($id:ID!){publication(of:{id:$id}){contentHash report{content}}}');
export const ChangesSinceDocument = /*#__PURE__*/ knownDocument<ChangesSinceQuery, ChangesSinceQueryVariables>(
  'WbTj44P2iv+t/tP3aoPZ3do8fzzVYomz9AeSm/XJy/I',
  'query ChangesSince($of:PublicationOfInput!){publication(of:$of){...Publication changesSince{changes{...PublicationChange}}}}', AreaText, BilingualTextText, PeriodText, PublicationText, PublicationChangeText, RatingCountsText);
export const PublicationReadinessDocument = /*#__PURE__*/ knownDocument<PublicationReadinessQuery, PublicationReadinessQueryVariables>(
  '2LbOUiRYMdtUQ7WPIABBi7h4zfuS4K2Txfp+ORgjiSY',
  'query PublicationReadiness($council:String!$scorecard:String!$period:String!$status:PublicationStatus!){scorecard(council:$council code:$scorecard){report(of:{period:$period}){readiness(status:$status){status ready reasons{code reference message}}}}}');
export const PublicationRulesDocument = /*#__PURE__*/ knownDocument<PublicationRulesQuery, PublicationRulesQueryVariables>(
  'Ov2bnxI4NB5oPvwwvByFKZkBV+/ik7VlOPLUYxPLLOI',
  'query PublicationRules($council:String!){council(gssCode:$council){publicationRules{...PublicationRules}}}', PublicationRulesText);
export const PublicationPublishDocument = /*#__PURE__*/ knownDocument<PublicationPublishMutation, PublicationPublishMutationVariables>(
  '02Z3+oEQcVi8+RVws0zLyRONIedb2FCILSCSteh+xzw',
  'mutation PublicationPublish($input:PublicationPublishInput!){publicationPublish(input:$input){publication{...Publication}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, PeriodText, PublicationText, RatingCountsText);
export const PublicationCorrectDocument = /*#__PURE__*/ knownDocument<PublicationCorrectMutation, PublicationCorrectMutationVariables>(
  'IsHbYWgIprULAwMAYBhsRmBvyq3F6mGoo47cfyJyxik',
  'mutation PublicationCorrect($input:PublicationCorrectInput!){publicationCorrect(input:$input){publication{...Publication}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, PeriodText, PublicationText, RatingCountsText);
export const PublicationWithdrawDocument = /*#__PURE__*/ knownDocument<PublicationWithdrawMutation, PublicationWithdrawMutationVariables>(
  'owJrecRn7vzNEJjcnT8IcEHueoy0EzzV8b+AMVc/Ft0',
  'mutation PublicationWithdraw($input:PublicationWithdrawInput!){publicationWithdraw(input:$input){publication{...Publication}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, PeriodText, PublicationText, RatingCountsText);
export const PublicationRulesSetDocument = /*#__PURE__*/ knownDocument<PublicationRulesSetMutation, PublicationRulesSetMutationVariables>(
  'uGRblGWxqK/xS36ttZK7zUNdGHATutKqYwLm7P2BRsQ',
  'mutation PublicationRulesSet($input:PublicationRulesSetInput!){publicationRulesSet(input:$input){publicationRules{...PublicationRules}userErrors{code message path currentVersion}}}', PublicationRulesText);
export const ScheduledReportsDocument = /*#__PURE__*/ knownDocument<ScheduledReportsQuery, ScheduledReportsQueryVariables>(
  'SwCHF3oBywXt1t8YuUI4KGWEEscFMbfSs6m+oDRcaBg',
  'query ScheduledReports($council:String!$first:Int!$after:String){scheduledReports(council:$council first:$first after:$after){nodes{...ScheduledReport}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, PageInfoText, PeriodText, ScheduledReportText);
export const ReportScheduleDocument = /*#__PURE__*/ knownDocument<ReportScheduleMutation, ReportScheduleMutationVariables>(
  '3eNhg9bdJ5UZk/H83djdzObj2DT1tYCmpuK2U2ykaxs',
  'mutation ReportSchedule($input:ReportScheduleInput!){reportSchedule(input:$input){report{...ScheduledReport}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText, PeriodText, ScheduledReportText);
export const ScorecardChangesDocument = /*#__PURE__*/ knownDocument<ScorecardChangesQuery, ScorecardChangesQueryVariables>(
  'J5vLXlENg1Tm/l2hcgDmRerUECeeRnLcqL6f40YvMVM',
  'query ScorecardChanges($council:String!$scorecard:String!$first:Int!$after:String){scorecardChanges(council:$council scorecard:$scorecard first:$first after:$after){nodes{...ScorecardChange}pageInfo{...PageInfo}}}', BilingualTextText, MeasureText, MeetingText, PageInfoText, ScorecardChangeText);
export const ScorecardChangeProposeDocument = /*#__PURE__*/ knownDocument<ScorecardChangeProposeMutation, ScorecardChangeProposeMutationVariables>(
  'uXgtmWx//bU+kzbkvLFGjmdBXnduh+WQVENSGgHOqVc',
  'mutation ScorecardChangePropose($input:ScorecardChangeProposeInput!){scorecardChangePropose(input:$input){change{...ScorecardChange}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, MeetingText, ScorecardChangeText);
export const ScorecardChangeAgreeDocument = /*#__PURE__*/ knownDocument<ScorecardChangeAgreeMutation, ScorecardChangeAgreeMutationVariables>(
  'cPXVyFTeQTVm6eh6f8monyFu2s9TEEiEv+2JARKL+1g',
  'mutation ScorecardChangeAgree($input:ScorecardChangeAgreeInput!){scorecardChangeAgree(input:$input){scorecard{...Scorecard}changes{...ScorecardChange}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, MeetingText, ScorecardText, ScorecardChangeText, ScorecardEditionText);
export const ScorecardChangeRejectDocument = /*#__PURE__*/ knownDocument<ScorecardChangeRejectMutation, ScorecardChangeRejectMutationVariables>(
  'SlinrQ2HNCuViiY6A/9Ab0xN+Sv4VHxuvAZGmOcnLzA',
  'mutation ScorecardChangeReject($input:ScorecardChangeRejectInput!){scorecardChangeReject(input:$input){scorecard{...Scorecard}changes{...ScorecardChange}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, MeetingText, ScorecardText, ScorecardChangeText, ScorecardEditionText);
export const ScorecardEditionOnDocument = /*#__PURE__*/ knownDocument<ScorecardEditionOnQuery, ScorecardEditionOnQueryVariables>(
  'hm81xjIar9X8ROu27Gu61r/NbCgda7v/Tiho3K4BvBA',
  'query ScorecardEditionOn($council:String!$scorecard:String!$on:Date!){scorecardEdition(council:$council scorecard:$scorecard on:$on){scorecard{...Scorecard}edition{...ScorecardEdition}until lines{position reference measure{...Measure}theme{...BilingualText}priorities{plan priority}}changes{...ScorecardChange}}}', BilingualTextText, MeasureText, MeetingText, ScorecardText, ScorecardChangeText, ScorecardEditionText);
export const ScorecardLikeForLikeDocument = /*#__PURE__*/ knownDocument<ScorecardLikeForLikeQuery, ScorecardLikeForLikeQueryVariables>(
  'eawHU1I9MFLhBh+ye8u7G6+rOynqjUteIVjc3VIAid8',
  'query ScorecardLikeForLike($council:String!$scorecard:String!$period:String!){scorecard(council:$council code:$scorecard){report(of:{period:$period}){likeForLike{...LikeForLike}}}}', BilingualTextText, LikeForLikeText, LikeForLikeCountsText, MeasureText, PeriodText, RatingCountsText);
export const MeasureLineageDocument = /*#__PURE__*/ knownDocument<MeasureLineageQuery, MeasureLineageQueryVariables>(
  'v3EuAsk0kGDofm65Kfj1r+o4Qyn1payYAehXWju+ggQ',
  'query MeasureLineage($council:String!$measure:String!){measureLineage(council:$council measure:$measure){measure{...Measure}predecessors{...MeasureSuccession}successors{...MeasureSuccession}}}', BilingualTextText, MeasureText, MeasureSuccessionText, MeetingText, ScorecardChangeText);
export const ScorecardReportDocument = /*#__PURE__*/ knownDocument<ScorecardReportQuery, ScorecardReportQueryVariables>(
  'KfLEuvxVgVJJ/c9+Saaj/N/tAhA+9jVLWQ9RMQudUhQ',
  'query ScorecardReport($council:String!$scorecard:String!$of:ReportOfInput$editionOn:Date$asAt:Instant){scorecard(council:$council code:$scorecard){report(of:$of editionOn:$editionOn asAt:$asAt){...ScorecardReport}}}', AreaText, BilingualTextText, ComparatorText, ComparisonText, CouncilText, DirectionOfTravelText, FigureText, MeasureText, MissingMemberText, NarrativeText, ObservationText, OutlookText, OutlookJudgementText, PeriodText, ProjectionResultText, RatingText, RatingCountsText, ReportedSummaryText, ScorecardText, ScorecardEditionText, ScorecardLineText, ScorecardReportText, TargetText, TargetAimText);
export const SummaryRecordDocument = /*#__PURE__*/ knownDocument<SummaryRecordMutation, SummaryRecordMutationVariables>(
  'rIDFpMg3Y2+pQCZSdtU05gURFH0NWvdQBJ555VXcxpA',
  'mutation SummaryRecord($input:SummaryRecordInput!){summaryRecord(input:$input){reportedSummary{...ReportedSummary}userErrors{code message path currentVersion}}}', RatingCountsText, ReportedSummaryText);
export const ScorecardsDocument = /*#__PURE__*/ knownDocument<ScorecardsQuery, ScorecardsQueryVariables>(
  'PlVQGGoj74G42bjGv4M3vD2Rl/8Yt6dqtDk1q63Lqxo',
  'query Scorecards($council:String!$first:Int!$after:String){scorecards(council:$council first:$first after:$after){nodes{...Scorecard}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, ScorecardText, ScorecardEditionText);
export const ScorecardDefineDocument = /*#__PURE__*/ knownDocument<ScorecardDefineMutation, ScorecardDefineMutationVariables>(
  'IX8aLwvljDfxXAxjFCkEcDb3l1Mwn77WAKATUS7Vj94',
  'mutation ScorecardDefine($input:ScorecardDefineInput!){scorecardDefine(input:$input){scorecard{...Scorecard}userErrors{code message path currentVersion}}}', BilingualTextText, ScorecardText, ScorecardEditionText);
export const ScorecardEditionAddDocument = /*#__PURE__*/ knownDocument<ScorecardEditionAddMutation, ScorecardEditionAddMutationVariables>(
  '2bPkOLcvutb3rOCbaE8MF9wHTWtkERNzPhN03HU4uEk',
  'mutation ScorecardEditionAdd($input:ScorecardEditionAddInput!){scorecardEditionAdd(input:$input){scorecard{...Scorecard}userErrors{code message path currentVersion}}}', BilingualTextText, ScorecardText, ScorecardEditionText);
export const CouncilSubscriptionsDocument = /*#__PURE__*/ knownDocument<CouncilSubscriptionsQuery, CouncilSubscriptionsQueryVariables>(
  '0wCd3SsbtTQVB+sqoETzSxjsHoiOmygeQ+kqeI/1ro0',
  'query CouncilSubscriptions($first:Int!$after:String){subscriptions(first:$first after:$after){nodes{...CouncilSubscription}pageInfo{...PageInfo}}}', BilingualTextText, CouncilSubscriptionText, PageInfoText);
export const CouncilSettingsDocument = /*#__PURE__*/ knownDocument<CouncilSettingsQuery, CouncilSettingsQueryVariables>(
  'ac1l+1+ip/17MbsNK+w2FycbPVTXEXjTUSyOwl2XUKY',
  'query CouncilSettings($council:String!){councilSettings(council:$council){...CouncilSettings}}', CouncilSettingsText);
export const CouncilSuspendDocument = /*#__PURE__*/ knownDocument<CouncilSuspendMutation, CouncilSuspendMutationVariables>(
  '41wJv18s968kb0YxmvzzRXdKaonZM2CbqfnBfehcQsA',
  'mutation CouncilSuspend($input:CouncilSuspendInput!){councilSuspend(input:$input){subscription{...CouncilSubscription}userErrors{code message path currentVersion}}}', BilingualTextText, CouncilSubscriptionText);
export const CouncilResumeDocument = /*#__PURE__*/ knownDocument<CouncilResumeMutation, CouncilResumeMutationVariables>(
  'Y7PsSRhnS/902LtPWZpCVNrF2+7yI/XzTLJuMu3ow3U',
  'mutation CouncilResume($input:CouncilResumeInput!){councilResume(input:$input){subscription{...CouncilSubscription}userErrors{code message path currentVersion}}}', BilingualTextText, CouncilSubscriptionText);
export const CouncilSettingsSetDocument = /*#__PURE__*/ knownDocument<CouncilSettingsSetMutation, CouncilSettingsSetMutationVariables>(
  'bhEFKwD5mdHmryExBzhJvjejHhIbMFTQ7XGnVIVf1LQ',
  'mutation CouncilSettingsSet($input:CouncilSettingsSetInput!){councilSettingsSet(input:$input){settings{...CouncilSettings}userErrors{code message path currentVersion}}}', CouncilSettingsText);
export const TargetsDocument = /*#__PURE__*/ knownDocument<TargetsQuery, TargetsQueryVariables>(
  'WGVIhdSc7PWjXs4LbEPyTjpYd2bsADWcZ+MR4OQg2cw',
  'query Targets($council:String!$measure:String!$first:Int!$after:String){targets(council:$council measure:$measure first:$first after:$after){nodes{...Target}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, PeriodText, TargetText, TargetAimText);
export const TargetSetDocument = /*#__PURE__*/ knownDocument<TargetSetMutation, TargetSetMutationVariables>(
  'Cr7EB2I/oh9abHgnWX8hhPp2716qKHzy1WyBNwoIDak',
  'mutation TargetSet($input:TargetSetInput!){targetSet(input:$input){target{...Target}userErrors{code message path currentVersion}}}', BilingualTextText, PeriodText, TargetText, TargetAimText);
export const TargetConfirmDocument = /*#__PURE__*/ knownDocument<TargetConfirmMutation, TargetConfirmMutationVariables>(
  'hqJHTGepruOZpYgCNNgFfj7akssggNv/Sj2v4Ud1ehc',
  'mutation TargetConfirm($input:TargetConfirmInput!){targetConfirm(input:$input){target{...Target}userErrors{code message path currentVersion}}}', BilingualTextText, PeriodText, TargetText, TargetAimText);
export const WebhooksDocument = /*#__PURE__*/ knownDocument<WebhooksQuery, WebhooksQueryVariables>(
  'WC4cLrXvjVb526AfZMD8UKDV1nLfaQ/4oWln+bSV4F0',
  'query Webhooks($council:String!){webhooks(council:$council){...Webhook}}', WebhookText);
export const WebhookDeliveriesDocument = /*#__PURE__*/ knownDocument<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>(
  'mPJkI5emOxvUyKxTIQKIJy8eUEEFjlX+ZqpmNbrcQg4',
  'query WebhookDeliveries($council:String!$webhook:ID$state:WebhookDeliveryState$first:Int!$after:String){webhookDeliveries(council:$council webhook:$webhook state:$state first:$first after:$after){nodes{...WebhookDelivery}pageInfo{...PageInfo}}}', EventText, PageInfoText, WebhookDeliveryText);
export const WebhookCreateDocument = /*#__PURE__*/ knownDocument<WebhookCreateMutation, WebhookCreateMutationVariables>(
  'G3a/O34NYEWWur2XSoRwAfZ/dG79JfoaRgHseDzD7VM',
  'mutation WebhookCreate($input:WebhookCreateInput!){webhookCreate(input:$input){webhook{...Webhook}secret userErrors{code message path currentVersion}}}', WebhookText);
export const WebhookUpdateDocument = /*#__PURE__*/ knownDocument<WebhookUpdateMutation, WebhookUpdateMutationVariables>(
  'c8Orvcf4+rTlHQzDrdwQd76imp74I137AuCnEfp49Ic',
  'mutation WebhookUpdate($input:WebhookUpdateInput!){webhookUpdate(input:$input){webhook{...Webhook}userErrors{code message path currentVersion}}}', WebhookText);
export const WebhookRotateSecretDocument = /*#__PURE__*/ knownDocument<WebhookRotateSecretMutation, WebhookRotateSecretMutationVariables>(
  'c1KaA4A32Rlovh+7nW3kZNOlzaLUwhyS6Tr7Z0TgoPI',
  'mutation WebhookRotateSecret($input:WebhookRotateSecretInput!){webhookRotateSecret(input:$input){webhook{...Webhook}secret userErrors{code message path currentVersion}}}', WebhookText);
export const WebhookRemoveDocument = /*#__PURE__*/ knownDocument<WebhookRemoveMutation, WebhookRemoveMutationVariables>(
  'eA9+CR3PSvt75Lu2Pw+P5ui+Wlu7lhYyzgOJqzdVOwk',
  'mutation WebhookRemove($input:WebhookRemoveInput!){webhookRemove(input:$input){webhook{...Webhook}userErrors{code message path currentVersion}}}', WebhookText);
export const WebhookTestDocument = /*#__PURE__*/ knownDocument<WebhookTestMutation, WebhookTestMutationVariables>(
  'xE49tL9lb6zDDr9dgE7RCmqnlXBmpi/wDw9YII6HzI4',
  'mutation WebhookTest($input:WebhookTestInput!){webhookTest(input:$input){webhook{...Webhook}eventId userErrors{code message path currentVersion}}}', WebhookText);
export const WebhookDeliveryRetryDocument = /*#__PURE__*/ knownDocument<WebhookDeliveryRetryMutation, WebhookDeliveryRetryMutationVariables>(
  'xnze9Fr6pU8Yxf9MLVwZdfVh7RXdEoedA72pZgtcq9k',
  'mutation WebhookDeliveryRetry($input:WebhookDeliveryRetryInput!){webhookDeliveryRetry(input:$input){delivery{...WebhookDelivery}userErrors{code message path currentVersion}}}', EventText, WebhookDeliveryText);