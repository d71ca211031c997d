import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonGroupEditionEdges, ComparisonGroupMemberEdges } from './comparison-group.edges.js';
import { ComparisonGroupResolver } from './comparison-group.resolver.js';
import { CouncilComparisonEdges } from './council.edges.js';

export { comparisonsNodes } from './comparison-group-loader.js';

export const comparisonsResolvers = [
  ComparisonGroupResolver,
  ComparisonGroupEditionEdges,
  ComparisonGroupMemberEdges,
  ComparisonResolver,
  CouncilComparisonEdges,
] as const;
