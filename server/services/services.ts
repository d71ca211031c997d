import type { DatabaseSessions } from '../persistence/database.js';
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
export const openServices = (
  sessions: DatabaseSessions,
  now: () => Date,
  access: AccessSettings = usual,
) => ({
  addComparisonGroupEdition: addComparisonGroupEdition(sessions),
  addScorecardEdition: addScorecardEdition(sessions),
  agreeScorecardChange: agreeScorecardChange(sessions, now),
  approveNarrative: approveNarrative(sessions),
  authenticate: authenticate(sessions, now, access),
  benchmark: benchmark(sessions),
  benchmarkTrend: benchmarkTrend(sessions),
  changesOfVersion: changesOfVersion(sessions, now),
  changesSincePublication: changesSincePublication(sessions),
  closeMemberRequest: closeMemberRequest(sessions),
  compareCouncils: compareCouncils(sessions),
  compareWithPrevious: compareWithPrevious(sessions),
  confirmTarget: confirmTarget(sessions),
  copyComparisonGroup: copyComparisonGroup(sessions),
  correctPublication: correctPublication(sessions, now),
  createApiKey: createApiKey(sessions),
  createFirstKey: createFirstKey(sessions),
  createWebhook: createWebhook(sessions, access),
  defineAreas: defineAreas(sessions),
  defineCommittee: defineCommittee(sessions),
  defineComparisonGroup: defineComparisonGroup(sessions),
  defineImportMapping: defineImportMapping(sessions),
  defineMeasure: defineMeasure(sessions),
  defineScorecard: defineScorecard(sessions),
  describeViewer: describeViewer(sessions),
  endMembership: endMembership(sessions),
  findApiKeys: findApiKeys(sessions),
  findAuditTrail: findAuditTrail(sessions),
  findActions: findActions(sessions),
  findCommittee: findCommittee(sessions),
  findCommittees: findCommittees(sessions),
  findComparisonGroup: findComparisonGroup(sessions),
  findComparisonGroups: findComparisonGroups(sessions),
  findCouncil: findCouncil(sessions),
  findCouncils: findCouncils(sessions),
  findCouncilSettings: findCouncilSettings(sessions),
  findDeliveries: findDeliveries(sessions),
  findDueReports: findDueReports(sessions),
  findEdition: findEdition(sessions),
  findEvents: findEvents(sessions),
  findIdentityProviders: findIdentityProviders(sessions),
  findImportMappings: findImportMappings(sessions),
  findLastEvent: findLastEvent(sessions),
  findLineage: findLineage(sessions),
  findMeasure: findMeasure(sessions),
  findMeasures: findMeasures(sessions),
  findObservations: findObservations(sessions),
  findMemberRequests: findMemberRequests(sessions),
  findOutliers: findOutliers(sessions),
  findPeople: findPeople(sessions),
  findPeriod: findPeriod(),
  findPeriods: findPeriods(sessions),
  findPublication: findPublication(sessions, now),
  findPublicationById: findPublicationById(sessions, now),
  findPublicationRules: findPublicationRules(sessions),
  findPublications: findPublications(sessions, now),
  findReadiness: findReadiness(sessions),
  findScheduledReports: findScheduledReports(sessions),
  findScorecardChanges: findScorecardChanges(sessions),
  findScorecards: findScorecards(sessions),
  findSubscriptions: findSubscriptions(sessions),
  findTargets: findTargets(sessions),
  findWebhooks: findWebhooks(sessions),
  importLaitMeasures: importLaitMeasures(sessions),
  importLaitValues: importLaitValues(sessions, now),
  importNeighbours: importNeighbours(sessions),
  importObservations: importObservations(sessions),
  importOpenData: importOpenData(sessions, now),
  invitePerson: invitePerson(sessions),
  judgeOutlook: judgeOutlook(sessions),
  makeMemberRequest: makeMemberRequest(sessions),
  monitorMeasure: monitorMeasure(sessions),
  proposeScorecardChange: proposeScorecardChange(sessions),
  publishScorecard: publishScorecard(sessions, now),
  quoteComparator: quoteComparator(sessions),
  rateScorecard: rateScorecard(sessions),
  recordSummary: recordSummary(sessions),
  rejectScorecardChange: rejectScorecardChange(sessions, now),
  removeIdentityProvider: removeIdentityProvider(sessions),
  removeWebhook: removeWebhook(sessions),
  resumeCouncil: resumeCouncil(sessions),
  reportAction: reportAction(sessions),
  releasePublications: releasePublications(sessions, now),
  retireComparisonGroup: retireComparisonGroup(sessions),
  retryDelivery: retryDelivery(sessions),
  returnNarrative: returnNarrative(sessions),
  reviseNarrative: reviseNarrative(sessions),
  revokeApiKey: revokeApiKey(sessions),
  rotateApiKey: rotateApiKey(sessions, now),
  rotateWebhookSecret: rotateWebhookSecret(sessions, now),
  scheduleMeeting: scheduleMeeting(sessions),
  scheduleReport: scheduleReport(sessions),
  setCouncilSettings: setCouncilSettings(sessions),
  setIdentityProvider: setIdentityProvider(sessions, access),
  setMembership: setMembership(sessions),
  setPublicationRules: setPublicationRules(sessions),
  setTarget: setTarget(sessions),
  submitNarrative: submitNarrative(sessions),
  submitObservations: submitObservations(sessions),
  subscribeCouncil: subscribeCouncil(sessions),
  suspendCouncil: suspendCouncil(sessions),
  testWebhook: testWebhook(sessions),
  updateWebhook: updateWebhook(sessions, access),
  verifyAuditTrail: verifyAuditTrail(sessions),
  watchEvents: watchEvents(sessions),
  withdrawPublication: withdrawPublication(sessions, now),
  writeNarrative: writeNarrative(sessions),
});

export type Services = ReturnType<typeof openServices>;
