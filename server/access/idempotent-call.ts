/** A mutation or upload sent with an idempotency key, so that sending it again does not repeat it. */
export interface IdempotentCall {
  /** 1 to 255 visible ASCII characters. */
  readonly key: string;
  /** SHA-256 of the request, 64 hexadecimal digits: the same key with a different request is refused. */
  readonly fingerprint: string;
  /**
   * Progress of the call, set by the database session. `REPLAYED`: an earlier request did the work, and this
   * call returns the answer to that request.
   */
  outcome: 'NOT_YET' | 'DONE' | 'REPLAYED';
}

const form = /^[!-~]{1,255}$/;

export const isIdempotencyKey = (key: string): boolean => form.test(key);

/** Begins a call. Returns `undefined` if the key is not 1 to 255 visible ASCII characters. */
export const idempotentCall = (key: string, fingerprint: string): IdempotentCall | undefined =>
  isIdempotencyKey(key) ? { key, fingerprint, outcome: 'NOT_YET' } : undefined;
