import { notProjectedReasons, projectionMethods, yearEndOutlooks } from '../../domain/ratings/outlook.js';
import { enumOf } from '../api/enum.js';

export const yearEndOutlookEnum = enumOf(
  'YearEndOutlook',
  "The outlook for the year's target. It does not affect the current rating.",
  yearEndOutlooks,
  {
    LIKELY: 'The target is likely to be met.',
    MAY: 'The target may be met.',
    UNLIKELY: 'The target is unlikely to be met.',
  },
);

export const projectionMethodEnum = enumOf(
  'ProjectionMethod',
  'The method of projection to the end of the year.',
  projectionMethods,
  {
    RUN_RATE:
      "The year's value so far divided by the share of the year elapsed. For counts and population rates, which add up over the year.",
    LEAST_SQUARES:
      'A least-squares line through the last eight periods, or through those since the series was last broken. For all other measures.',
  },
);

export const notProjectedReasonEnum = enumOf(
  'NotProjectedReason',
  'The reason that there is no projection to the end of the year.',
  notProjectedReasons,
  {
    YEAR_COMPLETE: 'The period is the last of the year.',
    NO_VALUE: 'There is no value for this period.',
    EARLIER_VALUE_MISSING: 'This period has a value, but an earlier one of the year has none.',
    NOT_PART_OF_YEAR:
      "The period is not one of those that make up the measure's year: two terms together, for example.",
    TOO_FEW_PERIODS: 'Fewer than three periods have a value. A line needs three.',
  },
);
