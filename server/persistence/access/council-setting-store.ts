import type { EntityManager } from 'typeorm';
import { lockForWrite } from '../sql/write-lock.js';

/** A council's settings. */
export interface CouncilSettingsRecord {
  /** True if members may read narratives that are not approved yet. */
  readonly membersSeeDrafts: boolean;
  /** 0 if nothing was ever set. */
  readonly version: number;
}

const defaults: CouncilSettingsRecord = { membersSeeDrafts: false, version: 0 };

export const councilSettingStore = (manager: EntityManager, councilId: string) => {
  const find = async (): Promise<CouncilSettingsRecord> => {
    const [settings] = await manager.query<CouncilSettingsRecord[]>(
      'SELECT members_see_drafts AS "membersSeeDrafts", version FROM council_setting',
    );
    return settings ?? defaults;
  };
  return {
    find,

    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'council_setting'),

    /** `undefined` if they are no longer at the version that the change was made from. */
    async set({
      membersSeeDrafts,
      version,
    }: CouncilSettingsRecord): Promise<CouncilSettingsRecord | undefined> {
      const rows = await manager.query<unknown[]>(
        `WITH changed AS (
           INSERT INTO council_setting (council_id, members_see_drafts, version) VALUES ($1, $2, $3 + 1)
           ON CONFLICT (council_id) DO UPDATE
             SET members_see_drafts = excluded.members_see_drafts, version = excluded.version
             WHERE council_setting.version = $3
           RETURNING version)
         SELECT version FROM changed`,
        [councilId, membersSeeDrafts, version],
      );
      return rows.length === 1 ? find() : undefined;
    },
  };
};
