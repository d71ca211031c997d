/**
 * Authorisation by the permission table. Services call {@link authoriseTenant}, {@link authoriseCataloguer}
 * or {@link authoriseReader}; the database sessions accept only the values that these functions return.
 */
import {
  type CatalogueOperation,
  publicOperations,
  type ReaderOperation,
  type TenantOperation,
  tenantRoles,
} from './permissions.js';
import type {
  Cataloguer,
  CouncilRole,
  DispatchTenant,
  Membership,
  Principal,
  Reader,
  Tenant,
} from './principal.js';

/** Roles that only read: they see unapproved narratives only if the council's settings allow it. */
const readers: readonly CouncilRole[] = ['MEMBER', 'PARTNER'];

/** Thrown when access is refused. The message says what to do, and reveals nothing about the data. */
export class AccessRefused extends Error {
  constructor(
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'COUNCIL_SUSPENDED',
    message: string,
  ) {
    super(message);
    this.name = 'AccessRefused';
  }
}

const rolesFor = (operation: TenantOperation): readonly CouncilRole[] => tenantRoles[operation];

/**
 * Authorises a read of a council's data. Returns `undefined`, without a reason, if no role of the principal
 * allows it. Throws {@link AccessRefused} for an anonymous caller and for a suspended council.
 */
export function mayEnter(
  principal: Principal,
  operation: TenantOperation,
  areaCode: string,
): Tenant | undefined {
  return admit(principal, operation, areaCode, false);
}

function admit(
  principal: Principal,
  operation: TenantOperation,
  areaCode: string,
  writes: boolean,
): Tenant | undefined {
  requireKnown(principal);
  if (principal.suspended.includes(areaCode)) throw councilSuspended(areaCode);
  const membership = principal.memberships.find((candidate) => candidate.areaCode === areaCode);
  if (!membership) return undefined;
  const allowed = rolesFor(operation);
  if (!membership.roles.some((role) => allowed.includes(role))) return undefined;
  if (writes) requireMoreThanReading(principal);
  const drafts = membership.roles.every((role) => readers.includes(role)) ? 'AS_SET' : 'SHOWN';
  return { councilId: membership.councilId, areaCode, principal, operation, writes, drafts } as Tenant;
}

/**
 * Authorises a read of an edge as {@link mayEnter} does, but never throws: it also returns `undefined` for an
 * anonymous caller and for a suspended council.
 */
export function mayFollow(
  principal: Principal,
  operation: TenantOperation,
  areaCode: string,
): Tenant | undefined {
  const isMember = principal.memberships.some((membership) => membership.areaCode === areaCode);
  return isMember ? mayEnter(principal, operation, areaCode) : undefined;
}

/** Authorises a change of a council's data. Throws {@link AccessRefused}. */
export function authoriseTenant(principal: Principal, operation: TenantOperation, areaCode: string): Tenant {
  const tenant = admit(principal, operation, areaCode, true);
  if (tenant) return tenant;
  throw new AccessRefused(
    'FORBIDDEN',
    `${operation} for council ${areaCode} needs one of the roles ${rolesFor(operation).join(', ')} in that council.`,
  );
}

/**
 * Authorises an officer of one of the successors to enter figures of a council that has closed. An officer of
 * the closed council itself is authorised as by {@link authoriseTenant}. Throws {@link AccessRefused}.
 */
export function authoriseSuccessor(
  principal: Principal,
  operation: 'observationsSubmit' | 'observationsImport',
  { councilId, gssCode }: { readonly councilId: string; readonly gssCode: string },
  successors: readonly string[],
): Tenant {
  const isSuccessors = ({ areaCode }: Membership): boolean => successors.includes(areaCode);
  const isAdmitted = principal.memberships
    .filter(isSuccessors)
    .some(({ areaCode }) => admit(principal, operation, areaCode, true) !== undefined);
  if (!isAdmitted) return authoriseTenant(principal, operation, gssCode);
  return { ...bootstrap, councilId, areaCode: gssCode, principal, operation } as Tenant;
}

export function authoriseCataloguer(principal: Principal, operation: CatalogueOperation): Cataloguer {
  requireKnown(principal);
  if (principal.platformAdministrator) {
    requireMoreThanReading(principal);
    return { principal, operation, writes: true } as Cataloguer;
  }
  throw new AccessRefused(
    'FORBIDDEN',
    `${operation} of the shared catalogue needs the platform's administrator.`,
  );
}

/**
 * Authorises the platform's administrator to read the catalogue's own records. Returns `undefined` for other
 * callers, and throws {@link AccessRefused} for an anonymous one.
 */
export function mayReadCatalogue(
  principal: Principal,
  operation: CatalogueOperation,
): Cataloguer | undefined {
  requireKnown(principal);
  if (!principal.platformAdministrator) return undefined;
  return { principal, operation, writes: false } as Cataloguer;
}

export function authoriseReader(principal: Principal, operation: ReaderOperation): Reader {
  if (principal.accessLevel === 'PUBLIC' && publicOperations.includes(operation)) {
    return { principal, visibility: 'PUBLIC' } as Reader;
  }
  requireKnown(principal);
  return { principal, visibility: 'PUBLISHED' } as Reader;
}

/**
 * Authorises a read of an edge as {@link authoriseReader} does, but returns `undefined` instead of throwing
 * {@link AccessRefused}.
 */
export function mayFollowShared(principal: Principal, operation: ReaderOperation): Reader | undefined {
  try {
    return authoriseReader(principal, operation);
  } catch (error) {
    if (error instanceof AccessRefused) return undefined;
    throw error;
  }
}

/**
 * The access granted for one task. `drafts` has no effect here, because none of these tasks involves a
 * narrative.
 */
const bootstrap = { writes: true, drafts: 'SHOWN' } as const;

/** Authorises the platform's administrator to admit a council's own administrators. */
export function authoriseFounder(
  principal: Principal,
  operation: 'apiKeyCreate' | 'personInvite',
  { councilId, gssCode }: { readonly councilId: string; readonly gssCode: string },
): Tenant {
  authoriseCataloguer(principal, operation);
  return { ...bootstrap, councilId, areaCode: gssCode, principal, operation } as Tenant;
}

/** Authorises the service itself to release a council's publications that are due. */
export function authoriseRelease(
  principal: Principal,
  { councilId, areaCode }: Pick<Membership, 'councilId' | 'areaCode'>,
): Tenant {
  const operation = 'publicationRelease';
  authoriseCataloguer(principal, operation);
  return { ...bootstrap, councilId, areaCode, principal, operation } as Tenant;
}

/** Authorises the service itself to send a council's webhook requests. */
export function authoriseDelivery(
  principal: Principal,
  { councilId, areaCode }: Pick<Membership, 'councilId' | 'areaCode'>,
): DispatchTenant {
  const operation = 'webhookDeliver';
  authoriseCataloguer(principal, operation);
  return { ...bootstrap, councilId, areaCode, principal, operation } as DispatchTenant;
}

/**
 * Authorises the operator, or the council's administrator, to verify a council's audit trail. The
 * verification does not reveal the entries.
 */
export function mayVerify(
  principal: Principal,
  { councilId, gssCode }: { readonly councilId: string; readonly gssCode: string },
): Tenant | undefined {
  const operation = 'auditVerify';
  if (principal.kind !== 'OPERATOR') return mayEnter(principal, operation, gssCode);
  return { ...bootstrap, writes: false, councilId, areaCode: gssCode, principal, operation } as Tenant;
}

/**
 * The access to take up an invitation. This happens at sign-in, so its operation is not in the permission
 * table.
 */
const takingUp = { ...bootstrap, operation: 'invitationTakeUp' } as const;

/** Admits a person who signs in for the first time to the council that invited them. */
export const authoriseInvited = (principal: Principal, { councilId, areaCode }: Membership): Tenant =>
  ({ ...takingUp, councilId, areaCode, principal }) as Tenant;

/** Admits a platform administrator who was invited and signs in for the first time. */
export const authoriseInvitedAdministrator = (principal: Principal): Cataloguer =>
  ({ ...takingUp, principal }) as unknown as Cataloguer;

/** Admits any caller to {@link openOperations}, which read the councils of the caller's own memberships. */
export const authoriseViewer = (principal: Principal): Reader =>
  ({ principal, visibility: 'PUBLISHED' }) as Reader;

const councilSuspended = (areaCode: string): AccessRefused =>
  new AccessRefused(
    'COUNCIL_SUSPENDED',
    `The subscription of council ${areaCode} is suspended: its keys and roles cannot read or write anything. Its data is not deleted. Ask the operator of this service.`,
  );

function requireMoreThanReading({ accessLevel }: Principal): void {
  if (accessLevel === 'EVERYTHING') return;
  throw new AccessRefused('FORBIDDEN', 'This key may only read. Use a key that may also write.');
}

/** Throws if the caller is anonymous, or has roles only in suspended councils. */
function requireKnown({ kind, suspended, memberships, platformAdministrator }: Principal): void {
  if (kind === 'ANONYMOUS') {
    throw new AccessRefused(
      'UNAUTHENTICATED',
      'This needs an API key, or a token from the sign-in of your council. Send it as the header Authorization: Bearer followed by the key or the token.',
    );
  }
  const [first] = suspended;
  if (first && memberships.length === 0 && !platformAdministrator) throw councilSuspended(first);
}
