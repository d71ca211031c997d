import type { DatabaseSessions } from '../../persistence/database.js';
import { defineMeasure } from './define-measure.js';
import { countMeasures, findMeasure, findMeasures, findMeasuresByIds } from './find-measures.js';

/** Operations on measures. */
export const measuresServices = (sessions: DatabaseSessions) => ({
  countMeasures: countMeasures(sessions),
  defineMeasure: defineMeasure(sessions),
  findMeasure: findMeasure(sessions),
  findMeasures: findMeasures(sessions),
  findMeasuresByIds: findMeasuresByIds(sessions),
});
