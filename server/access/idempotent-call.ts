/** A change that was sent under a key, so that sending it again does not do it again. */
export interface IdempotentCall {
  /** 1 to 255 visible ASCII characters. */
  readonly key: string;
  /** SHA-256 of what was asked, 64 hexadecimal digits: the same key with something else is refused. */
  readonly fingerprint: string;
  /** Told by the door: `REPLAYED` where an earlier sending did it and this one was given its answer. */
  outcome: 'NOT_YET' | 'DONE' | 'REPLAYED';
}

const form = /^[!-~]{1,255}$/;

export const isIdempotencyKey = (key: string): boolean => form.test(key);

/** `undefined` for a key that is not of that form. */
export const idempotentCall = (key: string, fingerprint: string): IdempotentCall | undefined =>
  isIdempotencyKey(key) ? { key, fingerprint, outcome: 'NOT_YET' } : undefined;
