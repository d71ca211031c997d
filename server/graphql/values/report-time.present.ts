import type { PlainDate } from '../../domain/values/plain-date.js';
import { dayOf, parseReportTime, periodOfTime, type ReportTime } from '../../domain/values/report-time.js';
import type { Period } from './period.type.js';

/** The time of a report as the API shows it: either a period or a reporting day. The other field is `null`. */
export interface PresentedTime {
  readonly period: Period | null;
  readonly reportingDay: PlainDate | null;
}

export const presentReportTime = (time: ReportTime): PresentedTime => ({
  period: periodOfTime(time),
  reportingDay: dayOf(time),
});

/**
 * Presents the time of a report from its stored code. Throws if the code is malformed, which is unexpected because
 * only valid codes are stored.
 */
export function presentReportTimeNamed(code: string): PresentedTime {
  const time = parseReportTime(code);
  if (!time.ok) throw new Error(`${code} is neither a period nor a day`);
  return presentReportTime(time.value);
}
