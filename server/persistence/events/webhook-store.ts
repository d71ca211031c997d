import type { EntityManager } from 'typeorm';
import type { WebhookKind, WebhookState } from '../../domain/events/webhook.js';
import { lockForWrite } from '../sql/write-lock.js';

export interface WebhookRecord {
  readonly id: string;
  readonly councilId: string;
  readonly name: string;
  readonly address: string;
  readonly kinds: readonly WebhookKind[];
  readonly state: WebhookState;
  /** The number of the webhook's current secret. */
  readonly generation: number;
  /** The time until which deliveries are also signed with the previous secret. */
  readonly previousEndsAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

export type WebhookTerms = Pick<WebhookRecord, 'name' | 'address' | 'kinds'>;

const columns = `id, council_id AS "councilId", name, address, kinds, state, generation, previous_ends_at AS "previousEndsAt",
  created_at AS "createdAt", version`;

/**
 * The webhooks of one council. This store writes their secrets; only the webhook dispatcher's session reads
 * them.
 */
export const webhookStore = (manager: EntityManager, councilId: string) => {
  async function updateOne(statement: string, values: readonly unknown[]): Promise<WebhookRecord> {
    const [rows] = await manager.query<[WebhookRecord[], number]>(statement, [councilId, ...values]);
    const [record] = rows;
    if (!record) throw new Error('the webhook is gone');
    return record;
  }

  const find = async (id: string): Promise<WebhookRecord | undefined> => {
    const [record] = await manager.query<WebhookRecord[]>(
      `SELECT ${columns} FROM webhook WHERE council_id = $1 AND id = $2 AND removed_at IS NULL`,
      [councilId, id],
    );
    return record;
  };

  async function storeSecret(id: string, generation: number, secret: string): Promise<void> {
    await manager.query(
      'INSERT INTO webhook_secret (council_id, webhook_id, generation, secret) VALUES ($1, $2, $3, $4)',
      [councilId, id, generation, secret],
    );
  }

  return {
    find,

    /** Makes other changes of this council's webhooks wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'webhook'),

    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, WebhookRecord>> {
      const records = await manager.query<WebhookRecord[]>(
        `SELECT ${columns} FROM webhook WHERE council_id = $1 AND id = ANY($2::uuid[]) AND removed_at IS NULL`,
        [councilId, ids],
      );
      return new Map(records.map((record) => [record.id, record]));
    },

    /** Reads the council's webhooks, sorted by name. */
    async all(): Promise<readonly WebhookRecord[]> {
      return manager.query(
        `SELECT ${columns} FROM webhook WHERE council_id = $1 AND removed_at IS NULL ORDER BY name, created_at, id`,
        [councilId],
      );
    },

    async add({ name, address, kinds }: WebhookTerms, secret: string): Promise<WebhookRecord> {
      const [record] = await manager.query<WebhookRecord[]>(
        `INSERT INTO webhook (council_id, name, address, kinds) VALUES ($1, $2, $3, $4) RETURNING ${columns}`,
        [councilId, name, address, kinds],
      );
      if (!record) throw new Error('the webhook was not stored');
      await storeSecret(record.id, record.generation, secret);
      return record;
    },

    change: (
      id: string,
      { name, address, kinds }: WebhookTerms,
      state: WebhookState,
    ): Promise<WebhookRecord> =>
      updateOne(
        `UPDATE webhook SET name = $3, address = $4, kinds = $5, state = $6, version = version + 1
         WHERE council_id = $1 AND id = $2 RETURNING ${columns}`,
        [id, name, address, kinds, state],
      ),

    /**
     * Sets a new secret. Deliveries are also signed with the previous secret until `previousEndsAt`, or no longer if
     * that is `null`.
     */
    async rotate(id: string, secret: string, previousEndsAt: Date | null): Promise<WebhookRecord> {
      const record = await updateOne(
        `UPDATE webhook SET generation = generation + 1, previous_ends_at = $3, version = version + 1
         WHERE council_id = $1 AND id = $2 RETURNING ${columns}`,
        [id, previousEndsAt],
      );
      await storeSecret(id, record.generation, secret);
      return record;
    },

    async remove(id: string): Promise<void> {
      await updateOne(
        `UPDATE webhook SET removed_at = clock_timestamp() WHERE council_id = $1 AND id = $2 RETURNING ${columns}`,
        [id],
      );
    },
  };
};

export type WebhookStore = ReturnType<typeof webhookStore>;
