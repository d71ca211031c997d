import { dayOf, periodOfTime } from '../../domain/values/report-time.js';
import type { ComparedScorecard } from '../../services/reports/compare-with-previous.js';
import type { EditionInForce as FoundEdition } from '../../services/reports/find-edition.js';
import type {
  MeasureSuccession as Found,
  MeasureLineage as FoundLineage,
} from '../../services/reports/find-lineage.js';
import { presentScorecardChange } from '../scorecards/scorecard-change.present.js';
import { presentReportTime } from '../values/report-time.present.js';
import type { LikeForLike } from './like-for-like.type.js';
import type { MeasureLineage, MeasureSuccession } from './measure-lineage.type.js';
import type { EditionInForce } from './scorecard-edition.type.js';

export const presentEdition = (inForce: FoundEdition): EditionInForce => ({
  scorecard: inForce.scorecard,
  edition: inForce.edition,
  until: inForce.until,
  lines: inForce.lines.map(({ line: { position, reference, theme, priorities }, measure }) => ({
    position,
    reference,
    measure,
    theme,
    priorities,
  })),
  changes: inForce.changes.map(presentScorecardChange),
});

export function presentLikeForLike({ now, previous, comparison, measures }: ComparedScorecard): LikeForLike {
  const compared = comparison.kind === 'COMPARED' ? comparison : null;
  return {
    outcome: comparison,
    ...presentReportTime(now.time),
    previous: previous && periodOfTime(previous),
    previousReportingDay: previous && dayOf(previous),
    whole: now.summary,
    now: compared?.now ?? null,
    before: compared?.before ?? null,
    reason: comparison.kind === 'NOT_COMPARED' ? comparison.reason : null,
    leftOut: comparison.leftOut.flatMap(({ reference, measureId, reason }) => {
      const measure = measures.get(measureId);
      return measure ? [{ reference, measure, reason }] : [];
    }),
    noNewFigure: (compared?.noNewFigure ?? []).flatMap(({ reference, measureId }) => {
      const measure = measures.get(measureId);
      return measure ? [{ reference, measure }] : [];
    }),
  };
}

const presentSuccession = ({ change, scorecard, predecessor, successor }: Found): MeasureSuccession => ({
  predecessor,
  successor,
  scorecard,
  change: presentScorecardChange({ record: change, measure: successor, replaced: predecessor }),
});

export const presentLineage = ({ measure, predecessors, successors }: FoundLineage): MeasureLineage => ({
  measure,
  predecessors: predecessors.map(presentSuccession),
  successors: successors.map(presentSuccession),
});
