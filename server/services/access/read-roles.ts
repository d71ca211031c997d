import type { Role } from '../../access/principal.js';
import type { InputReader } from '../values/input-reader.js';

/** Returns the roles to give, without duplicates. Adds problems to `reader`: `REQUIRED`, `NOT_ALLOWED`. */
export function readRoles(
  reader: InputReader,
  roles: readonly Role[],
  givable: readonly Role[],
): readonly Role[] {
  if (roles.length === 0) reader.add({ code: 'REQUIRED', path: ['roles'], what: 'At least one role' });
  roles.forEach((role, index) => {
    if (givable.includes(role)) return;
    reader.add({ code: 'NOT_ALLOWED', path: ['roles', index], found: role, allowed: givable });
  });
  return [...new Set(roles)];
}
