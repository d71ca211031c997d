/**
 * Returns SQL for an instant as text for a cursor: in UTC, to the microsecond, which is the stored precision. A cursor
 * made from a `Date` would skip or repeat rows, because a `Date` has milliseconds only.
 */
export const instantKey = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
