import type { DatabaseSessions } from '../../persistence/database.js';
import { defineMeasure } from './define-measure.js';
import { findMeasure, findMeasures } from './find-measures.js';

/** Operations on measures. */
export const measuresServices = (sessions: DatabaseSessions) => ({
  defineMeasure: defineMeasure(sessions),
  findMeasure: findMeasure(sessions),
  findMeasures: findMeasures(sessions),
});
