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

/** How many answers of each kind of sum are kept. */
const mostKept = 5_000;

// Calendar arithmetic takes tens of microseconds, and a report asks for the same few sums for every line.
function remembered<A, B, Made>(work: (a: A, b: B) => Made): (a: A, b: B) => Made {
  const known = new Map<string, Made>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size === mostKept) known.clear();
    const made = work(a, b);
    known.set(key, made);
    return made;
  };
}

/** The date so many days later (earlier, when negative). */
export const addDays = remembered(
  (date: PlainDate, days: number): PlainDate => Temporal.PlainDate.from(date).add({ days }).toString(),
);

/** The same day of the month so many months later. Trap: 31 January and one month is the last of February. */
export const addMonths = remembered(
  (date: PlainDate, months: number): PlainDate => Temporal.PlainDate.from(date).add({ months }).toString(),
);

/** Months from one date to another, to the nearest whole month. */
export const monthsBetween = remembered(
  (from: PlainDate, to: PlainDate): number =>
    Temporal.PlainDate.from(from).until(to, {
      largestUnit: 'months',
      smallestUnit: 'months',
      roundingMode: 'halfExpand',
    }).months,
);
