import { CommitteeResolver } from './committee.resolver.js';
import { ScorecardResolver } from './scorecard.resolver.js';
import { ScorecardChangeResolver } from './scorecard-change.resolver.js';

export const scorecardsResolvers = [CommitteeResolver, ScorecardChangeResolver, ScorecardResolver] as const;
