import { type LookupAddress, lookup } from 'node:dns';
import { request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from '../access/private-address.js';
import { isPublicAddress } from '../access/provider-address.js';
import type { AttemptOutcome, DeliveryFailure } from '../domain/events/webhook.js';
import type { SendWebhook, WebhookRequest } from '../services/events/deliver-webhooks.js';

export interface WebhookSenderSettings {
  /** True if the receiver of a webhook may be on this machine; for tests. */
  readonly allowLoopback: boolean;
  /** Milliseconds that a request may take. */
  readonly timeout?: number;
  /** Resolves a name to addresses, in place of the system's name resolution. */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
}

class AddressRefused extends Error {
  constructor() {
    super('the name resolves to a private address');
    this.name = 'AddressRefused';
  }
}

/** Milliseconds that a request may take by default. The Standard Webhooks specification asks for 15 to 30 seconds. */
const defaultTimeout = 15_000;

const systemResolve = (name: string): Promise<readonly LookupAddress[]> =>
  new Promise((resolve, reject) => {
    lookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

/**
 * Returns a function that sends webhook requests to public hosts only (a guard against server-side request forgery).
 * The host's name is resolved once, for the connection itself, so that the address cannot change after the check. If
 * any resolved address is private, the request is refused. Redirects are not followed, and only the head of the
 * response is read.
 */
export function openWebhookSender({
  allowLoopback,
  timeout = defaultTimeout,
  resolve = systemResolve,
}: WebhookSenderSettings): SendWebhook {
  const guardedLookup: LookupFunction = (name, options, answer) => {
    resolve(name).then(
      (addresses) => {
        const [first] = addresses;
        const mayBePrivate = allowLoopback && name === 'localhost';
        if (!first || (!mayBePrivate && addresses.some(({ address }) => isPrivateAddress(address)))) {
          answer(new AddressRefused(), '', 0);
        } else if (options.all) answer(null, [...addresses]);
        else answer(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => answer(error, '', 0),
    );
  };

  return (request, signal) => {
    if (!isPublicAddress(request.address, allowLoopback)) {
      return Promise.resolve({ status: null, failure: 'ADDRESS_REFUSED', retryAfter: null });
    }
    return send(request, guardedLookup, timeout, signal);
  };
}

function send(
  { address, headers, body }: WebhookRequest,
  guardedLookup: LookupFunction,
  timeout: number,
  signal: AbortSignal,
): Promise<AttemptOutcome> {
  const url = new URL(address);
  const request = url.protocol === 'https:' ? requestSecurely : requestPlainly;
  return new Promise((resolve) => {
    const outgoing = request(url, {
      method: 'POST',
      agent: false,
      lookup: guardedLookup,
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
      outgoing.destroy();
    }, timeout);
    const end = (): void => void outgoing.destroy();
    signal.addEventListener('abort', end, { once: true });
    const settle = (outcome: AttemptOutcome): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve(outcome);
    };
    outgoing.once('response', (response) => {
      const status = response.statusCode ?? 0;
      settle({ status, failure: failureOf(status), retryAfter: waitOf(response.headers['retry-after']) });
      response.destroy();
    });
    outgoing.on('error', (error) => {
      settle({ status: null, failure: isLate ? 'TIMEOUT' : failureIn(error), retryAfter: null });
    });
    // Settle on `close` too, because a request that is destroyed before it has a connection emits no error.
    outgoing.once('close', () => {
      settle({ status: null, failure: isLate ? 'TIMEOUT' : 'UNREACHABLE', retryAfter: null });
    });
    if (signal.aborted) end();
    outgoing.end(body);
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

/**
 * Returns the milliseconds to wait that a `Retry-After` header asks for, as seconds or as an HTTP date; `null` if it
 * asks for none.
 */
function waitOf(retryAfter: string | undefined): number | null {
  if (retryAfter === undefined) return null;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return wait > 0 ? wait : null;
}
