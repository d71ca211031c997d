/** Thrown when the database cannot be reached. A later attempt may succeed. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super(
      'The database cannot be reached at the moment. Try again shortly; if you sent a change, check first whether it was made.',
      { cause },
    );
    this.name = 'DatabaseUnavailable';
  }
}

/**
 * Thrown when the council has too many requests in its queue. Nothing was done; a later attempt may succeed.
 */
export class Overloaded extends Error {
  constructor() {
    super('Too many of your requests are already waiting. Nothing was done. Try again shortly.');
    this.name = 'Overloaded';
  }
}

/** Thrown when the caller has exceeded its rate limit. Nothing was done. */
export class RateLimited extends Error {
  constructor(
    /** The number of seconds to wait before the next attempt. */
    readonly retryAfter: number,
    message = 'You have sent more requests in a minute than are allowed. Nothing was done. Try again after the seconds in Retry-After.',
  ) {
    super(message);
    this.name = 'RateLimited';
  }
}

/** Thrown when a request has exceeded the time limit and was stopped. */
export class DeadlinePassed extends Error {
  constructor() {
    super(
      'This took longer than a request may take and was stopped. Ask for less at a time; if you sent a change, check first whether it was made.',
    );
    this.name = 'DeadlinePassed';
  }
}
