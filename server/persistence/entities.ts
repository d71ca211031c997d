import { ApiKeyEntity } from './access/api-key.entity.js';
import { AreaEntity } from './areas/area.entity.js';
import { CouncilEntity } from './areas/council.entity.js';
import { ComparisonGroupEntity } from './comparisons/comparison-group.entity.js';
import { ComparisonGroupEditionEntity } from './comparisons/comparison-group-edition.entity.js';
import { ComparisonGroupMemberEntity } from './comparisons/comparison-group-member.entity.js';
import { QuotedComparatorEntity } from './comparisons/quoted-comparator.entity.js';
import { MeasureEntity } from './measures/measure.entity.js';
import { MemberRequestEntity } from './meetings/member-request.entity.js';
import { ScheduledReportEntity } from './meetings/scheduled-report.entity.js';
import { ActionProgressEntity } from './narratives/action-progress.entity.js';
import { NarrativeEntity } from './narratives/narrative.entity.js';
import { ObservationEntity } from './observations/observation.entity.js';
import { OutlookJudgementEntity } from './reports/outlook-judgement.entity.js';
import { ReportedSummaryEntity } from './reports/reported-summary.entity.js';
import { CommitteeEntity } from './scorecards/committee.entity.js';
import { MeetingEntity } from './scorecards/meeting.entity.js';
import { ScorecardEntity } from './scorecards/scorecard.entity.js';
import { ScorecardChangeEntity } from './scorecards/scorecard-change.entity.js';
import { ScorecardEditionEntity } from './scorecards/scorecard-edition.entity.js';
import { ScorecardLineEntity } from './scorecards/scorecard-line.entity.js';
import { TargetEntity } from './targets/target.entity.js';

/** All entities of the ORM. A test compares each entity with the table of the migrated database. */
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
