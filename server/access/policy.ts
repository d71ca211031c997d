/**
 * The one permission table: every operation of the API, the door it goes through and who may pass it.
 * Services ask {@link authoriseTenant}, {@link authoriseCataloguer} or {@link authoriseReader}; what those
 * return is the only key that the doors of the database take.
 */
import type { Cataloguer, CouncilRole, Principal, Reader, Tenant } from './principal.js';

const insiders: readonly CouncilRole[] = [
  'COUNCIL_ADMINISTRATOR',
  'DATA_OFFICER',
  'AUTHOR',
  'APPROVER',
  'MEMBER',
];
const administrators: readonly CouncilRole[] = ['COUNCIL_ADMINISTRATOR'];
const officers: readonly CouncilRole[] = ['COUNCIL_ADMINISTRATOR', 'DATA_OFFICER'];
const authors: readonly CouncilRole[] = ['COUNCIL_ADMINISTRATOR', 'AUTHOR'];
const approvers: readonly CouncilRole[] = ['APPROVER'];

/** Of one council's house. Outside it, a read finds nothing and a write is refused, whatever is there. */
export const tenantOperations = {
  committee: insiders,
  committees: insiders,
  scorecard: insiders,
  scorecards: insiders,
  scorecardChanges: insiders,
  scheduledReports: insiders,
  observations: insiders,
  targets: insiders,
  committeeDefine: administrators,
  meetingSchedule: administrators,
  scorecardDefine: administrators,
  scorecardEditionAdd: administrators,
  scorecardChangePropose: administrators,
  reportSchedule: administrators,
  summaryRecord: officers,
  observationsSubmit: officers,
  targetSet: administrators,
  comparatorQuote: officers,
  outlookJudge: authors,
  narrativeWrite: authors,
  narrativeSubmit: authors,
  narrativeApprove: approvers,
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
  apiKeyCreate: administrators,
  apiKeyRevoke: administrators,
} as const satisfies Record<string, readonly CouncilRole[]>;

/** Of the platform alone. */
export const catalogueOperations = ['areasDefine', 'councilSubscribe'] as const;

/** Of the command line alone so far: of the platform, and of one council's house. */
export const catalogueImports = [
  'openDataImport',
  'neighboursImport',
  'laitMeasuresImport',
  'laitValuesImport',
  'importMappings',
  'importMappingDefine',
] as const;
export const tenantImports = {
  observationsImport: officers,
} as const satisfies Record<string, readonly CouncilRole[]>;
export const commandLineOperations: readonly string[] = [...catalogueImports, ...Object.keys(tenantImports)];

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
] as const;

/** Of anybody at all: it tells the caller no more than they brought. */
export const openOperations = ['viewer'] as const;

export type TenantOperation =
  | keyof typeof tenantOperations
  | keyof typeof sharedOrTenantOperations
  | keyof typeof tenantImports;
export type CatalogueOperation =
  | (typeof catalogueOperations)[number]
  | (typeof catalogueImports)[number]
  | keyof typeof sharedOrTenantOperations;
export type ReaderOperation = (typeof readerOperations)[number];

/** Refused at the door. Says what to do, and nothing of what is behind it. */
export class AccessRefused extends Error {
  constructor(
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN',
    message: string,
  ) {
    super(message);
    this.name = 'AccessRefused';
  }
}

const tenantRoles: Readonly<Record<TenantOperation, readonly CouncilRole[]>> = {
  ...tenantOperations,
  ...sharedOrTenantOperations,
  ...tenantImports,
};

const rolesFor = (operation: TenantOperation): readonly CouncilRole[] => tenantRoles[operation];

/** Lets the principal into the council's house for the operation, or says that they may not (never why not). */
export function mayEnter(
  principal: Principal,
  operation: TenantOperation,
  areaCode: string,
): Tenant | undefined {
  requireKnown(principal);
  const membership = principal.memberships.find((candidate) => candidate.areaCode === areaCode);
  if (!membership) return undefined;
  const allowed = rolesFor(operation);
  if (!membership.roles.some((role) => allowed.includes(role))) return undefined;
  return { councilId: membership.councilId, areaCode, principal } as Tenant;
}

export function authoriseTenant(principal: Principal, operation: TenantOperation, areaCode: string): Tenant {
  const tenant = mayEnter(principal, operation, areaCode);
  if (tenant) return tenant;
  throw new AccessRefused(
    'FORBIDDEN',
    `${operation} for council ${areaCode} needs one of the roles ${rolesFor(operation).join(', ')} in that council.`,
  );
}

export function authoriseCataloguer(principal: Principal, operation: CatalogueOperation): Cataloguer {
  requireKnown(principal);
  if (principal.platformAdministrator) return { principal } as Cataloguer;
  throw new AccessRefused(
    'FORBIDDEN',
    `${operation} of the shared catalogue needs the platform's administrator.`,
  );
}

export function authoriseReader(principal: Principal, _operation: ReaderOperation): Reader {
  requireKnown(principal);
  return { principal } as Reader;
}

/** The platform's administrator at a council's door, to hand its own administrators their first key. */
export function authoriseFounder(
  principal: Principal,
  council: { readonly councilId: string; readonly gssCode: string },
): Tenant {
  authoriseCataloguer(principal, 'apiKeyCreate');
  return { councilId: council.councilId, areaCode: council.gssCode, principal } as Tenant;
}

/** For what {@link openOperations} ask: the councils of the caller's own memberships. */
export const authoriseViewer = (principal: Principal): Reader => ({ principal }) as Reader;

function requireKnown(principal: Principal): void {
  if (principal.kind !== 'ANONYMOUS') return;
  throw new AccessRefused(
    'UNAUTHENTICATED',
    'This needs an API key. Send it as the header Authorization: Bearer followed by the key.',
  );
}
