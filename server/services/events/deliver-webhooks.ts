import { authoriseDelivery } from '../../access/policy.js';
import { type Courier, operator } from '../../access/principal.js';
import { webhookHeaders } from '../../access/webhook-signature.js';
import { eventText } from '../../domain/events/event.js';
import { type AttemptOutcome, standingAfter } from '../../domain/events/webhook.js';
import type { ClaimedDelivery } from '../../persistence/credential-lookup.js';
import type { Doors } from '../../persistence/database.js';
import type { Parcel } from '../../persistence/events/webhook-dispatch-store.js';

/** What is posted, and where. */
export interface Letter {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Posts a letter; what goes wrong on the way is an outcome. Ends early where the signal says so. */
export type Post = (letter: Letter, signal: AbortSignal) => Promise<AttemptOutcome>;

/** Sends councils' events to their webhooks. */
export interface WebhookCourier {
  /** Takes up to so many deliveries that are due; nobody else takes them for a minute. */
  claim(most: number): Promise<readonly ClaimedDelivery[]>;
  /**
   * Sends one that was claimed and notes what came of it. Where the signal ends it, nothing is noted: whoever claims it
   * next sends it again, under the same id.
   */
  deliver(claimed: ClaimedDelivery, signal: AbortSignal): Promise<void>;
}

/** Seconds: longer than an attempt can take. */
const holding = 60;

const notActive: AttemptOutcome = { status: null, failure: 'NOT_ACTIVE', retryAfter: null };

export function openCourier(doors: Doors, now: () => Date, post: Post): WebhookCourier {
  return {
    claim: (most) => doors.claimDeliveries(most, holding),

    async deliver({ id, ...council }, signal) {
      const courier = authoriseDelivery(operator, council);
      const parcel = await doors.delivering(courier, ({ courier: store }) => store.parcel(id));
      if (!parcel) return;
      const attemptedAt = now();
      const outcome = parcel.isWanted ? await post(letterOf(parcel, attemptedAt), signal) : notActive;
      if (signal.aborted) return;
      const { status, failure } = outcome;
      const duration = Math.max(0, now().getTime() - attemptedAt.getTime());
      const standing = standingAfter(parcel.attempts + 1, outcome, Math.random());
      const attempt = { attemptedAt, duration, status, failure };
      await doors.delivering(courier, ({ courier: store }) => store.note(id, attempt, standing));
      if (status === 410) await setGone(doors, courier, parcel.webhookId);
    },
  };
}

function letterOf({ address, event, secrets }: Parcel, at: Date): Letter {
  const body = eventText(event);
  const message = { id: event.id, timestamp: Math.floor(at.getTime() / 1000), body };
  return { address, headers: webhookHeaders(message, secrets), body };
}

/** It was said to be gone: nothing more is sent there until somebody says otherwise. */
const setGone = (doors: Doors, courier: Courier, webhookId: string): Promise<void> =>
  doors.inCouncil(courier, async ({ audit, webhooks }) => {
    await webhooks.takeTurn();
    const before = await webhooks.find(webhookId);
    if (!before || before.state === 'GONE') return;
    audit.record('WEBHOOK', [webhookId], before, await webhooks.change(webhookId, before, 'GONE'));
  });
