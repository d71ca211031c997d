import type { Doors } from '../persistence/database.js';
import type { AccessSettings } from './access/access-settings.js';
import { authenticate } from './access/authenticate.js';
import { endMembership, setMembership } from './access/change-membership.js';
import { findCouncilSettings, setCouncilSettings } from './access/council-settings.js';
import { createApiKey, createFirstKey } from './access/create-api-key.js';
import { describeViewer } from './access/describe-viewer.js';
import { findApiKeys } from './access/find-api-keys.js';
import { findPeople } from './access/find-people.js';
import { invitePerson } from './access/invite-person.js';
import { defineAreas, findCouncil, findCouncils, subscribeCouncil } from './access/manage-councils.js';
import {
  findIdentityProviders,
  removeIdentityProvider,
  setIdentityProvider,
} from './access/manage-identity-providers.js';
import { revokeApiKey } from './access/revoke-api-key.js';
import { rotateApiKey } from './access/rotate-api-key.js';
import { findSubscriptions, resumeCouncil, suspendCouncil } from './access/suspend-council.js';
import { findAuditTrail } from './audit/find-audit-trail.js';
import { verifyAuditTrail } from './audit/verify-audit-trail.js';
import { benchmark } from './benchmarks/benchmark.js';
import { benchmarkTrend } from './benchmarks/benchmark-trend.js';
import { compareCouncils } from './benchmarks/compare-councils.js';
import { findOutliers } from './benchmarks/find-outliers.js';
import { copyComparisonGroup } from './comparisons/copy-comparison-group.js';
import {
  addComparisonGroupEdition,
  defineComparisonGroup,
  findComparisonGroup,
  findComparisonGroups,
} from './comparisons/manage-comparison-groups.js';
import { quoteComparator } from './comparisons/quote-comparator.js';
import { retireComparisonGroup } from './comparisons/retire-comparison-group.js';
import { findEvents, findLastEvent } from './events/find-events.js';
import { findDeliveries, findWebhooks, retryDelivery } from './events/find-webhooks.js';
import {
  createWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from './events/manage-webhooks.js';
import { importLaitMeasures } from './imports/import-lait-measures.js';
import { importLaitValues } from './imports/import-lait-values.js';
import { importNeighbours } from './imports/import-neighbours.js';
import { importObservations } from './imports/import-observations.js';
import { importOpenData } from './imports/import-open-data.js';
import { defineImportMapping, findImportMappings } from './imports/manage-import-mappings.js';
import { defineMeasure } from './measures/define-measure.js';
import { findMeasure, findMeasures } from './measures/find-measures.js';
import { findDueReports } from './meetings/find-due-reports.js';
import { monitorMeasure } from './meetings/monitor-measure.js';
import { closeMemberRequest, findMemberRequests, makeMemberRequest } from './meetings/request-monitoring.js';
import { findScheduledReports, scheduleReport } from './meetings/schedule-report.js';
import { findActions, reportAction } from './narratives/manage-actions.js';
import { returnNarrative, reviseNarrative } from './narratives/revise-narrative.js';
import { approveNarrative, submitNarrative, writeNarrative } from './narratives/write-narrative.js';
import { findObservations, findTargets } from './observations/find-figures.js';
import { submitObservations } from './observations/submit-observations.js';
import { changesOfVersion, changesSincePublication } from './publications/compare-publication.js';
import { correctPublication } from './publications/correct-publication.js';
import { findPublication, findPublicationById, findPublications } from './publications/find-publications.js';
import { findReadiness } from './publications/publication-readiness.js';
import { publishScorecard } from './publications/publish-scorecard.js';
import { releasePublications } from './publications/release-publications.js';
import { findPublicationRules, setPublicationRules } from './publications/set-publication-rules.js';
import { compareWithPrevious } from './reports/compare-with-previous.js';
import { findEdition } from './reports/find-edition.js';
import { findLineage } from './reports/find-lineage.js';
import { judgeOutlook } from './reports/judge-outlook.js';
import { rateScorecard } from './reports/rate-scorecard.js';
import { recordSummary } from './reports/record-summary.js';
import { agreeScorecardChange, rejectScorecardChange } from './scorecards/decide-scorecard-change.js';
import {
  defineCommittee,
  findCommittee,
  findCommittees,
  scheduleMeeting,
} from './scorecards/manage-committees.js';
import { addScorecardEdition, defineScorecard, findScorecards } from './scorecards/manage-scorecards.js';
import { findScorecardChanges, proposeScorecardChange } from './scorecards/propose-scorecard-change.js';
import { confirmTarget } from './targets/confirm-target.js';
import { setTarget } from './targets/set-target.js';
import { findPeriod, findPeriods } from './values/find-periods.js';

const usual: AccessSettings = { loopbackProviders: false };

import { watchEvents } from './events/watch-events.js';
import { withdrawPublication } from './publications/withdraw-publication.js';

/** Everything that the service can be asked to do, behind the doors of its database. */
export const openServices = (doors: Doors, now: () => Date, access: AccessSettings = usual) => ({
  addComparisonGroupEdition: addComparisonGroupEdition(doors),
  addScorecardEdition: addScorecardEdition(doors),
  agreeScorecardChange: agreeScorecardChange(doors, now),
  approveNarrative: approveNarrative(doors),
  authenticate: authenticate(doors, now, access),
  benchmark: benchmark(doors),
  benchmarkTrend: benchmarkTrend(doors),
  changesOfVersion: changesOfVersion(doors, now),
  changesSincePublication: changesSincePublication(doors),
  closeMemberRequest: closeMemberRequest(doors),
  compareCouncils: compareCouncils(doors),
  compareWithPrevious: compareWithPrevious(doors),
  confirmTarget: confirmTarget(doors),
  copyComparisonGroup: copyComparisonGroup(doors),
  correctPublication: correctPublication(doors, now),
  createApiKey: createApiKey(doors),
  createFirstKey: createFirstKey(doors),
  createWebhook: createWebhook(doors, access),
  defineAreas: defineAreas(doors),
  defineCommittee: defineCommittee(doors),
  defineComparisonGroup: defineComparisonGroup(doors),
  defineImportMapping: defineImportMapping(doors),
  defineMeasure: defineMeasure(doors),
  defineScorecard: defineScorecard(doors),
  describeViewer: describeViewer(doors),
  endMembership: endMembership(doors),
  findApiKeys: findApiKeys(doors),
  findAuditTrail: findAuditTrail(doors),
  findActions: findActions(doors),
  findCommittee: findCommittee(doors),
  findCommittees: findCommittees(doors),
  findComparisonGroup: findComparisonGroup(doors),
  findComparisonGroups: findComparisonGroups(doors),
  findCouncil: findCouncil(doors),
  findCouncils: findCouncils(doors),
  findCouncilSettings: findCouncilSettings(doors),
  findDeliveries: findDeliveries(doors),
  findDueReports: findDueReports(doors),
  findEdition: findEdition(doors),
  findEvents: findEvents(doors),
  findIdentityProviders: findIdentityProviders(doors),
  findImportMappings: findImportMappings(doors),
  findLastEvent: findLastEvent(doors),
  findLineage: findLineage(doors),
  findMeasure: findMeasure(doors),
  findMeasures: findMeasures(doors),
  findObservations: findObservations(doors),
  findMemberRequests: findMemberRequests(doors),
  findOutliers: findOutliers(doors),
  findPeople: findPeople(doors),
  findPeriod: findPeriod(),
  findPeriods: findPeriods(doors),
  findPublication: findPublication(doors, now),
  findPublicationById: findPublicationById(doors, now),
  findPublicationRules: findPublicationRules(doors),
  findPublications: findPublications(doors, now),
  findReadiness: findReadiness(doors),
  findScheduledReports: findScheduledReports(doors),
  findScorecardChanges: findScorecardChanges(doors),
  findScorecards: findScorecards(doors),
  findSubscriptions: findSubscriptions(doors),
  findTargets: findTargets(doors),
  findWebhooks: findWebhooks(doors),
  importLaitMeasures: importLaitMeasures(doors),
  importLaitValues: importLaitValues(doors, now),
  importNeighbours: importNeighbours(doors),
  importObservations: importObservations(doors),
  importOpenData: importOpenData(doors, now),
  invitePerson: invitePerson(doors),
  judgeOutlook: judgeOutlook(doors),
  makeMemberRequest: makeMemberRequest(doors),
  monitorMeasure: monitorMeasure(doors),
  proposeScorecardChange: proposeScorecardChange(doors),
  publishScorecard: publishScorecard(doors, now),
  quoteComparator: quoteComparator(doors),
  rateScorecard: rateScorecard(doors),
  recordSummary: recordSummary(doors),
  rejectScorecardChange: rejectScorecardChange(doors, now),
  removeIdentityProvider: removeIdentityProvider(doors),
  removeWebhook: removeWebhook(doors),
  resumeCouncil: resumeCouncil(doors),
  reportAction: reportAction(doors),
  releasePublications: releasePublications(doors, now),
  retireComparisonGroup: retireComparisonGroup(doors),
  retryDelivery: retryDelivery(doors),
  returnNarrative: returnNarrative(doors),
  reviseNarrative: reviseNarrative(doors),
  revokeApiKey: revokeApiKey(doors),
  rotateApiKey: rotateApiKey(doors, now),
  rotateWebhookSecret: rotateWebhookSecret(doors, now),
  scheduleMeeting: scheduleMeeting(doors),
  scheduleReport: scheduleReport(doors),
  setCouncilSettings: setCouncilSettings(doors),
  setIdentityProvider: setIdentityProvider(doors, access),
  setMembership: setMembership(doors),
  setPublicationRules: setPublicationRules(doors),
  setTarget: setTarget(doors),
  submitNarrative: submitNarrative(doors),
  submitObservations: submitObservations(doors),
  subscribeCouncil: subscribeCouncil(doors),
  suspendCouncil: suspendCouncil(doors),
  testWebhook: testWebhook(doors),
  updateWebhook: updateWebhook(doors, access),
  verifyAuditTrail: verifyAuditTrail(doors),
  watchEvents: watchEvents(doors),
  withdrawPublication: withdrawPublication(doors, now),
  writeNarrative: writeNarrative(doors),
});

export type Services = ReturnType<typeof openServices>;
