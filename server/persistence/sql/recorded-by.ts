/**
 * Returns the SQL condition that a row was recorded at or before an instant; all rows, if the instant is `NULL`. The
 * database stores microseconds, and instants of the API have milliseconds. The condition therefore includes the whole
 * millisecond, so that a read as of an instant that the API showed has everything that was recorded at it.
 *
 * @param parameter The number of the query's parameter that has the instant.
 */
export const recordedBy = (column: string, parameter: number): string =>
  `($${parameter}::timestamptz IS NULL OR ${column} < $${parameter}::timestamptz + interval '1 millisecond')`;
