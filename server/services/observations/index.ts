import type { DatabaseSessions } from '../../persistence/database.js';
import {
  countObservations,
  countObservationsOfMeasures,
  findObservations,
  findObservationsOfMeasures,
} from './find-figures.js';
import { findObservationsByIds } from './find-observations-by-ids.js';
import { submitObservations } from './submit-observations.js';

/** Operations on figures. */
export const observationsServices = (sessions: DatabaseSessions) => ({
  countObservations: countObservations(sessions),
  countObservationsOfMeasures: countObservationsOfMeasures(sessions),
  findObservations: findObservations(sessions),
  findObservationsByIds: findObservationsByIds(sessions),
  findObservationsOfMeasures: findObservationsOfMeasures(sessions),
  submitObservations: submitObservations(sessions),
});
