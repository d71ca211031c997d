import type { ReportOfInput } from '../generated/schema.js';

/** The time that a report is about: a period (`2017-M1`), or a reporting day (`2017-09-13`). */
export type ReportTime =
  | { readonly period: string; readonly reportingDay?: undefined }
  | { readonly reportingDay: string; readonly period?: undefined };

interface PerhapsTime {
  readonly period?: string | undefined;
  readonly reportingDay?: string | undefined;
}

/** The fields that name a report, with its time as the API takes it. */
export function withTime<Which extends PerhapsTime>({ period, reportingDay, ...which }: Which) {
  const of: ReportOfInput | null = reportingDay ? { reportingDay } : period ? { period } : null;
  return { ...which, of };
}
