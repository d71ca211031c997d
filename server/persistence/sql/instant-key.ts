/**
 * The SQL of an instant as part of a cursor: in UTC, to the microsecond, which is the precision that is stored.
 * A `Date` has milliseconds only, and would skip or repeat rows.
 */
export const instantKey = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
