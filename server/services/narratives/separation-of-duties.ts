import { personId } from '../../access/person-id.js';
import type { Principal, Role } from '../../access/principal.js';
import type { MembershipStore } from '../../persistence/access/membership-store.js';

/** Roles whose doings are put down to whoever does them, so that somebody else can look at them again. */
const signing: readonly Role[] = ['DATA_OFFICER', 'AUTHOR', 'APPROVER'];

/**
 * Whether whoever has the key could do in its holder's name what four eyes look at: then nobody but the holder
 * is handed its secret.
 */
export const signsForHolder = (key: {
  readonly roles: readonly Role[];
  readonly readOnly: boolean;
}): boolean => !key.readOnly && key.roles.some((role) => signing.includes(role));

/** Whether the caller is whom the house knows by this e-mail address. */
export async function isHolder(
  { id }: Principal,
  memberships: Pick<MembershipStore, 'identity'>,
  email: string,
): Promise<boolean> {
  const identity = await memberships.identity(email);
  return identity !== undefined && personId(identity.issuer, identity.subject) === id;
}
