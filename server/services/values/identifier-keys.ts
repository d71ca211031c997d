import { createHmac } from 'node:crypto';
import { authoriseViewer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { type SealedKeys, sealedKeys } from './sealed-keys.js';

/**
 * Functions that make the keys of entities without a row of their own. A key never changes, and cannot be made
 * without the secret.
 */
export interface IdentifierKeys extends SealedKeys {
  /** Returns the key of an entity that is identified by a code. The code cannot be read back from the key. */
  readonly ofCode: (type: string, code: string) => string;
}

/**
 * Reads the secret and returns the functions that make keys. Periods and mappings are identified by codes; targets
 * and figures, in all their versions, by their measure and period. Every caller may use the keys, because a key only
 * identifies an entity that the caller has already received.
 */
export const readIdentifierKeys =
  (sessions: DatabaseSessions) =>
  async (principal: Principal): Promise<IdentifierKeys> => {
    const secret = await sessions.acrossPublished(authoriseViewer(principal), ({ identifierSecret }) =>
      identifierSecret.read(),
    );
    return {
      ...sealedKeys(secret),
      ofCode: (type, code) =>
        createHmac('sha256', secret).update(`${type} ${code}`).digest('base64url').slice(0, 32),
    };
  };
