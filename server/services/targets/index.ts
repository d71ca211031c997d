import type { DatabaseSessions } from '../../persistence/database.js';
import { confirmTargets } from './confirm-targets.js';
import {
  countTargets,
  countTargetsOfMeasures,
  findTarget,
  findTargets,
  findTargetsByIds,
  findTargetsOfMeasures,
} from './find-targets.js';
import { setTargets } from './set-targets.js';

/** Operations on targets. */
export const targetsServices = (sessions: DatabaseSessions) => ({
  confirmTargets: confirmTargets(sessions),
  countTargets: countTargets(sessions),
  countTargetsOfMeasures: countTargetsOfMeasures(sessions),
  findTarget: findTarget(sessions),
  findTargets: findTargets(sessions),
  findTargetsByIds: findTargetsByIds(sessions),
  findTargetsOfMeasures: findTargetsOfMeasures(sessions),
  setTargets: setTargets(sessions),
});
