import type { ReportOfInput } from '../generated/schema.js';

/** The time that a report is about: a period (`2017-M1`), or a reporting day (`2017-09-13`). */
export type ReportTime =
  | { readonly period: string; readonly reportingDay?: undefined }
  | { readonly reportingDay: string; readonly period?: undefined };

interface PerhapsTime {
  readonly period?: string | undefined;
  readonly reportingDay?: string | undefined;
}

/** Returns the fields that identify a report, with its period or reporting day in the API's input `of`. */
export function withTime<Which extends PerhapsTime>({ period, reportingDay, ...which }: Which) {
  const of: ReportOfInput | null = reportingDay ? { reportingDay } : period ? { period } : null;
  return { ...which, of };
}
