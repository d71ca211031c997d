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

    /** Stores the settings and their version. The caller has the lock and has checked the version before. */
    async set(settings: CouncilSettingsRecord): Promise<void> {
      const { membersSeeDrafts, neighboursList, version } = settings;
      await manager.query(
        `INSERT INTO council_setting (council_id, members_see_drafts, neighbours_list, version)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (council_id) DO UPDATE
           SET members_see_drafts = excluded.members_see_drafts, neighbours_list = excluded.neighbours_list,
             version = excluded.version`,
        [councilId, membersSeeDrafts, neighboursList, version],
      );
    },
  };
};
