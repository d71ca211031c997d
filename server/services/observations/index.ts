import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { countCouncilPeriods, findCouncilPeriods } from './find-council-periods.js';
import {
  countObservations,
  countObservationsOfMeasures,
  findObservations,
  findObservationsOfMeasures,
} from './find-figures.js';
import { findObservationsByIds } from './find-observations-by-ids.js';
import { submitObservations } from './submit-observations.js';

/** Operations on figures. */
export const observationsServices = (sessions: DatabaseSessions, settings: ServiceSettings) => ({
  countCouncilPeriods: countCouncilPeriods(sessions),
  findCouncilPeriods: findCouncilPeriods(sessions),
  countObservations: countObservations(sessions),
  countObservationsOfMeasures: countObservationsOfMeasures(sessions),
  findObservations: findObservations(sessions),
  findObservationsByIds: findObservationsByIds(sessions),
  findObservationsOfMeasures: findObservationsOfMeasures(sessions),
  submitObservations: submitObservations(sessions, settings),
});
