import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../access/principal.js';
import {
  type AuditEntry,
  type AuditHead,
  type AuditSubject,
  chained,
} from '../../domain/audit/audit-entry.js';
import { type Json, jsonOf } from '../../domain/values/json.js';

/** A call of an operation of the permission table, with its principal and tenant (`null`: the shared catalogue). */
export interface Act {
  readonly principal: Principal;
  readonly councilId: string | null;
  readonly operation: string;
}

interface Change {
  readonly subject: AuditSubject;
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}

/** The changes of a transaction so far. They are written at its end. */
export const auditLog = () => {
  const changes: Change[] = [];
  return {
    changes: changes as readonly Change[],

    /**
     * Records a change: its subject, natural key, the record before (`null` if there was none) and after.
     * The records may be those that the stores return, without conversion. Throws if a record contains a secret.
     *
     * @example audit.record('TARGET', ['NI-062', '201819-FY', 'Target'], null, record)
     */
    record(subject: AuditSubject, key: readonly string[], before: unknown, after: unknown): void {
      changes.push({
        subject,
        key: key.join('/'),
        before: jsonOf(before ?? null),
        after: jsonOf(after ?? null),
      });
    },
  };
};

export type AuditLog = ReturnType<typeof auditLog>;

/** Thrown if a transaction wrote rows but recorded no change; the transaction is rolled back. */
class UnrecordedChange extends Error {
  constructor(operation: string) {
    super(
      `${operation} wrote and recorded nothing: record the change with stores.audit.record(subject, key, before, after). (A row locked with FOR UPDATE counts as written; use lockForWrite instead.)`,
    );
    this.name = 'UnrecordedChange';
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Head {
  /** A `bigint`, which pg gives as text. */
  readonly sequence: string | null;
  readonly hash: string | null;
  readonly at: Date;
}

/**
 * Appends a transaction's changes to the audit chain of its tenant. Other writers of the chain wait from here until
 * the transaction ends, so call this last: a transaction that has locked the head must wait for nothing else.
 * Throws `UnrecordedChange` if the transaction wrote rows but recorded no change.
 */
export async function appendToChain(
  manager: EntityManager,
  { principal, councilId, operation }: Act,
  { changes }: Pick<AuditLog, 'changes'>,
): Promise<void> {
  if (changes.length === 0) {
    const [{ wrote } = { wrote: true }] = await manager.query<{ wrote: boolean }[]>(
      'SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS wrote',
    );
    if (wrote) throw new UnrecordedChange(operation);
    return;
  }
  // The no-op update locks the row and returns its current values; the instant is read after the lock is
  // taken.
  const [head] = await manager.query<Head[]>(
    `INSERT INTO audit_head (council_id) VALUES ($1)
     ON CONFLICT (house) DO UPDATE SET sequence = audit_head.sequence
     RETURNING sequence, hash, date_trunc('milliseconds', clock_timestamp()) AS at`,
    [councilId],
  );
  if (!head) throw new Error('the chain has no head');
  const { roles } = principal.memberships.find((membership) => membership.councilId === councilId) ?? {
    roles: ['PLATFORM_ADMINISTRATOR'],
  };
  const act = {
    recordedAt: head.at,
    councilId,
    action: operation,
    principalId: principal.id,
    principalName: principal.name,
    actingAs: roles,
    address: principal.origin.address,
    requestId: principal.origin.requestId,
  };
  let end: AuditHead = { sequence: Number(head.sequence ?? 0), hash: head.hash };
  const entries = changes.map((change): AuditEntry => {
    const entry = chained(end, { ...act, ...change }, sha256);
    end = entry;
    return entry;
  });
  const text = (json: Json): string | null => (json === null ? null : JSON.stringify(json));
  await manager.query(
    `WITH added AS (
       INSERT INTO audit_entry (council_id, recorded_at, action, principal_id, principal_name, acting_as, address,
         request_id, sequence, subject, key, before, after, previous_hash, hash)
       SELECT $1::uuid, $2::timestamptz, $3::text, $4::text, $5::text, $6::text[], $7::text, $8::text, change.*
       FROM unnest($9::bigint[], $10::text[], $11::text[], $12::jsonb[], $13::jsonb[], $14::text[], $15::text[])
         AS change
     )
     UPDATE audit_head SET sequence = $16, hash = $17 WHERE council_id IS NOT DISTINCT FROM $1::uuid`,
    [
      councilId,
      act.recordedAt,
      operation,
      principal.id,
      principal.name,
      roles,
      act.address,
      act.requestId,
      entries.map(({ sequence }) => sequence),
      entries.map(({ subject }) => subject),
      entries.map(({ key }) => key),
      entries.map(({ before }) => text(before)),
      entries.map(({ after }) => text(after)),
      entries.map(({ previousHash }) => previousHash),
      entries.map(({ hash }) => hash),
      end.sequence,
      end.hash,
    ],
  );
}
