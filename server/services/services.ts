import type { Doors } from '../persistence/database.js';
import type { AccessSettings } from './access-settings.js';
import { authenticate } from './authenticate.js';
import { benchmark } from './benchmark.js';
import { benchmarkTrend } from './benchmark-trend.js';
import { endMembership, setMembership } from './change-membership.js';
import { compareCouncils } from './compare-councils.js';
import { changesOfVersion, changesSincePublication } from './compare-publication.js';
import { compareWithPrevious } from './compare-with-previous.js';
import { confirmTarget } from './confirm-target.js';
import { copyComparisonGroup } from './copy-comparison-group.js';
import { correctPublication } from './correct-publication.js';
import { findCouncilSettings, setCouncilSettings } from './council-settings.js';
import { createApiKey, createFirstKey } from './create-api-key.js';
import { agreeScorecardChange, rejectScorecardChange } from './decide-scorecard-change.js';
import { defineMeasure } from './define-measure.js';
import { describeViewer } from './describe-viewer.js';
import { findApiKeys } from './find-api-keys.js';
import { findAuditTrail } from './find-audit-trail.js';
import { findDueReports } from './find-due-reports.js';
import { findEdition } from './find-edition.js';
import { findEvents, findLastEvent } from './find-events.js';
import { findObservations, findTargets } from './find-figures.js';
import { findLineage } from './find-lineage.js';
import { findMeasure, findMeasures } from './find-measures.js';
import { findOutliers } from './find-outliers.js';
import { findPeople } from './find-people.js';
import { findPeriod, findPeriods } from './find-periods.js';
import { findPublication, findPublicationById, findPublications } from './find-publications.js';
import { findDeliveries, findWebhooks, retryDelivery } from './find-webhooks.js';
import { findActions, reportAction } from './follow-actions.js';
import { importLaitMeasures } from './import-lait-measures.js';
import { importLaitValues } from './import-lait-values.js';
import { importNeighbours } from './import-neighbours.js';
import { importObservations } from './import-observations.js';
import { importOpenData } from './import-open-data.js';
import { invitePerson } from './invite-person.js';
import { judgeOutlook } from './judge-outlook.js';
import { defineCommittee, findCommittee, findCommittees, scheduleMeeting } from './manage-committees.js';
import {
  addComparisonGroupEdition,
  defineComparisonGroup,
  findComparisonGroup,
  findComparisonGroups,
} from './manage-comparison-groups.js';
import { defineAreas, findCouncil, findCouncils, subscribeCouncil } from './manage-councils.js';
import {
  findIdentityProviders,
  removeIdentityProvider,
  setIdentityProvider,
} from './manage-identity-providers.js';
import { defineImportMapping, findImportMappings } from './manage-import-mappings.js';
import { addScorecardEdition, defineScorecard, findScorecards } from './manage-scorecards.js';
import {
  createWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from './manage-webhooks.js';
import { monitorMeasure } from './monitor-measure.js';
import { approveNarrative, submitNarrative, writeNarrative } from './narrate.js';
import { findScorecardChanges, proposeScorecardChange } from './propose-scorecard-change.js';
import { findReadiness } from './publication-readiness.js';
import { publishScorecard } from './publish-scorecard.js';
import { quoteComparator } from './quote-comparator.js';
import { rateScorecard } from './rate-scorecard.js';
import { recordSummary } from './record-summary.js';
import { releasePublications } from './release-publications.js';
import { closeMemberRequest, findMemberRequests, makeMemberRequest } from './request-monitoring.js';
import { retireComparisonGroup } from './retire-comparison-group.js';
import { returnNarrative, reviseNarrative } from './revise-narrative.js';
import { revokeApiKey } from './revoke-api-key.js';
import { rotateApiKey } from './rotate-api-key.js';
import { findScheduledReports, scheduleReport } from './schedule-report.js';
import { findPublicationRules, setPublicationRules } from './set-publication-rules.js';
import { setTarget } from './set-target.js';
import { submitObservations } from './submit-observations.js';
import { findSubscriptions, resumeCouncil, suspendCouncil } from './suspend-council.js';
import { verifyAuditTrail } from './verify-audit-trail.js';

const usual: AccessSettings = { loopbackProviders: false };

import { watchEvents } from './watch-events.js';
import { withdrawPublication } from './withdraw-publication.js';

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
