/**
 * Mappings of the Department for Education's files on looked-after children, care leavers, plans and the workforce.
 */
import { careLeaversAccommodation, careLeaversActivity } from './care-leavers.js';
import { childrenLookedAfter } from './children-looked-after.js';
import { healthOutcomes } from './health-outcomes.js';
import { placementStability, subsequentPlans } from './placements-and-plans.js';
import type { MappingProposal } from './proposal.js';
import { socialWorkWorkforce } from './social-work-workforce.js';

export type { MappingProposal } from './proposal.js';

export const mappingProposals: readonly MappingProposal[] = [
  careLeaversAccommodation,
  careLeaversActivity,
  childrenLookedAfter,
  healthOutcomes,
  placementStability,
  socialWorkWorkforce,
  subsequentPlans,
];
