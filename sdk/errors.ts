/**
 * Why a call gave no result:
 * - `network`: no answer at all: no connection, or it broke;
 * - `timeout`: the call's time was over; `aborted`: its `AbortSignal` was;
 * - `unauthenticated`: no API key, or not one that holds; `forbidden`: a key that may not do this;
 * - `rate-limited`: too many requests; `unavailable`: the service or its database is away for now;
 * - `invalid`: the request is wrong and will be wrong again; `conflict`: something changed meanwhile;
 * - `server`: a fault of the service; `protocol`: what answered does not speak as a Yardstick service does.
 */
export type ErrorKind =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'unauthenticated'
  | 'forbidden'
  | 'rate-limited'
  | 'invalid'
  | 'conflict'
  | 'unavailable'
  | 'server'
  | 'protocol';

/** One thing that the service found wrong. */
export interface ErrorDetail {
  readonly code: string | undefined;
  /** The service's own words. They may quote what was sent. */
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export interface ErrorFacts {
  readonly kind: ErrorKind;
  /** The operation's name. */
  readonly operation?: string | undefined;
  readonly remark?: string | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly details?: readonly ErrorDetail[];
  readonly cause?: unknown;
}

const words: Record<ErrorKind, string> = {
  network: 'the service could not be reached',
  timeout: 'there was no complete answer in time',
  aborted: 'the caller aborted the call',
  unauthenticated: 'the API key is missing, unknown, expired or revoked',
  forbidden: 'the API key may not do this',
  'rate-limited': 'too many requests were made',
  invalid: 'the service refused the request',
  conflict: 'the request conflicts with what the service holds',
  unavailable: 'the service is unavailable for now',
  server: 'the service failed',
  protocol: 'the answer is not one that a Yardstick service gives',
};

/**
 * The one error of this package; `kind` tells what happened. Its message never holds variables or
 * credentials, and neither does anything that a logger prints of it: {@link details}, which may, is a
 * getter that neither `console.log` nor `JSON.stringify` reads.
 *
 * @example if (error instanceof YardstickError && error.kind === 'forbidden') askForAccess(error.requestId);
 */
export class YardstickError extends Error {
  readonly kind: ErrorKind;
  /** What to quote when asking the service's people about this call. */
  readonly requestId: string | undefined;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** The service's code of the first thing it found wrong: `BAD_USER_INPUT`. */
  readonly code: string | undefined;
  /** Milliseconds after which the service asked to be tried again. */
  readonly retryAfter: number | undefined;
  readonly #details: readonly ErrorDetail[];

  constructor({ kind, operation, remark, requestId, status, code, retryAfter, details, cause }: ErrorFacts) {
    const facts = [status && `HTTP ${status}`, code, requestId && `request ${requestId}`].filter(Boolean);
    const what = [operation, remark ?? words[kind]].filter(Boolean).join(': ');
    super(facts.length === 0 ? what : `${what} (${facts.join(', ')})`, cause === undefined ? {} : { cause });
    this.name = 'YardstickError';
    this.kind = kind;
    this.requestId = requestId;
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.#details = details ?? [];
  }

  /** Everything the service found wrong, in its own words. Show it to the person who asked; do not log it. */
  get details(): readonly ErrorDetail[] {
    return this.#details;
  }
}
