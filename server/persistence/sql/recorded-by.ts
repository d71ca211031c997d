/**
 * The condition that a row was recorded by an instant, which may be `NULL`: then every row was. The database keeps
 * microseconds, and instants of the API have milliseconds, so an instant includes all of its millisecond: a read as of
 * an instant that the API showed has what was recorded at it.
 *
 * @param parameter The number of the query's parameter.
 */
export const recordedBy = (column: string, parameter: number): string =>
  `($${parameter}::timestamptz IS NULL OR ${column} < $${parameter}::timestamptz + interval '1 millisecond')`;
