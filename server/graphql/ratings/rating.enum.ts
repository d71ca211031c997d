import { ragColours } from '../../domain/ratings/rag-thresholds.js';
import { notRatedReasons, rags, ratingRules } from '../../domain/ratings/rating.js';
import { enumOf } from '../api/enum.js';

export const ragEnum = enumOf('Rag', 'A RAG rating: red, amber, green, or none.', rags, {
  RED: 'Worse than the target by more than the tolerance; of a direction of travel: worsening.',
  AMBER: 'Short of the target, within the tolerance; of a direction of travel: no change.',
  GREEN: 'On the target or better; of a direction of travel: improving.',
  NOT_RATED: 'There is no rating. If there is a field `reason`, it says why.',
});

export const colourEnum = enumOf('Colour', 'A RAG rating given by a person.', ragColours, {
  RED: 'Off track.',
  AMBER: 'At risk.',
  GREEN: 'On track.',
});

export const notRatedReasonEnum = enumOf(
  'NotRatedReason',
  'The reason that a figure has no RAG rating. Checked in this order, the first that applies is given: context, target, value, number of cases, end of the year.',
  notRatedReasons,
  {
    NO_TARGET: 'There is no current target for the period, or it is recorded as not being a target measure.',
    TARGET_IS_FOR_YEAR_END:
      "The figure is part of the year's, and the target is for the whole year. A year to date for which low is good is rated red as soon as it is beyond the year's limit.",
    CONTEXTUAL: 'The measure is shown for context and has no polarity.',
    NO_VALUE:
      'There is no value: no figure was submitted, or it rounds to zero or is not available, unreliable or not captured.',
    SUPPRESSED: 'The value is confidential.',
    NOT_APPLICABLE: 'The measure does not apply in this period.',
    NOT_YET_DUE: 'The figure is not due yet.',
    SMALL_DENOMINATOR: "The denominator is below the measure's minimum.",
  },
);

export const ratingRuleEnum = enumOf(
  'RatingRule',
  'A rule that rates a figure against its target.',
  ratingRules,
  {
    STANDARD: 'Green on the target or better, amber within the tolerance, red beyond it.',
    IMPROVING_SAVES_FROM_RED:
      'As STANDARD, but amber instead of red if the figure is better than in the same period last year.',
  },
);
