/** A mutation or upload sent with an idempotency key, so that sending it again does not repeat it. */
export interface IdempotentCall {
  /** 1 to 255 visible ASCII characters. */
  readonly key: string;
  /** SHA-256 of the request, 64 hexadecimal digits: the same key with a different request is refused. */
  readonly fingerprint: string;
  /**
   * Set by the database session: `REPLAYED` if an earlier request did the work, and this one got its answer.
   */
  outcome: 'NOT_YET' | 'DONE' | 'REPLAYED';
}

const form = /^[!-~]{1,255}$/;

export const isIdempotencyKey = (key: string): boolean => form.test(key);

/** `undefined` if the key does not have that form. */
export const idempotentCall = (key: string, fingerprint: string): IdempotentCall | undefined =>
  isIdempotencyKey(key) ? { key, fingerprint, outcome: 'NOT_YET' } : undefined;
