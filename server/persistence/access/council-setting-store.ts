import type { EntityManager } from 'typeorm';
import { lockForWrite } from '../sql/write-lock.js';

/** What a council has set for itself. */
export interface CouncilSettingsRecord {
  /** Whether members read words that nobody has approved yet. */
  readonly membersSeeDrafts: boolean;
  /** 0 while nothing was ever set. */
  readonly version: number;
}

const asTheyCome: CouncilSettingsRecord = { membersSeeDrafts: false, version: 0 };

export const councilSettingStore = (manager: EntityManager, councilId: string) => {
  const find = async (): Promise<CouncilSettingsRecord> => {
    const [found] = await manager.query<CouncilSettingsRecord[]>(
      'SELECT members_see_drafts AS "membersSeeDrafts", version FROM council_setting',
    );
    return found ?? asTheyCome;
  };
  return {
    find,

    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'council_setting'),

    /** `undefined` where they are no longer at the version that the change was made from. */
    async set({
      membersSeeDrafts,
      version,
    }: CouncilSettingsRecord): Promise<CouncilSettingsRecord | undefined> {
      const changed = await manager.query<unknown[]>(
        `WITH changed AS (
           INSERT INTO council_setting (council_id, members_see_drafts, version) VALUES ($1, $2, $3 + 1)
           ON CONFLICT (council_id) DO UPDATE
             SET members_see_drafts = excluded.members_see_drafts, version = excluded.version
             WHERE council_setting.version = $3
           RETURNING version)
         SELECT version FROM changed`,
        [councilId, membersSeeDrafts, version],
      );
      return changed.length === 1 ? find() : undefined;
    },
  };
};

export type CouncilSettingStore = ReturnType<typeof councilSettingStore>;
