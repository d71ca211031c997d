/**
 * The caller: a key or a person with roles in councils or on the platform, the operator, or an anonymous
 * caller.
 */

import type { IdempotentCall } from './idempotent-call.js';

export const councilRoles = [
  'COUNCIL_ADMINISTRATOR',
  'DATA_OFFICER',
  'AUTHOR',
  'APPROVER',
  'MEMBER',
  'PARTNER',
] as const;
export const roles = [...councilRoles, 'PLATFORM_ADMINISTRATOR'] as const;
export type CouncilRole = (typeof councilRoles)[number];
export type Role = (typeof roles)[number];

/** `OPERATOR`: the operator of the process, on its own machine; no network request has this kind. */
export const principalKinds = ['KEY', 'PERSON', 'OPERATOR', 'ANONYMOUS'] as const;

export interface Membership {
  readonly councilId: string;
  /** GSS code of the council. */
  readonly areaCode: string;
  readonly roles: readonly CouncilRole[];
}

/** The origin of a request; `null` for a request that did not come over the network. */
export interface Origin {
  /** Internet address of the sender. */
  readonly address: string | null;
  readonly requestId: string | null;
  /** Set if the request has an idempotency key. */
  readonly idempotency?: IdempotentCall;
  /**
   * Change counter, as it was when the caller was authenticated. The counter differs after any committed
   * write in any council.
   */
  readonly writtenSoFar?: string;
}

export const fromNowhere: Origin = { address: null, requestId: null };

/**
 * The limit on what a caller's roles allow. `EVERYTHING`: no limit. `READING`: reads only, as for a read-only
 * key. `PUBLIC`: public data only, for anonymous callers if the operator allows it. `NOTHING`: no access.
 */
export type AccessLevel = 'EVERYTHING' | 'READING' | 'PUBLIC' | 'NOTHING';

export interface Principal {
  readonly kind: (typeof principalKinds)[number];
  /**
   * The permanent identity: `key:` or `person:` and a UUID, `operator`, `anonymous`. Decisions compare this,
   * not the name. A key that belongs to a person has that person's id.
   */
  readonly id: string;
  /** The key's or the person's name, which is shown with their changes. */
  readonly name: string;
  readonly platformAdministrator: boolean;
  readonly memberships: readonly Membership[];
  /**
   * GSS codes of suspended councils in which the caller has roles. The roles have no effect during the
   * suspension.
   */
  readonly suspended: readonly string[];
  readonly accessLevel: AccessLevel;
  readonly origin: Origin;
}

export const anonymous: Principal = {
  kind: 'ANONYMOUS',
  id: 'anonymous',
  name: 'anonymous',
  platformAdministrator: false,
  memberships: [],
  suspended: [],
  accessLevel: 'NOTHING',
  origin: fromNowhere,
};

/** An anonymous caller, if the operator allows public reading. */
export const publicReader: Principal = { ...anonymous, accessLevel: 'PUBLIC' };

export const operator: Principal = {
  kind: 'OPERATOR',
  id: 'operator',
  name: 'operator',
  platformAdministrator: true,
  memberships: [],
  suspended: [],
  accessLevel: 'EVERYTHING',
  origin: fromNowhere,
};

declare const authorised: unique symbol;

/** Proof that a principal may perform one operation on one council's data. Only `policy.ts` creates it. */
export interface Tenant {
  readonly [authorised]: 'TENANT';
  readonly councilId: string;
  readonly areaCode: string;
  readonly principal: Principal;
  /** The operation, as named in the permission table. */
  readonly operation: string;
  /**
   * True if the operation writes: its transaction must then record what it did. False if its transaction is
   * read-only.
   */
  readonly writes: boolean;
  /** `SHOWN`: the principal sees unapproved narratives. `AS_SET`: only if the council's settings allow it. */
  readonly drafts: 'SHOWN' | 'AS_SET';
}

/** The service itself, authorised to send one council's webhook requests. */
export interface DispatchTenant extends Tenant {
  readonly operation: 'webhookDeliver';
}

/** Proof that a principal may write the shared catalogue, or read the catalogue's own records. */
export interface Cataloguer {
  readonly [authorised]: 'CATALOGUER';
  readonly principal: Principal;
  readonly operation: string;
  readonly writes: boolean;
}

/** Proof that a principal may read published and shared data. */
export interface Reader {
  readonly [authorised]: 'READER';
  readonly principal: Principal;
  /** `PUBLISHED`: all data published between councils. `PUBLIC`: only public data. */
  readonly visibility: 'PUBLISHED' | 'PUBLIC';
}
