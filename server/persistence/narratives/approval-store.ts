import type { EntityManager } from 'typeorm';
import type { ApprovedFigures } from '../../domain/publications/publication-readiness.js';
import { lockForWrite } from '../sql/write-lock.js';

/** The figures at the time when a version of a narrative was approved. */
export interface Approval {
  readonly narrativeId: string;
  readonly narrativeVersion: number;
  readonly figures: ApprovedFigures;
}

/**
 * Stores the figures at the time when narratives on them were approved, and marks approved narratives as published.
 */
export const approvalStore = (manager: EntityManager, councilId: string) => ({
  /** Makes other approvals of this council's narratives wait until this transaction ends. */
  lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'narrative'),

  async remember(approvals: readonly Approval[]): Promise<void> {
    await manager.query(
      `INSERT INTO narrative_approval (council_id, narrative_id, narrative_version, figures)
       SELECT $1, approval.* FROM unnest($2::uuid[], $3::int[], $4::jsonb[]) AS approval`,
      [
        councilId,
        approvals.map(({ narrativeId }) => narrativeId),
        approvals.map(({ narrativeVersion }) => narrativeVersion),
        approvals.map(({ figures }) => JSON.stringify(figures)),
      ],
    );
  },

  /** Reads the figures of each narrative's last approval, by the narrative's id. */
  async of(narrativeIds: readonly string[]): Promise<ReadonlyMap<string, ApprovedFigures>> {
    const rows = await manager.query<{ narrativeId: string; figures: ApprovedFigures }[]>(
      `SELECT DISTINCT ON (narrative_id) narrative_id AS "narrativeId", figures FROM narrative_approval
       WHERE narrative_id = ANY($1) ORDER BY narrative_id, narrative_version DESC`,
      [narrativeIds],
    );
    return new Map(rows.map(({ narrativeId, figures }) => [narrativeId, figures]));
  },

  /** Marks the narratives that are approved and still at these versions as published. Returns the number of them. */
  async publish(narratives: readonly { readonly id: string; readonly version: number }[]): Promise<number> {
    const [, count] = await manager.query<[unknown, number]>(
      `UPDATE narrative SET state = 'PUBLISHED', version = narrative.version + 1, recorded_at = clock_timestamp()
       FROM unnest($1::uuid[], $2::int[]) AS known (id, version)
       WHERE narrative.id = known.id AND narrative.version = known.version AND state = 'APPROVED'`,
      [narratives.map(({ id }) => id), narratives.map(({ version }) => version)],
    );
    return count;
  },
});
