import { AreaEdges } from './area.edges.js';
import { CouncilResolver } from './council.resolver.js';

export const areasResolvers = [AreaEdges, CouncilResolver] as const;
