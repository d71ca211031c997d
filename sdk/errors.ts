/**
 * The reason why a call gave no result:
 * - `network`: no answer, because there was no connection or it broke;
 * - `timeout`: the call's time ran out; `aborted`: its `AbortSignal` was aborted;
 * - `unauthenticated`: no valid API key; `forbidden`: the key may not do this;
 * - `rate-limited`: too many requests; `unavailable`: the service or its database is unavailable for now;
 * - `invalid`: the request is wrong, and a retry would fail too; `conflict`: something changed meanwhile;
 * - `server`: a fault of the service; `protocol`: the answer is not one that a Yardstick service gives.
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

/** One problem that the service reported. */
export interface ErrorDetail {
  readonly code: string | undefined;
  /** The message of the service. It may quote data of the request. */
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** The path to the refused value, beginning with the argument: `filter.periods.0` or `input.rows.3.value`. */
  readonly argument?: string | undefined;
}

export interface ErrorFacts {
  readonly kind: ErrorKind;
  /** The name of the operation that failed. */
  readonly operation?: string | undefined;
  readonly remark?: string | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly argument?: string | undefined;
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
  conflict: 'the request conflicts with the current state of the data',
  unavailable: 'the service is unavailable for now',
  server: 'the service failed',
  protocol: 'the answer is not one that a Yardstick service gives',
};

/**
 * The only error class of this package; `kind` gives the reason. The message, and everything else that a logger prints
 * of an error, never contains variables or credentials. Only {@link details} may contain them: it is a getter, which
 * `console.log` and `JSON.stringify` do not read.
 *
 * @example if (error instanceof YardstickError && error.kind === 'forbidden') askForAccess(error.requestId);
 */
export class YardstickError extends Error {
  readonly kind: ErrorKind;
  /** The id of the call in the service's log. Quote it when you ask the service's operator for help. */
  readonly requestId: string | undefined;
  /** The HTTP status, if there was an answer. */
  readonly status: number | undefined;
  /** The service's code for the first problem, such as `BAD_USER_INPUT`. */
  readonly code: string | undefined;
  /**
   * The path to the first refused value, beginning with the argument: `filter.periods.0` or `input.rows.3.value`. The
   * message of the first of the {@link details} says which values are allowed.
   */
  readonly argument: string | undefined;
  /** Milliseconds after which the service asked the client to retry. */
  readonly retryAfter: number | undefined;
  readonly #details: readonly ErrorDetail[];

  constructor({
    kind,
    operation,
    remark,
    requestId,
    status,
    code,
    argument,
    retryAfter,
    ...rest
  }: ErrorFacts) {
    const { details = [], cause } = rest;
    const facts = [
      status && `HTTP ${status}`,
      code && argument && !remark ? `${code} at ${argument}` : code,
      requestId && `request ${requestId}`,
    ].filter(Boolean);
    const what = [operation, remark ?? words[kind]].filter(Boolean).join(': ');
    super(facts.length === 0 ? what : `${what} (${facts.join(', ')})`, cause === undefined ? {} : { cause });
    this.name = 'YardstickError';
    this.kind = kind;
    this.requestId = requestId;
    this.status = status;
    this.code = code;
    this.argument = argument;
    this.retryAfter = retryAfter;
    this.#details = details;
  }

  /** All problems, with the messages of the service. Show them to the user, but do not log them. */
  get details(): readonly ErrorDetail[] {
    return this.#details;
  }
}
