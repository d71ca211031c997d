/** PostgreSQL's error codes for a unique violation, a deadlock and a serialisation failure. */
const codes = ['23505', '40P01', '40001'];

/** Returns true if another transaction wrote the same rows first, so that a second attempt may succeed. */
export const isSerialisationConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(`${error.code}`);
