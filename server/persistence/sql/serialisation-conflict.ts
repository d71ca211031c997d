/** Unique violation, deadlock, serialisation failure. */
const codes = ['23505', '40P01', '40001'];

/** True if another transaction wrote the same rows first, so that a second attempt may succeed. */
export const isSerialisationConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(`${error.code}`);
