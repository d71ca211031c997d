import { authoriseTenant, mayEnter, mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { DeliveryFilter, DeliveryRecord } from '../../persistence/events/webhook-delivery-store.js';
import type { WebhookRecord } from '../../persistence/events/webhook-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { inputReader } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import type { WebhookKey } from './manage-webhooks.js';

/** Reads a council's webhooks, ordered by name. Returns `null` if the caller may not see them. */
export const findWebhooks =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string): Promise<readonly WebhookRecord[] | null> => {
    const tenant = mayEnter(principal, 'webhooks', council);
    return tenant ? sessions.inCouncil(tenant, ({ webhooks }) => webhooks.all()) : null;
  };

/** Reads webhooks of a council by their ids. Omits webhooks that are removed or that the caller may not see. */
export const findWebhooksByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, WebhookRecord>> => {
    const tenant = mayFollow(principal, 'webhooks', council);
    return tenant
      ? sessions.inCouncil(tenant, ({ webhooks }) => webhooks.byIds(ids.filter(isId)))
      : new Map();
  };

/** Reads deliveries of a council by their ids. Omits deliveries that the caller may not see. */
export const findDeliveriesByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, DeliveryRecord>> => {
    const tenant = mayFollow(principal, 'webhookDeliveries', council);
    return tenant
      ? sessions.inCouncil(tenant, ({ deliveries }) => deliveries.byIds(ids.filter(isId)))
      : new Map();
  };

/** The deliveries to list, and the direction of their order. */
export interface DeliveriesQuestion extends DeliveryFilter {
  /** Absent: `DESC`, the newest first. */
  readonly direction?: 'ASC' | 'DESC';
}

/**
 * Reads a page of deliveries with their attempts. Returns `null` if the caller may not see them or the webhook's id in
 * the filter is malformed.
 */
export const findDeliveries =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    { direction = 'DESC', ...filter }: DeliveriesQuestion,
    request: PageRequest,
  ): Promise<Page<DeliveryRecord> | null> => {
    const tenant = mayEnter(principal, 'webhookDeliveries', council);
    if (!tenant || (filter.webhookId !== null && !isId(filter.webhookId))) return null;
    return sessions.inCouncil(tenant, ({ deliveries }) => deliveries.page(filter, direction, request));
  };

/**
 * Makes a dead letter due again and counts its attempts from zero. Problems: `NOT_FOUND`, `WRONG_STATE` (the
 * delivery is not a dead letter; or its webhook is removed or not active, unless the event is a ping).
 */
export const retryDelivery =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, { council, id }: WebhookKey): Promise<Result<DeliveryRecord>> => {
    const tenant = authoriseTenant(principal, 'webhookDeliveryRetry', council);
    return sessions.inCouncil(
      tenant,
      async ({ audit, deliveries, webhooks }): Promise<Result<DeliveryRecord>> => {
        await webhooks.lockForWrite();
        const reader = inputReader();
        const before = reader.found(
          ['id'],
          'delivery',
          null,
          isId(id) ? await deliveries.find(id) : undefined,
        );
        if (!before) return refused(...reader.problems);
        if (before.state !== 'DEAD') {
          return refused({ code: 'WRONG_STATE', path: ['id'], found: before.state, expected: 'DEAD' });
        }
        const webhook = await webhooks.find(before.webhookId);
        if (webhook?.state !== 'ACTIVE' && before.event.kind !== 'PING') {
          const state = webhook ? `of a webhook that is ${webhook.state}` : 'of a webhook that is removed';
          return refused({
            code: 'WRONG_STATE',
            path: ['id'],
            found: state,
            expected: 'of one that is ACTIVE',
          });
        }
        await deliveries.retry(id);
        const after = await deliveries.find(id);
        if (!after) throw new Error(`delivery ${id} is gone`);
        audit.record('WEBHOOK_DELIVERY', [id], { state: before.state }, { state: after.state });
        return ok(after);
      },
    );
  };
