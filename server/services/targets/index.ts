import type { DatabaseSessions } from '../../persistence/database.js';
import { confirmTarget } from './confirm-target.js';
import { setTarget } from './set-target.js';

/** Operations on targets. */
export const targetsServices = (sessions: DatabaseSessions) => ({
  confirmTarget: confirmTarget(sessions),
  setTarget: setTarget(sessions),
});
