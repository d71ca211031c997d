import type { EntityManager } from 'typeorm';
import type { ApprovedFigures } from '../../domain/publications/publication-readiness.js';
import { lockForWrite } from '../sql/write-lock.js';

/** What the figures read when words on them were approved, and the end of those words' way: published. */
export const approvalStore = (manager: EntityManager, councilId: string) => ({
  /** Makes others who would move this council's words on wait until this transaction ends. */
  lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'narrative'),

  async remember(narrativeId: string, narrativeVersion: number, figures: ApprovedFigures): Promise<void> {
    await manager.query(
      `INSERT INTO narrative_approval (council_id, narrative_id, narrative_version, figures)
       VALUES ($1, $2, $3, $4)`,
      [councilId, narrativeId, narrativeVersion, JSON.stringify(figures)],
    );
  },

  /** The last approval of each, by the narrative's id. */
  async of(narrativeIds: readonly string[]): Promise<ReadonlyMap<string, ApprovedFigures>> {
    const rows = await manager.query<{ narrativeId: string; figures: ApprovedFigures }[]>(
      `SELECT DISTINCT ON (narrative_id) narrative_id AS "narrativeId", figures FROM narrative_approval
       WHERE narrative_id = ANY($1) ORDER BY narrative_id, narrative_version DESC`,
      [narrativeIds],
    );
    return new Map(rows.map(({ narrativeId, figures }) => [narrativeId, figures]));
  },

  /** Of these, at these versions, the approved ones are published from now on. Gives how many were. */
  async publish(narratives: readonly { readonly id: string; readonly version: number }[]): Promise<number> {
    const [, changed] = await manager.query<[unknown, number]>(
      `UPDATE narrative SET state = 'PUBLISHED', version = narrative.version + 1, recorded_at = clock_timestamp()
       FROM unnest($1::uuid[], $2::int[]) AS known (id, version)
       WHERE narrative.id = known.id AND narrative.version = known.version AND state = 'APPROVED'`,
      [narratives.map(({ id }) => id), narratives.map(({ version }) => version)],
    );
    return changed;
  },
});

export type ApprovalStore = ReturnType<typeof approvalStore>;
