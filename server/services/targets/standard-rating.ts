import type { Rating } from '../../domain/ratings/rating.js';
import type { CurrentTarget } from './current-targets.js';

/** A current target of a measure in a period, with the rating against it. */
export interface StandardRating {
  readonly target: CurrentTarget;
  readonly rating: Rating;
}
