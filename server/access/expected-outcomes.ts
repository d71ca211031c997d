/**
 * What an operation answers, asked of one council's house, by who asks: declared here beside the permission
 * table. The tenancy matrix asks every operation of the schema in each of these ways and holds the answers
 * against this.
 */
import {
  catalogueOperations,
  openOperations,
  readerOperations,
  sharedOrTenantOperations,
  tenantOperations,
} from './permissions.js';

/**
 * `OWN`: with every role in that council. `OTHER`: with every role in another. `PARTNER`: as a partner in
 * another. `ANONYMOUS`: nobody known, where the public is shown nothing. `SUSPENDED`: with every role in that
 * council, which is suspended.
 */
export const askers = ['OWN', 'OTHER', 'PARTNER', 'ANONYMOUS', 'SUSPENDED'] as const;
export type Asker = (typeof askers)[number];

/**
 * `OWN_ROWS`: a read finds the council's own. `SHARED`: it finds what is shared or published, and nothing of
 * the council's own. `NOTHING`: as if there were no such thing. `LET_IN`: a write is taken up, be it to say what
 * is wrong with it. The others are the codes of refusals.
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

/** Reads of what is shared, and with a council named, of that council's own. */
const exceptions: Readonly<Record<string, Outcomes>> = {
  comparisonGroup: tenantRead,
  measure: tenantRead,
  measures: tenantRead,
  comparisonGroups: { ...sharedRead, OWN: 'OWN_ROWS' },
  // Of a report that is embargoed or withdrawn others find nothing, be it for partners or the public.
  changesSince: tenantRead,
  publication: tenantRead,
  publicationById: tenantRead,
  publications: tenantRead,
  subscriptions: { ...tenantRead, OWN: 'NOTHING' },
};

/** `undefined` for an operation that the permission table does not know. */
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
