import { ComparisonResolver, MissingMemberResolver } from './comparison.resolver.js';
import {
  ComparatorGroupEdges,
  ComparisonGroupEditionEdges,
  ComparisonGroupEditions,
  ComparisonGroupMemberEdges,
} from './comparison-group.edges.js';
import { ComparisonGroupResolver } from './comparison-group.resolver.js';
import { CouncilComparisonEdges } from './council.edges.js';

export { comparisonsNodes } from './comparison-group-loader.js';

export const comparisonsResolvers = [
  ComparisonGroupResolver,
  ComparatorGroupEdges,
  ComparisonGroupEditionEdges,
  ComparisonGroupEditions,
  ComparisonGroupMemberEdges,
  ComparisonResolver,
  MissingMemberResolver,
  CouncilComparisonEdges,
] as const;
