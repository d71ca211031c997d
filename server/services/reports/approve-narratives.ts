import type { DatabaseSessions } from '../../persistence/database.js';
import { moveTo } from '../narratives/move-narratives.js';
import { rememberApprovals } from './approval-snapshot.js';

/**
 * Approves narratives written by other people, all or none.
 *
 * Problems, with the place in the list: `NOT_FOUND`, `DUPLICATE`, `WRONG_STATE`, `SAME_PERSON`, `STALE`; for the list
 * `REQUIRED` and `OUT_OF_RANGE`.
 */
export const approveNarratives = (sessions: DatabaseSessions) =>
  moveTo(sessions, { operation: 'narrativesApprove', to: 'APPROVED', afterwards: rememberApprovals });
