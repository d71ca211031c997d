/** Thrown when the key was used before for a different request. Nothing was done. */
export class IdempotencyKeyReused extends Error {
  constructor() {
    super(
      'This Idempotency-Key was used for a different request. Nothing was done. Send each new request with its own key.',
    );
    this.name = 'IdempotencyKeyReused';
  }
}

/** Thrown when the first request with this key is still running. */
export class IdempotencyKeyInProgress extends Error {
  constructor() {
    super(
      'The first request with this Idempotency-Key is still running. Send it again shortly to get its result.',
    );
    this.name = 'IdempotencyKeyInProgress';
  }
}
