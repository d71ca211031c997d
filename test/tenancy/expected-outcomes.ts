/**
 * The expected outcome of every operation on one council’s data, by kind of caller. The test of the matrix
 * calls every operation of the schema as each kind of caller, and compares the answers with this table.
 */
import {
  catalogueOperations,
  openOperations,
  readerOperations,
  sharedOrTenantOperations,
  tenantOperations,
} from '../../server/access/permissions.js';

/**
 * `OWN`: has every role in that council. `OTHER`: has every role in another council. `PARTNER`: is a partner
 * in another council. `ANONYMOUS`: has no credentials, and the operator does not allow public reading.
 * `SUSPENDED`: has every role in that council, which is suspended.
 */
export const askers = ['OWN', 'OTHER', 'PARTNER', 'ANONYMOUS', 'SUSPENDED'] as const;
export type Asker = (typeof askers)[number];

/**
 * `OWN_ROWS`: a read finds the council's own rows. `SHARED`: it finds shared or published rows only.
 * `NOTHING`: it answers as if there were no such rows. `LET_IN`: a write is authorised, though it may be
 * refused for its input. The others are error codes.
 */
export type Outcome =
  | 'OWN_ROWS'
  | 'SHARED'
  | 'NOTHING'
  | 'LET_IN'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'COUNCIL_SUSPENDED';
export type Outcomes = Readonly<Record<Asker, Outcome>>;

const closed = { ANONYMOUS: 'UNAUTHENTICATED', SUSPENDED: 'COUNCIL_SUSPENDED' } as const;
const tenantRead: Outcomes = { OWN: 'OWN_ROWS', OTHER: 'NOTHING', PARTNER: 'NOTHING', ...closed };
const tenantWrite: Outcomes = { OWN: 'LET_IN', OTHER: 'FORBIDDEN', PARTNER: 'FORBIDDEN', ...closed };
const sharedRead: Outcomes = { OWN: 'SHARED', OTHER: 'SHARED', PARTNER: 'SHARED', ...closed };
const catalogueOnly: Outcomes = { ...tenantWrite, OWN: 'FORBIDDEN' };
const open: Outcomes = {
  OWN: 'SHARED',
  OTHER: 'SHARED',
  PARTNER: 'SHARED',
  ANONYMOUS: 'SHARED',
  SUSPENDED: 'SHARED',
};

/** Operations that read shared rows, or a council's own rows if the caller names the council. */
const exceptions: Readonly<Record<string, Outcomes>> = {
  comparisonGroup: tenantRead,
  measure: tenantRead,
  measures: tenantRead,
  comparisonGroups: { ...sharedRead, OWN: 'OWN_ROWS' },
  // An embargoed or withdrawn report is hidden from other councils, even if it is for partners or the public.
  changesSince: tenantRead,
  publication: tenantRead,
  publications: tenantRead,
  subscriptions: { ...tenantRead, OWN: 'NOTHING' },
};

/**
 * Entities asked for by their identifier, through `node` and `nodes`. A caller without a membership in the council that
 * owns the row gets null. A root field answers some of these callers with an error; `node` and `nodes` never do.
 */
const ownedNode: Outcomes = { ...tenantRead, ANONYMOUS: 'NOTHING', SUSPENDED: 'NOTHING' };

/** Types that are not, or not only, read in the session of the council that owns them. */
const nodeExceptions: Readonly<Record<string, Outcomes>> = {
  Area: sharedRead,
  Council: sharedRead,
  Period: sharedRead,
  Publication: tenantRead,
  CouncilSubscription: { ...tenantRead, OWN: 'NOTHING' },
  ImportMapping: { ...ownedNode, OWN: 'NOTHING' },
};

/** The outcomes of `node` and `nodes` for a type. */
export const outcomesOfNode = (type: string): Outcomes => nodeExceptions[type] ?? ownedNode;

/** `undefined` if the operation is not in the permission table. */
export function outcomesOf(operation: string, kind: 'query' | 'mutation'): Outcomes | undefined {
  return exceptions[operation] ?? classOf(operation, kind);
}

function classOf(operation: string, kind: 'query' | 'mutation'): Outcomes | undefined {
  const isOfTenants = operation in tenantOperations || operation in sharedOrTenantOperations;
  if (names(catalogueOperations, operation)) return catalogueOnly;
  if (kind === 'mutation') return isOfTenants ? tenantWrite : undefined;
  if (names(readerOperations, operation)) return sharedRead;
  if (isOfTenants) return tenantRead;
  return names(openOperations, operation) ? open : undefined;
}

const names = (operations: readonly string[], operation: string): boolean => operations.includes(operation);
