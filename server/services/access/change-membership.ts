import { councilRoles, type Principal, type Role } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { MembershipRecord } from '../../persistence/access/membership-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inputReader } from '../values/input-reader.js';
import { type AccessStores, inAccessScope } from './access-scope.js';
import { readRoles } from './read-roles.js';

export interface EndMembershipInput {
  /** GSS code of the council; absent for the platform. */
  readonly council?: string | null;
  readonly email: string;
  /** The version on which the change is based; absent: not checked. */
  readonly version?: number | null;
}

export interface SetMembershipInput extends EndMembershipInput {
  /** The new name; absent: unchanged. */
  readonly name?: string | null;
  readonly roles: readonly Role[];
}

/**
 * Changes a person's roles or name. The change applies at once to all keys and tokens of the person.
 *
 * Problems: `NOT_FOUND`, `STALE`, `REQUIRED` (role), `TOO_LONG`, `NOT_ALLOWED`.
 */
export const setMembership =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: SetMembershipInput): Promise<Result<MembershipRecord>> =>
    change(
      sessions,
      principal,
      { operation: 'membershipSet', ...input },
      async ({ memberships }, current) => {
        const reader = inputReader();
        const name = reader.optionalText(['name'], input.name, 120) ?? current.name;
        const roles = readRoles(
          reader,
          input.roles,
          input.council ? councilRoles : ['PLATFORM_ADMINISTRATOR'],
        );
        if (reader.problems.length > 0) return refused(...reader.problems);
        return ok(await memberships.set(current, { name, roles }));
      },
    );

/**
 * Ends all roles of a person in the council or on the platform, and with them the person's keys. If the person
 * has not accepted an invitation yet, withdraws it. Everything that the person entered stays. Problems:
 * `NOT_FOUND`, `STALE`.
 */
export const endMembership =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: EndMembershipInput): Promise<Result<MembershipRecord>> =>
    change(sessions, principal, { operation: 'membershipEnd', ...input }, async ({ memberships }, current) =>
      ok(await memberships.end(current)),
    );

interface MembershipChange extends EndMembershipInput {
  readonly operation: 'membershipSet' | 'membershipEnd';
}

async function change(
  sessions: DatabaseSessions,
  principal: Principal,
  { operation, council, email, version }: MembershipChange,
  /** Makes the change. Its result is `undefined` if a concurrent write has changed the membership first. */
  work: (stores: AccessStores, current: MembershipRecord) => Promise<Result<MembershipRecord | undefined>>,
): Promise<Result<MembershipRecord>> {
  return inAccessScope(sessions, principal, { operation, council: council ?? null }, async (stores) => {
    const key = email.trim().toLowerCase();
    await stores.memberships.lockForWrite();
    const current = await stores.memberships.find(key);
    if (!current) return refused({ code: 'NOT_FOUND', path: ['email'], what: 'person', key: email });
    const stale = (currentVersion: number) =>
      refused({ code: 'STALE', path: ['version'], currentVersion } as const);
    if ((version ?? current.version) !== current.version) return stale(current.version);
    const changed = await work(stores, current);
    if (!changed.ok) return changed;
    if (!changed.value) return stale((await stores.memberships.find(key))?.version ?? current.version + 1);
    stores.audit.record('MEMBERSHIP', [key], current, changed.value);
    return ok(changed.value);
  });
}
