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
