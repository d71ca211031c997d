import { personId } from '../../access/person-id.js';
import type { Principal, Role } from '../../access/principal.js';
import type { MembershipStore } from '../../persistence/access/membership-store.js';

/** Roles whose work is attributed to a person, so that another person can review it. */
const signing: readonly Role[] = ['DATA_OFFICER', 'AUTHOR', 'APPROVER'];

/**
 * True if the key could satisfy four-eyes approval in its holder's name; its secret is then shown to the
 * holder only.
 */
export const signsForHolder = (key: {
  readonly roles: readonly Role[];
  readonly readOnly: boolean;
}): boolean => !key.readOnly && key.roles.some((role) => signing.includes(role));

/** True if the caller is the person registered under this e-mail address. */
export async function isHolder(
  { id }: Principal,
  memberships: Pick<MembershipStore, 'identity'>,
  email: string,
): Promise<boolean> {
  const identity = await memberships.identity(email);
  return identity !== undefined && personId(identity.issuer, identity.subject) === id;
}
