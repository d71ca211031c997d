import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { approveNarratives } from './approve-narratives.js';
import { compareWithPrevious } from './compare-with-previous.js';
import { findEditions } from './find-edition.js';
import { findLineages } from './find-lineage.js';
import { findReports } from './find-report.js';
import { judgeOutlook } from './judge-outlook.js';
import { rateScorecard } from './rate-scorecard.js';
import { recordSummary } from './record-summary.js';

/** Operations on scorecard reports. */
export const reportsServices = (sessions: DatabaseSessions, { now }: ServiceSettings) => ({
  approveNarratives: approveNarratives(sessions),
  compareWithPrevious: compareWithPrevious(sessions),
  findEditions: findEditions(sessions, now),
  findLineages: findLineages(sessions),
  findReports: findReports(sessions),
  judgeOutlook: judgeOutlook(sessions),
  rateScorecard: rateScorecard(sessions),
  recordSummary: recordSummary(sessions),
});
