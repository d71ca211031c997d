import { Temporal } from 'temporal-polyfill';
import { ok, type Result, refused } from './problem.js';

/** A calendar day without a time or a zone, always `YYYY-MM-DD`, so alphabetical order is date order. */
export type PlainDate = string;

// The year 0 is refused, because neither the calendar nor PostgreSQL has one.
const form = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a date that exists, in the form `YYYY-MM-DD` only. Problem: `MALFORMED_DATE`.
 *
 * @example parsePlainDate('2018-02-29').ok === false
 */
export function parsePlainDate(text: string): Result<PlainDate> {
  const malformed = refused({ code: 'MALFORMED_DATE', path: [], found: text });
  if (!form.test(text)) return malformed;
  try {
    return ok(Temporal.PlainDate.from(text).toString());
  } catch {
    return malformed;
  }
}

/** The number of results that each function caches. */
const cacheSize = 5_000;

// Calendar arithmetic takes tens of microseconds, and a report repeats the same few calculations for every
// line.
function memoised<A, B, Output>(work: (a: A, b: B) => Output): (a: A, b: B) => Output {
  const results = new Map<string, Output>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const cached = results.get(key);
    if (cached !== undefined) return cached;
    if (results.size === cacheSize) results.clear();
    const result = work(a, b);
    results.set(key, result);
    return result;
  };
}

/** The date `days` later; earlier if negative. */
export const addDays = memoised(
  (date: PlainDate, days: number): PlainDate => Temporal.PlainDate.from(date).add({ days }).toString(),
);

/**
 * The same day of the month, `months` later. Trap: 31 January plus one month is the last day of February.
 */
export const addMonths = memoised(
  (date: PlainDate, months: number): PlainDate => Temporal.PlainDate.from(date).add({ months }).toString(),
);

/** The months between two dates, to the nearest whole month. */
export const monthsBetween = memoised(
  (from: PlainDate, to: PlainDate): number =>
    Temporal.PlainDate.from(from).until(to, {
      largestUnit: 'months',
      smallestUnit: 'months',
      roundingMode: 'halfExpand',
    }).months,
);
