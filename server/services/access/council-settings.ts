import { authoriseTenant, mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilSettingsRecord } from '../../persistence/access/council-setting-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';

export interface SetCouncilSettingsInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly membersSeeDrafts: boolean;
  /** The version that the change is made from; 0 if nothing was ever set. Absent: not checked. */
  readonly version?: number | null;
}

/** The settings of a council. `null` if the caller may not see them, even if the council is suspended. */
export const findCouncilSettings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string): Promise<CouncilSettingsRecord | null> => {
    const tenant = mayFollow(principal, 'councilSettings', council);
    return tenant ? sessions.inCouncil(tenant, ({ settings }) => settings.find()) : null;
  };

/** Problems: `STALE`. */
export const setCouncilSettings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: SetCouncilSettingsInput): Promise<Result<CouncilSettingsRecord>> => {
    const tenant = authoriseTenant(principal, 'councilSettingsSet', input.council);
    return sessions.inCouncil(tenant, async ({ audit, settings }) => {
      await settings.lockForWrite();
      const current = await settings.find();
      const { membersSeeDrafts, version } = input;
      const isCurrent = (version ?? current.version) === current.version;
      const record = isCurrent
        ? await settings.set({ membersSeeDrafts, version: current.version })
        : undefined;
      if (!record) {
        const currentVersion = (await settings.find()).version;
        return refused({ code: 'STALE', path: ['version'], currentVersion });
      }
      audit.record('COUNCIL_SETTINGS', [input.council], current, record);
      return ok(record);
    });
  };
