import type { AnswerCache } from './answer-cache.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry.js';

export interface YardstickOptions {
  /** The whole address of the service's GraphQL endpoint: `https://yardstick.example/graphql`. */
  readonly url: string | URL;
  /** A key, or a token of your council's own sign-in. Without one, only what is public can be read, if that. */
  readonly apiKey?: string | undefined;
  /** Milliseconds that a call may take, its retries and waits included. 30,000 unless told. */
  readonly timeout?: number | undefined;
  /** How calls are tried again, mutations under a key by which the service does each once. */
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** An answer with more bytes than this is refused. 16 MiB unless told. */
  readonly largestAnswer?: number | undefined;
  /** How many requests may be under way at a time; further ones wait for their turn. 8 unless told. */
  readonly concurrency?: number | undefined;
  /**
   * Whether the package's own documents are sent by their ids first, and in full only to a service that does not know
   * them. `true` unless told.
   */
  readonly documentIds?: boolean | undefined;
  /** Where tagged answers are held, so that what has not changed is not sent again: `createAnswerCache()`. */
  readonly cache?: AnswerCache | undefined;
  /** In place of the platform's own `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface CallOptions {
  /** Aborts the call, in flight or while it waits to be retried. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that this call may take, in place of the client's. */
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

/** The longest that timers can be set to: `setTimeout` takes anything above for 1. */
const longestTimeout = 2 ** 31 - 1;

function requireWhole(name: string, found: number, atLeast: number, atMost: number): number {
  if (Number.isInteger(found) && found >= atLeast && found <= atMost) return found;
  throw new RangeError(`${name} must be a whole number from ${atLeast} to ${atMost}, and is ${found}`);
}

export const requireTimeout = (found: number): number => requireWhole('timeout', found, 1, longestTimeout);

/** `fetch` would refuse both of these too, but with the credentials in its message. */
function requireUrl(found: string | URL): string {
  const url = URL.canParse(String(found)) ? new URL(found) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new TypeError('url must be the absolute http(s) address of the GraphQL endpoint');
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('url must not hold a user name or password; give the key as apiKey');
  }
  return url.href;
}

function requireApiKey(found: string | undefined): string | undefined {
  if (found === undefined || /^[\x21-\x7e]+$/.test(found)) return found;
  throw new TypeError('apiKey must be printable ASCII without spaces; is there a line break at its end?');
}

/** Checks what {@link YardstickOptions} say and fills in the rest. Throws `TypeError` or `RangeError`. */
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
