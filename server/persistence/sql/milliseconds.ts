/**
 * SQL of a time in milliseconds since 1970, as a `bigint`: a key of a list in order of time. A `timestamptz` has
 * microseconds, which a cursor would lose.
 */
export const milliseconds = (expression: string): string =>
  `floor(extract(epoch FROM ${expression}) * 1000)::bigint`;
