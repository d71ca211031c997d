/** The database cannot be reached now. Asking again later may well succeed. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database cannot be reached at the moment. Nothing was changed. Try again shortly.', { cause });
    this.name = 'DatabaseUnavailable';
  }
}
