import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonGroupResolver } from './comparison-group.resolver.js';

export const comparisonsResolvers = [ComparisonGroupResolver, ComparisonResolver] as const;
