import type { Open } from '../open.js';
import type * as schema from './schema.js';
export type {
  AbsenceInput,
  ActionProgressReportInput,
  ApiKeyCreateInput,
  ApiKeyFilter,
  ApiKeyOrder,
  ApiKeyRevokeInput,
  ApiKeyRotateInput,
  AreaInput,
  AreasDefineInput,
  AuditEntryFilter,
  AuditEntryOrder,
  BandEdgeInsideInput,
  BandLimitsInput,
  BandRingOutsideInput,
  BenchmarkAmongInput,
  BenchmarkGroupInput,
  BilingualTextInput,
  CommitteeDefineInput,
  CommitteeFilter,
  CommitteeOrder,
  ComparatorQuoteInput,
  ComparisonGroupCopyInput,
  ComparisonGroupDefineInput,
  ComparisonGroupEditionAddInput,
  ComparisonGroupFilter,
  ComparisonGroupMemberInput,
  ComparisonGroupOrder,
  ComparisonGroupRetireInput,
  CouncilFilter,
  CouncilOpeningInput,
  CouncilOrder,
  CouncilResumeInput,
  CouncilSettingsSetInput,
  CouncilSubscribeInput,
  CouncilSubscriptionFilter,
  CouncilSubscriptionOrder,
  CouncilSuspendInput,
  DeadBandInput,
  DisclosureRuleInput,
  DueReportFilter,
  EventFilter,
  EventOrder,
  EventStreamFilter,
  IdentityProviderRemoveInput,
  IdentityProviderSetInput,
  ImportMappingCellInput,
  ImportMappingDefineInput,
  ImportMappingFilter,
  ImportMappingItemInput,
  ImportMappingMeasureInput,
  ImportMappingOrder,
  ImportMappingStatusInput,
  LineDirectionInput,
  ManagementActionFilter,
  ManagementActionOrder,
  MeasureDefineInput,
  MeasureFilter,
  MeasureOrder,
  MeetingFilter,
  MeetingOrder,
  MeetingScheduleInput,
  MemberRequestCloseInput,
  MemberRequestFilter,
  MemberRequestMakeInput,
  MemberRequestOrder,
  MembershipEndInput,
  MembershipSetInput,
  NarrativeActionInput,
  NarrativeApprovalInput,
  NarrativeDraftInput,
  NarrativeFilter,
  NarrativeOrder,
  NarrativeReturnItemInput,
  NarrativeReviseInput,
  NarrativeSubmissionInput,
  NarrativesApproveInput,
  NarrativesReturnInput,
  NarrativesSubmitInput,
  NarrativesWriteInput,
  ObservationFilter,
  ObservationOrder,
  ObservationRowInput,
  ObservationsSubmitInput,
  OutlierFilter,
  OutlookJudgeInput,
  PaperHeadInput,
  PeriodFilter,
  PeriodOrder,
  PersonFilter,
  PersonInviteInput,
  PersonOrder,
  PlanPriorityInput,
  PointTargetInput,
  PublicationCorrectInput,
  PublicationEmbargoInput,
  PublicationFilter,
  PublicationOfInput,
  PublicationOfMeetingInput,
  PublicationOfPeriodInput,
  PublicationOrder,
  PublicationPublishInput,
  PublicationRulesSetInput,
  PublicationWithdrawInput,
  ReorganisationDefineInput,
  ReportOfInput,
  ReportScheduleInput,
  ScheduledReportFilter,
  ScheduledReportOrder,
  ScorecardChangeAgreeInput,
  ScorecardChangeFilter,
  ScorecardChangeOrder,
  ScorecardChangeProposeInput,
  ScorecardChangeRejectInput,
  ScorecardDefineInput,
  ScorecardEditionAddInput,
  ScorecardFilter,
  ScorecardLineInput,
  ScorecardOrder,
  SummaryRecordInput,
  TargetAimInput,
  TargetConfirmationInput,
  TargetFilter,
  TargetInput,
  TargetOrder,
  TargetRationaleInput,
  TargetsConfirmInput,
  TargetsSetInput,
  WebhookCreateInput,
  WebhookDeliveryFilter,
  WebhookDeliveryOrder,
  WebhookDeliveryRetryInput,
  WebhookRemoveInput,
  WebhookRotateSecretInput,
  WebhookTestInput,
  WebhookUpdateInput,
} from './schema.js';

export type AbsenceReason = Open<schema.AbsenceReason>;
export type Accumulation = Open<schema.Accumulation>;
export type ApiKeyOrderField = Open<schema.ApiKeyOrderField>;
export type ApiKeyState = Open<schema.ApiKeyState>;
export type AreaLevel = Open<schema.AreaLevel>;
export type Arrow = Open<schema.Arrow>;
export type AuditEntryOrderField = Open<schema.AuditEntryOrderField>;
export type AuditSubject = Open<schema.AuditSubject>;
export type AverageMethod = Open<schema.AverageMethod>;
export type BandEntry = Open<schema.BandEntry>;
export type BenchmarkOutcome = Open<schema.BenchmarkOutcome>;
export type BenchmarkReference = Open<schema.BenchmarkReference>;
export type Colour = Open<schema.Colour>;
export type CommitteeOrderField = Open<schema.CommitteeOrderField>;
export type ComparatorKind = Open<schema.ComparatorKind>;
export type ComparatorMethod = Open<schema.ComparatorMethod>;
export type ComparisonGroupKind = Open<schema.ComparisonGroupKind>;
export type ComparisonGroupOrderField = Open<schema.ComparisonGroupOrderField>;
export type CouncilOrderField = Open<schema.CouncilOrderField>;
export type CouncilSubscriptionOrderField = Open<schema.CouncilSubscriptionOrderField>;
export type CouncilType = Open<schema.CouncilType>;
export type DirectionBasis = Open<schema.DirectionBasis>;
export type DirectionJudgement = Open<schema.DirectionJudgement>;
export type DisclosureSchool = Open<schema.DisclosureSchool>;
export type EventKind = Open<schema.EventKind>;
export type EventOrderField = Open<schema.EventOrderField>;
export type ExplainedLine = Open<schema.ExplainedLine>;
export type Frequency = Open<schema.Frequency>;
export type ImportMappingOrderField = Open<schema.ImportMappingOrderField>;
export type IntervalOrigin = Open<schema.IntervalOrigin>;
export type Language = Open<schema.Language>;
export type LeftOutReason = Open<schema.LeftOutReason>;
export type ManagementActionOrderField = Open<schema.ManagementActionOrderField>;
export type MeasureOrderField = Open<schema.MeasureOrderField>;
export type MeetingOrderField = Open<schema.MeetingOrderField>;
export type MemberRequestOrderField = Open<schema.MemberRequestOrderField>;
export type MembershipState = Open<schema.MembershipState>;
export type MissingReason = Open<schema.MissingReason>;
export type MonitoringAspect = Open<schema.MonitoringAspect>;
export type NarrativeKind = Open<schema.NarrativeKind>;
export type NarrativeOrderField = Open<schema.NarrativeOrderField>;
export type NarrativeState = Open<schema.NarrativeState>;
export type NoPeriodReason = Open<schema.NoPeriodReason>;
export type NoTrendReason = Open<schema.NoTrendReason>;
export type NotComparableReason = Open<schema.NotComparableReason>;
export type NotComparedReason = Open<schema.NotComparedReason>;
export type NotLikeForLikeReason = Open<schema.NotLikeForLikeReason>;
export type NotProjectedReason = Open<schema.NotProjectedReason>;
export type NotRatedReason = Open<schema.NotRatedReason>;
export type ObservationFlag = Open<schema.ObservationFlag>;
export type ObservationOrderField = Open<schema.ObservationOrderField>;
export type ObservationStatus = Open<schema.ObservationStatus>;
export type OrderDirection = Open<schema.OrderDirection>;
export type OutlierKind = Open<schema.OutlierKind>;
export type PeriodKind = Open<schema.PeriodKind>;
export type PeriodOrderField = Open<schema.PeriodOrderField>;
export type PersonOrderField = Open<schema.PersonOrderField>;
export type Polarity = Open<schema.Polarity>;
export type PrincipalKind = Open<schema.PrincipalKind>;
export type ProjectionMethod = Open<schema.ProjectionMethod>;
export type PublicationChangeKind = Open<schema.PublicationChangeKind>;
export type PublicationChangeReason = Open<schema.PublicationChangeReason>;
export type PublicationOrderField = Open<schema.PublicationOrderField>;
export type PublicationStatus = Open<schema.PublicationStatus>;
export type PublicationVisibility = Open<schema.PublicationVisibility>;
export type PublishedStatus = Open<schema.PublishedStatus>;
export type QuartileBand = Open<schema.QuartileBand>;
export type Rag = Open<schema.Rag>;
export type RatingRule = Open<schema.RatingRule>;
export type ReminderKind = Open<schema.ReminderKind>;
export type ReorganisationHistory = Open<schema.ReorganisationHistory>;
export type ReorganisationKind = Open<schema.ReorganisationKind>;
export type ReportKind = Open<schema.ReportKind>;
export type Role = Open<schema.Role>;
export type ScheduledReportOrderField = Open<schema.ScheduledReportOrderField>;
export type ScorecardChangeKind = Open<schema.ScorecardChangeKind>;
export type ScorecardChangeOrderField = Open<schema.ScorecardChangeOrderField>;
export type ScorecardChangeState = Open<schema.ScorecardChangeState>;
export type ScorecardOrderField = Open<schema.ScorecardOrderField>;
export type ShownText = Open<schema.ShownText>;
export type SigningAlgorithm = Open<schema.SigningAlgorithm>;
export type SubmissionOutcome = Open<schema.SubmissionOutcome>;
export type SubscriptionState = Open<schema.SubscriptionState>;
export type SummaryKind = Open<schema.SummaryKind>;
export type TargetKind = Open<schema.TargetKind>;
export type TargetOrderField = Open<schema.TargetOrderField>;
export type TargetState = Open<schema.TargetState>;
export type ToleranceKind = Open<schema.ToleranceKind>;
export type TrendOutcome = Open<schema.TrendOutcome>;
export type UnitKind = Open<schema.UnitKind>;
export type UnreadyCode = Open<schema.UnreadyCode>;
export type UserErrorCode = Open<schema.UserErrorCode>;
export type WebhookDeliveryOrderField = Open<schema.WebhookDeliveryOrderField>;
export type WebhookDeliveryState = Open<schema.WebhookDeliveryState>;
export type WebhookFailure = Open<schema.WebhookFailure>;
export type WebhookKind = Open<schema.WebhookKind>;
export type WebhookState = Open<schema.WebhookState>;
export type YearEndOutlook = Open<schema.YearEndOutlook>;
export type YearType = Open<schema.YearType>;
