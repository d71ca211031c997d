import {
  type NoTrendReason,
  noTrendReasons,
  type TrendOutcome,
  trendOutcomes,
} from '../../domain/ratings/trend.js';
import { ApiObject, Field, Float } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';

const trendOutcomeEnum = enumOf(
  'TrendOutcome',
  'The trend over five periods, by the Fingertips rule.',
  trendOutcomes,
  {
    NOT_YET_CALCULATED: 'The trend has not been calculated yet.',
    CANNOT_BE_CALCULATED: 'There is no trend; the field `reason` says why.',
    INCREASING: 'A significant rise, neither good nor bad.',
    INCREASING_AND_GETTING_BETTER: 'A significant rise, which is good.',
    INCREASING_AND_GETTING_WORSE: 'A significant rise, which is bad.',
    DECREASING: 'A significant fall, neither good nor bad.',
    DECREASING_AND_GETTING_BETTER: 'A significant fall, which is good.',
    DECREASING_AND_GETTING_WORSE: 'A significant fall, which is bad.',
    NO_SIGNIFICANT_CHANGE: 'No significant change.',
  },
);

const noTrendReasonEnum = enumOf('NoTrendReason', 'The reason that there is no trend.', noTrendReasons, {
  TOO_FEW_PERIODS: 'There are fewer than five periods.',
  MISSING_VALUE: 'One of the five periods has no value, or not the numerator and denominator behind it.',
  NUMERATOR_ABOVE_DENOMINATOR:
    'In one of the five periods the numerator is above the denominator, so the percentage has no interval.',
  SERIES_BREAK: 'The series is broken, or its definition changes, within the five periods.',
  NO_INTERVAL: 'A value has no confidence interval to weight it by.',
});

@ApiObject('The trend over the five periods that end with this one. It does not affect any RAG rating.')
export class LineTrend {
  @Field(() => trendOutcomeEnum, { description: 'The outcome.' })
  readonly outcome!: TrendOutcome;

  @Field(() => noTrendReasonEnum, {
    nullable: true,
    description: 'The reason that there is no trend; null if there is one.',
  })
  readonly reason!: NoTrendReason | null;

  @Field(() => BilingualText, {
    description: 'The trend, or the reason that there is none, as one sentence.',
  })
  readonly explanation!: BilingualText;

  @Field(() => Float, {
    nullable: true,
    description:
      "The change per period, in the measure's unit or, for a percentage, as a share between -1 and 1; null without a trend.",
  })
  readonly slope!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Chi-squared of the slope, with one degree of freedom, significant above 9.55; null without a trend.',
  })
  readonly chiSquared!: number | null;
}
