import type { AnswerCache } from './answer-cache.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry.js';

export interface YardstickOptions {
  /** The whole address of the service's GraphQL endpoint, such as `https://yardstick.example/graphql`. */
  readonly url: string | URL;
  /** An API key, or a token from your council's own sign-in. Without either, a call can only read public data. */
  readonly apiKey?: string | undefined;
  /** Milliseconds that a call may take, including retries and waits. 30,000 by default. */
  readonly timeout?: number | undefined;
  /** How calls are retried. A mutation carries an idempotency key, so that the service carries it out only once. */
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** The most bytes that an answer may have, decompressed; a larger one fails the call. 16 MiB by default. */
  readonly largestAnswer?: number | undefined;
  /** The most requests that may be in progress at a time; further requests wait. 8 by default. */
  readonly concurrency?: number | undefined;
  /**
   * True to send the package's own documents by id. The text of a document is then sent only if the service does not
   * know the id. `true` by default.
   */
  readonly documentIds?: boolean | undefined;
  /**
   * A store of answers, made with `createAnswerCache()`, so that the service need not send an unchanged answer again.
   * By default no answers are stored.
   */
  readonly cache?: AnswerCache | undefined;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface CallOptions {
  /** A signal that aborts the call, even while the call waits for a retry. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that this call may take. Replaces the client's timeout. */
  readonly timeout?: number | undefined;
}

export interface Settings {
  readonly url: string;
  readonly apiKey: string | undefined;
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly largestAnswer: number;
  readonly concurrency: number;
  readonly documentIds: boolean;
  readonly cache: AnswerCache | undefined;
  readonly fetch: typeof globalThis.fetch;
}

/** The longest delay of a timer in milliseconds; `setTimeout` treats a longer delay as 1. */
const longestTimeout = 2 ** 31 - 1;

function requireWhole(name: string, value: number, atLeast: number, atMost: number): number {
  if (Number.isInteger(value) && value >= atLeast && value <= atMost) return value;
  throw new RangeError(`${name} must be a whole number from ${atLeast} to ${atMost}, and is ${value}`);
}

export const requireTimeout = (timeout: number): number =>
  requireWhole('timeout', timeout, 1, longestTimeout);

/**
 * Returns the address of the endpoint. Throws `TypeError` if it is no http(s) address or contains credentials. `fetch`
 * rejects such an address too, but its message contains the credentials.
 */
function requireUrl(address: string | URL): string {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new TypeError('url must be the absolute http(s) address of the GraphQL endpoint');
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('url must not hold a user name or password; give the key as apiKey');
  }
  return url.href;
}

function requireApiKey(apiKey: string | undefined): string | undefined {
  if (apiKey === undefined || /^[\x21-\x7e]+$/.test(apiKey)) return apiKey;
  throw new TypeError('apiKey must be printable ASCII without spaces; is there a line break at its end?');
}

/** Checks the options and fills in the defaults. Throws `TypeError` or `RangeError`. */
export function settingsOf(options: YardstickOptions): Settings {
  const { retries, firstDelay, longestDelay } = { ...defaultRetryPolicy, ...options.retry };
  return {
    url: requireUrl(options.url),
    apiKey: requireApiKey(options.apiKey),
    timeout: requireTimeout(options.timeout ?? 30_000),
    retry: {
      retries: requireWhole('retry.retries', retries, 0, 10),
      firstDelay: requireWhole('retry.firstDelay', firstDelay, 0, longestTimeout),
      longestDelay: requireWhole('retry.longestDelay', longestDelay, 0, longestTimeout),
    },
    largestAnswer: requireWhole(
      'largestAnswer',
      options.largestAnswer ?? 16 * 2 ** 20,
      1,
      Number.MAX_SAFE_INTEGER,
    ),
    concurrency: requireWhole('concurrency', options.concurrency ?? 8, 1, 1_000),
    documentIds: options.documentIds ?? true,
    cache: options.cache,
    fetch: options.fetch ?? globalThis.fetch,
  };
}
