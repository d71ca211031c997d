import { shownTrend } from '../../domain/ratings/trend-explanation.js';
import { shareOfYearElapsed } from '../../domain/values/year.js';
import type { DueReport as FoundReport } from '../../services/meetings/find-due-reports.js';
import type { Monitoring } from '../../services/meetings/monitor-measure.js';
import type { MemberRequest as MadeRequest } from '../../services/meetings/request-monitoring.js';
import { projectionOf } from '../../services/reports/rate-line.js';
import { toStoredPlaces } from '../api/stored-places.js';
import { presentNarrative } from '../narratives/narrative.present.js';
import { presentObservation } from '../observations/observation.present.js';
import { presentRating, presentStandard } from '../ratings/rating.present.js';
import { presentJudgement, presentProjection } from '../reports/outlook.present.js';
import { presentTarget } from '../targets/target.present.js';
import type { DueReport } from './due-report.type.js';
import type { MeasureMonitoring } from './measure-monitoring.type.js';
import type { MemberRequest } from './member-request.type.js';
import { presentScheduledReport } from './scheduled-report.present.js';

export const presentDueReport = ({ report, ...rest }: FoundReport): DueReport => ({
  report: presentScheduledReport(report),
  ...rest,
});

export const presentMemberRequest = ({ record, measure, committee }: MadeRequest): MemberRequest => ({
  id: record.id,
  councilId: record.councilId,
  measure,
  committee,
  meeting: {
    id: record.meetingId,
    councilId: record.councilId,
    committeeId: record.committeeId,
    heldOn: record.meetingOn,
    note: record.meetingNote,
  },
  aspects: record.aspects,
  question: record.question,
  requestedBy: record.requestedBy,
  citation: record.citation,
  recordedAt: record.recordedAt,
  recordedBy: record.recordedBy,
  closedAt: record.closedAt,
  closedBy: record.closedBy,
  closingNote: record.closingNote,
});

export function presentMonitoring(monitoring: Monitoring): MeasureMonitoring {
  const { measure, period } = monitoring;
  return {
    measure,
    period,
    requests: monitoring.requests.map(presentMemberRequest),
    observation: monitoring.observation && presentObservation(monitoring.observation),
    rating: presentRating(monitoring.rating, measure),
    standards: monitoring.standards.map(presentStandard),
    fiveYears: monitoring.fiveYears.map((each) => ({
      year: each.period,
      observation: each.reported && presentObservation(each.reported),
    })),
    trend: shownTrend(monitoring.trend),
    yearTargets: monitoring.yearTargets.map(presentTarget),
    outlook: {
      judgement: monitoring.judgement && presentJudgement(monitoring.judgement),
      projection: presentProjection(projectionOf(monitoring), measure),
      shareOfYearElapsed: toStoredPlaces(shareOfYearElapsed(period, measure.yearType)),
    },
    actions: monitoring.actions.map((record) => presentNarrative({ record, measure })),
    expected: monitoring.expected.map((each) => ({
      period: each.period,
      observation: each.reported && presentObservation(each.reported),
      targets: each.targets.map(presentTarget),
      required: each.required && toStoredPlaces(each.required),
    })),
  };
}
