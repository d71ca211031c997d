import { authoriseTenant, mayFollow } from '../../access/policy.js';
import type { Principal, Tenant } from '../../access/principal.js';
import { hasForm } from '../../domain/values/code-form.js';
import { ok, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilSettingsRecord } from '../../persistence/access/council-setting-store.js';
import type { ComparisonGroupRecord } from '../../persistence/comparisons/comparison-group-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inputReader } from '../values/input-reader.js';

export interface SetCouncilSettingsInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly membersSeeDrafts: boolean;
  /**
   * Code of the list of neighbours that the council's scorecards use. `null`: the council's own list if it has
   * one, otherwise the shared list. Absent: unchanged.
   */
  readonly neighboursList?: string | null;
  /** The version on which the change is based; 0 if the settings have never been set. Absent: not checked. */
  readonly version?: number | null;
}

/** Reads the settings of a council. Returns `null` if the caller may not see them or the council is suspended. */
export const findCouncilSettings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string): Promise<CouncilSettingsRecord | null> => {
    const tenant = mayFollow(principal, 'councilSettings', council);
    return tenant ? sessions.inCouncil(tenant, ({ settings }) => settings.find()) : null;
  };

/**
 * Changes the settings of a council. Problems: `STALE`, `MALFORMED_CODE`, `NOT_FOUND` (no list of this council's
 * neighbours has the code, or the list is retired).
 */
export const setCouncilSettings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: SetCouncilSettingsInput): Promise<Result<CouncilSettingsRecord>> => {
    const tenant = authoriseTenant(principal, 'councilSettingsSet', input.council);
    return sessions.inCouncil(tenant, async ({ audit, comparisonGroups, settings }) => {
      await settings.lockForWrite();
      const current = await settings.find();
      const { membersSeeDrafts, neighboursList = current.neighboursList } = input;
      const reader = inputReader();
      reader.version(['version'], input.version, current.version);
      if (input.neighboursList) {
        const group = await comparisonGroups.find(input.neighboursList);
        const problem = checkList(input.neighboursList, group, tenant);
        if (problem) reader.add(problem);
      }
      if (reader.problems.length > 0) return refused(...reader.problems);
      const record = { membersSeeDrafts, neighboursList, version: current.version + 1 };
      await settings.set(record);
      audit.record('COUNCIL_SETTINGS', [input.council], current, record);
      return ok(record);
    });
  };

function checkList(
  key: string,
  group: ComparisonGroupRecord | undefined,
  { areaCode }: Pick<Tenant, 'areaCode'>,
): Problem | null {
  const path = ['neighboursList'];
  if (!hasForm('CODE', key)) return { code: 'MALFORMED_CODE', path, found: key, form: 'CODE' };
  const isUsable =
    group?.kind === 'STATISTICAL_NEIGHBOURS' && group.neighboursOf === areaCode && group.retiredOn === null;
  return isUsable ? null : { code: 'NOT_FOUND', path, what: "list of this council's neighbours", key };
}
