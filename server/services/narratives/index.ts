import type { DatabaseSessions } from '../../persistence/database.js';
import {
  countNarratives,
  countNarrativesOn,
  findNarrativeStates,
  findNarratives,
  findNarrativesOfCouncil,
  findNarrativesOn,
  findNarrativeVersions,
} from './find-narratives.js';
import {
  countActions,
  findActions,
  findActionsOfCouncil,
  findActionVersions,
  reportAction,
} from './manage-actions.js';
import { returnNarratives, submitNarratives } from './move-narratives.js';
import { reviseNarrative } from './revise-narrative.js';
import { writeNarratives } from './write-narratives.js';

/** Operations on commentary and actions. */
export const narrativesServices = (sessions: DatabaseSessions) => ({
  countActions: countActions(sessions),
  countNarratives: countNarratives(sessions),
  countNarrativesOn: countNarrativesOn(sessions),
  findActions: findActions(sessions),
  findActionsOfCouncil: findActionsOfCouncil(sessions),
  findActionVersions: findActionVersions(sessions),
  findNarrativeStates: findNarrativeStates(sessions),
  findNarratives: findNarratives(sessions),
  findNarrativesOfCouncil: findNarrativesOfCouncil(sessions),
  findNarrativesOn: findNarrativesOn(sessions),
  findNarrativeVersions: findNarrativeVersions(sessions),
  reportAction: reportAction(sessions),
  returnNarratives: returnNarratives(sessions),
  reviseNarrative: reviseNarrative(sessions),
  submitNarratives: submitNarratives(sessions),
  writeNarratives: writeNarratives(sessions),
});
