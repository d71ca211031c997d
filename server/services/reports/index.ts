import type { DatabaseSessions } from '../../persistence/database.js';
import { approveNarrative } from './approve-narrative.js';
import { compareWithPrevious } from './compare-with-previous.js';
import { findEdition } from './find-edition.js';
import { findLineage } from './find-lineage.js';
import { findReports } from './find-report.js';
import { judgeOutlook } from './judge-outlook.js';
import { rateScorecard } from './rate-scorecard.js';
import { recordSummary } from './record-summary.js';

/** Operations on scorecard reports. */
export const reportsServices = (sessions: DatabaseSessions) => ({
  approveNarrative: approveNarrative(sessions),
  compareWithPrevious: compareWithPrevious(sessions),
  findEdition: findEdition(sessions),
  findLineage: findLineage(sessions),
  findReports: findReports(sessions),
  judgeOutlook: judgeOutlook(sessions),
  rateScorecard: rateScorecard(sessions),
  recordSummary: recordSummary(sessions),
});
