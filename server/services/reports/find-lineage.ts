import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ScorecardChangeRecord } from '../../persistence/scorecards/scorecard-change-store.js';
import type { FigureKey } from '../observations/find-figures.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';

export interface MeasureSuccession {
  readonly change: ScorecardChangeRecord;
  readonly scorecard: ScorecardOfCommittee;
  readonly predecessor: MeasureRecord;
  readonly successor: MeasureRecord;
}

export interface MeasureLineage {
  readonly measure: MeasureRecord;
  /** What it took the place of, earliest first. */
  readonly predecessors: readonly MeasureSuccession[];
  /** What took its place, earliest first. */
  readonly successors: readonly MeasureSuccession[];
}

/** One step back and one forward. `null` where the caller may not see it or there is no such measure. */
export const findLineage =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: FigureKey): Promise<MeasureLineage | null> => {
    const tenant = mayEnter(principal, 'measureLineage', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async ({ committees, measures, scorecardChanges, scorecards }) => {
      const measure = (await measures.byCodes([key.measure])).get(key.measure);
      if (!measure) return null;
      const found = await scorecardChanges.successions([measure.id]);
      const known = await measures.byIds(found.flatMap((each) => [each.predecessorId, each.successorId]));
      const cards = await scorecards.byIds(found.map(({ change }) => change.scorecardId));
      const owners = await committees.byIds([...cards.values()].map(({ committeeId }) => committeeId));
      const successions = found.flatMap(({ change, predecessorId, successorId }) => {
        const [predecessor, successor] = [known.get(predecessorId), known.get(successorId)];
        const card = cards.get(change.scorecardId);
        const committee = owners.get(card?.committeeId ?? '');
        if (!predecessor || !successor || !card || !committee) return [];
        return [{ change, scorecard: { ...card, committee }, predecessor, successor }];
      });
      return {
        measure,
        predecessors: successions.filter(({ successor }) => successor.id === measure.id),
        successors: successions.filter(({ predecessor }) => predecessor.id === measure.id),
      };
    });
  };
