import type { ReportedSummaryRecord } from '../../persistence/meetings/schedule-store.js';
import type { LineReport, ScorecardReport as RatedScorecard } from '../../services/reports/rate-scorecard.js';
import type { SummaryKind } from '../../services/reports/record-summary.js';
import { presentCouncil } from '../areas/area.present.js';
import { presentNarrative } from '../narratives/narrative.present.js';
import { presentObservation } from '../observations/observation.present.js';
import { presentRating } from '../ratings/rating.present.js';
import { presentReportTime } from '../values/report-time.present.js';
import type { ScorecardLine } from './scorecard-line.type.js';
import type { ScorecardReport } from './scorecard-report.type.js';
import type { ReportedSummary } from './scorecard-summary.type.js';

/**
 * Presents a report of the service. The fields that are costly to compute are left to resolvers, which run only if
 * a query selects them.
 */
export const presentScorecardReport = (report: RatedScorecard): ScorecardReport => ({
  rated: report,
  council: presentCouncil(report.council),
  scorecard: report.scorecard,
  edition: report.edition,
  ...presentReportTime(report.time),
  summary: report.summary,
  reportedSummaries: report.reportedSummaries.map(presentReportedSummary),
  narratives: report.narratives.map((record) => presentNarrative({ record })),
});

export const presentLine = (report: LineReport): ScorecardLine => {
  const { line, measure, observation, period, due } = report;
  return {
    rated: report,
    position: line.position,
    reference: line.reference,
    theme: line.theme,
    period: due.noPeriod === null ? period : null,
    dueOn: due.dueOn,
    noPeriod: due.noPeriod,
    priorities: line.priorities,
    measure,
    observation: observation && presentObservation(observation),
    rating: presentRating(report.rating, measure),
  };
};

export const presentReportedSummary = (record: ReportedSummaryRecord): ReportedSummary => {
  const { summaryOf, red, amber, green, notRated, total, note, citation } = record;
  return { of: summaryOf as SummaryKind, counts: { red, amber, green, notRated, total }, note, citation };
};
