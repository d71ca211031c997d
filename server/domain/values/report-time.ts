/** The time that a report is about: a period, or the day by which the periods of its lines must have ended. */
import { type Period, parsePeriod } from './period.js';
import { addDays, type PlainDate, parsePlainDate } from './plain-date.js';
import { ok, type Result, refused } from './problem.js';

/** A day that a report is about. It has no figures of its own: each line is shown for its own period. */
export interface ReportingDay {
  readonly kind: 'REPORTING_DAY';
  /** The day itself: `2017-09-13`. No period has a code of this form. */
  readonly code: PlainDate;
  readonly startsOn: PlainDate;
  /** The next day. */
  readonly endsBefore: PlainDate;
}

export type ReportTime = Period | ReportingDay;

/** The reporting days that reports can be stored for: those of the years of the stored periods. */
export const reportingDayLimits = { first: '1995-01-01', last: '2045-12-31' } as const;

export const reportingDay = (day: PlainDate): ReportingDay => ({
  kind: 'REPORTING_DAY',
  code: day,
  startsOn: day,
  endsBefore: addDays(day, 1),
});

export const isReportingDay = (time: ReportTime): time is ReportingDay => time.kind === 'REPORTING_DAY';

/** Returns the day of a report about a day, otherwise `null`. */
export const dayOf = (time: ReportTime): PlainDate | null => (isReportingDay(time) ? time.code : null);

/** Returns the period of a report about a period, otherwise `null`. */
export const periodOfTime = (time: ReportTime): Period | null => (isReportingDay(time) ? null : time);

/**
 * Reads the code of a period or a day. Problem: `MALFORMED_PERIOD`.
 *
 * @example parseReportTime('2017-M9') is the month; parseReportTime('2017-09-13') is the reporting day
 */
export function parseReportTime(code: string): Result<ReportTime> {
  const day = parsePlainDate(code);
  if (day.ok) return ok(reportingDay(day.value));
  const period = parsePeriod(code);
  return period.ok ? ok(period.value) : refused({ code: 'MALFORMED_PERIOD', path: [], found: code });
}
