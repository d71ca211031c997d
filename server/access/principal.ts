/** Who asks: a key or a person with roles in councils, perhaps the platform's administrator, or nobody. */

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

/** `OPERATOR`: whoever runs the process, on its own machine; nobody comes in over the network as that. */
export const principalKinds = ['KEY', 'PERSON', 'OPERATOR', 'ANONYMOUS'] as const;

export interface Membership {
  readonly councilId: string;
  /** GSS code of the council. */
  readonly areaCode: string;
  readonly roles: readonly CouncilRole[];
}

/** Where a request came from: `null` for what did not come over the network. */
export interface Origin {
  /** Internet address of whoever sent it. */
  readonly address: string | null;
  readonly requestId: string | null;
  /** Where a change was sent under a key. */
  readonly idempotency?: IdempotentCall;
  /** A text that is another one as soon as anything was written, in any house: as it was when they were let in. */
  readonly writtenSoFar?: string;
}

export const fromNowhere: Origin = { address: null, requestId: null };

/**
 * How far somebody's roles reach: wherever they lead; to reading alone, as a key may be limited; not even there,
 * but to what the public is shown, for nobody known where the operator shows it; nowhere.
 */
export type AccessLevel = 'EVERYTHING' | 'READING' | 'PUBLIC' | 'NOTHING';

export interface Principal {
  readonly kind: (typeof principalKinds)[number];
  /**
   * Who it is, for good: `key:` or `person:` and a UUID, `operator`, `anonymous`. What decides something
   * compares this; a key that belongs to a person is that person.
   */
  readonly id: string;
  /** What is shown beside what they do: the key's or the person's name. */
  readonly name: string;
  readonly platformAdministrator: boolean;
  readonly memberships: readonly Membership[];
  /** GSS codes of councils in which roles are held that lead nowhere while the council is suspended. */
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

/** Nobody known, where the operator lets the public read. */
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

/** Somebody who has been let into one council's house for one operation. Only `authorise…` makes one. */
export interface Tenant {
  readonly [authorised]: 'TENANT';
  readonly councilId: string;
  readonly areaCode: string;
  readonly principal: Principal;
  /** What they were let in for, as the permission table calls it. */
  readonly operation: string;
  /** Whether that changes anything: a reader's transaction cannot write, a writer's must say what it did. */
  readonly writes: boolean;
  /** Whether they see words that nobody has approved yet, or that is as the council has set it. */
  readonly drafts: 'SHOWN' | 'AS_SET';
}

/** The service itself in one council's house, to send what the council asked to be told. */
export interface DispatchTenant extends Tenant {
  readonly operation: 'webhookDeliver';
}

/** Somebody who has been let into the shared catalogue, to write it or to read what is its own. */
export interface Cataloguer {
  readonly [authorised]: 'CATALOGUER';
  readonly principal: Principal;
  readonly operation: string;
  readonly writes: boolean;
}

/** Somebody who may read what is published and shared. */
export interface Reader {
  readonly [authorised]: 'READER';
  readonly principal: Principal;
  /** Whether they see all that is published between councils, or of it only what the public is shown. */
  readonly visibility: 'PUBLISHED' | 'PUBLIC';
}
