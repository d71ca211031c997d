/** Internal type. DO NOT USE DIRECTLY. */
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './received.js';

import { knownDocument } from '../document.js';
export type ViewerFragment = { readonly id: string, readonly name: string, readonly kind: Types.PrincipalKind, readonly readOnly: boolean, readonly platformAdministrator: boolean, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<Types.Role>, readonly council: CouncilFragment }>, readonly suspended: ReadonlyArray<CouncilFragment> };

export type ApiKeyFragment = { readonly id: string, readonly prefix: string, readonly name: string, readonly roles: ReadonlyArray<Types.Role>, readonly readOnly: boolean, readonly state: Types.ApiKeyState, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly previousSecretEndsAt: string | null, readonly holder: { readonly email: string, readonly name: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: ViewerFragment };

export type ApiKeysQueryVariables = Exact<{
  council?: string | null | undefined;
  filter?: Types.ApiKeyFilter | null | undefined;
  orderBy?: Types.ApiKeyOrder | null | undefined;
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

export type AreaFragment = { readonly id: string, readonly gssCode: string, readonly level: Types.AreaLevel, readonly name: BilingualTextFragment };

export type AreasDefineMutationVariables = Exact<{
  input: Types.AreasDefineInput;
}>;


export type AreasDefineMutation = { readonly areasDefine: { readonly areas: ReadonlyArray<AreaFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ReorganisationFragment = { readonly code: string, readonly on: string, readonly kind: Types.ReorganisationKind, readonly figuresUntil: string | null, readonly history: Types.ReorganisationHistory, readonly closes: ReadonlyArray<{ readonly gssCode: string, readonly name: BilingualTextFragment }>, readonly opens: ReadonlyArray<{ readonly gssCode: string, readonly laCode: string | null, readonly type: Types.CouncilType | null, readonly predecessors: ReadonlyArray<string>, readonly name: BilingualTextFragment }>, readonly lostNeighbours: ReadonlyArray<{ readonly loses: ReadonlyArray<string>, readonly members: number, readonly council: { readonly gssCode: string, readonly name: BilingualTextFragment } }> };

export type ReorganisationDefineMutationVariables = Exact<{
  input: Types.ReorganisationDefineInput;
}>;


export type ReorganisationDefineMutation = { readonly reorganisationDefine: { readonly reorganisation: ReorganisationFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type AuditEntryFragment = { readonly id: string, readonly sequence: number, readonly recordedAt: string, readonly action: string, readonly principalId: string, readonly principalName: string, readonly actingAs: ReadonlyArray<string>, readonly address: string | null, readonly requestId: string | null, readonly subject: Types.AuditSubject, readonly key: string, readonly before: string | null, readonly after: string | null, readonly previousHash: string | null, readonly hash: string };

export type AuditTrailQueryVariables = Exact<{
  council?: string | null | undefined;
  filter?: Types.AuditEntryFilter | null | undefined;
  orderBy?: Types.AuditEntryOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { readonly auditTrail: { readonly nodes: ReadonlyArray<AuditEntryFragment>, readonly pageInfo: PageInfoFragment } };

export type ComparedFigure_Absence_Fragment = { readonly __typename: 'Absence', readonly reason: Types.AbsenceReason, readonly symbol: string };

export type ComparedFigure_Value_Fragment = { readonly __typename: 'Value', readonly value: string, readonly display: string, readonly status: Types.ObservationStatus | null, readonly source: string | null, readonly publishedOn: string | null, readonly note: string | null };

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

export type BenchmarkedAreaFragment = { readonly rankInGroup: number | null, readonly outcome: Types.BenchmarkOutcome, readonly publishedOutcome: Types.BenchmarkOutcome | null, readonly area: AreaFragment, readonly figure:
    | ComparedFigure_Absence_Fragment
    | ComparedFigure_Value_Fragment
   | null, readonly standing: StandingFragment, readonly interval: { readonly lower: number, readonly upper: number, readonly origin: Types.IntervalOrigin } | null };

export type ComparedPointFragment = { readonly pooled: boolean, readonly period: { readonly code: string, readonly endsOn: string }, readonly figure:
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
  neighboursEditionOn?: string | null | undefined;
  minimumMembers?: number;
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
  until: string;
  method?: Types.AverageMethod;
  neighboursEditionOn?: string | null | undefined;
  minimumMembers?: number;
  first: number;
  after?: string | null | undefined;
}>;


export type BenchmarkTrendQuery = { readonly benchmarkTrend: { readonly nodes: ReadonlyArray<{ readonly measure: MeasureFragment, readonly points: ReadonlyArray<ComparedPointFragment>, readonly codeChanges: ReadonlyArray<CouncilCodeFragment>, readonly pooledFrom: ReadonlyArray<{ readonly gssCode: string }> }>, readonly pageInfo: PageInfoFragment } };

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
  filter?: Types.OutlierFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OutliersQuery = { readonly outliers: { readonly nodes: ReadonlyArray<{ readonly kinds: ReadonlyArray<Types.OutlierKind>, readonly distance: string | null, readonly measure: MeasureFragment, readonly point: ComparedPointFragment | null, readonly line: { readonly reference: string, readonly rating: { readonly rag: Types.Rag } } | null }>, readonly pageInfo: PageInfoFragment } };

export type MeetingFragment = { readonly id: string, readonly heldOn: string, readonly note: BilingualTextFragment | null };

export type CommitteeFragment = { readonly id: string, readonly code: string, readonly version: number, readonly name: BilingualTextFragment, readonly meetings: { readonly nodes: ReadonlyArray<MeetingFragment> } };

export type CommitteeQueryVariables = Exact<{
  council: string;
  code: string;
}>;


export type CommitteeQuery = { readonly committee: CommitteeFragment | null };

export type CommitteesQueryVariables = Exact<{
  council: string;
  filter?: Types.CommitteeFilter | null | undefined;
  orderBy?: Types.CommitteeOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CommitteesQuery = { readonly committees: { readonly nodes: ReadonlyArray<CommitteeFragment>, readonly pageInfo: PageInfoFragment } };

export type MeetingOfCommitteeFragment = (
  { readonly committee: { readonly id: string, readonly code: string, readonly name: BilingualTextFragment }, readonly scheduledReports: { readonly nodes: ReadonlyArray<ScheduledReportFragment> } }
  & MeetingFragment
);

export type MeetingQueryVariables = Exact<{
  council: string;
  committee: string;
  heldOn: string;
}>;


export type MeetingQuery = { readonly meeting: MeetingOfCommitteeFragment | null };

export type MeetingsQueryVariables = Exact<{
  council: string;
  filter?: Types.MeetingFilter | null | undefined;
  orderBy?: Types.MeetingOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { readonly meetings: { readonly nodes: ReadonlyArray<MeetingOfCommitteeFragment>, readonly pageInfo: PageInfoFragment } };

export type CommitteeDefineMutationVariables = Exact<{
  input: Types.CommitteeDefineInput;
}>;


export type CommitteeDefineMutation = { readonly committeeDefine: { readonly committee: CommitteeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MeetingScheduleMutationVariables = Exact<{
  input: Types.MeetingScheduleInput;
}>;


export type MeetingScheduleMutation = { readonly meetingSchedule: { readonly meeting: MeetingFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MissingMemberFragment = { readonly reason: Types.MissingReason, readonly area: AreaFragment };

export type ComparatorFragment = { readonly value: string, readonly display: string, readonly method: Types.ComparatorMethod, readonly used: number | null, readonly of: number | null, readonly citation: string | null, readonly group: { readonly code: string, readonly effectiveFrom: string, readonly name: BilingualTextFragment } | null, readonly area: AreaFragment | null, readonly missing: ReadonlyArray<MissingMemberFragment>, readonly period: PeriodFragment };

export type Comparison_Comparator_Fragment = (
  { readonly __typename: 'Comparator' }
  & ComparatorFragment
);

export type Comparison_NotCompared_Fragment = { readonly __typename: 'NotCompared', readonly reason: Types.NotComparedReason, readonly used: number | null, readonly of: number | null, readonly explanation: BilingualTextFragment, readonly missing: ReadonlyArray<MissingMemberFragment> };

export type ComparisonFragment =
  | Comparison_Comparator_Fragment
  | Comparison_NotCompared_Fragment
;

export type ComparatorQuoteMutationVariables = Exact<{
  input: Types.ComparatorQuoteInput;
}>;


export type ComparatorQuoteMutation = { readonly comparatorQuote: { readonly comparator: ComparatorFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ComparisonGroupEditionFragment = { readonly id: string, readonly effectiveFrom: string, readonly source: string, readonly members: ReadonlyArray<{ readonly rank: number, readonly proximity: string | null, readonly area: AreaFragment }> };

export type ComparisonGroupFragment = { readonly id: string, readonly code: string, readonly kind: Types.ComparisonGroupKind, readonly retiredOn: string | null, readonly version: number, readonly name: BilingualTextFragment, readonly neighboursOf: AreaFragment | null, readonly council: { readonly gssCode: string } | null, readonly editions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<ComparisonGroupEditionFragment> } };

export type ComparisonGroupQueryVariables = Exact<{
  code: string;
  council?: string | null | undefined;
}>;


export type ComparisonGroupQuery = { readonly comparisonGroup: (
    { readonly editions: { readonly nodes: ReadonlyArray<(
        { readonly change: { readonly since: string, readonly rankingChanged: boolean, readonly came: ReadonlyArray<AreaFragment>, readonly left: ReadonlyArray<AreaFragment>, readonly stayed: ReadonlyArray<AreaFragment> } | null }
        & ComparisonGroupEditionFragment
      )> } }
    & ComparisonGroupFragment
  ) | null };

export type ComparisonGroupsQueryVariables = Exact<{
  filter?: Types.ComparisonGroupFilter | null | undefined;
  orderBy?: Types.ComparisonGroupOrder | null | undefined;
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

export type CouncilNeighboursQueryVariables = Exact<{
  council: string;
  on?: string | null | undefined;
}>;


export type CouncilNeighboursQuery = { readonly council: { readonly neighbours: ComparisonGroupEditionFragment | null } | null };

export type CouncilCodeFragment = { readonly gssCode: string, readonly laCode: string | null, readonly from: string | null, readonly until: string | null, readonly name: BilingualTextFragment };

export type SuccessionFragment = { readonly on: string, readonly kind: Types.ReorganisationKind, readonly council: { readonly id: string, readonly gssCode: string, readonly nameInLists: BilingualTextFragment } };

export type CouncilFragment = { readonly id: string, readonly gssCode: string, readonly laCode: string | null, readonly openedOn: string | null, readonly closedOn: string | null, readonly subscribes: boolean, readonly name: BilingualTextFragment, readonly region: AreaFragment | null, readonly nation: AreaFragment, readonly codes: ReadonlyArray<CouncilCodeFragment>, readonly predecessors: ReadonlyArray<SuccessionFragment>, readonly successors: ReadonlyArray<SuccessionFragment> };

export type CouncilQueryVariables = Exact<{
  code: string;
}>;


export type CouncilQuery = { readonly council: CouncilFragment | null };

export type CouncilsQueryVariables = Exact<{
  filter?: Types.CouncilFilter | null | undefined;
  orderBy?: Types.CouncilOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CouncilsQuery = { readonly councils: { readonly nodes: ReadonlyArray<CouncilFragment>, readonly pageInfo: PageInfoFragment } };

export type CouncilPeriodsQueryVariables = Exact<{
  council: string;
  filter?: Types.PeriodFilter | null | undefined;
  orderBy?: Types.PeriodOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CouncilPeriodsQuery = { readonly council: { readonly periods: { readonly nodes: ReadonlyArray<PeriodFragment>, readonly pageInfo: PageInfoFragment } } | null };

export type CouncilSubscribeMutationVariables = Exact<{
  input: Types.CouncilSubscribeInput;
}>;


export type CouncilSubscribeMutation = { readonly councilSubscribe: { readonly council: CouncilFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type DueReportsQueryVariables = Exact<{
  council: string;
  filter?: Types.DueReportFilter | null | undefined;
  orderBy?: Types.ScheduledReportOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DueReportsQuery = { readonly dueReports: { readonly nodes: ReadonlyArray<{ readonly published: boolean, readonly report: ScheduledReportFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number }, readonly reminders: ReadonlyArray<{ readonly kind: Types.ReminderKind, readonly reference: string | null, readonly message: BilingualTextFragment }> }>, readonly pageInfo: PageInfoFragment } };

export type EventFragment = { readonly id: string, readonly cursor: string, readonly kind: Types.EventKind, readonly occurredAt: string, readonly council: { readonly gssCode: string }, readonly subject:
    | { readonly __typename: 'EventImport', readonly auditKey: string, readonly format: string, readonly stored: number, readonly revised: number, readonly unchanged: number }
    | { readonly __typename: 'EventPing', readonly webhook: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'EventPublication', readonly publicationId: string, readonly reportingDay: string | null, readonly version: number, readonly status: Types.PublicationStatus, readonly visibility: Types.PublicationVisibility, readonly releaseAt: string, readonly scorecard: { readonly code: string } | null, readonly period: { readonly code: string } | null }
    | { readonly __typename: 'EventRatings', readonly publicationId: string, readonly reportingDay: string | null, readonly version: number, readonly scorecard: { readonly code: string } | null, readonly period: { readonly code: string } | null, readonly comparedWith: { readonly publicationId: string, readonly reportingDay: string | null, readonly version: number, readonly period: { readonly code: string } | null }, readonly lines: ReadonlyArray<{ readonly reference: string, readonly before: Types.Rag, readonly after: Types.Rag, readonly measure: { readonly code: string } | null }> }
   };

export type EventsQueryVariables = Exact<{
  council: string;
  filter?: Types.EventFilter | null | undefined;
  orderBy?: Types.EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly nodes: ReadonlyArray<EventFragment>, readonly pageInfo: PageInfoFragment } };

export type EventStreamSubscriptionVariables = Exact<{
  council: string;
  filter?: Types.EventStreamFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EventStreamSubscription = { readonly events: EventFragment };

export type IdentityProviderFragment = { readonly id: string, readonly issuer: string, readonly audiences: ReadonlyArray<string>, readonly algorithms: ReadonlyArray<Types.SigningAlgorithm>, readonly keysAddress: string, readonly setAt: string };

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

export type ImportMappingFragment = { readonly id: string, readonly stableId: string, readonly code: string, readonly fileName: string, readonly source: string, readonly filters: ReadonlyArray<string>, readonly leftOutAreas: ReadonlyArray<string>, readonly version: number, readonly statuses: ReadonlyArray<{ readonly filter: string, readonly item: string, readonly status: Types.PublishedStatus }>, readonly measures: ReadonlyArray<{ readonly code: string, readonly value: string, readonly where: ReadonlyArray<{ readonly filter: string, readonly item: string }>, readonly numerator: ImportMappingCellFragment | null, readonly denominator: ImportMappingCellFragment | null }> };

export type ImportMappingsQueryVariables = Exact<{
  filter?: Types.ImportMappingFilter | null | undefined;
  orderBy?: Types.ImportMappingOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportMappingsQuery = { readonly importMappings: { readonly nodes: ReadonlyArray<ImportMappingFragment>, readonly pageInfo: PageInfoFragment } };

export type ImportMappingDefineMutationVariables = Exact<{
  input: Types.ImportMappingDefineInput;
}>;


export type ImportMappingDefineMutation = { readonly importMappingDefine: { readonly importMapping: ImportMappingFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ManagementActionFragment = { readonly id: string, readonly stableId: string, readonly reportingDay: string | null, readonly narrative: NarrativeFragment, readonly scorecard: { readonly code: string, readonly title: BilingualTextFragment }, readonly period: PeriodFragment | null };

export type ManagementActionsQueryVariables = Exact<{
  council: string;
  filter?: Types.ManagementActionFilter | null | undefined;
  orderBy?: Types.ManagementActionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ManagementActionsQuery = { readonly managementActions: { readonly nodes: ReadonlyArray<ManagementActionFragment>, readonly pageInfo: PageInfoFragment } };

export type ActionProgressReportMutationVariables = Exact<{
  input: Types.ActionProgressReportInput;
}>;


export type ActionProgressReportMutation = { readonly actionProgressReport: { readonly managementAction: ManagementActionFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type UnitFragment = { readonly kind: Types.UnitKind, readonly per: number | null, readonly label: BilingualTextFragment };

export type MeasureFragment = { readonly id: string, readonly stableId: string, readonly code: string, readonly decimalPlaces: number, readonly polarity: Types.Polarity, readonly multiplier: number, readonly accumulation: Types.Accumulation, readonly yearType: Types.YearType, readonly frequency: Types.Frequency, readonly minimumDenominator: string | null, readonly minimumValue: string | null, readonly maximumValue: string | null, readonly hasQuartiles: boolean, readonly dueWithin: number, readonly source: string | null, readonly owner: string | null, readonly topic: string | null, readonly shortName: string | null, readonly version: number, readonly recordedAt: string | null, readonly title: BilingualTextFragment, readonly definition: BilingualTextFragment, readonly unit: UnitFragment, readonly numeratorLabel: BilingualTextFragment | null, readonly denominatorLabel: BilingualTextFragment | null, readonly council: { readonly gssCode: string } | null };

export type MeasureQueryVariables = Exact<{
  code: string;
  council?: string | null | undefined;
}>;


export type MeasureQuery = { readonly measure: MeasureFragment | null };

export type MeasuresQueryVariables = Exact<{
  council?: string | null | undefined;
  filter?: Types.MeasureFilter | null | undefined;
  orderBy?: Types.MeasureOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { readonly measures: { readonly nodes: ReadonlyArray<MeasureFragment>, readonly pageInfo: PageInfoFragment } };

export type MeasureVersionsQueryVariables = Exact<{
  council?: string | null | undefined;
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasureVersionsQuery = { readonly measure: { readonly versions: { readonly nodes: ReadonlyArray<MeasureFragment>, readonly pageInfo: PageInfoFragment } } | null };

export type MeasureDefineMutationVariables = Exact<{
  input: Types.MeasureDefineInput;
}>;


export type MeasureDefineMutation = { readonly measureDefine: { readonly measure: MeasureFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MemberRequestFragment = { readonly id: string, readonly aspects: ReadonlyArray<Types.MonitoringAspect>, readonly requestedBy: string, readonly citation: string | null, readonly recordedAt: string, readonly recordedBy: string, readonly closedAt: string | null, readonly closedBy: string | null, readonly measure: { readonly id: string, readonly code: string, readonly title: BilingualTextFragment }, readonly committee: { readonly id: string, readonly code: string, readonly name: BilingualTextFragment }, readonly meeting: MeetingFragment, readonly question: BilingualTextFragment | null, readonly closingNote: BilingualTextFragment | null };

export type MemberRequestsQueryVariables = Exact<{
  council: string;
  filter?: Types.MemberRequestFilter | null | undefined;
  orderBy?: Types.MemberRequestOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MemberRequestsQuery = { readonly memberRequests: { readonly nodes: ReadonlyArray<MemberRequestFragment>, readonly pageInfo: PageInfoFragment } };

export type MeasureMonitoringQueryVariables = Exact<{
  council: string;
  measure: string;
  period: string;
}>;


export type MeasureMonitoringQuery = { readonly measures: { readonly nodes: ReadonlyArray<{ readonly monitoring: { readonly measure: MeasureFragment, readonly period: PeriodFragment, readonly requests: ReadonlyArray<MemberRequestFragment>, readonly observation: ObservationFragment | null, readonly rating: RatingFragment, readonly standards: ReadonlyArray<{ readonly target: TargetFragment, readonly rating: RatingFragment }>, readonly fiveYears: ReadonlyArray<{ readonly year: PeriodFragment, readonly observation: ObservationFragment | null }>, readonly trend: { readonly outcome: Types.TrendOutcome, readonly reason: Types.NoTrendReason | null, readonly slope: number | null, readonly chiSquared: number | null }, readonly yearTargets: ReadonlyArray<TargetFragment>, readonly outlook: OutlookFragment, readonly actions: ReadonlyArray<NarrativeFragment>, readonly expected: ReadonlyArray<{ readonly required: string | null, readonly period: PeriodFragment, readonly observation: ObservationFragment | null, readonly targets: ReadonlyArray<TargetFragment> }> } | null }> } };

export type MemberRequestMakeMutationVariables = Exact<{
  input: Types.MemberRequestMakeInput;
}>;


export type MemberRequestMakeMutation = { readonly memberRequestMake: { readonly memberRequest: MemberRequestFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type MemberRequestCloseMutationVariables = Exact<{
  input: Types.MemberRequestCloseInput;
}>;


export type MemberRequestCloseMutation = { readonly memberRequestClose: { readonly memberRequest: MemberRequestFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ActionProgressFragment = { readonly version: number, readonly reportedOn: string, readonly rag: Types.Colour, readonly finished: boolean, readonly recordedAt: string, readonly recordedBy: string, readonly note: BilingualTextFragment };

export type NarrativeFragment = { readonly id: string, readonly stableId: string, readonly kind: Types.NarrativeKind, readonly state: Types.NarrativeState, readonly author: string, readonly approver: string | null, readonly citation: string | null, readonly version: number, readonly recordedAt: string, readonly reportingDay: string | null, readonly text: BilingualTextFragment, readonly action: { readonly owner: string, readonly dueOn: string | null, readonly rag: Types.Colour, readonly currentRag: Types.Colour, readonly finishedOn: string | null, readonly progress: { readonly nodes: ReadonlyArray<ActionProgressFragment> } } | null, readonly returnReason: BilingualTextFragment | null, readonly measure: { readonly code: string } | null, readonly scorecard: { readonly code: string }, readonly period: { readonly code: string } | null, readonly replaces: { readonly id: string, readonly stableId: string } | null };

export type NarrativeQueryVariables = Exact<{
  id: string;
}>;


export type NarrativeQuery = { readonly narrative: NarrativeFragment | null };

export type NarrativeStatesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NarrativeStatesQuery = { readonly narrative: { readonly states: { readonly nodes: ReadonlyArray<NarrativeFragment>, readonly pageInfo: PageInfoFragment } } | null };

export type NarrativesQueryVariables = Exact<{
  council: string;
  filter?: Types.NarrativeFilter | null | undefined;
  orderBy?: Types.NarrativeOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NarrativesQuery = { readonly narratives: { readonly nodes: ReadonlyArray<NarrativeFragment>, readonly pageInfo: PageInfoFragment } };

export type NarrativesWriteMutationVariables = Exact<{
  input: Types.NarrativesWriteInput;
}>;


export type NarrativesWriteMutation = { readonly narrativesWrite: { readonly narratives: ReadonlyArray<NarrativeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativesSubmitMutationVariables = Exact<{
  input: Types.NarrativesSubmitInput;
}>;


export type NarrativesSubmitMutation = { readonly narrativesSubmit: { readonly narratives: ReadonlyArray<NarrativeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativesApproveMutationVariables = Exact<{
  input: Types.NarrativesApproveInput;
}>;


export type NarrativesApproveMutation = { readonly narrativesApprove: { readonly narratives: ReadonlyArray<NarrativeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativesReturnMutationVariables = Exact<{
  input: Types.NarrativesReturnInput;
}>;


export type NarrativesReturnMutation = { readonly narrativesReturn: { readonly narratives: ReadonlyArray<NarrativeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NarrativeReviseMutationVariables = Exact<{
  input: Types.NarrativeReviseInput;
}>;


export type NarrativeReviseMutation = { readonly narrativeRevise: { readonly narrative: NarrativeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'ApiKey', readonly id: string }
    | { readonly __typename: 'Area', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Committee', readonly id: string }
    | { readonly __typename: 'ComparisonGroup', readonly id: string }
    | { readonly __typename: 'ComparisonGroupEdition', readonly id: string }
    | { readonly __typename: 'Council', readonly id: string }
    | { readonly __typename: 'CouncilSubscription', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'IdentityProvider', readonly id: string }
    | { readonly __typename: 'ImportMapping', readonly id: string }
    | { readonly __typename: 'ManagementAction', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'MemberRequest', readonly id: string }
    | { readonly __typename: 'Narrative', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Period', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'ScheduledReport', readonly id: string }
    | { readonly __typename: 'Scorecard', readonly id: string }
    | { readonly __typename: 'ScorecardChange', readonly id: string }
    | { readonly __typename: 'ScorecardEdition', readonly id: string }
    | { readonly __typename: 'Target', readonly id: string }
    | { readonly __typename: 'Webhook', readonly id: string }
    | { readonly __typename: 'WebhookDelivery', readonly id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'ApiKey', readonly id: string }
    | { readonly __typename: 'Area', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Committee', readonly id: string }
    | { readonly __typename: 'ComparisonGroup', readonly id: string }
    | { readonly __typename: 'ComparisonGroupEdition', readonly id: string }
    | { readonly __typename: 'Council', readonly id: string }
    | { readonly __typename: 'CouncilSubscription', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'IdentityProvider', readonly id: string }
    | { readonly __typename: 'ImportMapping', readonly id: string }
    | { readonly __typename: 'ManagementAction', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'MemberRequest', readonly id: string }
    | { readonly __typename: 'Narrative', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Period', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'ScheduledReport', readonly id: string }
    | { readonly __typename: 'Scorecard', readonly id: string }
    | { readonly __typename: 'ScorecardChange', readonly id: string }
    | { readonly __typename: 'ScorecardEdition', readonly id: string }
    | { readonly __typename: 'Target', readonly id: string }
    | { readonly __typename: 'Webhook', readonly id: string }
    | { readonly __typename: 'WebhookDelivery', readonly id: string }
   | null> };

export type Figure_Absence_Fragment = { readonly __typename: 'Absence', readonly reason: Types.AbsenceReason, readonly symbol: string, readonly system: string | null, readonly expectedOn: string | null, readonly explanation: BilingualTextFragment | null };

export type Figure_Value_Fragment = { readonly __typename: 'Value', readonly value: string, readonly display: string, readonly numerator: string | null, readonly denominator: string | null, readonly status: Types.ObservationStatus | null, readonly source: string | null, readonly publishedOn: string | null, readonly note: string | null, readonly lowerLimit: string | null, readonly upperLimit: string | null };

export type FigureFragment =
  | Figure_Absence_Fragment
  | Figure_Value_Fragment
;

export type ObservationFragment = { readonly id: string, readonly status: Types.ObservationStatus, readonly flags: ReadonlyArray<Types.ObservationFlag>, readonly sourceSystem: string | null, readonly citation: string | null, readonly version: number, readonly recordedAt: string, readonly recordedBy: string, readonly period: PeriodFragment, readonly figure:
    | Figure_Absence_Fragment
    | Figure_Value_Fragment
  , readonly rolledUpFrom: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly caveat: BilingualTextFragment | null };

export type ObservationsQueryVariables = Exact<{
  council: string;
  filter?: Types.ObservationFilter | null | undefined;
  orderBy?: Types.ObservationOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ObservationsQuery = { readonly observations: { readonly nodes: ReadonlyArray<(
      { readonly measure: { readonly code: string } }
      & ObservationFragment
    )>, readonly pageInfo: PageInfoFragment } };

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

export type PersonFragment = { readonly id: string, readonly email: string, readonly name: string, readonly roles: ReadonlyArray<Types.Role>, readonly state: Types.MembershipState, readonly invitedAt: string, readonly invitedBy: string, readonly takenUpAt: string | null, readonly endedAt: string | null, readonly version: number };

export type PeopleQueryVariables = Exact<{
  council?: string | null | undefined;
  filter?: Types.PersonFilter | null | undefined;
  orderBy?: Types.PersonOrder | null | undefined;
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
  orderBy?: Types.PeriodOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeriodsQuery = { readonly periods: { readonly nodes: ReadonlyArray<PeriodFragment>, readonly pageInfo: PageInfoFragment } };

export type PublicationFragment = { readonly id: string, readonly reportingDay: string | null, readonly version: number, readonly meetingOn: string, readonly status: Types.PublicationStatus, readonly visibility: Types.PublicationVisibility, readonly releaseAt: string, readonly publishedAt: string, readonly publishedBy: string | null, readonly contentHash: string, readonly asPublished: { readonly council: AreaFragment, readonly scorecard: { readonly code: string, readonly title: BilingualTextFragment }, readonly committee: { readonly code: string, readonly name: BilingualTextFragment } }, readonly period: PeriodFragment | null, readonly erratum: BilingualTextFragment | null, readonly withdrawal: { readonly at: string, readonly reason: BilingualTextFragment } | null, readonly disclosure: { readonly school: Types.DisclosureSchool, readonly threshold: number, readonly roundingBase: number } | null, readonly summary: { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number } } };

export type PublishedRatingFragment = { readonly rag: Types.Rag, readonly reason: Types.NotRatedReason | null, readonly ruleVersion: string, readonly explanation: BilingualTextFragment | null };

export type PublishedNarrativeFragment = { readonly kind: Types.NarrativeKind, readonly author: string, readonly approver: string, readonly citation: string | null, readonly text: BilingualTextFragment, readonly action: { readonly owner: string, readonly dueOn: string | null, readonly rag: Types.Colour, readonly progress: { readonly reportedOn: string, readonly rag: Types.Colour, readonly finished: boolean, readonly note: BilingualTextFragment } | null } | null };

export type PublishedLineFragment = { readonly position: number, readonly reference: string, readonly dueOn: string | null, readonly noPeriod: Types.NoPeriodReason | null, readonly narrativesWithheld: number, readonly theme: BilingualTextFragment | null, readonly period: PeriodFragment | null, readonly measure: { readonly code: string, readonly decimalPlaces: number, readonly polarity: Types.Polarity, readonly local: boolean, readonly title: BilingualTextFragment, readonly definition: BilingualTextFragment, readonly unit: UnitFragment }, readonly observation: { readonly status: Types.ObservationStatus, readonly flags: ReadonlyArray<Types.ObservationFlag>, readonly version: number, readonly figure:
      | Figure_Absence_Fragment
      | Figure_Value_Fragment
    , readonly caveat: BilingualTextFragment | null } | null, readonly rating: PublishedRatingFragment, readonly standards: ReadonlyArray<{ readonly target: { readonly standard: string, readonly kind: Types.TargetKind, readonly state: Types.TargetState, readonly version: number, readonly period: PeriodFragment, readonly aim:
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

export type PublicationChangeFragment = { readonly kind: Types.PublicationChangeKind, readonly reason: Types.PublicationChangeReason, readonly reference: string | null, readonly measure: { readonly code: string, readonly title: BilingualTextFragment } | null, readonly before: BilingualTextFragment | null, readonly after: BilingualTextFragment | null };

export type PublishedReportFragment = (
  { readonly report: { readonly head: PaperHeadFragment | null, readonly lines: ReadonlyArray<PublishedLineFragment>, readonly narratives: ReadonlyArray<PublishedNarrativeFragment> }, readonly changes: ReadonlyArray<PublicationChangeFragment> }
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
  of?: Types.ReportOfInput | null | undefined;
  status: Types.PublicationStatus;
}>;


export type PublicationReadinessQuery = { readonly scorecard: { readonly report: { readonly readiness: { readonly status: Types.PublicationStatus, readonly ready: boolean, readonly reasons: ReadonlyArray<{ readonly code: Types.UnreadyCode, readonly reference: string | null, readonly message: BilingualTextFragment }> } | null } | null } | null };

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

export type ScheduledReportFragment = { readonly id: string, readonly reportingDay: string | null, readonly kind: Types.ReportKind, readonly citation: string | null, readonly scorecard: { readonly id: string, readonly code: string, readonly title: BilingualTextFragment }, readonly meeting: MeetingFragment, readonly committee: { readonly id: string, readonly code: string, readonly name: BilingualTextFragment }, readonly period: PeriodFragment | null, readonly note: BilingualTextFragment | null };

export type PaperHeadFragment = { readonly leadMember: BilingualTextFragment | null, readonly seniorOfficer: BilingualTextFragment | null, readonly contact: BilingualTextFragment | null, readonly recommendations: BilingualTextFragment | null, readonly implications: BilingualTextFragment | null };

export type ScheduledReportsQueryVariables = Exact<{
  council: string;
  filter?: Types.ScheduledReportFilter | null | undefined;
  orderBy?: Types.ScheduledReportOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ScheduledReportsQuery = { readonly scheduledReports: { readonly nodes: ReadonlyArray<(
      { readonly head: PaperHeadFragment | null }
      & ScheduledReportFragment
    )>, readonly pageInfo: PageInfoFragment } };

export type ReportScheduleMutationVariables = Exact<{
  input: Types.ReportScheduleInput;
}>;


export type ReportScheduleMutation = { readonly reportSchedule: { readonly scheduledReport: (
      { readonly head: PaperHeadFragment | null }
      & ScheduledReportFragment
    ) | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardChangeFragment = { readonly id: string, readonly kind: Types.ScorecardChangeKind, readonly reference: string, readonly newReference: string | null, readonly comparable: boolean, readonly state: Types.ScorecardChangeState, readonly effectiveFrom: string, readonly citation: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly measure: MeasureFragment | null, readonly replaced: { readonly id: string, readonly code: string } | null, readonly reason: BilingualTextFragment, readonly meeting: MeetingFragment, readonly decisionNote: BilingualTextFragment | null };

export type ScorecardChangesQueryVariables = Exact<{
  council: string;
  filter?: Types.ScorecardChangeFilter | null | undefined;
  orderBy?: Types.ScorecardChangeOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ScorecardChangesQuery = { readonly scorecardChanges: { readonly nodes: ReadonlyArray<ScorecardChangeFragment>, readonly pageInfo: PageInfoFragment } };

export type ScorecardChangeProposeMutationVariables = Exact<{
  input: Types.ScorecardChangeProposeInput;
}>;


export type ScorecardChangeProposeMutation = { readonly scorecardChangePropose: { readonly scorecardChange: ScorecardChangeFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardChangeAgreeMutationVariables = Exact<{
  input: Types.ScorecardChangeAgreeInput;
}>;


export type ScorecardChangeAgreeMutation = { readonly scorecardChangeAgree: { readonly scorecard: ScorecardFragment | null, readonly scorecardChanges: ReadonlyArray<ScorecardChangeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardChangeRejectMutationVariables = Exact<{
  input: Types.ScorecardChangeRejectInput;
}>;


export type ScorecardChangeRejectMutation = { readonly scorecardChangeReject: { readonly scorecard: ScorecardFragment | null, readonly scorecardChanges: ReadonlyArray<ScorecardChangeFragment> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type LikeForLikeCountsFragment = { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment };

export type MeasureSuccessionFragment = { readonly predecessor: MeasureFragment, readonly successor: MeasureFragment, readonly scorecard: { readonly id: string, readonly code: string, readonly title: BilingualTextFragment }, readonly change: ScorecardChangeFragment };

export type ScorecardEditionOnQueryVariables = Exact<{
  council: string;
  scorecard: string;
  on?: string | null | undefined;
}>;


export type ScorecardEditionOnQuery = { readonly scorecard: { readonly edition: { readonly until: string | null, readonly scorecard: ScorecardFragment, readonly edition: ScorecardEditionFragment, readonly lines: ReadonlyArray<{ readonly position: number, readonly reference: string, readonly measure: MeasureFragment, readonly theme: BilingualTextFragment | null, readonly priorities: ReadonlyArray<{ readonly plan: BilingualTextFragment, readonly priority: BilingualTextFragment }> }>, readonly changes: ReadonlyArray<ScorecardChangeFragment> } | null } | null };

export type ScorecardLikeForLikeQueryVariables = Exact<{
  council: string;
  scorecard: string;
  of?: Types.ReportOfInput | null | undefined;
}>;


export type ScorecardLikeForLikeQuery = { readonly scorecard: { readonly report: { readonly likeForLike: LikeForLikeFragment | null } | null } | null };

export type LikeForLikeFragment = { readonly reportingDay: string | null, readonly previousReportingDay: string | null, readonly reason: Types.NotLikeForLikeReason | null, readonly period: PeriodFragment | null, readonly previous: PeriodFragment | null, readonly whole: { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number } }, readonly now: LikeForLikeCountsFragment | null, readonly before: LikeForLikeCountsFragment | null, readonly explanation: BilingualTextFragment, readonly leftOut: ReadonlyArray<{ readonly reference: string, readonly reason: Types.LeftOutReason, readonly measure: MeasureFragment }>, readonly noNewFigure: ReadonlyArray<{ readonly reference: string, readonly measure: MeasureFragment }> };

export type MeasureLineageQueryVariables = Exact<{
  council: string;
  measure: string;
}>;


export type MeasureLineageQuery = { readonly measures: { readonly nodes: ReadonlyArray<{ readonly lineage: { readonly measure: MeasureFragment, readonly predecessors: ReadonlyArray<MeasureSuccessionFragment>, readonly successors: ReadonlyArray<MeasureSuccessionFragment> } | null }> } };

export type RatingCountsFragment = { readonly red: number, readonly amber: number, readonly green: number, readonly notRated: number, readonly total: number };

export type ReportedSummaryFragment = { readonly of: Types.SummaryKind, readonly citation: string, readonly counts: RatingCountsFragment, readonly note: BilingualTextFragment | null };

export type RatingFragment = { readonly rag: Types.Rag, readonly reason: Types.NotRatedReason | null, readonly rule: Types.RatingRule, readonly ruleVersion: string, readonly explanation: BilingualTextFragment };

export type DirectionOfTravelFragment = { readonly arrow: Types.Arrow | null, readonly judgement: Types.DirectionJudgement, readonly rag: Types.Rag, readonly basis: Types.DirectionBasis, readonly change: string | null, readonly significant: boolean | null, readonly reason: Types.NotComparableReason | null, readonly comparedWith: ReadonlyArray<ObservationFragment>, readonly deadBand: { readonly amount: string, readonly kind: Types.ToleranceKind }, readonly explanation: BilingualTextFragment };

export type ScorecardLineFragment = { readonly position: number, readonly reference: string, readonly dueOn: string | null, readonly noPeriod: Types.NoPeriodReason | null, readonly theme: BilingualTextFragment | null, readonly priorities: ReadonlyArray<{ readonly plan: BilingualTextFragment, readonly priority: BilingualTextFragment }>, readonly period: PeriodFragment | null, readonly measure: MeasureFragment, readonly observation: ObservationFragment | null, readonly rating: RatingFragment, readonly standards: ReadonlyArray<{ readonly target: TargetFragment, readonly rating: RatingFragment }>, readonly direction: DirectionOfTravelFragment, readonly outlook: OutlookFragment, readonly previousPeriods: ReadonlyArray<ObservationFragment>, readonly samePeriodLastYear: ObservationFragment | null, readonly previousYearEnd: ObservationFragment | null, readonly neighboursAverage:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly region:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly nation:
    | Comparison_Comparator_Fragment
    | Comparison_NotCompared_Fragment
  , readonly narratives: ReadonlyArray<NarrativeFragment>, readonly secondLooks: ReadonlyArray<{ readonly language: Types.Language, readonly phrase: string, readonly narrative: { readonly id: string, readonly stableId: string } }>, readonly trend: { readonly outcome: Types.TrendOutcome, readonly reason: Types.NoTrendReason | null, readonly slope: number | null, readonly chiSquared: number | null } };

export type ScorecardReportFragment = { readonly reportingDay: string | null, readonly council: CouncilFragment, readonly scorecard: ScorecardFragment, readonly edition: ScorecardEditionFragment, readonly period: PeriodFragment | null, readonly lines: ReadonlyArray<ScorecardLineFragment>, readonly summary: { readonly rag: RatingCountsFragment, readonly direction: RatingCountsFragment, readonly completeness: { readonly reported: number, readonly absent: number, readonly missing: number, readonly total: number } }, readonly welsh: { readonly total: number, readonly translated: number, readonly missing: ReadonlyArray<{ readonly shown: Types.ShownText, readonly reference: string | null }> }, readonly exceptions: { readonly red: ReadonlyArray<{ readonly reference: string }>, readonly redAndWorsening: ReadonlyArray<{ readonly reference: string }>, readonly unreportable: ReadonlyArray<{ readonly reference: string }>, readonly missing: ReadonlyArray<{ readonly reference: string }> }, readonly reportedSummaries: ReadonlyArray<ReportedSummaryFragment>, readonly narratives: ReadonlyArray<NarrativeFragment> };

export type ScorecardReportQueryVariables = Exact<{
  council: string;
  scorecard: string;
  of?: Types.ReportOfInput | null | undefined;
  editionOn?: string | null | undefined;
  neighboursEditionOn?: string | null | undefined;
  minimumMembers?: number;
  asAt?: string | null | undefined;
}>;


export type ScorecardReportQuery = { readonly scorecard: { readonly report: ScorecardReportFragment | null } | null };

export type SummaryRecordMutationVariables = Exact<{
  input: Types.SummaryRecordInput;
}>;


export type SummaryRecordMutation = { readonly summaryRecord: { readonly reportedSummary: ReportedSummaryFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type ScorecardEditionFragment = { readonly id: string, readonly effectiveFrom: string, readonly lineCount: number, readonly note: BilingualTextFragment | null };

export type ScorecardFragment = { readonly id: string, readonly code: string, readonly version: number, readonly title: BilingualTextFragment, readonly committee: { readonly id: string, readonly code: string, readonly name: BilingualTextFragment }, readonly editions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<ScorecardEditionFragment> } };

export type ScorecardQueryVariables = Exact<{
  council: string;
  code: string;
}>;


export type ScorecardQuery = { readonly scorecard: ScorecardFragment | null };

export type ScorecardsQueryVariables = Exact<{
  council: string;
  filter?: Types.ScorecardFilter | null | undefined;
  orderBy?: Types.ScorecardOrder | null | undefined;
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

export type CouncilSubscriptionFragment = { readonly id: string, readonly state: Types.SubscriptionState, readonly reason: string | null, readonly since: string, readonly council: CouncilFragment };

export type CouncilSettingsFragment = { readonly membersSeeDrafts: boolean, readonly neighboursList: string | null, readonly version: number };

export type CouncilSubscriptionsQueryVariables = Exact<{
  filter?: Types.CouncilSubscriptionFilter | null | undefined;
  orderBy?: Types.CouncilSubscriptionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CouncilSubscriptionsQuery = { readonly subscriptions: { readonly nodes: ReadonlyArray<CouncilSubscriptionFragment>, readonly pageInfo: PageInfoFragment } };

export type CouncilSettingsQueryVariables = Exact<{
  council: string;
}>;


export type CouncilSettingsQuery = { readonly council: { readonly settings: CouncilSettingsFragment | null } | null };

export type CouncilSuspendMutationVariables = Exact<{
  input: Types.CouncilSuspendInput;
}>;


export type CouncilSuspendMutation = { readonly councilSuspend: { readonly councilSubscription: CouncilSubscriptionFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type CouncilResumeMutationVariables = Exact<{
  input: Types.CouncilResumeInput;
}>;


export type CouncilResumeMutation = { readonly councilResume: { readonly councilSubscription: CouncilSubscriptionFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type CouncilSettingsSetMutationVariables = Exact<{
  input: Types.CouncilSettingsSetInput;
}>;


export type CouncilSettingsSetMutation = { readonly councilSettingsSet: { readonly councilSettings: CouncilSettingsFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type TargetAim_BandTarget_Fragment = { readonly __typename: 'BandTarget', readonly redLow: string | null, readonly greenLow: string | null, readonly greenHigh: string | null, readonly redHigh: string | null, readonly enteredAs: Types.BandEntry };

export type TargetAim_NoTarget_Fragment = { readonly __typename: 'NoTarget', readonly note: BilingualTextFragment };

export type TargetAim_PointTarget_Fragment = { readonly __typename: 'PointTarget', readonly value: string, readonly tolerance: string, readonly toleranceKind: Types.ToleranceKind };

export type TargetAimFragment =
  | TargetAim_BandTarget_Fragment
  | TargetAim_NoTarget_Fragment
  | TargetAim_PointTarget_Fragment
;

export type TargetFragment = { readonly id: string, readonly stableId: string, readonly standard: string, readonly kind: Types.TargetKind, readonly state: Types.TargetState, readonly citation: string | null, readonly version: number, readonly recordedAt: string, readonly recordedBy: string, readonly period: PeriodFragment, readonly aim:
    | TargetAim_BandTarget_Fragment
    | TargetAim_NoTarget_Fragment
    | TargetAim_PointTarget_Fragment
  , readonly description: BilingualTextFragment, readonly rationale: { readonly setBy: string, readonly reviewOn: string | null, readonly basis: BilingualTextFragment, readonly calculation: BilingualTextFragment | null } | null };

export type TargetQueryVariables = Exact<{
  council: string;
  measure: string;
  period: string;
  standard?: string | null | undefined;
}>;


export type TargetQuery = { readonly target: (
    { readonly measure: { readonly code: string } }
    & TargetFragment
  ) | null };

export type TargetsQueryVariables = Exact<{
  council: string;
  filter?: Types.TargetFilter | null | undefined;
  orderBy?: Types.TargetOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { readonly targets: { readonly nodes: ReadonlyArray<(
      { readonly measure: { readonly code: string } }
      & TargetFragment
    )>, readonly pageInfo: PageInfoFragment } };

export type TargetsSetMutationVariables = Exact<{
  input: Types.TargetsSetInput;
}>;


export type TargetsSetMutation = { readonly targetsSet: { readonly targets: ReadonlyArray<(
      { readonly measure: { readonly code: string } }
      & TargetFragment
    )> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type TargetsConfirmMutationVariables = Exact<{
  input: Types.TargetsConfirmInput;
}>;


export type TargetsConfirmMutation = { readonly targetsConfirm: { readonly targets: ReadonlyArray<(
      { readonly measure: { readonly code: string } }
      & TargetFragment
    )> | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type BilingualTextFragment = { readonly en: string, readonly cy: string | null };

export type PageInfoFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type WebhookFragment = { readonly id: string, readonly name: string, readonly address: string, readonly kinds: ReadonlyArray<Types.WebhookKind>, readonly state: Types.WebhookState, readonly createdAt: string, readonly previousSecretEndsAt: string | null, readonly version: number };

export type WebhookDeliveryFragment = { readonly id: string, readonly state: Types.WebhookDeliveryState, readonly dueAt: string | null, readonly settledAt: string | null, readonly webhook: { readonly id: string, readonly name: string } | null, readonly event: EventFragment, readonly attempts: ReadonlyArray<{ readonly attemptedAt: string, readonly duration: number, readonly status: number | null, readonly failure: Types.WebhookFailure | null }> };

export type WebhooksQueryVariables = Exact<{
  council: string;
}>;


export type WebhooksQuery = { readonly webhooks: ReadonlyArray<WebhookFragment> };

export type WebhookDeliveriesQueryVariables = Exact<{
  council: string;
  filter?: Types.WebhookDeliveryFilter | null | undefined;
  orderBy?: Types.WebhookDeliveryOrder | null | undefined;
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


export type WebhookTestMutation = { readonly webhookTest: { readonly webhook: WebhookFragment | null, readonly event: { readonly id: string, readonly kind: Types.EventKind, readonly occurredAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

export type WebhookDeliveryRetryMutationVariables = Exact<{
  input: Types.WebhookDeliveryRetryInput;
}>;


export type WebhookDeliveryRetryMutation = { readonly webhookDeliveryRetry: { readonly webhookDelivery: WebhookDeliveryFragment | null, readonly userErrors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number | null }> } };

const ViewerText = 'fragment Viewer on Viewer{id name kind memberships{council{...Council}roles}suspended{...Council}readOnly platformAdministrator}';
const ApiKeyText = 'fragment ApiKey on ApiKey{id prefix name roles readOnly holder{email name}state createdAt expiresAt revokedAt lastUsedAt previousSecretEndsAt}';
const AreaText = 'fragment Area on Area{id gssCode level name{...BilingualText}}';
const ReorganisationText = 'fragment Reorganisation on Reorganisation{code on kind closes{gssCode name{...BilingualText}}opens{gssCode laCode name{...BilingualText}type predecessors}figuresUntil history lostNeighbours{council{gssCode name{...BilingualText}}loses members}}';
const AuditEntryText = 'fragment AuditEntry on AuditEntry{id sequence recordedAt action principalId principalName actingAs address requestId subject key before after previousHash hash}';
const ComparedFigureText = 'fragment ComparedFigure on Figure{__typename ...on Value{value display status source publishedOn note}...on Absence{reason symbol}}';
const StandingText = 'fragment Standing on Standing{rank rankOf quartileBand}';
const DistributionText = 'fragment Distribution on Distribution{councils lowerQuartile median upperQuartile}';
const ComparedValueText = 'fragment ComparedValue on Comparison{__typename ...on Comparator{value display method used of}...on NotCompared{reason used of}}';
const BenchmarkedAreaText = 'fragment BenchmarkedArea on BenchmarkedArea{area{...Area}figure{...ComparedFigure}standing{...Standing}rankInGroup interval{lower upper origin}outcome publishedOutcome}';
const ComparedPointText = 'fragment ComparedPoint on ComparedPoint{period{code endsOn}figure{...ComparedFigure}pooled standing{...Standing}distribution{...Distribution}neighbours{...ComparedValue}bestNeighbour{gssCode}region{...ComparedValue}nation{...ComparedValue}}';
const MeetingText = 'fragment Meeting on Meeting{id heldOn note{...BilingualText}}';
const CommitteeText = 'fragment Committee on Committee{id code name{...BilingualText}version meetings(last:20){nodes{...Meeting}}}';
const MeetingOfCommitteeText = 'fragment MeetingOfCommittee on Meeting{...Meeting committee{id code name{...BilingualText}}scheduledReports(first:20){nodes{...ScheduledReport}}}';
const MissingMemberText = 'fragment MissingMember on MissingMember{area{...Area}reason}';
const ComparatorText = 'fragment Comparator on Comparator{value display method group{code name{...BilingualText}effectiveFrom}area{...Area}used of missing{...MissingMember}period{...Period}citation}';
const ComparisonText = 'fragment Comparison on Comparison{__typename ...Comparator ...on NotCompared{reason explanation{...BilingualText}used of missing{...MissingMember}}}';
const ComparisonGroupEditionText = 'fragment ComparisonGroupEdition on ComparisonGroupEdition{id effectiveFrom source members{rank area{...Area}proximity}}';
const ComparisonGroupText = 'fragment ComparisonGroup on ComparisonGroup{id code name{...BilingualText}kind retiredOn neighboursOf{...Area}council{gssCode}version editions(last:5){nodes{...ComparisonGroupEdition}totalCount}}';
const CouncilCodeText = 'fragment CouncilCode on CouncilCode{gssCode laCode name{...BilingualText}from until}';
const SuccessionText = 'fragment Succession on Succession{on kind council{id gssCode nameInLists{...BilingualText}}}';
const CouncilText = 'fragment Council on Council{id gssCode laCode name{...BilingualText}region{...Area}nation{...Area}openedOn closedOn codes{...CouncilCode}predecessors{...Succession}successors{...Succession}subscribes}';
const EventText = 'fragment Event on Event{id cursor kind occurredAt council{gssCode}subject{__typename ...on EventPublication{publicationId scorecard{code}period{code}reportingDay version status visibility releaseAt}...on EventRatings{publicationId scorecard{code}period{code}reportingDay version comparedWith{publicationId period{code}reportingDay version}lines{reference measure{code}before after}}...on EventImport{auditKey format stored revised unchanged}...on EventPing{webhook{id name}}}}';
const IdentityProviderText = 'fragment IdentityProvider on IdentityProvider{id issuer audiences algorithms keysAddress setAt}';
const ImportMappingCellText = 'fragment ImportMappingCell on ImportMappingCell{column where{filter item}}';
const ImportMappingText = 'fragment ImportMapping on ImportMapping{id stableId code fileName source filters leftOutAreas statuses{filter item status}measures{code where{filter item}value numerator{...ImportMappingCell}denominator{...ImportMappingCell}}version}';
const ManagementActionText = 'fragment ManagementAction on ManagementAction{id stableId narrative{...Narrative}scorecard{code title{...BilingualText}}period{...Period}reportingDay}';
const UnitText = 'fragment Unit on Unit{kind label{...BilingualText}per}';
const MeasureText = 'fragment Measure on Measure{id stableId code title{...BilingualText}definition{...BilingualText}unit{...Unit}decimalPlaces polarity numeratorLabel{...BilingualText}denominatorLabel{...BilingualText}multiplier accumulation yearType frequency minimumDenominator minimumValue maximumValue hasQuartiles dueWithin source owner topic shortName council{gssCode}version recordedAt}';
const MemberRequestText = 'fragment MemberRequest on MemberRequest{id measure{id code title{...BilingualText}}committee{id code name{...BilingualText}}meeting{...Meeting}aspects question{...BilingualText}requestedBy citation recordedAt recordedBy closedAt closedBy closingNote{...BilingualText}}';
const ActionProgressText = 'fragment ActionProgress on ActionProgress{version reportedOn rag note{...BilingualText}finished recordedAt recordedBy}';
const NarrativeText = 'fragment Narrative on Narrative{id stableId kind text{...BilingualText}state author approver action{owner dueOn rag currentRag finishedOn progress(first:3){nodes{...ActionProgress}}}citation returnReason{...BilingualText}version recordedAt measure{code}scorecard{code}period{code}reportingDay replaces{id stableId}}';
const FigureText = 'fragment Figure on Figure{__typename ...on Value{value display numerator denominator status source publishedOn note lowerLimit upperLimit}...on Absence{reason symbol explanation{...BilingualText}system expectedOn}}';
const ObservationText = 'fragment Observation on Observation{id period{...Period}figure{...Figure}rolledUpFrom{id code}status flags sourceSystem caveat{...BilingualText}citation version recordedAt recordedBy}';
const OutlookJudgementText = 'fragment OutlookJudgement on OutlookJudgement{outlook expectedValue reason{...BilingualText}judgedBy citation version recordedAt}';
const ProjectionResultText = 'fragment ProjectionResult on ProjectionResult{__typename ...on Projection{outlook rag projected low high gapToTarget runRate requiredRunRate method}...on NotProjected{reason}}';
const OutlookText = 'fragment Outlook on Outlook{judgement{...OutlookJudgement}projection{...ProjectionResult}shareOfYearElapsed}';
const PersonText = 'fragment Person on Person{id email name roles state invitedAt invitedBy takenUpAt endedAt version}';
const PeriodText = 'fragment Period on Period{id code label{...BilingualText}kind yearType timePeriod timeIdentifier startsOn endsOn}';
const PublicationText = 'fragment Publication on Publication{id asPublished{council{...Area}scorecard{code title{...BilingualText}}committee{code name{...BilingualText}}}period{...Period}reportingDay version meetingOn status visibility releaseAt publishedAt publishedBy erratum{...BilingualText}withdrawal{at reason{...BilingualText}}disclosure{school threshold roundingBase}summary{rag{...RatingCounts}direction{...RatingCounts}completeness{reported absent missing total}}contentHash}';
const PublishedRatingText = 'fragment PublishedRating on PublishedRating{rag reason ruleVersion explanation{...BilingualText}}';
const PublishedNarrativeText = 'fragment PublishedNarrative on PublishedNarrative{kind text{...BilingualText}action{owner dueOn rag progress{reportedOn rag note{...BilingualText}finished}}author approver citation}';
const PublishedLineText = 'fragment PublishedLine on PublishedLine{position reference theme{...BilingualText}period{...Period}dueOn noPeriod measure{code title{...BilingualText}definition{...BilingualText}unit{...Unit}decimalPlaces polarity local}observation{figure{...Figure}status flags caveat{...BilingualText}version}rating{...PublishedRating}standards{target{standard period{...Period}kind state version aim{...TargetAim}description{...BilingualText}}rating{...PublishedRating}}direction{arrow judgement rag basis periodsComparedWith{...Period}reason explanation{...BilingualText}}outlook{judgement{outlook reason{...BilingualText}judgedBy}}neighboursAverage{...Comparison}region{...Comparison}nation{...Comparison}narratives{...PublishedNarrative}narrativesWithheld}';
const PublicationChangeText = 'fragment PublicationChange on PublicationChange{kind reason reference measure{code title{...BilingualText}}before{...BilingualText}after{...BilingualText}}';
const PublishedReportText = 'fragment PublishedReport on Publication{...Publication report{head{...PaperHead}lines{...PublishedLine}narratives{...PublishedNarrative}}changes{...PublicationChange}}';
const PublicationRulesText = 'fragment PublicationRules on PublicationRules{narrativeOn welshRequired disclosure{school threshold roundingBase}}';
const ScheduledReportText = 'fragment ScheduledReport on ScheduledReport{id scorecard{id code title{...BilingualText}}meeting{...Meeting}committee{id code name{...BilingualText}}period{...Period}reportingDay kind note{...BilingualText}citation}';
const PaperHeadText = 'fragment PaperHead on PaperHead{leadMember{...BilingualText}seniorOfficer{...BilingualText}contact{...BilingualText}recommendations{...BilingualText}implications{...BilingualText}}';
const ScorecardChangeText = 'fragment ScorecardChange on ScorecardChange{id kind reference newReference measure{...Measure}replaced{id code}comparable reason{...BilingualText}state meeting{...Meeting}effectiveFrom citation decidedAt decidedBy decisionNote{...BilingualText}}';
const LikeForLikeCountsText = 'fragment LikeForLikeCounts on LikeForLikeCounts{rag{...RatingCounts}direction{...RatingCounts}}';
const MeasureSuccessionText = 'fragment MeasureSuccession on MeasureSuccession{predecessor{...Measure}successor{...Measure}scorecard{id code title{...BilingualText}}change{...ScorecardChange}}';
const LikeForLikeText = 'fragment LikeForLike on LikeForLike{period{...Period}reportingDay previous{...Period}previousReportingDay whole{rag{...RatingCounts}direction{...RatingCounts}completeness{reported absent missing total}}now{...LikeForLikeCounts}before{...LikeForLikeCounts}reason explanation{...BilingualText}leftOut{reference measure{...Measure}reason}noNewFigure{reference measure{...Measure}}}';
const RatingCountsText = 'fragment RatingCounts on RatingCounts{red amber green notRated total}';
const ReportedSummaryText = 'fragment ReportedSummary on ReportedSummary{of counts{...RatingCounts}note{...BilingualText}citation}';
const RatingText = 'fragment Rating on LiveRating{rag reason explanation{...BilingualText}rule ruleVersion}';
const DirectionOfTravelText = 'fragment DirectionOfTravel on DirectionOfTravel{arrow judgement rag basis comparedWith{...Observation}change significant deadBand{amount kind}reason explanation{...BilingualText}}';
const ScorecardLineText = 'fragment ScorecardLine on ScorecardLine{position reference theme{...BilingualText}priorities{plan{...BilingualText}priority{...BilingualText}}period{...Period}dueOn noPeriod measure{...Measure}observation{...Observation}rating{...Rating}standards{target{...Target}rating{...Rating}}direction{...DirectionOfTravel}outlook{...Outlook}previousPeriods{...Observation}samePeriodLastYear{...Observation}previousYearEnd{...Observation}neighboursAverage{...Comparison}region{...Comparison}nation{...Comparison}narratives{...Narrative}secondLooks{narrative{id stableId}language phrase}trend{outcome reason slope chiSquared}}';
const ScorecardReportText = 'fragment ScorecardReport on ScorecardReport{council{...Council}scorecard{...Scorecard}edition{...ScorecardEdition}period{...Period}reportingDay lines{...ScorecardLine}summary{rag{...RatingCounts}direction{...RatingCounts}completeness{reported absent missing total}}welsh{total translated missing{shown reference}}exceptions{red{reference}redAndWorsening{reference}unreportable{reference}missing{reference}}reportedSummaries{...ReportedSummary}narratives{...Narrative}}';
const ScorecardEditionText = 'fragment ScorecardEdition on ScorecardEdition{id effectiveFrom note{...BilingualText}lineCount}';
const ScorecardText = 'fragment Scorecard on Scorecard{id code title{...BilingualText}committee{id code name{...BilingualText}}version editions(last:50){nodes{...ScorecardEdition}totalCount}}';
const CouncilSubscriptionText = 'fragment CouncilSubscription on CouncilSubscription{id council{...Council}state reason since}';
const CouncilSettingsText = 'fragment CouncilSettings on CouncilSettings{membersSeeDrafts neighboursList version}';
const TargetAimText = 'fragment TargetAim on TargetAim{__typename ...on PointTarget{value tolerance toleranceKind}...on BandTarget{redLow greenLow greenHigh redHigh enteredAs}...on NoTarget{note{...BilingualText}}}';
const TargetText = 'fragment Target on Target{id stableId standard period{...Period}kind state aim{...TargetAim}description{...BilingualText}rationale{basis{...BilingualText}calculation{...BilingualText}setBy reviewOn}citation version recordedAt recordedBy}';
const BilingualTextText = 'fragment BilingualText on BilingualText{en cy}';
const PageInfoText = 'fragment PageInfo on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}';
const WebhookText = 'fragment Webhook on Webhook{id name address kinds state createdAt previousSecretEndsAt version}';
const WebhookDeliveryText = 'fragment WebhookDelivery on WebhookDelivery{id webhook{id name}event{...Event}state dueAt settledAt attempts{attemptedAt duration status failure}}';
export const ViewerDocument = /*#__PURE__*/ knownDocument<ViewerQuery, ViewerQueryVariables>(
  'CWFNr1hFlREIS8/LJy2bqthd9Rpk6JDzRK5NowZVWgE',
  'query Viewer{viewer{...Viewer}}', AreaText, BilingualTextText, CouncilText, CouncilCodeText, SuccessionText, ViewerText);
export const ApiKeysDocument = /*#__PURE__*/ knownDocument<ApiKeysQuery, ApiKeysQueryVariables>(
  'h+0Pbn2XUo6MJAH89SCO7BeLtFbk8H/F2zwVw8DJf7Q',
  'query ApiKeys($council:String$filter:ApiKeyFilter$orderBy:ApiKeyOrder$first:Int!$after:String){apiKeys(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...ApiKey}pageInfo{...PageInfo}}}', ApiKeyText, PageInfoText);
export const ApiKeyCreateDocument = /*#__PURE__*/ knownDocument<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>(
  'Ji1m66ezaIaLC32GS2LOICj5XGfysc9k4KlB/JEJWrQ',
  'mutation ApiKeyCreate($input:ApiKeyCreateInput!){apiKeyCreate(input:$input){apiKey{...ApiKey}secret userErrors{code message path currentVersion}}}', ApiKeyText);
export const ApiKeyRotateDocument = /*#__PURE__*/ knownDocument<ApiKeyRotateMutation, ApiKeyRotateMutationVariables>(
  'PLcr1uShyt9pQAiebOYR273mR0BkI+b8ulGGg9cjD1c',
  'mutation ApiKeyRotate($input:ApiKeyRotateInput!){apiKeyRotate(input:$input){apiKey{...ApiKey}secret userErrors{code message path currentVersion}}}', ApiKeyText);
export const ApiKeyRevokeDocument = /*#__PURE__*/ knownDocument<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>(
  'KIpTf3bk+7OdGhQ8PodHEwAxZHfPHJmpjdkyBBe5fhQ',
  'mutation ApiKeyRevoke($input:ApiKeyRevokeInput!){apiKeyRevoke(input:$input){apiKey{...ApiKey}userErrors{code message path currentVersion}}}', ApiKeyText);
export const AreasDefineDocument = /*#__PURE__*/ knownDocument<AreasDefineMutation, AreasDefineMutationVariables>(
  'EBUdOahC+shLofgHX4eqCyZu0Hq/LOAs0IuxMMNGsmo',
  'mutation AreasDefine($input:AreasDefineInput!){areasDefine(input:$input){areas{...Area}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText);
export const ReorganisationDefineDocument = /*#__PURE__*/ knownDocument<ReorganisationDefineMutation, ReorganisationDefineMutationVariables>(
  '6Az1SA04sF74vtGHinfjr8FKU9UojV73xCa1O+i/1Jg',
  'mutation ReorganisationDefine($input:ReorganisationDefineInput!){reorganisationDefine(input:$input){reorganisation{...Reorganisation}userErrors{code message path currentVersion}}}', BilingualTextText, ReorganisationText);
export const AuditTrailDocument = /*#__PURE__*/ knownDocument<AuditTrailQuery, AuditTrailQueryVariables>(
  'jX/lLfDXdWcR2LyEB0Z6QI6MOtGf9xKO/hnQzR5xV7c',
  'query AuditTrail($council:String$filter:AuditEntryFilter$orderBy:AuditEntryOrder$first:Int!$after:String){auditTrail(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...AuditEntry}pageInfo{...PageInfo}}}', AuditEntryText, PageInfoText);
export const BenchmarkDocument = /*#__PURE__*/ knownDocument<BenchmarkQuery, BenchmarkQueryVariables>(
  '8/hQaIFpKYnni0yzIdJHWXPGYj6lMBgZ+HPbmWSK2r8',
  'query Benchmark($measure:String!$period:String!$among:BenchmarkAmongInput$methods:[AverageMethod!]!=[MEAN]$reference:BenchmarkReference!=NATION$neighboursEditionOn:Date$minimumMembers:Int!=3$first:Int!$after:String){benchmark(measure:$measure period:$period among:$among methods:$methods reference:$reference neighboursEditionOn:$neighboursEditionOn minimumMembers:$minimumMembers){measure{...Measure}period{...Period}members withValue distribution{...Distribution}averages{...Comparison}nation{...Comparison}reference best{...BenchmarkedArea}areas(first:$first after:$after){nodes{...BenchmarkedArea}pageInfo{...PageInfo}}}}', AreaText, BenchmarkedAreaText, BilingualTextText, ComparatorText, ComparedFigureText, ComparisonText, DistributionText, MeasureText, MissingMemberText, PageInfoText, PeriodText, StandingText, UnitText);
export const BenchmarkTrendDocument = /*#__PURE__*/ knownDocument<BenchmarkTrendQuery, BenchmarkTrendQueryVariables>(
  'i3k6SRprYqx3yVoEDPAAi7lzkv5PLvbdjgafpFeCdU4',
  'query BenchmarkTrend($council:String!$measures:[String!]!$from:Date!$until:Date!$method:AverageMethod!=MEAN$neighboursEditionOn:Date$minimumMembers:Int!=3$first:Int!$after:String){benchmarkTrend(council:$council measures:$measures from:$from until:$until method:$method neighboursEditionOn:$neighboursEditionOn minimumMembers:$minimumMembers first:$first after:$after){nodes{measure{...Measure}points{...ComparedPoint}codeChanges{...CouncilCode}pooledFrom{gssCode}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, ComparedPointText, ComparedValueText, CouncilCodeText, DistributionText, MeasureText, PageInfoText, StandingText, UnitText);
export const CompareCouncilsDocument = /*#__PURE__*/ knownDocument<CompareCouncilsQuery, CompareCouncilsQueryVariables>(
  'sYjLreTG6pcFr+BXju2SWOhyQOUubFTjM2vgDFS/gEI',
  'query CompareCouncils($councils:[String!]!$measures:[String!]!$periods:[String!]!$first:Int!$after:String){compareCouncils(councils:$councils measures:$measures periods:$periods first:$first after:$after){nodes{measure{...Measure}period{...Period}distribution{...Distribution}cells{council{gssCode name{...BilingualText}}figure{...ComparedFigure}standing{...Standing}}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, DistributionText, MeasureText, PageInfoText, PeriodText, StandingText, UnitText);
export const OutliersDocument = /*#__PURE__*/ knownDocument<OutliersQuery, OutliersQueryVariables>(
  'RXnBURAOQP/2NgxZBmnbPyETUIDmwHeXYGXeYbqoWxw',
  'query Outliers($council:String!$period:String!$scorecard:String$filter:OutlierFilter$first:Int!$after:String){outliers(council:$council period:$period scorecard:$scorecard filter:$filter first:$first after:$after){nodes{measure{...Measure}kinds point{...ComparedPoint}distance line{reference rating{rag}}}pageInfo{...PageInfo}}}', BilingualTextText, ComparedFigureText, ComparedPointText, ComparedValueText, DistributionText, MeasureText, PageInfoText, StandingText, UnitText);
export const CommitteeDocument = /*#__PURE__*/ knownDocument<CommitteeQuery, CommitteeQueryVariables>(
  'c3wd80xjFclj44CevO1Y3aUL5j1aaiE4gCe+RofYuZM',
  'query Committee($council:String!$code:String!){committee(council:$council code:$code){...Committee}}', BilingualTextText, CommitteeText, MeetingText);
export const CommitteesDocument = /*#__PURE__*/ knownDocument<CommitteesQuery, CommitteesQueryVariables>(
  'LtJbEPCulyM0o3vSNoyPGC/C/DJUAZRa9zBCx9/AmUE',
  'query Committees($council:String!$filter:CommitteeFilter$orderBy:CommitteeOrder$first:Int!$after:String){committees(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Committee}pageInfo{...PageInfo}}}', BilingualTextText, CommitteeText, MeetingText, PageInfoText);
export const MeetingDocument = /*#__PURE__*/ knownDocument<MeetingQuery, MeetingQueryVariables>(
  'mq7qdKS2uCWx8KaHg6KOPFZCI6A1XqRFkUvSMF9I7Ls',
  'query Meeting($council:String!$committee:String!$heldOn:Date!){meeting(council:$council committee:$committee heldOn:$heldOn){...MeetingOfCommittee}}', BilingualTextText, MeetingText, MeetingOfCommitteeText, PeriodText, ScheduledReportText);
export const MeetingsDocument = /*#__PURE__*/ knownDocument<MeetingsQuery, MeetingsQueryVariables>(
  '4+rbGWbO9Y7cND3E7/QC/XPteC9OXFOikmzgrI81Xso',
  'query Meetings($council:String!$filter:MeetingFilter$orderBy:MeetingOrder$first:Int!$after:String){meetings(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...MeetingOfCommittee}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, MeetingOfCommitteeText, PageInfoText, PeriodText, ScheduledReportText);
export const CommitteeDefineDocument = /*#__PURE__*/ knownDocument<CommitteeDefineMutation, CommitteeDefineMutationVariables>(
  'j4wJOe3LlFJxUv3YvwjDcmQ6TPrGIenn6fe957aF0zk',
  'mutation CommitteeDefine($input:CommitteeDefineInput!){committeeDefine(input:$input){committee{...Committee}userErrors{code message path currentVersion}}}', BilingualTextText, CommitteeText, MeetingText);
export const MeetingScheduleDocument = /*#__PURE__*/ knownDocument<MeetingScheduleMutation, MeetingScheduleMutationVariables>(
  '7dZYKgFXIglxAjdJPxiLaMesG5gSGsau1CqKyO18R6g',
  'mutation MeetingSchedule($input:MeetingScheduleInput!){meetingSchedule(input:$input){meeting{...Meeting}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText);
export const ComparatorQuoteDocument = /*#__PURE__*/ knownDocument<ComparatorQuoteMutation, ComparatorQuoteMutationVariables>(
  'yClZmpYubAuyrA6Unl9QuSMwngvV6egF62bFP42qpWM',
  'mutation ComparatorQuote($input:ComparatorQuoteInput!){comparatorQuote(input:$input){comparator{...Comparator}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparatorText, MissingMemberText, PeriodText);
export const ComparisonGroupDocument = /*#__PURE__*/ knownDocument<ComparisonGroupQuery, ComparisonGroupQueryVariables>(
  'GkZml5JfHygfBCxJo9UE5q3bJChaVr2s563kOiLFTtc',
  'query ComparisonGroup($code:String!$council:String){comparisonGroup(code:$code council:$council){...ComparisonGroup editions(last:5){nodes{...ComparisonGroupEdition change{since came{...Area}left{...Area}stayed{...Area}rankingChanged}}}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupsDocument = /*#__PURE__*/ knownDocument<ComparisonGroupsQuery, ComparisonGroupsQueryVariables>(
  'NsOF8WMncjcRLxk0FzVdiq8qPeBy7AvRU7xXBocVnt4',
  'query ComparisonGroups($filter:ComparisonGroupFilter$orderBy:ComparisonGroupOrder$first:Int!$after:String){comparisonGroups(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...ComparisonGroup}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText, PageInfoText);
export const ComparisonGroupDefineDocument = /*#__PURE__*/ knownDocument<ComparisonGroupDefineMutation, ComparisonGroupDefineMutationVariables>(
  '0f2FjEQRPtQzvjbX8uFHU29fnxWoD9+543hW+lKcXWY',
  'mutation ComparisonGroupDefine($input:ComparisonGroupDefineInput!){comparisonGroupDefine(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupCopyDocument = /*#__PURE__*/ knownDocument<ComparisonGroupCopyMutation, ComparisonGroupCopyMutationVariables>(
  'lC3K0uc3+1KJ3eg3Cz78+pso8Frsm3HkKDPkryrxhHw',
  'mutation ComparisonGroupCopy($input:ComparisonGroupCopyInput!){comparisonGroupCopy(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupRetireDocument = /*#__PURE__*/ knownDocument<ComparisonGroupRetireMutation, ComparisonGroupRetireMutationVariables>(
  'g4A7hsJqoVJi5KLgt2CPvoqTK1jXeBFf+eMZjCK7Fng',
  'mutation ComparisonGroupRetire($input:ComparisonGroupRetireInput!){comparisonGroupRetire(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const ComparisonGroupEditionAddDocument = /*#__PURE__*/ knownDocument<ComparisonGroupEditionAddMutation, ComparisonGroupEditionAddMutationVariables>(
  'RpR6AiaNTpcS1mvaApditdEbxdI933DVyVeKn2z+KSs',
  'mutation ComparisonGroupEditionAdd($input:ComparisonGroupEditionAddInput!){comparisonGroupEditionAdd(input:$input){comparisonGroup{...ComparisonGroup}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, ComparisonGroupText, ComparisonGroupEditionText);
export const CouncilNeighboursDocument = /*#__PURE__*/ knownDocument<CouncilNeighboursQuery, CouncilNeighboursQueryVariables>(
  'tokc8lrc2TUsGuLkoLJohcOdznEJ0pG1vXhpgtIXlR4',
  'query CouncilNeighbours($council:String!$on:Date){council(code:$council){neighbours(on:$on){...ComparisonGroupEdition}}}', AreaText, BilingualTextText, ComparisonGroupEditionText);
export const CouncilDocument = /*#__PURE__*/ knownDocument<CouncilQuery, CouncilQueryVariables>(
  'xIJf8sU+RbBpfzulSdl8qLCihnrUDlYleOb4i4omlp4',
  'query Council($code:String!){council(code:$code){...Council}}', AreaText, BilingualTextText, CouncilText, CouncilCodeText, SuccessionText);
export const CouncilsDocument = /*#__PURE__*/ knownDocument<CouncilsQuery, CouncilsQueryVariables>(
  'eXJODi3iSLQGVmAYmsPWNpF3L++diGg5Bjord8OW8Ks',
  'query Councils($filter:CouncilFilter$orderBy:CouncilOrder$first:Int!$after:String){councils(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Council}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, CouncilText, CouncilCodeText, PageInfoText, SuccessionText);
export const CouncilPeriodsDocument = /*#__PURE__*/ knownDocument<CouncilPeriodsQuery, CouncilPeriodsQueryVariables>(
  'c0PP6GEeS9Ydsj8aFFCSijyA/nJxOuRxIj10IDpHViQ',
  'query CouncilPeriods($council:String!$filter:PeriodFilter$orderBy:PeriodOrder$first:Int!$after:String){council(code:$council){periods(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Period}pageInfo{...PageInfo}}}}', BilingualTextText, PageInfoText, PeriodText);
export const CouncilSubscribeDocument = /*#__PURE__*/ knownDocument<CouncilSubscribeMutation, CouncilSubscribeMutationVariables>(
  'ZWf5MCqpQxXrUQUZmiOMbKO2qG44SMFItx93oWd6u3Y',
  'mutation CouncilSubscribe($input:CouncilSubscribeInput!){councilSubscribe(input:$input){council{...Council}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, CouncilText, CouncilCodeText, SuccessionText);
export const DueReportsDocument = /*#__PURE__*/ knownDocument<DueReportsQuery, DueReportsQueryVariables>(
  'bk+qFGzYlpmw1OPeqVUmU64uMtjyPeSb9PLNVdIWsQ8',
  'query DueReports($council:String!$filter:DueReportFilter$orderBy:ScheduledReportOrder$first:Int!$after:String){dueReports(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{report{...ScheduledReport}published completeness{reported absent missing total}reminders{kind reference message{...BilingualText}}}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, PageInfoText, PeriodText, ScheduledReportText);
export const EventsDocument = /*#__PURE__*/ knownDocument<EventsQuery, EventsQueryVariables>(
  '+NlNJ8Qu901PW++WpRnACGa7wLgW/s/AC9iouCzBBeU',
  'query Events($council:String!$filter:EventFilter$orderBy:EventOrder$first:Int!$after:String){events(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Event}pageInfo{...PageInfo}}}', EventText, PageInfoText);
export const EventStreamDocument = /*#__PURE__*/ knownDocument<EventStreamSubscription, EventStreamSubscriptionVariables>(
  'oMNkkoLePZMt83ghiwdOeQ4RDtDoqL9dprYrcLhYa6s',
  'subscription EventStream($council:String!$filter:EventStreamFilter$after:String){events(council:$council filter:$filter after:$after){...Event}}', EventText);
export const IdentityProvidersDocument = /*#__PURE__*/ knownDocument<IdentityProvidersQuery, IdentityProvidersQueryVariables>(
  'TYQKRgaChz1msRqlhVX7PCdWV7hlftZyR1tA0cAGm0E',
  'query IdentityProviders($council:String){identityProviders(council:$council){...IdentityProvider}}', IdentityProviderText);
export const IdentityProviderSetDocument = /*#__PURE__*/ knownDocument<IdentityProviderSetMutation, IdentityProviderSetMutationVariables>(
  'MQCp7wvoYSu11VmMkv5aMhst1/tp8azTjFDzFAzFffE',
  'mutation IdentityProviderSet($input:IdentityProviderSetInput!){identityProviderSet(input:$input){identityProvider{...IdentityProvider}userErrors{code message path currentVersion}}}', IdentityProviderText);
export const IdentityProviderRemoveDocument = /*#__PURE__*/ knownDocument<IdentityProviderRemoveMutation, IdentityProviderRemoveMutationVariables>(
  '0igDjOnS93/tl3KjRQ+6AzcZjOfjgu05ryABCDivl4o',
  'mutation IdentityProviderRemove($input:IdentityProviderRemoveInput!){identityProviderRemove(input:$input){identityProvider{...IdentityProvider}userErrors{code message path currentVersion}}}', IdentityProviderText);
export const ImportMappingsDocument = /*#__PURE__*/ knownDocument<ImportMappingsQuery, ImportMappingsQueryVariables>(
  'RnAoEXMgQY1qgiPwGhgYjkrlHUCc3XRnBBhPMkw1RCU',
  'query ImportMappings($filter:ImportMappingFilter$orderBy:ImportMappingOrder$first:Int!$after:String){importMappings(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...ImportMapping}pageInfo{...PageInfo}}}', ImportMappingText, ImportMappingCellText, PageInfoText);
export const ImportMappingDefineDocument = /*#__PURE__*/ knownDocument<ImportMappingDefineMutation, ImportMappingDefineMutationVariables>(
  'eW3plsZki7aLKcxizozgQ+5Yl6Rqn197aNLr+BCNMfc',
  'mutation ImportMappingDefine($input:ImportMappingDefineInput!){importMappingDefine(input:$input){importMapping{...ImportMapping}userErrors{code message path}}}', ImportMappingText, ImportMappingCellText);
export const ManagementActionsDocument = /*#__PURE__*/ knownDocument<ManagementActionsQuery, ManagementActionsQueryVariables>(
  'KUhWwkNfyMpe8c18NNFAULIy5BRzE/J9DIFZ3lswxgY',
  'query ManagementActions($council:String!$filter:ManagementActionFilter$orderBy:ManagementActionOrder$first:Int!$after:String){managementActions(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...ManagementAction}pageInfo{...PageInfo}}}', ActionProgressText, BilingualTextText, ManagementActionText, NarrativeText, PageInfoText, PeriodText);
export const ActionProgressReportDocument = /*#__PURE__*/ knownDocument<ActionProgressReportMutation, ActionProgressReportMutationVariables>(
  'ofn9ud9PkRDIW56FfWlIazxDTXIWrqBny3OlPKHN2MM',
  'mutation ActionProgressReport($input:ActionProgressReportInput!){actionProgressReport(input:$input){managementAction{...ManagementAction}userErrors{code message path currentVersion}}}', ActionProgressText, BilingualTextText, ManagementActionText, NarrativeText, PeriodText);
export const MeasureDocument = /*#__PURE__*/ knownDocument<MeasureQuery, MeasureQueryVariables>(
  'lgy+l2bhs5nFyzI4jN53ElMPYqiTguhz9iLNIxyQLU8',
  'query Measure($code:String!$council:String){measure(code:$code council:$council){...Measure}}', BilingualTextText, MeasureText, UnitText);
export const MeasuresDocument = /*#__PURE__*/ knownDocument<MeasuresQuery, MeasuresQueryVariables>(
  'YtY1hiFL9wPsb9AKwFSMuMXSPkqM4soh1U+PvcwzRbw',
  'query Measures($council:String$filter:MeasureFilter$orderBy:MeasureOrder$first:Int!$after:String){measures(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Measure}pageInfo{...PageInfo}}}', BilingualTextText, MeasureText, PageInfoText, UnitText);
export const MeasureVersionsDocument = /*#__PURE__*/ knownDocument<MeasureVersionsQuery, MeasureVersionsQueryVariables>(
  'Gg9zusO2MoLVaeB9aabjtmM+AMdeCRwYreIF4Wc3zUI',
  'query MeasureVersions($council:String$code:String!$first:Int!$after:String){measure(council:$council code:$code){versions(first:$first after:$after){nodes{...Measure}pageInfo{...PageInfo}}}}', BilingualTextText, MeasureText, PageInfoText, UnitText);
export const MeasureDefineDocument = /*#__PURE__*/ knownDocument<MeasureDefineMutation, MeasureDefineMutationVariables>(
  'qNLmFrAcfdXcouPVCZPuVFEzo9fHEoZGB+zFo1wQ8Ko',
  'mutation MeasureDefine($input:MeasureDefineInput!){measureDefine(input:$input){measure{...Measure}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, UnitText);
export const MemberRequestsDocument = /*#__PURE__*/ knownDocument<MemberRequestsQuery, MemberRequestsQueryVariables>(
  'pOFqr1CLXEUODz3+PSX0ww8o6gTx8SsBcR/LvKM3d9c',
  'query MemberRequests($council:String!$filter:MemberRequestFilter$orderBy:MemberRequestOrder$first:Int!$after:String){memberRequests(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...MemberRequest}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, MemberRequestText, PageInfoText);
export const MeasureMonitoringDocument = /*#__PURE__*/ knownDocument<MeasureMonitoringQuery, MeasureMonitoringQueryVariables>(
  'fkz1dpDaZYvn8TwwhT6XoS/qxT/LXfD2H/iLnh9G8FM',
  'query MeasureMonitoring($council:String!$measure:String!$period:String!){measures(council:$council filter:{codes:[$measure]}first:1){nodes{monitoring(council:$council period:$period){measure{...Measure}period{...Period}requests{...MemberRequest}observation{...Observation}rating{...Rating}standards{target{...Target}rating{...Rating}}fiveYears{year{...Period}observation{...Observation}}trend{outcome reason slope chiSquared}yearTargets{...Target}outlook{...Outlook}actions{...Narrative}expected{period{...Period}observation{...Observation}targets{...Target}required}}}}}', ActionProgressText, BilingualTextText, FigureText, MeasureText, MeetingText, MemberRequestText, NarrativeText, ObservationText, OutlookText, OutlookJudgementText, PeriodText, ProjectionResultText, RatingText, TargetText, TargetAimText, UnitText);
export const MemberRequestMakeDocument = /*#__PURE__*/ knownDocument<MemberRequestMakeMutation, MemberRequestMakeMutationVariables>(
  'Nut/8d51F2XFr6ybirRIW2YQVyCUr3LfgPYuuHuui7E',
  'mutation MemberRequestMake($input:MemberRequestMakeInput!){memberRequestMake(input:$input){memberRequest{...MemberRequest}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText, MemberRequestText);
export const MemberRequestCloseDocument = /*#__PURE__*/ knownDocument<MemberRequestCloseMutation, MemberRequestCloseMutationVariables>(
  'uZki50usSifELlD4ezWyFw80be7Kc9LXHmVOl6kp8Wc',
  'mutation MemberRequestClose($input:MemberRequestCloseInput!){memberRequestClose(input:$input){memberRequest{...MemberRequest}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText, MemberRequestText);
export const NarrativeDocument = /*#__PURE__*/ knownDocument<NarrativeQuery, NarrativeQueryVariables>(
  'jo3tt02Eg1lxSnuXl6eepJVvByKwdOXZ1VxlrwJz9/k',
  'query Narrative($id:ID!){narrative(id:$id){...Narrative}}', ActionProgressText, BilingualTextText, NarrativeText);
export const NarrativeStatesDocument = /*#__PURE__*/ knownDocument<NarrativeStatesQuery, NarrativeStatesQueryVariables>(
  'EG4ot4HZSMOBC/S1TLWRNYswM13XdgceauIEfIe0JOc',
  'query NarrativeStates($id:ID!$first:Int!$after:String){narrative(id:$id){states(first:$first after:$after){nodes{...Narrative}pageInfo{...PageInfo}}}}', ActionProgressText, BilingualTextText, NarrativeText, PageInfoText);
export const NarrativesDocument = /*#__PURE__*/ knownDocument<NarrativesQuery, NarrativesQueryVariables>(
  'HYspy/b67GjFdQSuzjOY21g+hltNh4H7RF92WFYYDRg',
  'query Narratives($council:String!$filter:NarrativeFilter$orderBy:NarrativeOrder$first:Int!$after:String){narratives(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Narrative}pageInfo{...PageInfo}}}', ActionProgressText, BilingualTextText, NarrativeText, PageInfoText);
export const NarrativesWriteDocument = /*#__PURE__*/ knownDocument<NarrativesWriteMutation, NarrativesWriteMutationVariables>(
  '6PpYVCYgH0TRUqx+cwFMx+mQzmb/+aJE+v1mHDR/A+c',
  'mutation NarrativesWrite($input:NarrativesWriteInput!){narrativesWrite(input:$input){narratives{...Narrative}userErrors{code message path currentVersion}}}', ActionProgressText, BilingualTextText, NarrativeText);
export const NarrativesSubmitDocument = /*#__PURE__*/ knownDocument<NarrativesSubmitMutation, NarrativesSubmitMutationVariables>(
  'FnkJjRd6FNvty/VWPpU4+O+n4sV7y5FAottHHdZEbLY',
  'mutation NarrativesSubmit($input:NarrativesSubmitInput!){narrativesSubmit(input:$input){narratives{...Narrative}userErrors{code message path currentVersion}}}', ActionProgressText, BilingualTextText, NarrativeText);
export const NarrativesApproveDocument = /*#__PURE__*/ knownDocument<NarrativesApproveMutation, NarrativesApproveMutationVariables>(
  'V0DJac78rO3A65u2xd4DOFw0CCAbbgUhjx55aeP74K0',
  'mutation NarrativesApprove($input:NarrativesApproveInput!){narrativesApprove(input:$input){narratives{...Narrative}userErrors{code message path currentVersion}}}', ActionProgressText, BilingualTextText, NarrativeText);
export const NarrativesReturnDocument = /*#__PURE__*/ knownDocument<NarrativesReturnMutation, NarrativesReturnMutationVariables>(
  '4ZjMHr8wbRj3GligzUEvrlsaMWyfMYajvTZG910ZwfY',
  'mutation NarrativesReturn($input:NarrativesReturnInput!){narrativesReturn(input:$input){narratives{...Narrative}userErrors{code message path currentVersion}}}', ActionProgressText, BilingualTextText, NarrativeText);
export const NarrativeReviseDocument = /*#__PURE__*/ knownDocument<NarrativeReviseMutation, NarrativeReviseMutationVariables>(
  '0lmLIyRKhUmKzl2jbGnCjhhTyvlHwVOKRcKMlSLBFWc',
  'mutation NarrativeRevise($input:NarrativeReviseInput!){narrativeRevise(input:$input){narrative{...Narrative}userErrors{code message path currentVersion}}}', ActionProgressText, BilingualTextText, NarrativeText);
export const NodeDocument = /*#__PURE__*/ knownDocument<NodeQuery, NodeQueryVariables>(
  'rAmVwgh0XKOLrmoUrO6Soo0fppCzRcM55dgTjGIapWs',
  'query Node($id:ID!){node(id:$id){__typename id}}');
export const NodesDocument = /*#__PURE__*/ knownDocument<NodesQuery, NodesQueryVariables>(
  '6NjgEafo7wHVmL4VZttgs0yzPipZNndjd2/Ra97JUew',
  'query Nodes($ids:[ID!]!){nodes(ids:$ids){__typename id}}');
export const ObservationsDocument = /*#__PURE__*/ knownDocument<ObservationsQuery, ObservationsQueryVariables>(
  '9Ta7DQD4swpF9DAZY5DXEfegSNa7873EivxGwr3Hta0',
  'query Observations($council:String!$filter:ObservationFilter$orderBy:ObservationOrder$first:Int!$after:String){observations(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{measure{code}...Observation}pageInfo{...PageInfo}}}', BilingualTextText, FigureText, ObservationText, PageInfoText, PeriodText);
export const ObservationsSubmitDocument = /*#__PURE__*/ knownDocument<ObservationsSubmitMutation, ObservationsSubmitMutationVariables>(
  'japVILuPQDjh0jSmC2raXy9vByw0tG/jd81EVLKkZBA',
  'mutation ObservationsSubmit($input:ObservationsSubmitInput!){observationsSubmit(input:$input){outcome stored revised unchanged refused observations{measure{code}...Observation}userErrors{code message path currentVersion}}}', BilingualTextText, FigureText, ObservationText, PeriodText);
export const OutlookJudgeDocument = /*#__PURE__*/ knownDocument<OutlookJudgeMutation, OutlookJudgeMutationVariables>(
  'tuJWIhggsH/+yrFQ6sh9ZUVOLcwQ/PGUkJn9xPbdY0Y',
  'mutation OutlookJudge($input:OutlookJudgeInput!){outlookJudge(input:$input){outlookJudgement{...OutlookJudgement}userErrors{code message path currentVersion}}}', BilingualTextText, OutlookJudgementText);
export const PeopleDocument = /*#__PURE__*/ knownDocument<PeopleQuery, PeopleQueryVariables>(
  '4HfAnFlvjhqEf2LIrDUrvJv6y0d8d8PjuC9hkWk8GCE',
  'query People($council:String$filter:PersonFilter$orderBy:PersonOrder$first:Int!$after:String){people(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Person}pageInfo{...PageInfo}}}', PageInfoText, PersonText);
export const PersonInviteDocument = /*#__PURE__*/ knownDocument<PersonInviteMutation, PersonInviteMutationVariables>(
  'VR2I0kMTGEg1I+EzzV6zHRHaQ31914ZtH93xb7ZzvTM',
  'mutation PersonInvite($input:PersonInviteInput!){personInvite(input:$input){person{...Person}userErrors{code message path currentVersion}}}', PersonText);
export const MembershipSetDocument = /*#__PURE__*/ knownDocument<MembershipSetMutation, MembershipSetMutationVariables>(
  'cr/BMrCg1kL8AN0JRXUAetZef46CmT8dL8RNvXoPO8I',
  'mutation MembershipSet($input:MembershipSetInput!){membershipSet(input:$input){person{...Person}userErrors{code message path currentVersion}}}', PersonText);
export const MembershipEndDocument = /*#__PURE__*/ knownDocument<MembershipEndMutation, MembershipEndMutationVariables>(
  'x4QcpPtlwAQZFWslMdhXY21mVpruusD/aUPN6hEaifo',
  'mutation MembershipEnd($input:MembershipEndInput!){membershipEnd(input:$input){person{...Person}userErrors{code message path currentVersion}}}', PersonText);
export const PeriodDocument = /*#__PURE__*/ knownDocument<PeriodQuery, PeriodQueryVariables>(
  '9oHr8jlmAwU7rjX0XP6nHo3EQyZWgwo4xCLV3QjLeJ8',
  'query Period($code:String!){period(code:$code){...Period}}', BilingualTextText, PeriodText);
export const PeriodsDocument = /*#__PURE__*/ knownDocument<PeriodsQuery, PeriodsQueryVariables>(
  'u4A3gR7sJZS/PCPoJ7QgkM5LtQUMMmFhSf91bdmo790',
  'query Periods($filter:PeriodFilter$orderBy:PeriodOrder$first:Int!$after:String){periods(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Period}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, PeriodText);
export const PublicationsDocument = /*#__PURE__*/ knownDocument<PublicationsQuery, PublicationsQueryVariables>(
  'VnuII2G9ofOGDECpRnjY6WiqT0cHbLktsjgbi/+6YIc',
  'query Publications($council:String!$filter:PublicationFilter$orderBy:PublicationOrder$first:Int!$after:String){publications(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Publication}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, PageInfoText, PeriodText, PublicationText, RatingCountsText);
export const PublicationDocument = /*#__PURE__*/ knownDocument<PublicationQuery, PublicationQueryVariables>(
  'Kk2Nqm4Pk7YBIGE2gkVhqHqAvYS4/WWZvsMHUIXfsbM',
  'query Publication($of:PublicationOfInput!){publication(of:$of){...PublishedReport}}', AreaText, BilingualTextText, ComparatorText, ComparisonText, FigureText, MissingMemberText, PaperHeadText, PeriodText, PublicationText, PublicationChangeText, PublishedLineText, PublishedNarrativeText, PublishedRatingText, PublishedReportText, RatingCountsText, TargetAimText, UnitText);
export const PublicationDocumentDocument = /*#__PURE__*/ knownDocument<PublicationDocumentQuery, PublicationDocumentQueryVariables>(
  'abSIRk/te8X0XPou4N4ltDiHeBQWkkHaocjJpsNh18k',
  'query PublicationDocument($id:ID!){publication(of:{id:$id}){contentHash report{content}}}');
export const ChangesSinceDocument = /*#__PURE__*/ knownDocument<ChangesSinceQuery, ChangesSinceQueryVariables>(
  'rrQI+k9wFFGs5RJM8A0P5JOSHWsjsuu6gEymN5KPUtI',
  'query ChangesSince($of:PublicationOfInput!){publication(of:$of){...Publication changesSince{changes{...PublicationChange}}}}', AreaText, BilingualTextText, PeriodText, PublicationText, PublicationChangeText, RatingCountsText);
export const PublicationReadinessDocument = /*#__PURE__*/ knownDocument<PublicationReadinessQuery, PublicationReadinessQueryVariables>(
  'BuDSvW71cpHmO0x/NuQqjmXTfP/VLi3JLPsPVFkOk3E',
  'query PublicationReadiness($council:String!$scorecard:String!$of:ReportOfInput$status:PublicationStatus!){scorecard(council:$council code:$scorecard){report(of:$of){readiness(status:$status){status ready reasons{code reference message{...BilingualText}}}}}}', BilingualTextText);
export const PublicationRulesDocument = /*#__PURE__*/ knownDocument<PublicationRulesQuery, PublicationRulesQueryVariables>(
  'qyEabrMbzavliMog2rXiQ7q9iU0Adays0UoH5hqZ6MY',
  'query PublicationRules($council:String!){council(code:$council){publicationRules{...PublicationRules}}}', PublicationRulesText);
export const PublicationPublishDocument = /*#__PURE__*/ knownDocument<PublicationPublishMutation, PublicationPublishMutationVariables>(
  '4OH7ilOeQ6n7OyBBnt9iMqs47QiiJ7OMqRAmBH3ou3Y',
  'mutation PublicationPublish($input:PublicationPublishInput!){publicationPublish(input:$input){publication{...Publication}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, PeriodText, PublicationText, RatingCountsText);
export const PublicationCorrectDocument = /*#__PURE__*/ knownDocument<PublicationCorrectMutation, PublicationCorrectMutationVariables>(
  'jBE0vhI2UIfOwODX+Nm548/KNKymyhRAIduPa1CVxdk',
  'mutation PublicationCorrect($input:PublicationCorrectInput!){publicationCorrect(input:$input){publication{...Publication}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, PeriodText, PublicationText, RatingCountsText);
export const PublicationWithdrawDocument = /*#__PURE__*/ knownDocument<PublicationWithdrawMutation, PublicationWithdrawMutationVariables>(
  '9oXvAAA0pnvRpbLhcH2oiR/tslPm0kkBvHhdERiHCkU',
  'mutation PublicationWithdraw($input:PublicationWithdrawInput!){publicationWithdraw(input:$input){publication{...Publication}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, PeriodText, PublicationText, RatingCountsText);
export const PublicationRulesSetDocument = /*#__PURE__*/ knownDocument<PublicationRulesSetMutation, PublicationRulesSetMutationVariables>(
  'uGRblGWxqK/xS36ttZK7zUNdGHATutKqYwLm7P2BRsQ',
  'mutation PublicationRulesSet($input:PublicationRulesSetInput!){publicationRulesSet(input:$input){publicationRules{...PublicationRules}userErrors{code message path currentVersion}}}', PublicationRulesText);
export const ScheduledReportsDocument = /*#__PURE__*/ knownDocument<ScheduledReportsQuery, ScheduledReportsQueryVariables>(
  '3xq1jlC+2AHHB5hnNsqOD1NbYQAEzwLJq20xcVH9VIA',
  'query ScheduledReports($council:String!$filter:ScheduledReportFilter$orderBy:ScheduledReportOrder$first:Int!$after:String){scheduledReports(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...ScheduledReport head{...PaperHead}}pageInfo{...PageInfo}}}', BilingualTextText, MeetingText, PageInfoText, PaperHeadText, PeriodText, ScheduledReportText);
export const ReportScheduleDocument = /*#__PURE__*/ knownDocument<ReportScheduleMutation, ReportScheduleMutationVariables>(
  '+iWR09H2eUDIG8q5/he1boHhtdjsq8BGMjV3zTy6HME',
  'mutation ReportSchedule($input:ReportScheduleInput!){reportSchedule(input:$input){scheduledReport{...ScheduledReport head{...PaperHead}}userErrors{code message path currentVersion}}}', BilingualTextText, MeetingText, PaperHeadText, PeriodText, ScheduledReportText);
export const ScorecardChangesDocument = /*#__PURE__*/ knownDocument<ScorecardChangesQuery, ScorecardChangesQueryVariables>(
  '2RHZVQTyoyfWuXocLD/13dLHp0Na8eGLcYP7pAbDJVo',
  'query ScorecardChanges($council:String!$filter:ScorecardChangeFilter$orderBy:ScorecardChangeOrder$first:Int!$after:String){scorecardChanges(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...ScorecardChange}pageInfo{...PageInfo}}}', BilingualTextText, MeasureText, MeetingText, PageInfoText, ScorecardChangeText, UnitText);
export const ScorecardChangeProposeDocument = /*#__PURE__*/ knownDocument<ScorecardChangeProposeMutation, ScorecardChangeProposeMutationVariables>(
  'Ee0kzN3jbWl3AHGhVCLT7sZOqLzmDGl3sXPD9DoIO4I',
  'mutation ScorecardChangePropose($input:ScorecardChangeProposeInput!){scorecardChangePropose(input:$input){scorecardChange{...ScorecardChange}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, MeetingText, ScorecardChangeText, UnitText);
export const ScorecardChangeAgreeDocument = /*#__PURE__*/ knownDocument<ScorecardChangeAgreeMutation, ScorecardChangeAgreeMutationVariables>(
  'gqYUgmYAZZRVh2UiJlWEGfA97Zk5MvlYJ5Eev4+9dPE',
  'mutation ScorecardChangeAgree($input:ScorecardChangeAgreeInput!){scorecardChangeAgree(input:$input){scorecard{...Scorecard}scorecardChanges{...ScorecardChange}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, MeetingText, ScorecardText, ScorecardChangeText, ScorecardEditionText, UnitText);
export const ScorecardChangeRejectDocument = /*#__PURE__*/ knownDocument<ScorecardChangeRejectMutation, ScorecardChangeRejectMutationVariables>(
  'MoA8MYO5d+CCNEmb4Va1/7ileDLd3nSvXq6shcvj9S0',
  'mutation ScorecardChangeReject($input:ScorecardChangeRejectInput!){scorecardChangeReject(input:$input){scorecard{...Scorecard}scorecardChanges{...ScorecardChange}userErrors{code message path currentVersion}}}', BilingualTextText, MeasureText, MeetingText, ScorecardText, ScorecardChangeText, ScorecardEditionText, UnitText);
export const ScorecardEditionOnDocument = /*#__PURE__*/ knownDocument<ScorecardEditionOnQuery, ScorecardEditionOnQueryVariables>(
  'EmOA72KR304dap6f3IDG9oTiNlTRCIti3c7MS2rVMuc',
  'query ScorecardEditionOn($council:String!$scorecard:String!$on:Date){scorecard(council:$council code:$scorecard){edition(on:$on){scorecard{...Scorecard}edition{...ScorecardEdition}until lines{position reference measure{...Measure}theme{...BilingualText}priorities{plan{...BilingualText}priority{...BilingualText}}}changes{...ScorecardChange}}}}', BilingualTextText, MeasureText, MeetingText, ScorecardText, ScorecardChangeText, ScorecardEditionText, UnitText);
export const ScorecardLikeForLikeDocument = /*#__PURE__*/ knownDocument<ScorecardLikeForLikeQuery, ScorecardLikeForLikeQueryVariables>(
  'tjBfrKW1YFT4DocJ6M2JRRqdfXsc0Mj5Qb3oZ247AHc',
  'query ScorecardLikeForLike($council:String!$scorecard:String!$of:ReportOfInput){scorecard(council:$council code:$scorecard){report(of:$of){likeForLike{...LikeForLike}}}}', BilingualTextText, LikeForLikeText, LikeForLikeCountsText, MeasureText, PeriodText, RatingCountsText, UnitText);
export const MeasureLineageDocument = /*#__PURE__*/ knownDocument<MeasureLineageQuery, MeasureLineageQueryVariables>(
  'sswGP7S2aX1NzAI0OFcLpo31/LKXLHzwlH7aJpt1iIU',
  'query MeasureLineage($council:String!$measure:String!){measures(council:$council filter:{codes:[$measure]}first:1){nodes{lineage(council:$council){measure{...Measure}predecessors{...MeasureSuccession}successors{...MeasureSuccession}}}}}', BilingualTextText, MeasureText, MeasureSuccessionText, MeetingText, ScorecardChangeText, UnitText);
export const ScorecardReportDocument = /*#__PURE__*/ knownDocument<ScorecardReportQuery, ScorecardReportQueryVariables>(
  'bFpJvkYUWYM716fXqCSToJPAH3OtYx/KPe1O7ctczvg',
  'query ScorecardReport($council:String!$scorecard:String!$of:ReportOfInput$editionOn:Date$neighboursEditionOn:Date$minimumMembers:Int!=3$asAt:Instant){scorecard(council:$council code:$scorecard){report(of:$of editionOn:$editionOn asAt:$asAt neighboursEditionOn:$neighboursEditionOn minimumMembers:$minimumMembers){...ScorecardReport}}}', ActionProgressText, AreaText, BilingualTextText, ComparatorText, ComparisonText, CouncilText, CouncilCodeText, DirectionOfTravelText, FigureText, MeasureText, MissingMemberText, NarrativeText, ObservationText, OutlookText, OutlookJudgementText, PeriodText, ProjectionResultText, RatingText, RatingCountsText, ReportedSummaryText, ScorecardText, ScorecardEditionText, ScorecardLineText, ScorecardReportText, SuccessionText, TargetText, TargetAimText, UnitText);
export const SummaryRecordDocument = /*#__PURE__*/ knownDocument<SummaryRecordMutation, SummaryRecordMutationVariables>(
  't8TNLqlZ+st74lNOk4TcaK4VH7QRRd9DYvi+2C9T+rc',
  'mutation SummaryRecord($input:SummaryRecordInput!){summaryRecord(input:$input){reportedSummary{...ReportedSummary}userErrors{code message path currentVersion}}}', BilingualTextText, RatingCountsText, ReportedSummaryText);
export const ScorecardDocument = /*#__PURE__*/ knownDocument<ScorecardQuery, ScorecardQueryVariables>(
  'szvK8/fiRfy0MwYxA1WuOaQ3ik5WwWdhgEqtcGlmh08',
  'query Scorecard($council:String!$code:String!){scorecard(council:$council code:$code){...Scorecard}}', BilingualTextText, ScorecardText, ScorecardEditionText);
export const ScorecardsDocument = /*#__PURE__*/ knownDocument<ScorecardsQuery, ScorecardsQueryVariables>(
  'VALqyjNnW7HCGeLOVwTl1OdNQSBKY4D/QdGuhgqKBlM',
  'query Scorecards($council:String!$filter:ScorecardFilter$orderBy:ScorecardOrder$first:Int!$after:String){scorecards(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Scorecard}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, ScorecardText, ScorecardEditionText);
export const ScorecardDefineDocument = /*#__PURE__*/ knownDocument<ScorecardDefineMutation, ScorecardDefineMutationVariables>(
  'YyP1b5MIvA1wipfNe+Cbr1cX2M672PXI6ZwOP2qOM8M',
  'mutation ScorecardDefine($input:ScorecardDefineInput!){scorecardDefine(input:$input){scorecard{...Scorecard}userErrors{code message path currentVersion}}}', BilingualTextText, ScorecardText, ScorecardEditionText);
export const ScorecardEditionAddDocument = /*#__PURE__*/ knownDocument<ScorecardEditionAddMutation, ScorecardEditionAddMutationVariables>(
  'LoX5AYrZ8J6y2R6OxdGHu02VvzMSqHA1Z3bE9SeL/GM',
  'mutation ScorecardEditionAdd($input:ScorecardEditionAddInput!){scorecardEditionAdd(input:$input){scorecard{...Scorecard}userErrors{code message path currentVersion}}}', BilingualTextText, ScorecardText, ScorecardEditionText);
export const CouncilSubscriptionsDocument = /*#__PURE__*/ knownDocument<CouncilSubscriptionsQuery, CouncilSubscriptionsQueryVariables>(
  'DecfpLFc66mrnUAQzeMHq7vy3i5zn2OkSo4ellCI9Us',
  'query CouncilSubscriptions($filter:CouncilSubscriptionFilter$orderBy:CouncilSubscriptionOrder$first:Int!$after:String){subscriptions(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...CouncilSubscription}pageInfo{...PageInfo}}}', AreaText, BilingualTextText, CouncilText, CouncilCodeText, CouncilSubscriptionText, PageInfoText, SuccessionText);
export const CouncilSettingsDocument = /*#__PURE__*/ knownDocument<CouncilSettingsQuery, CouncilSettingsQueryVariables>(
  'w/qxgdx0DjIilwEJucxK/S2wnyPiHrfThaG8XNVtG48',
  'query CouncilSettings($council:String!){council(code:$council){settings{...CouncilSettings}}}', CouncilSettingsText);
export const CouncilSuspendDocument = /*#__PURE__*/ knownDocument<CouncilSuspendMutation, CouncilSuspendMutationVariables>(
  'KEZx417DhdEZCF34nemyFZQ4Mw7KJS2YWf3lu0mtnyU',
  'mutation CouncilSuspend($input:CouncilSuspendInput!){councilSuspend(input:$input){councilSubscription{...CouncilSubscription}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, CouncilText, CouncilCodeText, CouncilSubscriptionText, SuccessionText);
export const CouncilResumeDocument = /*#__PURE__*/ knownDocument<CouncilResumeMutation, CouncilResumeMutationVariables>(
  'AMJNnItO8g4O26az+rC88VDmz8rETaqghiof4WzkJJk',
  'mutation CouncilResume($input:CouncilResumeInput!){councilResume(input:$input){councilSubscription{...CouncilSubscription}userErrors{code message path currentVersion}}}', AreaText, BilingualTextText, CouncilText, CouncilCodeText, CouncilSubscriptionText, SuccessionText);
export const CouncilSettingsSetDocument = /*#__PURE__*/ knownDocument<CouncilSettingsSetMutation, CouncilSettingsSetMutationVariables>(
  'ub1UHqpds1aIZpDSe86g4KbtDWgWFJ20PQog/6IFP1I',
  'mutation CouncilSettingsSet($input:CouncilSettingsSetInput!){councilSettingsSet(input:$input){councilSettings{...CouncilSettings}userErrors{code message path currentVersion}}}', CouncilSettingsText);
export const TargetDocument = /*#__PURE__*/ knownDocument<TargetQuery, TargetQueryVariables>(
  'IzxFelv8CtC5IWlXucgxA6jXvNEPtPpA7X6tbe1a+Ao',
  'query Target($council:String!$measure:String!$period:String!$standard:String){target(council:$council measure:$measure period:$period standard:$standard){measure{code}...Target}}', BilingualTextText, PeriodText, TargetText, TargetAimText);
export const TargetsDocument = /*#__PURE__*/ knownDocument<TargetsQuery, TargetsQueryVariables>(
  '1Xm6JAg0v7IdfcDFS5guWfKe3NQ6ioxKDaFrQDECEL8',
  'query Targets($council:String!$filter:TargetFilter$orderBy:TargetOrder$first:Int!$after:String){targets(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{measure{code}...Target}pageInfo{...PageInfo}}}', BilingualTextText, PageInfoText, PeriodText, TargetText, TargetAimText);
export const TargetsSetDocument = /*#__PURE__*/ knownDocument<TargetsSetMutation, TargetsSetMutationVariables>(
  'Xv3LhULORs1AbB9CoLD9Uc+ptaCgBPw8ioWjbyFdC9Q',
  'mutation TargetsSet($input:TargetsSetInput!){targetsSet(input:$input){targets{measure{code}...Target}userErrors{code message path currentVersion}}}', BilingualTextText, PeriodText, TargetText, TargetAimText);
export const TargetsConfirmDocument = /*#__PURE__*/ knownDocument<TargetsConfirmMutation, TargetsConfirmMutationVariables>(
  'StOZiNiXqKgJAj5Nd55dmZlPsqvLcKeMfFjVlUv7uXs',
  'mutation TargetsConfirm($input:TargetsConfirmInput!){targetsConfirm(input:$input){targets{measure{code}...Target}userErrors{code message path currentVersion}}}', BilingualTextText, PeriodText, TargetText, TargetAimText);
export const WebhooksDocument = /*#__PURE__*/ knownDocument<WebhooksQuery, WebhooksQueryVariables>(
  'WC4cLrXvjVb526AfZMD8UKDV1nLfaQ/4oWln+bSV4F0',
  'query Webhooks($council:String!){webhooks(council:$council){...Webhook}}', WebhookText);
export const WebhookDeliveriesDocument = /*#__PURE__*/ knownDocument<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>(
  '08y/U1KemyUo87bwW0a96jl/9FrbyI/l47OBRLCl9tQ',
  'query WebhookDeliveries($council:String!$filter:WebhookDeliveryFilter$orderBy:WebhookDeliveryOrder$first:Int!$after:String){webhookDeliveries(council:$council filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...WebhookDelivery}pageInfo{...PageInfo}}}', EventText, PageInfoText, WebhookDeliveryText);
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
  'sCzK5lVQ8C45za73KJkhbbejT5wkg0RCzbaBbTyLqt8',
  'mutation WebhookTest($input:WebhookTestInput!){webhookTest(input:$input){webhook{...Webhook}event{id kind occurredAt}userErrors{code message path currentVersion}}}', WebhookText);
export const WebhookDeliveryRetryDocument = /*#__PURE__*/ knownDocument<WebhookDeliveryRetryMutation, WebhookDeliveryRetryMutationVariables>(
  'tfpfnvdAF+X3smj42hESyxFYkuh8fizgz+k2oqFDnoI',
  'mutation WebhookDeliveryRetry($input:WebhookDeliveryRetryInput!){webhookDeliveryRetry(input:$input){webhookDelivery{...WebhookDelivery}userErrors{code message path currentVersion}}}', EventText, WebhookDeliveryText);