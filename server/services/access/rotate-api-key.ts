import { hashSecret, newApiKey } from '../../access/api-key.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { isHolder, signsForHolder } from '../narratives/separation-of-duties.js';
import { inAccessScope } from './access-scope.js';
import { type CreatedApiKey, shown } from './issued-api-key.js';

/** Hours for which the secret before a rotation may go on working. */
export const overlapLimits = { least: 0, most: 720 } as const;

export interface RotateApiKeyInput {
  /** GSS code of the council; absent for a platform administrator's. */
  readonly council?: string | null;
  readonly prefix: string;
  /** Hours for which the old secret works beside the new one; 0 ends it at once. */
  readonly overlapHours: number;
}

/**
 * Gives a key another secret. It stays the same key: its prefix, its roles, its end, and who it is. A secret
 * that was still working from a rotation before ends now.
 *
 * Problems: `NOT_FOUND`, `WRONG_STATE` (revoked, at its end, or of somebody who has left), `OUT_OF_RANGE`,
 * `NOT_ALLOWED` (another's, with which figures are entered or words written or approved in their name).
 */
export const rotateApiKey =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: RotateApiKeyInput): Promise<Result<CreatedApiKey>> => {
    const { prefix, overlapHours } = input;
    const council = input.council ?? null;
    const { secret } = newApiKey(council);
    const made = await inAccessScope<Result<ApiKeyRecord>>(
      sessions,
      principal,
      'apiKeyRotate',
      council,
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
    return shown(made, { scope: council, prefix, secret }, principal);
  };
