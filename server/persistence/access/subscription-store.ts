import type { EntityManager } from 'typeorm';
import type { SubscriptionState } from '../../access/access-states.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import { milliseconds } from '../sql/milliseconds.js';
import type { Order } from '../sql/order.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';

/** A council's subscription to the service. */
export interface SubscriptionRecord {
  /** The id of the council's tenant. */
  readonly councilId: string;
  readonly gssCode: string;
  readonly name: Bilingual;
  readonly state: SubscriptionState;
  /** The reason for the last change of state; `null` if the state never changed. */
  readonly reason: string | null;
  readonly since: Date;
}

/** Conditions that subscriptions must meet; `null` sets no condition. */
export interface SubscriptionFilter {
  readonly state: SubscriptionState | null;
  /** A part of the council's name in either language, or its GSS code; in upper or lower case. */
  readonly search: string | null;
}

export type SubscriptionOrder = Order<'CODE' | 'NAME' | 'SINCE'>;

const codeColumn: KeyColumn = { expression: 'gss_code', type: 'text' };
const orderColumns: Readonly<Record<SubscriptionOrder['field'], readonly KeyColumn[]>> = {
  CODE: [codeColumn],
  NAME: [{ expression: 'name_en', type: 'text' }, codeColumn],
  SINCE: [{ expression: milliseconds('state_since'), type: 'bigint' }, codeColumn],
};

const conditions = `($1::text IS NULL OR state = $1) AND ($2::text IS NULL
  OR strpos(lower(name_en), lower($2)) > 0 OR strpos(lower(name_cy), lower($2)) > 0 OR lower(gss_code) = lower($2))`;

const subscriptions = `
  SELECT council.id AS "councilId", gss_code AS "gssCode", json_build_object('en', name_en, 'cy', name_cy) AS name, state,
    state_reason AS reason, state_since AS since
  FROM council JOIN area ON area.gss_code = council.area_code`;

/** Subscriptions, which the platform's administrators manage. */
export const subscriptionStore = (manager: EntityManager) => {
  const find = async (gssCode: string): Promise<SubscriptionRecord | undefined> => {
    const [record] = await manager.query<SubscriptionRecord[]>(`${subscriptions} WHERE gss_code = $1`, [
      gssCode,
    ]);
    return record;
  };
  return {
    find,

    lockForWrite: (): Promise<void> => lockForWrite(manager, '', 'subscription'),

    async page({ state, search }: SubscriptionFilter, order: SubscriptionOrder, request: PageRequest) {
      const columns = orderColumns[order.field];
      const { condition, order: ordering, values } = keyset(columns, order.direction, request, 3);
      const rows = await manager.query<SubscriptionRecord[]>(
        `${subscriptions} WHERE ${conditions} AND ${condition} ${ordering}`,
        [state, search, ...values],
      );
      const keyOf = ({ gssCode, name, since }: SubscriptionRecord): readonly string[] => {
        if (order.field === 'CODE') return [gssCode];
        return [order.field === 'NAME' ? name.en : `${since.getTime()}`, gssCode];
      };
      return pageOf(request, rows, keyOf, (row) => row);
    },

    async count({ state, search }: SubscriptionFilter): Promise<number> {
      const [row] = await manager.query<{ count: string }[]>(
        `SELECT count(*) FROM council JOIN area ON area.gss_code = council.area_code WHERE ${conditions}`,
        [state, search],
      );
      return Number(row?.count ?? 0);
    },

    /** Reads subscriptions by the id of the council's tenant; unknown ids are omitted. */
    async byIds(councilIds: readonly string[]): Promise<ReadonlyMap<string, SubscriptionRecord>> {
      const rows = await manager.query<SubscriptionRecord[]>(`${subscriptions} WHERE council.id = ANY($1)`, [
        councilIds,
      ]);
      return new Map(rows.map((subscription) => [subscription.councilId, subscription]));
    },

    /** Changes the subscription's state. Returns `undefined` if the subscription is in that state already. */
    async change(
      gssCode: string,
      state: SubscriptionState,
      reason: string,
    ): Promise<SubscriptionRecord | undefined> {
      const [, count] = await manager.query<[unknown[], number]>(
        `UPDATE council SET state = $2, state_reason = $3, state_since = clock_timestamp()
         WHERE area_code = $1 AND state <> $2`,
        [gssCode, state, reason],
      );
      return count === 1 ? find(gssCode) : undefined;
    },
  };
};
