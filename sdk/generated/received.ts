import type { Open } from '../open.js';
import type * as schema from './schema.js';
export type {
  AbsenceInput,
  ActionProgressReportInput,
  ApiKeyCreateInput,
  ApiKeyRevokeInput,
  ApiKeyRotateInput,
  AreaInput,
  AreasDefineInput,
  BandEdgeInsideInput,
  BandLimitsInput,
  BandRingOutsideInput,
  BenchmarkAmongInput,
  BenchmarkGroupInput,
  BilingualTextInput,
  CommitteeDefineInput,
  ComparatorQuoteInput,
  ComparisonGroupCopyInput,
  ComparisonGroupDefineInput,
  ComparisonGroupEditionAddInput,
  ComparisonGroupFilter,
  ComparisonGroupMemberInput,
  ComparisonGroupRetireInput,
  CouncilFilter,
  CouncilResumeInput,
  CouncilSettingsSetInput,
  CouncilSubscribeInput,
  CouncilSuspendInput,
  DeadBandInput,
  DisclosureRuleInput,
  IdentityProviderRemoveInput,
  IdentityProviderSetInput,
  ImportMappingCellInput,
  ImportMappingDefineInput,
  ImportMappingItemInput,
  ImportMappingMeasureInput,
  LineDirectionInput,
  ManagementActionFilter,
  MeasureDefineInput,
  MeasureFilter,
  MeetingScheduleInput,
  MemberRequestCloseInput,
  MemberRequestMakeInput,
  MembershipEndInput,
  MembershipSetInput,
  NarrativeActionInput,
  NarrativeApproveInput,
  NarrativeReturnInput,
  NarrativeReviseInput,
  NarrativeSubmitInput,
  NarrativeWriteInput,
  ObservationRowInput,
  ObservationsSubmitInput,
  OutlookJudgeInput,
  PeriodFilter,
  PersonInviteInput,
  PlanPriorityInput,
  PointTargetInput,
  PublicationCorrectInput,
  PublicationEmbargoInput,
  PublicationPublishInput,
  PublicationRulesSetInput,
  PublicationWithdrawInput,
  ReportScheduleInput,
  ScorecardChangeAgreeInput,
  ScorecardChangeProposeInput,
  ScorecardChangeRejectInput,
  ScorecardDefineInput,
  ScorecardEditionAddInput,
  ScorecardLineInput,
  SummaryRecordInput,
  TargetAimInput,
  TargetConfirmInput,
  TargetRationaleInput,
  TargetSetInput,
  WebhookCreateInput,
  WebhookDeliveryRetryInput,
  WebhookRemoveInput,
  WebhookRotateSecretInput,
  WebhookTestInput,
  WebhookUpdateInput,
} from './schema.js';

export type AbsenceReason = Open<schema.AbsenceReason>;
export type Accumulation = Open<schema.Accumulation>;
export type ActionProgressReportErrorCode = Open<schema.ActionProgressReportErrorCode>;
export type ApiKeyCreateErrorCode = Open<schema.ApiKeyCreateErrorCode>;
export type ApiKeyRevokeErrorCode = Open<schema.ApiKeyRevokeErrorCode>;
export type ApiKeyRotateErrorCode = Open<schema.ApiKeyRotateErrorCode>;
export type ApiKeyState = Open<schema.ApiKeyState>;
export type AreaLevel = Open<schema.AreaLevel>;
export type AreasDefineErrorCode = Open<schema.AreasDefineErrorCode>;
export type Arrow = Open<schema.Arrow>;
export type AuditSubject = Open<schema.AuditSubject>;
export type AverageMethod = Open<schema.AverageMethod>;
export type BandEntry = Open<schema.BandEntry>;
export type BenchmarkOutcome = Open<schema.BenchmarkOutcome>;
export type BenchmarkReference = Open<schema.BenchmarkReference>;
export type Colour = Open<schema.Colour>;
export type CommitteeDefineErrorCode = Open<schema.CommitteeDefineErrorCode>;
export type ComparatorKind = Open<schema.ComparatorKind>;
export type ComparatorMethod = Open<schema.ComparatorMethod>;
export type ComparatorQuoteErrorCode = Open<schema.ComparatorQuoteErrorCode>;
export type ComparisonGroupCopyErrorCode = Open<schema.ComparisonGroupCopyErrorCode>;
export type ComparisonGroupDefineErrorCode = Open<schema.ComparisonGroupDefineErrorCode>;
export type ComparisonGroupEditionAddErrorCode = Open<schema.ComparisonGroupEditionAddErrorCode>;
export type ComparisonGroupKind = Open<schema.ComparisonGroupKind>;
export type ComparisonGroupRetireErrorCode = Open<schema.ComparisonGroupRetireErrorCode>;
export type CouncilResumeErrorCode = Open<schema.CouncilResumeErrorCode>;
export type CouncilSettingsSetErrorCode = Open<schema.CouncilSettingsSetErrorCode>;
export type CouncilSubscribeErrorCode = Open<schema.CouncilSubscribeErrorCode>;
export type CouncilSuspendErrorCode = Open<schema.CouncilSuspendErrorCode>;
export type DirectionBasis = Open<schema.DirectionBasis>;
export type DirectionJudgement = Open<schema.DirectionJudgement>;
export type DisclosureSchool = Open<schema.DisclosureSchool>;
export type EventKind = Open<schema.EventKind>;
export type ExplainedLine = Open<schema.ExplainedLine>;
export type Frequency = Open<schema.Frequency>;
export type IdentityProviderRemoveErrorCode = Open<schema.IdentityProviderRemoveErrorCode>;
export type IdentityProviderSetErrorCode = Open<schema.IdentityProviderSetErrorCode>;
export type ImportMappingDefineErrorCode = Open<schema.ImportMappingDefineErrorCode>;
export type Language = Open<schema.Language>;
export type LeftOutReason = Open<schema.LeftOutReason>;
export type MeasureDefineErrorCode = Open<schema.MeasureDefineErrorCode>;
export type MeetingScheduleErrorCode = Open<schema.MeetingScheduleErrorCode>;
export type MemberRequestCloseErrorCode = Open<schema.MemberRequestCloseErrorCode>;
export type MemberRequestMakeErrorCode = Open<schema.MemberRequestMakeErrorCode>;
export type MembershipEndErrorCode = Open<schema.MembershipEndErrorCode>;
export type MembershipSetErrorCode = Open<schema.MembershipSetErrorCode>;
export type MembershipState = Open<schema.MembershipState>;
export type MissingReason = Open<schema.MissingReason>;
export type MonitoringAspect = Open<schema.MonitoringAspect>;
export type NarrativeApproveErrorCode = Open<schema.NarrativeApproveErrorCode>;
export type NarrativeKind = Open<schema.NarrativeKind>;
export type NarrativeReturnErrorCode = Open<schema.NarrativeReturnErrorCode>;
export type NarrativeReviseErrorCode = Open<schema.NarrativeReviseErrorCode>;
export type NarrativeState = Open<schema.NarrativeState>;
export type NarrativeSubmitErrorCode = Open<schema.NarrativeSubmitErrorCode>;
export type NarrativeWriteErrorCode = Open<schema.NarrativeWriteErrorCode>;
export type NoTrendReason = Open<schema.NoTrendReason>;
export type NotComparableReason = Open<schema.NotComparableReason>;
export type NotComparedReason = Open<schema.NotComparedReason>;
export type NotLikeForLikeReason = Open<schema.NotLikeForLikeReason>;
export type NotProjectedReason = Open<schema.NotProjectedReason>;
export type NotRatedReason = Open<schema.NotRatedReason>;
export type ObservationFlag = Open<schema.ObservationFlag>;
export type ObservationStatus = Open<schema.ObservationStatus>;
export type ObservationsSubmitErrorCode = Open<schema.ObservationsSubmitErrorCode>;
export type OutlierKind = Open<schema.OutlierKind>;
export type OutlookJudgeErrorCode = Open<schema.OutlookJudgeErrorCode>;
export type PeriodKind = Open<schema.PeriodKind>;
export type PersonInviteErrorCode = Open<schema.PersonInviteErrorCode>;
export type Polarity = Open<schema.Polarity>;
export type PrincipalKind = Open<schema.PrincipalKind>;
export type ProjectionMethod = Open<schema.ProjectionMethod>;
export type PublicationChangeKind = Open<schema.PublicationChangeKind>;
export type PublicationChangeReason = Open<schema.PublicationChangeReason>;
export type PublicationCorrectErrorCode = Open<schema.PublicationCorrectErrorCode>;
export type PublicationPublishErrorCode = Open<schema.PublicationPublishErrorCode>;
export type PublicationRulesSetErrorCode = Open<schema.PublicationRulesSetErrorCode>;
export type PublicationStatus = Open<schema.PublicationStatus>;
export type PublicationVisibility = Open<schema.PublicationVisibility>;
export type PublicationWithdrawErrorCode = Open<schema.PublicationWithdrawErrorCode>;
export type QuartileBand = Open<schema.QuartileBand>;
export type Rag = Open<schema.Rag>;
export type RatingRule = Open<schema.RatingRule>;
export type ReminderKind = Open<schema.ReminderKind>;
export type ReportKind = Open<schema.ReportKind>;
export type ReportScheduleErrorCode = Open<schema.ReportScheduleErrorCode>;
export type Role = Open<schema.Role>;
export type ScorecardChangeAgreeErrorCode = Open<schema.ScorecardChangeAgreeErrorCode>;
export type ScorecardChangeKind = Open<schema.ScorecardChangeKind>;
export type ScorecardChangeProposeErrorCode = Open<schema.ScorecardChangeProposeErrorCode>;
export type ScorecardChangeRejectErrorCode = Open<schema.ScorecardChangeRejectErrorCode>;
export type ScorecardChangeState = Open<schema.ScorecardChangeState>;
export type ScorecardDefineErrorCode = Open<schema.ScorecardDefineErrorCode>;
export type ScorecardEditionAddErrorCode = Open<schema.ScorecardEditionAddErrorCode>;
export type ShownText = Open<schema.ShownText>;
export type SigningAlgorithm = Open<schema.SigningAlgorithm>;
export type SubmissionOutcome = Open<schema.SubmissionOutcome>;
export type SubscriptionState = Open<schema.SubscriptionState>;
export type SummaryKind = Open<schema.SummaryKind>;
export type SummaryRecordErrorCode = Open<schema.SummaryRecordErrorCode>;
export type TargetConfirmErrorCode = Open<schema.TargetConfirmErrorCode>;
export type TargetKind = Open<schema.TargetKind>;
export type TargetSetErrorCode = Open<schema.TargetSetErrorCode>;
export type TargetState = Open<schema.TargetState>;
export type ToleranceKind = Open<schema.ToleranceKind>;
export type TrendOutcome = Open<schema.TrendOutcome>;
export type Unit = Open<schema.Unit>;
export type UnreadyCode = Open<schema.UnreadyCode>;
export type WebhookCreateErrorCode = Open<schema.WebhookCreateErrorCode>;
export type WebhookDeliveryRetryErrorCode = Open<schema.WebhookDeliveryRetryErrorCode>;
export type WebhookDeliveryState = Open<schema.WebhookDeliveryState>;
export type WebhookFailure = Open<schema.WebhookFailure>;
export type WebhookKind = Open<schema.WebhookKind>;
export type WebhookRemoveErrorCode = Open<schema.WebhookRemoveErrorCode>;
export type WebhookRotateSecretErrorCode = Open<schema.WebhookRotateSecretErrorCode>;
export type WebhookState = Open<schema.WebhookState>;
export type WebhookTestErrorCode = Open<schema.WebhookTestErrorCode>;
export type WebhookUpdateErrorCode = Open<schema.WebhookUpdateErrorCode>;
export type YearEndOutlook = Open<schema.YearEndOutlook>;
export type YearType = Open<schema.YearType>;
