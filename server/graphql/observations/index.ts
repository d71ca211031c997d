import { CouncilPeriodsEdges } from './council-periods.edges.js';
import { ObservationResolver } from './observation.resolver.js';

export const observationsResolvers = [ObservationResolver, CouncilPeriodsEdges] as const;
