/** The same key came before, with something else. Nothing was done. */
export class IdempotencyKeyReused extends Error {
  constructor() {
    super(
      'This Idempotency-Key came before with another request. Nothing was done now. Send each new request under a key of its own.',
    );
    this.name = 'IdempotencyKeyReused';
  }
}

/** What was sent first under this key is being done still. */
export class IdempotencyKeyInProgress extends Error {
  constructor() {
    super(
      'What was sent first under this Idempotency-Key is still being done. Send it again shortly to hear what became of it.',
    );
    this.name = 'IdempotencyKeyInProgress';
  }
}
