import { welshCompleteness } from '../../domain/reports/welsh-completeness.js';
import { shareOfYearElapsed } from '../../domain/values/year.js';
import type { ReportedSummaryRecord } from '../../persistence/meetings/schedule-store.js';
import type { LineReport, ScorecardReport as RatedScorecard } from '../../services/reports/rate-scorecard.js';
import type { SummaryKind } from '../../services/reports/record-summary.js';
import { toStoredPlaces } from '../api/stored-places.js';
import { presentCouncil } from '../areas/area.present.js';
import { presentComparison } from '../comparisons/comparison.present.js';
import { presentNarrative } from '../narratives/narrative.present.js';
import { presentObservation } from '../observations/observation.present.js';
import { presentDirection } from '../ratings/direction.present.js';
import { presentRating, presentStandard } from '../ratings/rating.present.js';
import { presentJudgement, presentProjection } from './outlook.present.js';
import type { ScorecardLine, ScorecardReport } from './scorecard-report.type.js';
import type { ReportedSummary } from './scorecard-summary.type.js';
import { bilingualParts } from './welsh-completeness.present.js';

/**
 * Presents the service's report without further database reads. Getters compute a field only when the query selects
 * it, so do not spread these objects: that would compute everything.
 */
export function presentScorecardReport(report: RatedScorecard): ScorecardReport {
  const named = (lines: readonly LineReport[]) => lines.map(presentLine);
  const { red, redAndWorsening, unreportable, missing } = report.exceptions;
  return {
    council: presentCouncil(report.council),
    scorecard: report.scorecard,
    edition: report.edition,
    period: report.period,
    get lines() {
      return named(report.lines);
    },
    summary: report.summary,
    get welsh() {
      return welshCompleteness(bilingualParts(report));
    },
    get exceptions() {
      return {
        red: named(red),
        redAndWorsening: named(redAndWorsening),
        unreportable: named(unreportable),
        missing: named(missing),
      };
    },
    reportedSummaries: report.reportedSummaries.map(presentReportedSummary),
    narratives: report.narratives.map((record) => presentNarrative({ record })),
  };
}

export function presentLine(report: LineReport): ScorecardLine {
  const { line, measure, observation, samePeriodLastYear } = report;
  return {
    get earlier() {
      return report.earlier;
    },
    rated: report,
    position: line.position,
    reference: line.reference,
    theme: line.theme,
    priorities: line.priorities,
    measure,
    observation: observation && presentObservation(observation),
    rating: presentRating(report.rating, measure),
    get standards() {
      return report.standards.map(presentStandard);
    },
    get direction() {
      return presentDirection(report);
    },
    get outlook() {
      return {
        judgement: report.judgement && presentJudgement(report.judgement),
        projection: presentProjection(report.projection),
        shareOfYearElapsed: toStoredPlaces(shareOfYearElapsed(report.period, measure.yearType)),
      };
    },
    get samePeriodLastYear() {
      return samePeriodLastYear && presentObservation(samePeriodLastYear);
    },
    get previousYearEnd() {
      const { previousYearEnd } = report;
      return previousYearEnd && presentObservation(previousYearEnd);
    },
    get neighboursAverage() {
      return presentComparison(report.neighboursAverage);
    },
    get region() {
      return presentComparison(report.region);
    },
    get nation() {
      return presentComparison(report.nation);
    },
    get narratives() {
      return report.narratives.map((record) => presentNarrative({ record, measure }));
    },
  };
}

export const presentReportedSummary = (record: ReportedSummaryRecord): ReportedSummary => {
  const { summaryOf, red, amber, green, notRated, total, note, citation } = record;
  return { of: summaryOf as SummaryKind, counts: { red, amber, green, notRated, total }, note, citation };
};
