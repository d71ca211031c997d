import type { Measure } from '../../domain/measures/measure.js';
import { type Rating as DomainRating, ratingRules, ratingRuleVersions } from '../../domain/ratings/rating.js';
import type { StandardRating as RatedStandard } from '../../services/targets/standard-rating.js';
import { presentTarget } from '../targets/target.present.js';
import type { LiveRating } from './rating.type.js';
import type { StandardRating } from './standard-rating.type.js';

export function presentRating(rating: DomainRating, measure: Measure): LiveRating {
  const { rag, ruleVersion } = rating;
  const rule = ratingRules.find((candidate) => ratingRuleVersions[candidate] === ruleVersion) ?? 'STANDARD';
  return {
    made: rating,
    measure,
    rag,
    reason: rating.rag === 'NOT_RATED' ? rating.reason : null,
    rule,
    ruleVersion,
  };
}

export const presentStandard = ({ target, rating }: RatedStandard): StandardRating => ({
  target: presentTarget(target),
  rating: presentRating(rating, target.measure),
});
