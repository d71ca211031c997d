import type { Principal } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import { type Result, refused } from '../../domain/values/problem.js';
import { reportingDayLimits } from '../../domain/values/report-time.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inputReader } from '../values/input-reader.js';
import {
  type ComparisonGroupOfAreas,
  inGroupScope,
  ownGroup,
  recordChange,
} from './comparison-group-scope.js';

export interface RetireComparisonGroupInput {
  /** GSS code of the council that owns the group; absent for a shared one. */
  readonly council?: string | null;
  readonly group: string;
  /** The first day on which the group was no longer used: today or earlier, because it goes out of use at once. */
  readonly retiredOn: string;
  /** The version on which the change is based; absent: not checked. */
  readonly version?: number | null;
}

/**
 * Retires a group: nothing is compared with the group any longer. The group and its editions stay readable.
 *
 * Problems: `NOT_FOUND` (group), `MALFORMED_DATE`, `OUT_OF_RANGE` (a day in the future),
 * `WRONG_STATE` (already retired), `STALE`.
 */
export const retireComparisonGroup =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: RetireComparisonGroupInput): Promise<Result<ComparisonGroupOfAreas>> =>
    inGroupScope(
      sessions,
      principal,
      { operation: 'comparisonGroupRetire', council: input.council ?? null },
      async (stores, councilId, project) => {
        const reader = inputReader();
        await stores.comparisonGroups.lockForWrite(councilId);
        const groupInScope = await ownGroup(stores, councilId, input.group);
        const group = reader.found(['group'], 'comparison group', input.group, groupInScope);
        if (group) reader.version(['version'], input.version, group.version);
        const retiredOn = reader.date(['retiredOn'], input.retiredOn);
        const range = { atLeast: reportingDayLimits.first, atMost: dayInLondon(now()) };
        if (retiredOn && (retiredOn < range.atLeast || retiredOn > range.atMost)) {
          reader.add({ code: 'OUT_OF_RANGE', path: ['retiredOn'], found: retiredOn, ...range });
        }
        if (group?.retiredOn) {
          reader.add({
            code: 'WRONG_STATE',
            path: ['group'],
            found: `retired on ${group.retiredOn}`,
            expected: 'in use',
          });
        }
        if (!group || !retiredOn || reader.problems.length > 0) return refused(...reader.problems);
        await stores.comparisonGroups.retire(group, retiredOn);
        await project([group.neighboursOf]);
        return recordChange(stores, group.code, group);
      },
    );
