/**
 * Reads a `Retry-After` header, which is a number of whole seconds or an HTTP date. Returns the milliseconds to wait
 * from `now` (milliseconds since 1970), never below 0; `undefined` if the header is missing or malformed.
 *
 * @example retryAfterOf('120', 0) === 120_000
 * @example retryAfterOf('Thu, 01 Jan 1970 00:00:02 GMT', 500) === 1_500
 */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = / GMT\s*$/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
