import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ScorecardChangeRecord } from '../../persistence/scorecards/scorecard-change-store.js';
import { committeesOf } from '../scorecards/find-scorecards.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';

export interface MeasureSuccession {
  readonly change: ScorecardChangeRecord;
  readonly scorecard: ScorecardOfCommittee;
  readonly predecessor: MeasureRecord;
  readonly successor: MeasureRecord;
}

export interface MeasureLineage {
  readonly measure: MeasureRecord;
  /** The successions in which this measure replaced another one, earliest first. */
  readonly predecessors: readonly MeasureSuccession[];
  /** The successions in which another measure replaced this one, earliest first. */
  readonly successors: readonly MeasureSuccession[];
}

/**
 * Reads the direct predecessors and successors of measures on a council's scorecards, in the order of the ids.
 * `null` for each measure that does not exist or that the caller may not see.
 */
export const findLineages =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    measureIds: readonly string[],
  ): Promise<readonly (MeasureLineage | null)[]> => {
    const tenant = mayEnter(principal, 'measureLineage', council);
    if (!tenant) return measureIds.map(() => null);
    return sessions.inCouncil(tenant, async (stores) => {
      const records = await stores.scorecardChanges.successions(measureIds);
      const measures = await stores.measures.byIds([
        ...measureIds,
        ...records.flatMap((each) => [each.predecessorId, each.successorId]),
      ]);
      const scorecards = await stores.scorecards.byIds(records.map(({ change }) => change.scorecardId));
      const withCommittee = await committeesOf(stores, [...scorecards.values()]);
      const successions = records.flatMap(({ change, predecessorId, successorId }) => {
        const [predecessor, successor] = [measures.get(predecessorId), measures.get(successorId)];
        const card = scorecards.get(change.scorecardId);
        const scorecard = card && withCommittee(card);
        return predecessor && successor && scorecard ? [{ change, scorecard, predecessor, successor }] : [];
      });
      return measureIds.map((id) => {
        const measure = measures.get(id);
        return measure
          ? {
              measure,
              predecessors: successions.filter(({ successor }) => successor.id === id),
              successors: successions.filter(({ predecessor }) => predecessor.id === id),
            }
          : null;
      });
    });
  };
