import type { PublicationStatus } from '../publications/publication.js';

/**
 * `INTERIM`: a report with figures that are not cleansed. `MONTHLY`, `QUARTERLY`: the regular reports.
 * `MID_YEAR`, `YEAR_END`: the reports about the half year and the whole year. `FULL`: a report about the
 * whole service, with cleansed figures and trends.
 */
export const reportKinds = ['INTERIM', 'MONTHLY', 'QUARTERLY', 'MID_YEAR', 'YEAR_END', 'FULL'] as const;
export type ReportKind = (typeof reportKinds)[number];

/**
 * The least final status that the figures of a report may have. The year-end report needs cleansed figures,
 * as Southwark's June report does. The half-year report comes before the figures are cleansed. Monthly and
 * quarterly reports take any figure.
 */
export const demandedStatus: Readonly<Record<ReportKind, PublicationStatus>> = {
  INTERIM: 'INTERIM',
  MONTHLY: 'INTERIM',
  QUARTERLY: 'INTERIM',
  MID_YEAR: 'PROVISIONAL',
  YEAR_END: 'FINAL',
  FULL: 'FINAL',
};
