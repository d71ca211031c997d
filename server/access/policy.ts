/**
 * Who is let in: by the permission table, and by nothing else. Services ask {@link authoriseTenant},
 * {@link authoriseCataloguer} or {@link authoriseReader}; what those return is the only key that the doors of the
 * database take.
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

/** Who only read: of words that nobody has approved, those that the council's settings say. */
const readers: readonly CouncilRole[] = ['MEMBER', 'PARTNER'];

/** Refused at the door. Says what to do, and nothing of what is behind it. */
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

/** Lets the principal into the council's house to read, or says that they may not (never why not). */
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
  if (principal.suspended.includes(areaCode)) throw ofSuspended(areaCode);
  const membership = principal.memberships.find((candidate) => candidate.areaCode === areaCode);
  if (!membership) return undefined;
  const allowed = rolesFor(operation);
  if (!membership.roles.some((role) => allowed.includes(role))) return undefined;
  if (writes) requireMoreThanReading(principal);
  const drafts = membership.roles.every((role) => readers.includes(role)) ? 'AS_SET' : 'SHOWN';
  return { councilId: membership.councilId, areaCode, principal, operation, writes, drafts } as Tenant;
}

/** Lets the principal into the council's house to change something. */
export function authoriseTenant(principal: Principal, operation: TenantOperation, areaCode: string): Tenant {
  const tenant = admit(principal, operation, areaCode, true);
  if (tenant) return tenant;
  throw new AccessRefused(
    'FORBIDDEN',
    `${operation} for council ${areaCode} needs one of the roles ${rolesFor(operation).join(', ')} in that council.`,
  );
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

/** Lets the platform's administrator see what is the catalogue's own, and nobody else. */
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

/** At a council's door, to do one thing that is no matter of words. */
const bootstrap = { writes: true, drafts: 'SHOWN' } as const;

/** The platform's administrator at a council's door, to let its own first administrators in. */
export function authoriseFounder(
  principal: Principal,
  operation: 'apiKeyCreate' | 'personInvite',
  { councilId, gssCode }: { readonly councilId: string; readonly gssCode: string },
): Tenant {
  authoriseCataloguer(principal, operation);
  return { ...bootstrap, councilId, areaCode: gssCode, principal, operation } as Tenant;
}

/** The service itself in a council's house, to release what the council said should be out by now. */
export function authoriseRelease(
  principal: Principal,
  { councilId, areaCode }: Pick<Membership, 'councilId' | 'areaCode'>,
): Tenant {
  const operation = 'publicationRelease';
  authoriseCataloguer(principal, operation);
  return { ...bootstrap, councilId, areaCode, principal, operation } as Tenant;
}

/** The service itself in a council's house, to send what the council wants to be told. */
export function authoriseDelivery(
  principal: Principal,
  { councilId, areaCode }: Pick<Membership, 'councilId' | 'areaCode'>,
): DispatchTenant {
  const operation = 'webhookDeliver';
  authoriseCataloguer(principal, operation);
  return { ...bootstrap, councilId, areaCode, principal, operation } as DispatchTenant;
}

/**
 * Lets whoever runs the process, or the council's administrator, check whether a council's audit trail is whole.
 * The service that asks this tells nothing of what the trail says.
 */
export function mayVerify(
  principal: Principal,
  { councilId, gssCode }: { readonly councilId: string; readonly gssCode: string },
): Tenant | undefined {
  const operation = 'auditVerify';
  if (principal.kind !== 'OPERATOR') return mayEnter(principal, operation, gssCode);
  return { ...bootstrap, writes: false, councilId, areaCode: gssCode, principal, operation } as Tenant;
}

/** What the table says nothing of: what somebody does by coming in. */
const takingUp = { ...bootstrap, operation: 'invitationTakeUp' } as const;

/** Somebody who signed in for the first time, in the house that invited them. */
export const authoriseInvited = (principal: Principal, { councilId, areaCode }: Membership): Tenant =>
  ({ ...takingUp, councilId, areaCode, principal }) as Tenant;

/** The same, where the platform invited them. */
export const authoriseInvitedAdministrator = (principal: Principal): Cataloguer =>
  ({ ...takingUp, principal }) as unknown as Cataloguer;

/** For what {@link openOperations} ask: the councils of the caller's own memberships. */
export const authoriseViewer = (principal: Principal): Reader =>
  ({ principal, visibility: 'PUBLISHED' }) as Reader;

const ofSuspended = (areaCode: string): AccessRefused =>
  new AccessRefused(
    'COUNCIL_SUSPENDED',
    `The subscription of council ${areaCode} is suspended: nothing can be read or written with its keys and roles. What it keeps here is kept. Ask whoever runs this service.`,
  );

function requireMoreThanReading({ accessLevel }: Principal): void {
  if (accessLevel === 'EVERYTHING') return;
  throw new AccessRefused(
    'FORBIDDEN',
    'This key may only read. Use one that was not made for reading alone.',
  );
}

/** Somebody known, who holds something that is not suspended. */
function requireKnown({ kind, suspended, memberships, platformAdministrator }: Principal): void {
  if (kind === 'ANONYMOUS') {
    throw new AccessRefused(
      'UNAUTHENTICATED',
      'This needs an API key, or a token from the sign-in of your council. Send it as the header Authorization: Bearer followed by the key or the token.',
    );
  }
  const [first] = suspended;
  if (first && memberships.length === 0 && !platformAdministrator) throw ofSuspended(first);
}
