import { DirectionOfTravelResolver } from './direction-of-travel.resolver.js';
import { RatingResolver } from './rating.resolver.js';

export const ratingsResolvers = [DirectionOfTravelResolver, RatingResolver] as const;
