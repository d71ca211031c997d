import { TargetResolver } from './target.resolver.js';

export const targetsResolvers = [TargetResolver] as const;
