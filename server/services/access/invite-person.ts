import type { Principal, Role } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { MembershipRecord } from '../../persistence/access/membership-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inputReader } from '../values/input-reader.js';
import { createOrJoinTenant } from './create-council-tenant.js';
import { readRoles } from './read-roles.js';

export interface InvitePersonInput {
  /** GSS code of the council; absent for the platform. */
  readonly council?: string | null;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const emailForm = /^[^@\s]+@[^@\s]+$/;
const emailLimit = 254;

/**
 * Invites a person to roles in a council or on the platform. The invitation is accepted when the person first
 * signs in with this e-mail address. In a council, the platform's administrator may only invite council
 * administrators.
 *
 * Problems: `REQUIRED` (e-mail address, name, role), `TOO_LONG`, `MALFORMED_EMAIL`, `NOT_ALLOWED` (a role
 * that this caller may not give), `ALREADY_EXISTS`, `NOT_FOUND` (the council does not subscribe).
 */
export const invitePerson =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: InvitePersonInput): Promise<Result<MembershipRecord>> =>
    createOrJoinTenant(
      sessions,
      principal,
      { operation: 'personInvite', council: input.council ?? null },
      async (stores, givable) => {
        const reader = inputReader();
        const email = reader.text(['email'], 'An e-mail address', input.email, emailLimit).toLowerCase();
        if (email && !emailForm.test(email)) {
          reader.add({ code: 'MALFORMED_EMAIL', path: ['email'], found: input.email });
        }
        const name = reader.text(['name'], 'A name', input.name, 120);
        const roles = readRoles(reader, input.roles, givable);
        await stores.memberships.lockForWrite();
        if (reader.problems.length === 0 && (await stores.memberships.find(email))) {
          reader.add({ code: 'ALREADY_EXISTS', path: ['email'], what: 'person', key: email });
        }
        if (reader.problems.length > 0) return refused(...reader.problems);
        const record = await stores.memberships.invite({ email, name, roles, invitedBy: principal.name });
        stores.audit.record('MEMBERSHIP', [email], null, record);
        return ok(record);
      },
    );
