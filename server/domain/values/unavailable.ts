/** The data cannot be reached now. Asking again later may well succeed. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super(
      'The database cannot be reached at the moment. Try again shortly; if you sent a change, look first whether it was made.',
      { cause },
    );
    this.name = 'DatabaseUnavailable';
  }
}

/** Too much has been asked at once by the same council. Nothing was done; asking again later may well succeed. */
export class Overloaded extends Error {
  constructor() {
    super('Too many of your requests are waiting already. Nothing was done. Try again shortly.');
    this.name = 'Overloaded';
  }
}

/** Somebody asked more in a while than they may. Nothing was done. */
export class RateLimited extends Error {
  constructor(
    /** Seconds after which asking again is worth while. */
    readonly retryAfter: number,
    message = 'You have asked more in a minute than you may. Nothing was done. Try again after the seconds in Retry-After.',
  ) {
    super(message);
    this.name = 'RateLimited';
  }
}

/** It took longer than a request may take, and was stopped. */
export class DeadlinePassed extends Error {
  constructor() {
    super(
      'This took longer than a request may take and was stopped. Ask for less at a time; if you sent a change, look first whether it was made.',
    );
    this.name = 'DeadlinePassed';
  }
}
