import type { EntityManager } from 'typeorm';
import { lockForWrite } from '../sql/write-lock.js';

/** A council's settings. */
export interface CouncilSettingsRecord {
  /** True if members may read narratives that are not approved yet. */
  readonly membersSeeDrafts: boolean;
  /**
   * Code of the list of neighbours that the council's scorecards use; `null` means the council's own list or, if it has
   * none, the shared list.
   */
  readonly neighboursList: string | null;
  /** 0 if the council has never changed its settings. */
  readonly version: number;
}

const defaults: CouncilSettingsRecord = {
  membersSeeDrafts: false,
  neighboursList: null,
  version: 0,
};

export const councilSettingStore = (manager: EntityManager, councilId: string) => {
  const find = async (): Promise<CouncilSettingsRecord> => {
    const [settings] = await manager.query<CouncilSettingsRecord[]>(
      'SELECT members_see_drafts AS "membersSeeDrafts", neighbours_list AS "neighboursList", version FROM council_setting',
    );
    return settings ?? defaults;
  };
  return {
    find,

    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'council_setting'),

    /** Stores the settings as the version after `version`; `undefined` if that is no longer the stored version. */
    async set({
      membersSeeDrafts,
      neighboursList,
      version,
    }: CouncilSettingsRecord): Promise<CouncilSettingsRecord | undefined> {
      const rows = await manager.query<unknown[]>(
        `WITH changed AS (
           INSERT INTO council_setting (council_id, members_see_drafts, neighbours_list, version)
           VALUES ($1, $2, $4, $3 + 1)
           ON CONFLICT (council_id) DO UPDATE
             SET members_see_drafts = excluded.members_see_drafts, neighbours_list = excluded.neighbours_list,
               version = excluded.version
             WHERE council_setting.version = $3
           RETURNING version)
         SELECT version FROM changed`,
        [councilId, membersSeeDrafts, version, neighboursList],
      );
      return rows.length === 1 ? find() : undefined;
    },
  };
};
