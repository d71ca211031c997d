import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './plain-date.js';
import { ok, type Result, refused } from './problem.js';

const form = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a date and time with its offset, to the millisecond. Problem: `MALFORMED_INSTANT`.
 *
 * @example parseInstant('2018-03-31T10:30:00+01:00') is 2018-03-31T09:30:00.000Z
 */
export function parseInstant(text: string): Result<Date> {
  const malformed = refused({ code: 'MALFORMED_INSTANT', path: [], found: text });
  if (!form.test(text)) return malformed;
  try {
    return ok(new Date(Temporal.Instant.from(text).epochMilliseconds));
  } catch {
    return malformed;
  }
}

/**
 * Returns half past nine in London on that day, when official statistics are released.
 *
 * @example standardRelease('2018-07-03') is 2018-07-03T08:30:00.000Z, in summer time
 */
export const standardRelease = (day: PlainDate): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/London', plainTime: '09:30' })
      .epochMilliseconds,
  );

/**
 * Returns the calendar day in London, which councils use.
 *
 * @example dayInLondon(new Date('2018-07-03T23:30:00Z')) is 2018-07-04, in summer time
 */
export const dayInLondon = (at: Date): PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
