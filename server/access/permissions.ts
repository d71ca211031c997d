/** The permission table: every operation of the API, its kind of access, and the roles that may use it. */
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

/** Roles that prepare reports; members only read them. */
const preparers: readonly CouncilRole[] = insiders.filter((role) => role !== 'MEMBER');

/**
 * Operations on one council's data. For callers of other councils a read finds nothing and a write is
 * refused.
 */
export const tenantOperations = {
  committee: insiders,
  committees: insiders,
  meeting: insiders,
  meetings: insiders,
  scorecard: insiders,
  scorecards: insiders,
  scorecardChanges: insiders,
  scorecardEdition: insiders,
  scorecardLikeForLike: insiders,
  measureLineage: insiders,
  scheduledReports: insiders,
  narrative: insiders,
  narratives: insiders,
  managementActions: insiders,
  dueReports: preparers,
  memberRequests: insiders,
  measureMonitoring: insiders,
  observations: insiders,
  target: insiders,
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
  targetsSet: administrators,
  targetsConfirm: administrators,
  comparatorQuote: officers,
  outlookJudge: authors,
  narrativesWrite: authors,
  narrativeRevise: authors,
  narrativesSubmit: authors,
  narrativesReturn: [...authors, ...approvers],
  actionProgressReport: authors,
  narrativesApprove: approvers,
  // Members are excluded, because they may not see the drafts that prevent a publication.
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
 * Operations on a council's own data if the caller names a council, and otherwise on shared data or the
 * platform's own. Without a council, only the platform's administrator may use them, except for the
 * {@link readerOperations} among them.
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

/** Operations that only the platform's administrator may use. */
export const catalogueOperations = [
  'areasDefine',
  'reorganisationDefine',
  'councilSubscribe',
  'subscriptions',
  'councilSuspend',
  'councilResume',
  'importMappings',
  'importMappingDefine',
] as const;

/**
 * Operations of uploads and of the command line on shared data. {@link tenantImports} has those on one
 * council's data.
 */
export const catalogueImports = [
  'openDataImport',
  'neighboursImport',
  'laitMeasuresImport',
  'laitValuesImport',
  'fingertipsImport',
  'importMappingPropose',
  'auditVerify',
] as const;
export const tenantImports = {
  observationsImport: officers,
  auditVerify: administrators,
} as const satisfies Record<string, readonly CouncilRole[]>;

/**
 * Operations of the service's own jobs: the release of publications at the instant that a council set, and
 * the delivery of webhook messages.
 */
export const serviceOperations = ['publicationRelease', 'webhookDeliver'] as const;

/** Reads for every authenticated caller: shared or published data, and the caller's own council's data. */
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
  'publications',
] as const;

/**
 * The {@link readerOperations} that anonymous callers may also use, if the operator allows it. Such callers
 * see only public data (`Reader.visibility`): the figures in public publications, and the councils and
 * periods that those publications name.
 */
export const publicOperations: readonly ReaderOperation[] = [
  'council',
  'councils',
  'period',
  'periods',
  'publication',
  'publications',
];

/** Operations that every caller may use, because they return only facts about the caller. */
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

export type Operation = TenantOperation | CatalogueOperation | ReaderOperation | 'viewer';

/** The roles that may use each operation on a council's data. */
export const tenantRoles: Readonly<Record<TenantOperation, readonly CouncilRole[]>> = {
  ...tenantOperations,
  ...sharedOrTenantOperations,
  ...tenantImports,
};
