import type { DatabaseSessions } from '../../persistence/database.js';
import { findObservations, findTargets } from './find-figures.js';
import { submitObservations } from './submit-observations.js';

/** Operations on figures. */
export const observationsServices = (sessions: DatabaseSessions) => ({
  findObservations: findObservations(sessions),
  findTargets: findTargets(sessions),
  submitObservations: submitObservations(sessions),
});
