import { notProjectedReasons, projectionMethods, yearEndOutlooks } from '../../domain/ratings/outlook.js';
import { enumOf } from '../api/enum.js';

export const yearEndOutlookEnum = enumOf(
  'YearEndOutlook',
  "Whether the year's target will be met. Kept apart from today's rating.",
  yearEndOutlooks,
  {
    LIKELY: 'The target is likely to be met.',
    MAY: 'The target may be met.',
    UNLIKELY: 'The target is unlikely to be met.',
  },
);

export const projectionMethodEnum = enumOf(
  'ProjectionMethod',
  "How the year's end is projected.",
  projectionMethods,
  {
    RUN_RATE:
      "The year's value so far divided by the share of the year gone. For counts and rates of the population, which add up over the year.",
    LEAST_SQUARES:
      'The straight line of least squares through the last eight periods, or those since the series broke. For everything else.',
  },
);

export const notProjectedReasonEnum = enumOf(
  'NotProjectedReason',
  "Why there is no projection of the year's end.",
  notProjectedReasons,
  {
    YEAR_COMPLETE: 'The period closes the year.',
    NO_VALUE: 'There is no value for this period.',
    NOT_PART_OF_YEAR:
      "The period is none of those that the measure's year is made of, as two terms together.",
    TOO_FEW_PERIODS: 'Fewer than three periods have a value, which is what a line needs.',
  },
);
