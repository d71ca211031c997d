import { ragColours } from '../../domain/ratings/rag-thresholds.js';
import { notRatedReasons, rags, ratingRules } from '../../domain/ratings/rating.js';
import { enumOf } from '../api/enum.js';

export const ragEnum = enumOf('Rag', 'The colour of a rating: red, amber, green, or none.', rags, {
  RED: 'Worse than the target by more than the tolerance; of a direction of travel: worsening.',
  AMBER: 'Short of the target, within the tolerance; of a direction of travel: no change.',
  GREEN: 'On the target or better; of a direction of travel: improving.',
  NOT_RATED: 'No colour can be given; a reason stands beside it.',
});

export const colourEnum = enumOf('Colour', 'A colour that somebody gives.', ragColours, {
  RED: 'Off track.',
  AMBER: 'At risk.',
  GREEN: 'On track.',
});

export const notRatedReasonEnum = enumOf(
  'NotRatedReason',
  'Why a figure has no colour. The first that holds is given, in the order: context, target, value, number of cases.',
  notRatedReasons,
  {
    NO_TARGET: 'No target stands for the period, or it is said not to be a target measure.',
    CONTEXTUAL: 'The measure is shown for context and has no polarity.',
    NO_VALUE: 'There is no value: nothing was reported, or it is not available, unreliable or not captured.',
    SUPPRESSED: 'The value is confidential.',
    NOT_APPLICABLE: 'The measure does not apply in this period.',
    NOT_YET_DUE: 'The figure is not due yet.',
    SMALL_DENOMINATOR: "Fewer cases were counted than the measure's minimum denominator.",
  },
);

export const ratingRuleEnum = enumOf('RatingRule', 'How a figure is rated against its target.', ratingRules, {
  STANDARD: 'Green on the target or better, amber within the tolerance, red beyond it.',
  IMPROVING_SAVES_FROM_RED:
    'As the standard, but amber instead of red where the figure is better than in the same period last year.',
});
