import { createHmac } from 'node:crypto';
import { authoriseViewer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';

/** Gives the key of an entity that is known by a code: the same for ever, and unknown without the secret. */
export type CodeKeys = (type: string, code: string) => string;

/**
 * The keys of entities that are known by codes alone and have no row with a random id: periods, and mappings that come
 * with the service. Every caller may read them: they only identify entities that the caller has already been answered.
 */
export const readCodeKeys =
  (sessions: DatabaseSessions) =>
  async (principal: Principal): Promise<CodeKeys> => {
    const secret = await sessions.acrossPublished(authoriseViewer(principal), ({ identifierSecret }) =>
      identifierSecret.read(),
    );
    return (type, code) =>
      createHmac('sha256', secret).update(`${type} ${code}`).digest('base64url').slice(0, 32);
  };
