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
  /** Successions from the measures that it replaced, earliest first. */
  readonly predecessors: readonly MeasureSuccession[];
  /** Successions to the measures that replaced it, earliest first. */
  readonly successors: readonly MeasureSuccession[];
}

/**
 * A measure's direct predecessors and successors. `null` if the caller may not see it or there is no such
 * measure.
 */
export const findLineage =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: FigureKey): Promise<MeasureLineage | null> => {
    const tenant = mayEnter(principal, 'measureLineage', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async ({ committees, measures, scorecardChanges, scorecards }) => {
      const measure = (await measures.byCodes([key.measure])).get(key.measure);
      if (!measure) return null;
      const records = await scorecardChanges.successions([measure.id]);
      const measuresById = await measures.byIds(
        records.flatMap((each) => [each.predecessorId, each.successorId]),
      );
      const cards = await scorecards.byIds(records.map(({ change }) => change.scorecardId));
      const owners = await committees.byIds([...cards.values()].map(({ committeeId }) => committeeId));
      const successions = records.flatMap(({ change, predecessorId, successorId }) => {
        const [predecessor, successor] = [measuresById.get(predecessorId), measuresById.get(successorId)];
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
