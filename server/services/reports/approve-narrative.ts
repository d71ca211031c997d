import type { DatabaseSessions } from '../../persistence/database.js';
import { moveTo } from '../narratives/move-narrative.js';
import { rememberApproval } from './approval-snapshot.js';

/**
 * Approves a narrative written by another person. Problems: `NOT_FOUND`, `WRONG_STATE`, `SAME_PERSON`,
 * `STALE`.
 */
export const approveNarrative = (sessions: DatabaseSessions) =>
  moveTo(sessions, 'narrativeApprove', 'APPROVED', rememberApproval);
