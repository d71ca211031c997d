import type { Role } from '../access/principal.js';

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
