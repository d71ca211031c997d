import type { EntityManager } from 'typeorm';
import type { SubscriptionState } from '../../access/access-states.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';

/** A council's subscription to the service. */
export interface SubscriptionRecord {
  readonly gssCode: string;
  readonly name: Bilingual;
  readonly state: SubscriptionState;
  /** Of the last change of state; `null` if the state never changed. */
  readonly reason: string | null;
  readonly since: Date;
}

const subscriptions = `
  SELECT gss_code AS "gssCode", json_build_object('en', name_en, 'cy', name_cy) AS name, state,
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

    /** By GSS code. */
    async page(request: PageRequest) {
      const rows = await manager.query<SubscriptionRecord[]>(
        `${subscriptions} WHERE $1::text IS NULL OR gss_code > $1 ORDER BY gss_code LIMIT $2`,
        [request.after?.[0] ?? null, request.first + 1],
      );
      return pageOf(
        request,
        rows,
        ({ gssCode }) => [gssCode],
        (row) => row,
      );
    },

    /** `undefined` if it is in that state already. */
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
