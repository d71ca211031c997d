import { createHmac } from 'node:crypto';
import { authoriseViewer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { type SealedKeys, sealedKeys } from './sealed-keys.js';

/** The keys of entities without a row of their own: they never change, and cannot be made without the secret. */
export interface IdentifierKeys extends SealedKeys {
  /** The key of an entity that is known by a code. It cannot be read back. */
  readonly ofCode: (type: string, code: string) => string;
}

/**
 * The keys of periods and mappings, which are known by codes, and of targets and figures in all their versions, which
 * are known by their measure and period. Every caller may read them: they only identify entities that the caller has
 * already been answered.
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
