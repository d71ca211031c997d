import type { PublishedStatus } from '../observations/published-details.js';
import type { Period } from '../values/period.js';
import { ok, type Result, refused } from '../values/problem.js';
import type { YearType } from '../values/time-identifier.js';
import { periodOfYearLabel, yearLabels } from '../values/year-label.js';

/** A year of the Local Authority Interactive Tool. */
export interface LaitYear {
  readonly period: Period;
  readonly status: PublishedStatus | null;
  /** The whole label as received, if it has an ending such as `(OT)` or `(Rev)`. */
  readonly note: string | null;
}

/**
 * The endings of labels, and the status that each gives. An outturn is the figure after the year's end, which
 * is no status.
 */
const endings: ReadonlyMap<string, PublishedStatus | null> = new Map([
  ['ot', null],
  ['outturn', null],
  ['rev', 'REVISED'],
  ['revised', 'REVISED'],
  ['final', 'FINAL'],
  ['prov', 'PROVISIONAL'],
  ['provisional', 'PROVISIONAL'],
]);

const instead = `${yearLabels.join(', ')}, also followed by (OT), (Rev), (Final) or (prov)`;

/**
 * Reads the label of a year for a measure of this type of year. A single calendar year names the year that
 * ends in it: for a financial year, `2016` is April 2015 to March 2016. Problem: `MALFORMED_PERIOD`, also for
 * an unknown ending and for two endings that both give a status.
 *
 * @example readLaitYear('2016-17 (Rev)', 'FINANCIAL') is 201617-FY, REVISED, note '2016-17 (Rev)'
 */
export function readLaitYear(text: string, yearType: YearType): Result<LaitYear> {
  const [, label = '', ending = ''] = /^(.*?)((?:\s*\([^()]*\))*)$/.exec(text.trim()) ?? [];
  const words = [...ending.matchAll(/\(([^()]*)\)/g)].map(([, word = '']) => word.trim().toLowerCase());
  const statuses = words.flatMap((word) => endings.get(word) ?? []);
  const period = periodOfYearLabel(label, yearType, true);
  if (!period || !words.every((word) => endings.has(word)) || statuses.length > 1) {
    return refused({ code: 'MALFORMED_PERIOD', path: [], found: text, instead });
  }
  return ok({
    period,
    status: statuses[0] ?? null,
    note: words.length > 0 ? text.trim().slice(0, 300) : null,
  });
}
