/**
 * Returns SQL for a time in milliseconds since 1970, as a `bigint`. It is a key for lists that are sorted by time. A
 * `timestamptz` is no such key, because it has microseconds, which a cursor would lose.
 */
export const milliseconds = (expression: string): string =>
  `floor(extract(epoch FROM ${expression}) * 1000)::bigint`;
