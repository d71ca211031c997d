/** The one permission table: every operation of the API, the door it goes through and who may pass it. */
import type { CouncilRole } from './principal.js';

const insiders: readonly CouncilRole[] = [
  'COUNCIL_ADMINISTRATOR',
  'DATA_OFFICER',
  'AUTHOR',
  'APPROVER',
  'MEMBER',
];
const administrators: readonly CouncilRole[] = ['COUNCIL_ADMINISTRATOR'];
const officers: readonly CouncilRole[] = ['DATA_OFFICER'];
const authors: readonly CouncilRole[] = ['AUTHOR'];
const approvers: readonly CouncilRole[] = ['APPROVER'];

/** Who makes the reports ready: members see what has been approved. */
const preparers: readonly CouncilRole[] = insiders.filter((role) => role !== 'MEMBER');

/** Of one council's house. Outside it, a read finds nothing and a write is refused, whatever is there. */
export const tenantOperations = {
  committee: insiders,
  committees: insiders,
  scorecard: insiders,
  scorecards: insiders,
  scorecardChanges: insiders,
  scorecardEdition: insiders,
  scorecardLikeForLike: insiders,
  measureLineage: insiders,
  scheduledReports: insiders,
  managementActions: insiders,
  dueReports: preparers,
  memberRequests: insiders,
  measureMonitoring: insiders,
  observations: insiders,
  targets: insiders,
  committeeDefine: administrators,
  meetingSchedule: administrators,
  scorecardDefine: administrators,
  scorecardEditionAdd: administrators,
  scorecardChangePropose: administrators,
  scorecardChangeAgree: administrators,
  scorecardChangeReject: administrators,
  reportSchedule: administrators,
  memberRequestMake: ['COUNCIL_ADMINISTRATOR', 'MEMBER'],
  memberRequestClose: administrators,
  summaryRecord: officers,
  observationsSubmit: officers,
  targetSet: administrators,
  targetConfirm: administrators,
  comparatorQuote: officers,
  outlookJudge: authors,
  narrativeWrite: authors,
  narrativeRevise: authors,
  narrativeSubmit: authors,
  narrativeReturn: [...authors, ...approvers],
  actionProgressReport: authors,
  narrativeApprove: approvers,
  // Not members, who may not see the drafts that stand against it.
  publicationReadiness: [...administrators, ...officers, ...authors, ...approvers],
  changesSince: insiders,
  publicationRules: insiders,
  publicationRulesSet: administrators,
  publicationPublish: approvers,
  publicationCorrect: approvers,
  publicationWithdraw: approvers,
  councilSettings: insiders,
  councilSettingsSet: administrators,
  events: insiders,
  webhooks: administrators,
  webhookDeliveries: administrators,
  webhookCreate: administrators,
  webhookUpdate: administrators,
  webhookRotateSecret: administrators,
  webhookRemove: administrators,
  webhookTest: administrators,
  webhookDeliveryRetry: administrators,
} as const satisfies Record<string, readonly CouncilRole[]>;

/**
 * Of a council's own where the caller names one, else of what is shared: read by everybody who is known,
 * written by the platform's administrator.
 */
export const sharedOrTenantOperations = {
  measureDefine: administrators,
  comparisonGroupDefine: administrators,
  comparisonGroupEditionAdd: administrators,
  comparisonGroupCopy: administrators,
  comparisonGroupRetire: administrators,
  measure: insiders,
  measures: insiders,
  comparisonGroup: insiders,
  publication: insiders,
  publicationById: insiders,
  publications: insiders,
  apiKeys: administrators,
  apiKeyCreate: administrators,
  apiKeyRotate: administrators,
  apiKeyRevoke: administrators,
  people: administrators,
  personInvite: administrators,
  membershipSet: administrators,
  membershipEnd: administrators,
  identityProviders: administrators,
  identityProviderSet: administrators,
  identityProviderRemove: administrators,
  auditTrail: administrators,
} as const satisfies Record<string, readonly CouncilRole[]>;

/** Of the platform alone. */
export const catalogueOperations = [
  'areasDefine',
  'councilSubscribe',
  'subscriptions',
  'councilSuspend',
  'councilResume',
  'importMappings',
  'importMappingDefine',
] as const;

/** Of files that come in and of the command line: of the platform, and of one council's house. */
export const catalogueImports = [
  'openDataImport',
  'neighboursImport',
  'laitMeasuresImport',
  'laitValuesImport',
  'auditVerify',
] as const;
export const tenantImports = {
  observationsImport: officers,
  auditVerify: administrators,
} as const satisfies Record<string, readonly CouncilRole[]>;

/** Of the service itself: at the instant that a council has set, and to whom it wants to be told. */
export const serviceOperations = ['publicationRelease', 'webhookDeliver'] as const;

/** Of everybody who is known: what is shared or published, with their own council's beside it. */
export const readerOperations = [
  'council',
  'councils',
  'measure',
  'measures',
  'period',
  'periods',
  'comparisonGroup',
  'comparisonGroups',
  'benchmark',
  'benchmarkTrend',
  'compareCouncils',
  'outliers',
  'publication',
  'publicationById',
  'publications',
] as const;

/**
 * Of those, what is answered to nobody known too, where the operator lets the public read: with what is public
 * alone (`Reader.visibility`). Of figures that is what a public publication holds; the rest is what it names.
 */
export const publicOperations: readonly ReaderOperation[] = [
  'council',
  'councils',
  'period',
  'periods',
  'publication',
  'publicationById',
  'publications',
];

/** Of anybody at all: it tells the caller no more than they brought. */
export const openOperations = ['viewer'] as const;

export type SharedOrTenantOperation = keyof typeof sharedOrTenantOperations;
export type TenantOperation =
  | keyof typeof tenantOperations
  | keyof typeof sharedOrTenantOperations
  | keyof typeof tenantImports;
export type CatalogueOperation =
  | (typeof catalogueOperations)[number]
  | (typeof catalogueImports)[number]
  | (typeof serviceOperations)[number]
  | keyof typeof sharedOrTenantOperations;
export type ReaderOperation = (typeof readerOperations)[number];

/** Whom the table lets into a council's house for what. */
export const tenantRoles: Readonly<Record<TenantOperation, readonly CouncilRole[]>> = {
  ...tenantOperations,
  ...sharedOrTenantOperations,
  ...tenantImports,
};
