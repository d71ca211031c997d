import type { DatabaseSessions } from '../../persistence/database.js';
import { findActions, reportAction } from './manage-actions.js';
import { submitNarrative } from './move-narrative.js';
import { returnNarrative, reviseNarrative } from './revise-narrative.js';
import { writeNarrative } from './write-narrative.js';

/** Operations on commentary and actions. */
export const narrativesServices = (sessions: DatabaseSessions) => ({
  findActions: findActions(sessions),
  reportAction: reportAction(sessions),
  returnNarrative: returnNarrative(sessions),
  reviseNarrative: reviseNarrative(sessions),
  submitNarrative: submitNarrative(sessions),
  writeNarrative: writeNarrative(sessions),
});
