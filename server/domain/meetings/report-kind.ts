import type { PublicationStatus } from '../publications/publication.js';

/**
 * `INTERIM`: not cleansed. `MONTHLY`, `QUARTERLY`: the regular report. `MID_YEAR`, `YEAR_END`: of half the year and of
 * all of it. `FULL`: the whole service, cleansed, with trends.
 */
export const reportKinds = ['INTERIM', 'MONTHLY', 'QUARTERLY', 'MID_YEAR', 'YEAR_END', 'FULL'] as const;
export type ReportKind = (typeof reportKinds)[number];

/**
 * How settled the figures of a report must be. The year's end is reported cleansed (Southwark's June); the report of
 * the half year goes before that; a month's or a quarter's takes figures as they come.
 */
export const demandedStatus: Readonly<Record<ReportKind, PublicationStatus>> = {
  INTERIM: 'INTERIM',
  MONTHLY: 'INTERIM',
  QUARTERLY: 'INTERIM',
  MID_YEAR: 'PROVISIONAL',
  YEAR_END: 'FINAL',
  FULL: 'FINAL',
};
