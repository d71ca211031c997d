import type { Doors } from '../persistence/database.js';
import { benchmark } from './benchmark.js';
import { benchmarkTrend } from './benchmark-trend.js';
import { compareCouncils } from './compare-councils.js';
import { copyComparisonGroup } from './copy-comparison-group.js';
import { defineMeasure } from './define-measure.js';
import { findObservations, findTargets } from './find-figures.js';
import { findMeasure, findMeasures } from './find-measures.js';
import { findOutliers } from './find-outliers.js';
import { findPeriod, findPeriods } from './find-periods.js';
import { importLaitMeasures } from './import-lait-measures.js';
import { importLaitValues } from './import-lait-values.js';
import { importNeighbours } from './import-neighbours.js';
import { importObservations } from './import-observations.js';
import { importOpenData } from './import-open-data.js';
import { judgeOutlook } from './judge-outlook.js';
import { authenticate, createApiKey, createFirstKey, describeViewer, revokeApiKey } from './manage-access.js';
import { defineCommittee, findCommittee, findCommittees, scheduleMeeting } from './manage-committees.js';
import {
  addComparisonGroupEdition,
  defineComparisonGroup,
  findComparisonGroup,
  findComparisonGroups,
} from './manage-comparison-groups.js';
import { defineAreas, findCouncil, findCouncils, subscribeCouncil } from './manage-councils.js';
import { defineImportMapping, findImportMappings } from './manage-import-mappings.js';
import { addScorecardEdition, defineScorecard, findScorecards } from './manage-scorecards.js';
import { approveNarrative, submitNarrative, writeNarrative } from './narrate.js';
import { findScorecardChanges, proposeScorecardChange } from './propose-scorecard-change.js';
import { quoteComparator } from './quote-comparator.js';
import { rateScorecard } from './rate-scorecard.js';
import { recordSummary } from './record-summary.js';
import { retireComparisonGroup } from './retire-comparison-group.js';
import { findScheduledReports, scheduleReport } from './schedule-report.js';
import { setTarget } from './set-target.js';
import { submitObservations } from './submit-observations.js';

/** Everything that the service can be asked to do, behind the doors of its database. */
export const openServices = (doors: Doors, now: () => Date) => ({
  addComparisonGroupEdition: addComparisonGroupEdition(doors),
  addScorecardEdition: addScorecardEdition(doors),
  approveNarrative: approveNarrative(doors),
  authenticate: authenticate(doors, now),
  benchmark: benchmark(doors),
  benchmarkTrend: benchmarkTrend(doors),
  compareCouncils: compareCouncils(doors),
  copyComparisonGroup: copyComparisonGroup(doors),
  createApiKey: createApiKey(doors),
  createFirstKey: createFirstKey(doors),
  defineAreas: defineAreas(doors),
  defineCommittee: defineCommittee(doors),
  defineComparisonGroup: defineComparisonGroup(doors),
  defineImportMapping: defineImportMapping(doors),
  defineMeasure: defineMeasure(doors),
  defineScorecard: defineScorecard(doors),
  describeViewer: describeViewer(doors),
  findCommittee: findCommittee(doors),
  findCommittees: findCommittees(doors),
  findComparisonGroup: findComparisonGroup(doors),
  findComparisonGroups: findComparisonGroups(doors),
  findCouncil: findCouncil(doors),
  findCouncils: findCouncils(doors),
  findImportMappings: findImportMappings(doors),
  findMeasure: findMeasure(doors),
  findMeasures: findMeasures(doors),
  findObservations: findObservations(doors),
  findOutliers: findOutliers(doors),
  findPeriod: findPeriod(),
  findPeriods: findPeriods(doors),
  findScheduledReports: findScheduledReports(doors),
  findScorecardChanges: findScorecardChanges(doors),
  findScorecards: findScorecards(doors),
  findTargets: findTargets(doors),
  importLaitMeasures: importLaitMeasures(doors),
  importLaitValues: importLaitValues(doors, now),
  importNeighbours: importNeighbours(doors),
  importObservations: importObservations(doors),
  importOpenData: importOpenData(doors, now),
  judgeOutlook: judgeOutlook(doors),
  proposeScorecardChange: proposeScorecardChange(doors),
  quoteComparator: quoteComparator(doors),
  rateScorecard: rateScorecard(doors),
  recordSummary: recordSummary(doors),
  retireComparisonGroup: retireComparisonGroup(doors),
  revokeApiKey: revokeApiKey(doors),
  scheduleMeeting: scheduleMeeting(doors),
  scheduleReport: scheduleReport(doors),
  setTarget: setTarget(doors),
  submitNarrative: submitNarrative(doors),
  submitObservations: submitObservations(doors),
  subscribeCouncil: subscribeCouncil(doors),
  writeNarrative: writeNarrative(doors),
});

export type Services = ReturnType<typeof openServices>;
