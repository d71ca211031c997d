import type { EntityManager } from 'typeorm';
import {
  type AuditEntry,
  type AuditHead,
  type AuditSubject,
  emptyChain,
} from '../../domain/audit/audit-entry.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import type { Order } from '../sql/order.js';
import { type PageRequest, pageOf } from '../sql/page.js';

export interface AuditFilter {
  /** The earliest time of an entry, inclusive. */
  readonly from: Date | null;
  /** The latest time of an entry, inclusive. */
  readonly until: Date | null;
  readonly action: string | null;
  readonly subject: AuditSubject | null;
  /** The natural key of one subject, in the form that the audit entries have. */
  readonly key: string | null;
}

export type AuditOrder = Order<'SEQUENCE'>;

/** A row as pg returns it: the sequence number is a `bigint`, which pg gives as text. */
type Row = Omit<AuditEntry, 'sequence'> & { readonly sequence: string };

const entries = `
  SELECT sequence, recorded_at AS "recordedAt", council_id AS "councilId", action, principal_id AS "principalId",
    principal_name AS "principalName", acting_as AS "actingAs", address, request_id AS "requestId", subject, key,
    before, after, previous_hash AS "previousHash", hash
  FROM audit_entry`;

/**
 * SQL condition for the tenant `$1`. It uses `house`, a column of the primary key that is never NULL, because an index
 * on `council_id` cannot find NULL by equality.
 */
const ofTenant = `house = coalesce($1::uuid, '00000000-0000-0000-0000-000000000000')`;

const entry = (row: Row): AuditEntry => ({ ...row, sequence: Number(row.sequence) });

/** Reads one audit chain: the council's or, if `councilId` is `null`, the catalogue's. */
export const auditTrail = (manager: EntityManager, councilId: string | null) => ({
  async page(filter: AuditFilter, { direction }: AuditOrder, request: PageRequest) {
    const { from, until, action, subject, key } = filter;
    const sequence: KeyColumn = { expression: 'sequence', type: 'bigint' };
    const { condition, order, values } = keyset([sequence], direction, request, 7);
    const rows = await manager.query<Row[]>(
      `${entries} WHERE ${ofTenant}
         AND ($2::timestamptz IS NULL OR recorded_at >= $2) AND ($3::timestamptz IS NULL OR recorded_at <= $3)
         AND ($4::text IS NULL OR action = $4) AND ($5::text IS NULL OR subject = $5)
         AND ($6::text IS NULL OR key = $6) AND ${condition} ${order}`,
      [councilId, from, until, action, subject, key, ...values],
    );
    return pageOf(request, rows, (row) => [row.sequence], entry);
  },

  /** Reads the entries with these sequence numbers; unknown numbers are omitted. */
  async at(sequences: readonly number[]): Promise<readonly AuditEntry[]> {
    const rows = await manager.query<Row[]>(`${entries} WHERE ${ofTenant} AND sequence = ANY($2::bigint[])`, [
      councilId,
      sequences,
    ]);
    return rows.map(entry);
  },

  /** Reads at most `limit` entries after the entry with this number, in the order of the chain. */
  async following(sequence: number, limit: number): Promise<readonly AuditEntry[]> {
    const rows = await manager.query<Row[]>(
      `${entries} WHERE ${ofTenant} AND sequence > $2
       ORDER BY sequence LIMIT $3`,
      [councilId, sequence, limit],
    );
    return rows.map(entry);
  },

  async head(): Promise<AuditHead> {
    const [row] = await manager.query<{ sequence: string | null; hash: string | null }[]>(
      `SELECT sequence, hash FROM audit_head WHERE ${ofTenant}`,
      [councilId],
    );
    return row?.sequence ? { sequence: Number(row.sequence), hash: row.hash } : emptyChain;
  },
});

export type AuditTrail = ReturnType<typeof auditTrail>;
