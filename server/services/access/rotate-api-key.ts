import { hashSecret, newApiKey } from '../../access/api-key.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { isHolder, signsForHolder } from '../narratives/separation-of-duties.js';
import { inAccessScope } from './access-scope.js';
import { type CreatedApiKey, shown } from './issued-api-key.js';

/** Hours for which the previous secret may work after a rotation. */
export const overlapLimits = { least: 0, most: 720 } as const;

export interface RotateApiKeyInput {
  /** GSS code of the council; absent for the platform. */
  readonly council?: string | null;
  readonly prefix: string;
  /** Hours for which the old secret still works; 0 ends it at once. */
  readonly overlapHours: number;
}

/**
 * Gives a key a new secret. Its prefix, roles, expiry and identity stay the same. If the old secret of an
 * earlier rotation still works, it ends now.
 *
 * Problems: `NOT_FOUND`, `WRONG_STATE` (the key is revoked or expired, or its holder has left),
 * `OUT_OF_RANGE`, `NOT_ALLOWED` (the key can enter figures, or write or approve narratives, in the name of a
 * person who is not the caller).
 */
export const rotateApiKey =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: RotateApiKeyInput): Promise<Result<CreatedApiKey>> => {
    const { prefix, overlapHours } = input;
    const council = input.council ?? null;
    const { secret } = newApiKey(council);
    const result = await inAccessScope<Result<ApiKeyRecord>>(
      sessions,
      principal,
      { operation: 'apiKeyRotate', council },
      async ({ audit, keys, memberships }) => {
        const { least, most } = overlapLimits;
        if (!(overlapHours >= least && overlapHours <= most)) {
          const range = { found: `${overlapHours} hours`, atLeast: `${least}`, atMost: `${most}` };
          return refused({ code: 'OUT_OF_RANGE', path: ['overlapHours'], ...range });
        }
        await keys.lockForWrite();
        const before = await keys.find(prefix);
        if (!before) return refused({ code: 'NOT_FOUND', path: ['prefix'], what: 'key', key: prefix });
        if (before.state !== 'ACTIVE') {
          return refused({ code: 'WRONG_STATE', path: ['prefix'], found: before.state, expected: 'ACTIVE' });
        }
        const { holder } = before;
        if (holder && signsForHolder(before) && !(await isHolder(principal, memberships, holder.email))) {
          return refused({
            code: 'NOT_ALLOWED',
            path: ['prefix'],
            found: principal.name,
            allowed: [holder.name],
          });
        }
        const endsAt = overlapHours === 0 ? null : new Date(now().getTime() + overlapHours * 3_600_000);
        if (!(await keys.rotate(prefix, hashSecret(secret), endsAt))) {
          return refused({ code: 'WRONG_STATE', path: ['prefix'], found: 'REVOKED', expected: 'ACTIVE' });
        }
        const record = await keys.find(prefix);
        if (!record) throw new Error('the rotated key is gone');
        audit.record('API_KEY', [prefix], before, record);
        return ok(record);
      },
    );
    return shown(result, { scope: council, prefix, secret }, principal);
  };
