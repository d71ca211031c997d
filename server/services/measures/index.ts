import type { DatabaseSessions } from '../../persistence/database.js';
import { defineMeasure } from './define-measure.js';
import {
  countMeasures,
  countVersionsOfMeasures,
  findMeasure,
  findMeasures,
  findMeasureVersions,
  findVersionsOfMeasures,
} from './find-measures.js';

/** Operations on measures. */
export const measuresServices = (sessions: DatabaseSessions) => ({
  countMeasures: countMeasures(sessions),
  countVersionsOfMeasures: countVersionsOfMeasures(sessions),
  defineMeasure: defineMeasure(sessions),
  findMeasure: findMeasure(sessions),
  findMeasures: findMeasures(sessions),
  findMeasureVersions: findMeasureVersions(sessions),
  findVersionsOfMeasures: findVersionsOfMeasures(sessions),
});
