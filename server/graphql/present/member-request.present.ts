import { shareOfYearElapsed } from '../../domain/values/year.js';
import type { DueReport as FoundReport } from '../../services/meetings/find-due-reports.js';
import type { Monitoring } from '../../services/meetings/monitor-measure.js';
import type { MemberRequest as MadeRequest } from '../../services/meetings/request-monitoring.js';
import type { DueReport } from '../types/due-report.type.js';
import type { MeasureMonitoring } from '../types/measure-monitoring.type.js';
import type { MemberRequest } from '../types/member-request.type.js';
import { presentNarrative } from './narrative.present.js';
import { presentObservation } from './observation.present.js';
import { presentJudgement, presentProjection } from './outlook.present.js';
import { presentScheduledReport } from './scheduled-report.present.js';
import { toStoredPlaces } from './stored-places.js';
import { presentRating, presentStandard, presentTarget } from './target.present.js';
import { presentTrend } from './trend.present.js';

export const presentDueReport = ({ report, ...rest }: FoundReport): DueReport => ({
  report: presentScheduledReport(report),
  ...rest,
});

export const presentMemberRequest = ({ record, measure, committee }: MadeRequest): MemberRequest => ({
  id: record.id,
  measure,
  committee,
  meeting: { heldOn: record.meetingOn, note: record.meetingNote },
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

export function presentMonitoring(made: Monitoring): MeasureMonitoring {
  const { measure, period } = made;
  return {
    measure,
    period,
    requests: made.requests.map(presentMemberRequest),
    observation: made.observation && presentObservation(made.observation),
    rating: presentRating(made.rating, measure),
    standards: made.standards.map(presentStandard),
    fiveYears: made.fiveYears.map((each) => ({
      year: each.period,
      observation: each.reported && presentObservation(each.reported),
    })),
    trend: presentTrend(made.trend),
    yearTargets: made.yearTargets.map(presentTarget),
    outlook: {
      judgement: made.judgement && presentJudgement(made.judgement),
      projection: presentProjection(made.projection),
      shareOfYearElapsed: toStoredPlaces(shareOfYearElapsed(period, measure.yearType)),
    },
    actions: made.actions.map((record) => presentNarrative({ record, measure })),
    expected: made.expected.map((each) => ({
      period: each.period,
      observation: each.reported && presentObservation(each.reported),
      targets: each.targets.map(presentTarget),
      required: each.required && toStoredPlaces(each.required),
    })),
  };
}
