import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { isPublicAddress } from '../../access/provider-address.js';
import { newWebhookSecret } from '../../access/webhook-signature.js';
import { type WebhookKind, webhookLimit } from '../../domain/events/webhook.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { WebhookRecord, WebhookStore, WebhookTerms } from '../../persistence/events/webhook-store.js';
import type { AccessSettings } from '../access/access-settings.js';
import { overlapLimits } from '../access/rotate-api-key.js';
import { type InputReader, inputReader } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import { type ShownWebhook, shownWebhook } from './issued-webhook.js';

export interface CreateWebhookInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly name: string;
  readonly address: string;
  readonly kinds: readonly WebhookKind[];
}

export interface UpdateWebhookInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly id: string;
  /** The new name. If `name`, `address`, `kinds` or `paused` is absent, it stays unchanged. */
  readonly name?: string | null;
  readonly address?: string | null;
  readonly kinds?: readonly WebhookKind[] | null;
  readonly paused?: boolean | null;
  /** The version on which the change is based; absent: not checked. */
  readonly version?: number | null;
}

export interface RotateWebhookSecretInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly id: string;
  /** Hours for which the old secret also signs; 0 ends it at once. */
  readonly overlapHours: number;
}

export interface WebhookKey {
  /** The council's GSS code. */
  readonly council: string;
  readonly id: string;
}

/** A webhook, with the ping event recorded for it. */
export interface TestedWebhook {
  readonly webhook: WebhookRecord;
  readonly eventId: string;
}

const limits = { name: 120, address: 500 } as const;

/**
 * Adds a webhook: from now on, a council's events of these kinds are sent to its address, signed with a secret
 * that is shown only once. Problems: `REQUIRED`, `TOO_LONG`, `MALFORMED_ADDRESS` (not an https address of a
 * public host), `OUT_OF_RANGE` (more than {@link webhookLimit} webhooks).
 */
export const createWebhook =
  (sessions: DatabaseSessions, settings: AccessSettings) =>
  async (principal: Principal, input: CreateWebhookInput): Promise<Result<ShownWebhook>> => {
    const tenant = authoriseTenant(principal, 'webhookCreate', input.council);
    const secret = newWebhookSecret();
    const result = await sessions.inCouncil(
      tenant,
      async ({ audit, webhooks }): Promise<Result<WebhookRecord>> => {
        await webhooks.lockForWrite();
        const reader = inputReader();
        const terms = readTerms(reader, input, settings);
        const count = (await webhooks.all()).length + 1;
        if (count > webhookLimit) {
          const range = { found: `${count} webhooks`, atLeast: '0', atMost: `${webhookLimit}` };
          reader.add({ code: 'OUT_OF_RANGE', path: ['council'], ...range });
        }
        if (reader.problems.length > 0) return refused(...reader.problems);
        const record = await webhooks.add(terms, secret);
        audit.record('WEBHOOK', [record.id], null, record);
        return ok(record);
      },
    );
    return shownWebhook(result, secret, principal);
  };

/**
 * Changes, pauses or resumes a webhook. Events during a pause are never sent, and pending deliveries become dead
 * letters. Problems: those of {@link createWebhook}, `NOT_FOUND`, `STALE`.
 */
export const updateWebhook =
  (sessions: DatabaseSessions, settings: AccessSettings) =>
  async (principal: Principal, input: UpdateWebhookInput): Promise<Result<WebhookRecord>> => {
    const tenant = authoriseTenant(principal, 'webhookUpdate', input.council);
    return sessions.inCouncil(tenant, async ({ audit, webhooks }): Promise<Result<WebhookRecord>> => {
      const reader = inputReader();
      const before = await findWebhook(reader, webhooks, input.id);
      if (!before) return refused(...reader.problems);
      reader.version(['version'], input.version, before.version);
      const { name, address, kinds } = input;
      const terms = readTerms(
        reader,
        { name: name ?? before.name, address: address ?? before.address, kinds: kinds ?? before.kinds },
        settings,
      );
      if (reader.problems.length > 0) return refused(...reader.problems);
      const { paused } = input;
      const state = paused === true ? 'PAUSED' : paused === false ? 'ACTIVE' : before.state;
      const after = await webhooks.change(before.id, terms, state);
      audit.record('WEBHOOK', [after.id], before, after);
      return ok(after);
    });
  };

/**
 * Gives a webhook a new secret, which is shown only once. The previous secret also signs for the given hours. If
 * the old secret of an earlier rotation still signs, it ends now. Problems: `NOT_FOUND`, `OUT_OF_RANGE`.
 */
export const rotateWebhookSecret =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: RotateWebhookSecretInput): Promise<Result<ShownWebhook>> => {
    const tenant = authoriseTenant(principal, 'webhookRotateSecret', input.council);
    const secret = newWebhookSecret();
    const result = await sessions.inCouncil(
      tenant,
      async ({ audit, webhooks }): Promise<Result<WebhookRecord>> => {
        const { overlapHours } = input;
        const { least, most } = overlapLimits;
        const reader = inputReader();
        if (!(overlapHours >= least && overlapHours <= most)) {
          const range = { found: `${overlapHours} hours`, atLeast: `${least}`, atMost: `${most}` };
          reader.add({ code: 'OUT_OF_RANGE', path: ['overlapHours'], ...range });
        }
        const before = await findWebhook(reader, webhooks, input.id);
        if (!before || reader.problems.length > 0) return refused(...reader.problems);
        const endsAt = overlapHours === 0 ? null : new Date(now().getTime() + overlapHours * 3_600_000);
        const after = await webhooks.rotate(before.id, secret, endsAt);
        audit.record('WEBHOOK', [after.id], before, after);
        return ok(after);
      },
    );
    return shownWebhook(result, secret, principal);
  };

/** Removes a webhook. Pending deliveries become dead letters. Problems: `NOT_FOUND`. */
export const removeWebhook =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, { council, id }: WebhookKey): Promise<Result<WebhookRecord>> =>
    changeWebhook(
      sessions,
      principal,
      { operation: 'webhookRemove', council, id },
      async ({ audit, webhooks }, before) => {
        await webhooks.remove(before.id);
        audit.record('WEBHOOK', [before.id], before, null);
        return before;
      },
    );

/** Sends a ping, even to a paused webhook. The deliveries show the outcome. Problems: `NOT_FOUND`. */
export const testWebhook =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: WebhookKey): Promise<Result<TestedWebhook>> =>
    changeWebhook(
      sessions,
      principal,
      { operation: 'webhookTest', ...key },
      async ({ audit, events }, webhook) => {
        const eventId = events.record('PING', { webhookId: webhook.id });
        audit.record('WEBHOOK', [webhook.id], null, { tested: eventId });
        return { webhook, eventId };
      },
    );

async function changeWebhook<Value>(
  sessions: DatabaseSessions,
  principal: Principal,
  { operation, council, id }: WebhookKey & { readonly operation: 'webhookRemove' | 'webhookTest' },
  work: (stores: CouncilStores, webhook: WebhookRecord) => Promise<Value>,
): Promise<Result<Value>> {
  const tenant = authoriseTenant(principal, operation, council);
  return sessions.inCouncil(tenant, async (stores): Promise<Result<Value>> => {
    const reader = inputReader();
    const webhook = await findWebhook(reader, stores.webhooks, id);
    return webhook ? ok(await work(stores, webhook)) : refused(...reader.problems);
  });
}

async function findWebhook(
  reader: InputReader,
  webhooks: WebhookStore,
  id: string,
): Promise<WebhookRecord | null> {
  await webhooks.lockForWrite();
  return reader.found(['id'], 'webhook', null, isId(id) ? await webhooks.find(id) : undefined);
}

function readTerms(
  reader: InputReader,
  input: Pick<CreateWebhookInput, 'name' | 'address' | 'kinds'>,
  { loopbackProviders }: AccessSettings,
): WebhookTerms {
  const name = reader.text(['name'], 'A name', input.name, limits.name);
  const address = reader.text(['address'], 'An address', input.address, limits.address);
  if (address && !isPublicAddress(address, loopbackProviders)) {
    reader.add({ code: 'MALFORMED_ADDRESS', path: ['address'], found: address });
  }
  if (input.kinds.length === 0) {
    reader.add({ code: 'REQUIRED', path: ['kinds'], what: 'At least one kind of event' });
  }
  return { name, address, kinds: [...new Set(input.kinds)] };
}
