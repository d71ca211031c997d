import { Temporal } from 'temporal-polyfill';
import { ok, type Result, refused } from './problem.js';

/** A day of the calendar without a time or a zone, always `YYYY-MM-DD`, so that text order is date order. */
export type PlainDate = string;

// The calendar, and PostgreSQL with it, has no year 0.
const form = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a date that exists, written `YYYY-MM-DD` and no other way. Refuses with `MALFORMED_DATE`.
 *
 * @example parsePlainDate('2018-02-29').ok === false
 */
export function parsePlainDate(text: string): Result<PlainDate> {
  const malformed = refused({ code: 'MALFORMED_DATE', path: [], found: text });
  if (!form.test(text)) return malformed;
  try {
    return ok(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString());
  } catch {
    return malformed;
  }
}

/** The date so many days later (earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day of the month so many months later. Trap: 31 January and one month is the last of February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Months from one date to another, to the nearest whole month. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, {
    largestUnit: 'months',
    smallestUnit: 'months',
    roundingMode: 'halfExpand',
  }).months;
}
