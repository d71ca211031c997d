import type { DatabaseSessions } from '../../persistence/database.js';
import { countCouncilPeriods, findCouncilPeriods } from './find-council-periods.js';
import { findObservations, findTargets } from './find-figures.js';
import { submitObservations } from './submit-observations.js';

/** Operations on figures. */
export const observationsServices = (sessions: DatabaseSessions) => ({
  countCouncilPeriods: countCouncilPeriods(sessions),
  findCouncilPeriods: findCouncilPeriods(sessions),
  findObservations: findObservations(sessions),
  findTargets: findTargets(sessions),
  submitObservations: submitObservations(sessions),
});
