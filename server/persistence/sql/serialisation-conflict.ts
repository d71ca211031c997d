/** Unique violation, deadlock, serialisation failure. */
const codes = ['23505', '40P01', '40001'];

/** Whether another transaction came first with the same rows, so that doing it again may well succeed. */
export const isSerialisationConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(`${error.code}`);
