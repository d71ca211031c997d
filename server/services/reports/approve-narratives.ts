import type { DatabaseSessions } from '../../persistence/database.js';
import { moveTo } from '../narratives/move-narratives.js';
import { rememberApprovals } from './approval-snapshot.js';

/**
 * Approves narratives written by other people: either all of them or none.
 *
 * Problems of one narrative, with its place in the list: `NOT_FOUND`, `DUPLICATE`, `WRONG_STATE`, `SAME_PERSON`,
 * `STALE`. Problems of the list: `REQUIRED` and `OUT_OF_RANGE`.
 */
export const approveNarratives = (sessions: DatabaseSessions) =>
  moveTo(sessions, { operation: 'narrativesApprove', to: 'APPROVED', afterwards: rememberApprovals });
