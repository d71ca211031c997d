import { ManagementActionResolver } from './management-action.resolver.js';
import { NarrativeResolver } from './narrative.resolver.js';

export const narrativesResolvers = [ManagementActionResolver, NarrativeResolver] as const;
