import type { PublicationStatus } from '../publications/publication.js';

/**
 * `INTERIM`: not cleansed. `MONTHLY`, `QUARTERLY`: the regular report. `MID_YEAR`, `YEAR_END`: the half year
 * and the whole year. `FULL`: the whole service, cleansed, with trends.
 */
export const reportKinds = ['INTERIM', 'MONTHLY', 'QUARTERLY', 'MID_YEAR', 'YEAR_END', 'FULL'] as const;
export type ReportKind = (typeof reportKinds)[number];

/**
 * The status that a report's figures must have. The year-end report needs cleansed figures (Southwark's
 * June); the half-year report comes before they are cleansed; monthly and quarterly reports take any figure.
 */
export const demandedStatus: Readonly<Record<ReportKind, PublicationStatus>> = {
  INTERIM: 'INTERIM',
  MONTHLY: 'INTERIM',
  QUARTERLY: 'INTERIM',
  MID_YEAR: 'PROVISIONAL',
  YEAR_END: 'FINAL',
  FULL: 'FINAL',
};
