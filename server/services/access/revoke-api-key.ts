import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inAccessScope } from './access-scope.js';

export interface RevokeApiKeyInput {
  /** GSS code of the council; absent for the platform. */
  readonly council?: string | null;
  /** The twelve letters and digits that identify the key. */
  readonly prefix: string;
}

/** Ends a key at once. Problems: `NOT_FOUND` (also if the key is already revoked). */
export const revokeApiKey =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, { council, prefix }: RevokeApiKeyInput): Promise<Result<ApiKeyRecord>> => {
    const scope = { operation: 'apiKeyRevoke', council: council ?? null } as const;
    return inAccessScope(sessions, principal, scope, async ({ audit, keys }) => {
      await keys.lockForWrite();
      const before = await keys.find(prefix);
      const revoked = await keys.revoke(prefix);
      const record = revoked ? await keys.find(prefix) : undefined;
      if (!record) return refused({ code: 'NOT_FOUND', path: ['prefix'], what: 'key', key: prefix });
      audit.record('API_KEY', [prefix], before, record);
      return ok(record);
    });
  };
