import { authoriseDelivery } from '../../access/policy.js';
import { type DispatchTenant, operator } from '../../access/principal.js';
import { webhookHeaders } from '../../access/webhook-signature.js';
import { eventId, eventText } from '../../domain/events/event.js';
import { type AttemptOutcome, progressAfter } from '../../domain/events/webhook.js';
import type { ClaimedDelivery } from '../../persistence/credential-lookup.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { DueDelivery } from '../../persistence/events/webhook-dispatch-store.js';

/** An HTTP POST to a webhook. */
export interface WebhookRequest {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request. A failure is an outcome, not an error. Ends early if the signal is aborted. */
export type SendWebhook = (request: WebhookRequest, signal: AbortSignal) => Promise<AttemptOutcome>;

/** Sends councils' events to their webhooks. */
export interface WebhookDispatcher {
  /** Claims up to `most` due deliveries. No other dispatcher can claim them for a minute. */
  claim(most: number): Promise<readonly ClaimedDelivery[]>;
  /**
   * Sends a claimed delivery and records the outcome. If the signal is aborted, records nothing, so that the
   * delivery is sent again after the next claim, with the same id.
   */
  deliver(claimed: ClaimedDelivery, signal: AbortSignal): Promise<void>;
}

/** Seconds for which a delivery is claimed: more than an attempt can take. */
const claimSeconds = 60;

const notActive: AttemptOutcome = { status: null, failure: 'NOT_ACTIVE', retryAfter: null };

export function openWebhookDispatcher(
  sessions: DatabaseSessions,
  now: () => Date,
  sendWebhook: SendWebhook,
): WebhookDispatcher {
  return {
    claim: (most) => sessions.claimDeliveries(most, claimSeconds),

    async deliver({ id, ...council }, signal) {
      const dispatcher = authoriseDelivery(operator, council);
      const dueDelivery = await sessions.delivering(dispatcher, ({ webhookDispatch: store }) =>
        store.dueDelivery(id),
      );
      if (!dueDelivery) return;
      const attemptedAt = now();
      const outcome = dueDelivery.isWanted
        ? await sendWebhook(webhookRequestOf(dueDelivery, attemptedAt), signal)
        : notActive;
      if (signal.aborted) return;
      const { status, failure } = outcome;
      const duration = Math.max(0, now().getTime() - attemptedAt.getTime());
      const progress = progressAfter(dueDelivery.attempts + 1, outcome, Math.random());
      const attempt = { attemptedAt, duration, status, failure };
      await sessions.delivering(dispatcher, ({ webhookDispatch: store }) =>
        store.note(id, attempt, progress),
      );
      if (status === 410) await setGone(sessions, dispatcher, dueDelivery.webhookId);
    },
  };
}

function webhookRequestOf({ address, event, secrets }: DueDelivery, at: Date): WebhookRequest {
  const body = eventText(event);
  const message = { id: eventId(event), timestamp: Math.floor(at.getTime() / 1000), body };
  return { address, headers: webhookHeaders(message, secrets), body };
}

/**
 * Marks a webhook as gone, because its receiver answered 410 Gone. Nothing more is sent to it until the council
 * makes the webhook active again.
 */
const setGone = (sessions: DatabaseSessions, dispatcher: DispatchTenant, webhookId: string): Promise<void> =>
  sessions.inCouncil(dispatcher, async ({ audit, webhooks }) => {
    await webhooks.lockForWrite();
    const before = await webhooks.find(webhookId);
    if (!before || before.state === 'GONE') return;
    audit.record('WEBHOOK', [webhookId], before, await webhooks.change(webhookId, before, 'GONE'));
  });
