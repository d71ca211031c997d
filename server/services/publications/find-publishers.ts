import { authoriseReader } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilRecord } from '../../persistence/areas/area-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';

/** Reads the councils with these GSS codes in one statement. */
export const findPublishers =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, gssCodes: readonly string[]): Promise<readonly CouncilRecord[]> =>
    sessions.acrossPublished(authoriseReader(principal, 'council'), ({ areas }) => areas.councils(gssCodes));
