import {
  type NoTrendReason,
  noTrendReasons,
  type TrendOutcome,
  trendOutcomes,
} from '../../domain/ratings/trend.js';
import { ApiObject, Field, Float } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';

export const trendOutcomeEnum = enumOf(
  'TrendOutcome',
  "What five periods say together, by Fingertips' rule.",
  trendOutcomes,
  {
    NOT_YET_CALCULATED: 'Nobody has asked for it yet.',
    CANNOT_BE_CALCULATED: 'It cannot be said; a reason stands beside it.',
    INCREASING: 'It rises by more than chance; neither good nor bad.',
    INCREASING_AND_GETTING_BETTER: 'It rises by more than chance, and that is good.',
    INCREASING_AND_GETTING_WORSE: 'It rises by more than chance, and that is bad.',
    DECREASING: 'It falls by more than chance; neither good nor bad.',
    DECREASING_AND_GETTING_BETTER: 'It falls by more than chance, and that is good.',
    DECREASING_AND_GETTING_WORSE: 'It falls by more than chance, and that is bad.',
    NO_SIGNIFICANT_CHANGE: 'It moves no more than chance would.',
  },
);

export const noTrendReasonEnum = enumOf('NoTrendReason', 'Why there is no trend.', noTrendReasons, {
  TOO_FEW_PERIODS: 'There are fewer than five periods.',
  MISSING_VALUE: 'One of the five has no value or no numbers behind it, or they are not of one series.',
  NO_INTERVAL: 'A value has no spread to weigh it by.',
});

@ApiObject('The trend over the five periods that end with this one. It decides no colour.')
export class LineTrend {
  @Field(() => trendOutcomeEnum, { description: 'What they say.' })
  readonly outcome!: TrendOutcome;

  @Field(() => noTrendReasonEnum, {
    nullable: true,
    description: 'Why there is none; null where there is one.',
  })
  readonly reason!: NoTrendReason | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The change a period, in the measure's unit, of a percentage as a share between -1 and 1; null without a trend.",
  })
  readonly slope!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Chi-squared of the slope with one degree of freedom: significant above 9.55; null without a trend.',
  })
  readonly chiSquared!: number | null;
}
