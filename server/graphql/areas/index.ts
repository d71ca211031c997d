import { CouncilResolver } from './council.resolver.js';

export const areasResolvers = [CouncilResolver] as const;
