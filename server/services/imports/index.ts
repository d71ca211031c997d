import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { findMappedMeasures } from './find-mapped-measures.js';
import { importFingertips } from './import-fingertips.js';
import { importLaitMeasures } from './import-lait-measures.js';
import { importLaitValues } from './import-lait-values.js';
import { importNeighbours } from './import-neighbours.js';
import { importObservations } from './import-observations.js';
import { importOpenData } from './import-open-data.js';
import { defineImportMapping, findImportMappings, listImportMappings } from './manage-import-mappings.js';
import { proposeImportMapping } from './propose-mapping.js';

/** Operations on imports. */
export const importsServices = (sessions: DatabaseSessions, settings: ServiceSettings) => ({
  defineImportMapping: defineImportMapping(sessions),
  findImportMappings: findImportMappings(sessions),
  listImportMappings: listImportMappings(sessions),
  findMappedMeasures: findMappedMeasures(sessions),
  importFingertips: importFingertips(sessions, settings.now),
  importLaitMeasures: importLaitMeasures(sessions),
  importLaitValues: importLaitValues(sessions, settings.now),
  importNeighbours: importNeighbours(sessions),
  importObservations: importObservations(sessions, settings),
  importOpenData: importOpenData(sessions, settings.now),
  proposeImportMapping: proposeImportMapping(sessions),
});
