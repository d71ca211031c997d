import { ActionProgressEntity } from './action-progress.entity.js';
import { ApiKeyEntity } from './api-key.entity.js';
import { AreaEntity } from './area.entity.js';
import { CommitteeEntity } from './committee.entity.js';
import { ComparisonGroupEntity } from './comparison-group.entity.js';
import { ComparisonGroupEditionEntity } from './comparison-group-edition.entity.js';
import { ComparisonGroupMemberEntity } from './comparison-group-member.entity.js';
import { CouncilEntity } from './council.entity.js';
import { MeasureEntity } from './measure.entity.js';
import { MeetingEntity } from './meeting.entity.js';
import { MemberRequestEntity } from './member-request.entity.js';
import { NarrativeEntity } from './narrative.entity.js';
import { ObservationEntity } from './observation.entity.js';
import { OutlookJudgementEntity } from './outlook-judgement.entity.js';
import { QuotedComparatorEntity } from './quoted-comparator.entity.js';
import { ReportedSummaryEntity } from './reported-summary.entity.js';
import { ScheduledReportEntity } from './scheduled-report.entity.js';
import { ScorecardEntity } from './scorecard.entity.js';
import { ScorecardChangeEntity } from './scorecard-change.entity.js';
import { ScorecardEditionEntity } from './scorecard-edition.entity.js';
import { ScorecardLineEntity } from './scorecard-line.entity.js';
import { TargetEntity } from './target.entity.js';

/** Every stored row; a test holds each against the migrated database. */
export const entities = [
  ActionProgressEntity,
  ApiKeyEntity,
  AreaEntity,
  CommitteeEntity,
  ComparisonGroupEditionEntity,
  ComparisonGroupMemberEntity,
  ComparisonGroupEntity,
  CouncilEntity,
  MeasureEntity,
  MeetingEntity,
  MemberRequestEntity,
  NarrativeEntity,
  ObservationEntity,
  OutlookJudgementEntity,
  QuotedComparatorEntity,
  ReportedSummaryEntity,
  ScheduledReportEntity,
  ScorecardChangeEntity,
  ScorecardEditionEntity,
  ScorecardLineEntity,
  ScorecardEntity,
  TargetEntity,
];
