import type { NodeReaders } from '../api/node-reader.js';
import { AbsenceResolver } from './absence.resolver.js';
import { CouncilObservationEdges } from './council.edges.js';
import { CouncilPeriodsEdges } from './council-periods.edges.js';
import { MeasureObservationEdges } from './measure.edges.js';
import { ObservationResolver } from './observation.resolver.js';
import { ObservationFields } from './observation-fields.resolver.js';
import { readObservationNodes } from './observation-nodes.js';

export const observationsResolvers = [
  AbsenceResolver,
  ObservationResolver,
  ObservationFields,
  CouncilObservationEdges,
  CouncilPeriodsEdges,
  MeasureObservationEdges,
] as const;

export const observationsNodes: NodeReaders = { Observation: readObservationNodes };
