import { make } from '../api/make.js';
import { type NodeReaders, tenantNodes } from '../api/node-reader.js';
import { CouncilObservationEdges } from './council.edges.js';
import { MeasureObservationEdges } from './measure.edges.js';
import { presentObservation } from './observation.present.js';
import { ObservationResolver } from './observation.resolver.js';
import { Observation } from './observation.type.js';
import { ObservationFields } from './observation-fields.resolver.js';
import { readObservationKey } from './observation-id.js';

export const observationsResolvers = [
  ObservationResolver,
  ObservationFields,
  CouncilObservationEdges,
  MeasureObservationEdges,
] as const;

export const observationsNodes: NodeReaders = {
  Observation: tenantNodes(async ({ services, principal }, { gssCode }, ids) => {
    const keys = ids.map(({ key, version }) => (version === undefined ? readObservationKey(key) : null));
    const wanted = keys.filter((key) => key !== null);
    const found = await services.findObservationsByIds(principal, gssCode, wanted);
    const observations = new Map(wanted.map((key, index) => [key, found[index]]));
    return keys.map((key) => {
      const observation = key && observations.get(key);
      return observation ? make(Observation, presentObservation(observation)) : null;
    });
  }),
};
