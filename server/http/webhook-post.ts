import { type LookupAddress, lookup } from 'node:dns';
import { request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isInnerAddress } from '../access/private-address.js';
import { isPublicAddress } from '../access/provider-address.js';
import type { AttemptOutcome, DeliveryFailure } from '../domain/events/webhook.js';
import type { SendWebhook, WebhookRequest } from '../services/events/deliver-webhooks.js';

export interface WebhookSenderSettings {
  /** Whether letters may go to this machine: for tests. */
  readonly allowLoopback: boolean;
  /** Milliseconds that one may take. */
  readonly timeout?: number;
  /** In place of the system's own look-up of names. */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
}

class AddressRefused extends Error {
  constructor() {
    super('the name leads behind walls');
    this.name = 'AddressRefused';
  }
}

/** The Standard Webhooks specification asks for 15 to 30 seconds. */
const patience = 15_000;

const ofSystem = (name: string): Promise<readonly LookupAddress[]> =>
  new Promise((resolve, reject) => {
    lookup(name, { all: true }, (error, found) => (error ? reject(error) : resolve(found)));
  });

/**
 * Posts letters to hosts that the whole internet can reach, and to no others: the name is looked up once, for the very
 * connection that is made, and one inner address among those found refuses all. Redirects are not followed, and of
 * the answer nothing is read but its head.
 */
export function openWebhookSender({
  allowLoopback,
  timeout = patience,
  resolve = ofSystem,
}: WebhookSenderSettings): SendWebhook {
  const guarded: LookupFunction = (name, options, answer) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        const mayBeInner = allowLoopback && name === 'localhost';
        if (!first || (!mayBeInner && found.some(({ address }) => isInnerAddress(address)))) {
          answer(new AddressRefused(), '', 0);
        } else if (options.all) answer(null, [...found]);
        else answer(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => answer(error, '', 0),
    );
  };

  return (request, signal) => {
    if (!isPublicAddress(request.address, allowLoopback)) {
      return Promise.resolve({ status: null, failure: 'ADDRESS_REFUSED', retryAfter: null });
    }
    return send(request, guarded, timeout, signal);
  };
}

function send(
  { address, headers, body }: WebhookRequest,
  guarded: LookupFunction,
  timeout: number,
  signal: AbortSignal,
): Promise<AttemptOutcome> {
  const url = new URL(address);
  const request = url.protocol === 'https:' ? requestSecurely : requestPlainly;
  return new Promise((resolve) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      lookup: guarded,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Yardstick-Webhooks',
      },
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      sent.destroy();
    }, timeout);
    const end = (): void => void sent.destroy();
    signal.addEventListener('abort', end, { once: true });
    const settle = (outcome: AttemptOutcome): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve(outcome);
    };
    sent.once('response', (response) => {
      const status = response.statusCode ?? 0;
      settle({ status, failure: failureOf(status), retryAfter: waitOf(response.headers['retry-after']) });
      response.destroy();
    });
    sent.on('error', (error) => {
      settle({ status: null, failure: isLate ? 'TIMEOUT' : failureIn(error), retryAfter: null });
    });
    // What was ended before it had a connection says no error.
    sent.once('close', () => {
      settle({ status: null, failure: isLate ? 'TIMEOUT' : 'UNREACHABLE', retryAfter: null });
    });
    if (signal.aborted) end();
    sent.end(body);
  });
}

function failureOf(status: number): DeliveryFailure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS';
}

function failureIn(error: NodeJS.ErrnoException): DeliveryFailure {
  if (error instanceof AddressRefused) return 'ADDRESS_REFUSED';
  return /CERT|SIGNED|SSL|TLS/.test(error.code ?? '') ? 'CERTIFICATE' : 'UNREACHABLE';
}

/** Milliseconds, of seconds or a date. */
function waitOf(retryAfter: string | undefined): number | null {
  if (retryAfter === undefined) return null;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return wait > 0 ? wait : null;
}
