import { YardstickError } from './errors.js';
import type { PublicationStatus, PublicationVisibility, Rag } from './generated/schema.js';

/** The keys of a published report: the codes of its scorecard and period, and its id in the API. */
export interface WebhookPublication {
  readonly publicationId: string;
  readonly scorecard: string;
  readonly period: string;
  readonly version: number;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  /** The instant from which readers outside the council can read the report. */
  readonly releaseAt: string;
}

/**
 * A published report with lines whose RAG rating differs from that in the report `comparedWith`. Lines of the two
 * reports are matched by measure.
 */
export interface WebhookRatings {
  readonly publicationId: string;
  readonly scorecard: string;
  readonly period: string;
  readonly version: number;
  readonly comparedWith: {
    readonly publicationId: string;
    readonly period: string;
    readonly version: number;
  };
  readonly lines: readonly {
    readonly reference: string;
    readonly measure: string;
    readonly before: Rag;
    readonly after: Rag;
  }[];
}

/** The result of an import of a file. `importId` is the key of the import's entry in the audit trail. */
export interface WebhookImport {
  readonly importId: string;
  readonly format: string;
  readonly stored: number;
  readonly revised: number;
  readonly unchanged: number;
}

/** The webhook that was tested. */
export interface WebhookPing {
  readonly webhookId: string;
}

/** The body of a webhook request for one type of event. */
export interface WebhookMessage<Type extends string, Data> {
  /** The id of the event. Every delivery of the event has the same id, so that a receiver can ignore repeats. */
  readonly id: string;
  readonly type: Type;
  /** The instant of the event. */
  readonly timestamp: string;
  /** The council's GSS code. */
  readonly council: string;
  readonly data: Data;
}

/** The body of a webhook request: the type of event, and the keys with which to query the object that it is about. */
export type WebhookEvent =
  | WebhookMessage<
      'publication.made' | 'publication.corrected' | 'publication.withdrawn' | 'publication.released',
      WebhookPublication
    >
  | WebhookMessage<'rating.changed', WebhookRatings>
  | WebhookMessage<'import.concluded', WebhookImport>
  | WebhookMessage<'ping', WebhookPing>;

/** A request as it was received. The body must be the original text, because parsing and serialising may change it. */
export interface ReceivedWebhook {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Uint8Array;
}

export interface VerifyOptions {
  /** The time to use in place of this machine's clock, in milliseconds since 1970. */
  readonly now?: number | undefined;
}

/** The most seconds by which a message's timestamp may be in the past or in the future. */
const replayWindow = 300;

const refused = (code: string, remark: string): YardstickError =>
  new YardstickError({ kind: 'invalid', code, remark });

function headerOf({ headers }: ReceivedWebhook, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return typeof value === 'string' ? value : (value?.join(' ') ?? '');
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/**
 * Checks that the service signed a webhook request within the last five minutes, and returns its event. Otherwise
 * throws a `YardstickError` of kind `invalid`, with the code `WEBHOOK_SIGNATURE` or `WEBHOOK_TOO_OLD`. An event may
 * arrive more than once, always with the same `id`: remember the ids of the last five minutes to recognise repeats.
 *
 * @param secret `whsec_…`, as shown when the webhook was created or its secret rotated.
 * @example
 * const event = await verifyWebhook({ headers: request.headers, body: await request.text() }, secret);
 * if (event.type === 'publication.released') console.log(event.data.publicationId);
 */
export async function verifyWebhook(
  received: ReceivedWebhook,
  secret: string,
  { now = Date.now() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const encoder = new TextEncoder();
  const id = headerOf(received, 'webhook-id');
  const timestamp = headerOf(received, 'webhook-timestamp');
  const body = typeof received.body === 'string' ? received.body : new TextDecoder().decode(received.body);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = bytesOf(secret.replace(/^whsec_/, ''));
  if (bytes.length === 0) throw new TypeError('the secret is not one of a webhook');
  const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['verify']);
  const signed = encoder.encode(`${id}.${timestamp}.${body}`);
  const signatures = headerOf(received, 'webhook-signature').split(' ').slice(0, 5);
  const checks = signatures
    .filter((signature) => signature.startsWith('v1,'))
    .map((signature) => crypto.subtle.verify(hmac, key, bytesOf(signature.slice(3)), signed));
  if (!(await Promise.all(checks)).includes(true)) {
    throw refused('WEBHOOK_SIGNATURE', 'the message was not signed with this secret');
  }
  if (!/^\d+$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > replayWindow) {
    throw refused('WEBHOOK_TOO_OLD', 'the message was not signed within the last five minutes');
  }
  return JSON.parse(body);
}
