import { ObservationResolver } from './observation.resolver.js';

export const observationsResolvers = [ObservationResolver] as const;
