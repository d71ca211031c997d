import type { Measure } from '../../domain/measures/measure.js';
import { type Rating as DomainRating, ratingRules, ratingRuleVersions } from '../../domain/ratings/rating.js';
import { describeTarget } from '../../domain/targets/target-description.js';
import type { StandardRating as RatedStandard } from '../../services/reports/rate-line.js';
import { make } from '../api/make.js';
import type { Rating } from '../ratings/rating.type.js';
import { BandTarget, NoTarget, PointTarget, type StandardRating, type Target } from './target.type.js';

export function presentRating(rating: DomainRating, measure: Measure): Rating {
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

type SetTarget = RatedStandard['target'];

export function presentTarget(record: SetTarget): Target {
  const { measure, period, standard, target, citation, version, recordedAt, recordedBy } = record;
  return {
    set: target,
    measure,
    standard,
    period,
    kind: target.kind,
    state: target.state,
    aim: presentAim(record),
    rationale: target.rationale,
    citation,
    version,
    recordedAt,
    recordedBy,
  };
}

function presentAim({ target, measure }: SetTarget): Target['aim'] {
  switch (target.shape) {
    case 'POINT': {
      const { value, tolerance } = target;
      return make(PointTarget, { value, tolerance: tolerance.amount, toleranceKind: tolerance.kind });
    }
    case 'BAND':
      return make(BandTarget, { ...target.limits, enteredAs: target.enteredAs });
    case 'NONE':
      return make(NoTarget, { note: describeTarget(target, measure, 'en') });
  }
}

export const presentStandard = ({ target, rating }: RatedStandard): StandardRating => ({
  target: presentTarget(target),
  rating: presentRating(rating, target.measure),
});
