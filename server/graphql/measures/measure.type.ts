import type { Accumulation, Frequency, Polarity, Unit } from '../../domain/measures/measure.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import { connectionOf } from '../api/connection.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field, ID, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { yearTypeEnum } from '../values/period.enum.js';
import { accumulationEnum, frequencyEnum, polarityEnum, unitEnum } from './measure.enum.js';

@ApiObject(
  "What is measured: a performance measure of children's services, in the shared catalogue or a council's own.",
)
export class Measure {
  /** Behind the field `council`. */
  readonly councilId!: string | null;

  @Field(() => ID, { description: 'What identifies it for ever, whatever its code becomes.' })
  readonly id!: string;

  @Field(() => String, {
    description:
      "Its code: letters, digits, '_', '.' and '-', at most 60. Unique in the catalogue and within a council; a council's own measure hides the catalogue's of the same code.",
  })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'What reports call it.' })
  readonly title!: BilingualText;

  @Field(() => BilingualText, { description: 'What exactly is counted, and what is not.' })
  readonly definition!: BilingualText;

  @Field(() => unitEnum, { description: 'What its values are in.' })
  readonly unit!: Unit;

  @Field(() => Int, {
    description:
      'Digits after the point when a value is shown, and so when it is rated: 0 to 6. Halves are rounded away from zero.',
  })
  readonly decimalPlaces!: number;

  @Field(() => polarityEnum, { description: 'Which values are good.' })
  readonly polarity!: Polarity;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'What the numerator counts; null where a value is no fraction.',
  })
  readonly numeratorLabel!: BilingualText | null;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'What the denominator counts; null where a value is no fraction.',
  })
  readonly denominatorLabel!: BilingualText | null;

  @Field(() => Int, {
    description:
      'What numerator ÷ denominator is multiplied by: 1, 100 (per cent), 1,000 or 10,000 (per 10,000 children).',
  })
  readonly multiplier!: number;

  @Field(() => accumulationEnum, { description: 'Which stretch of time a value covers.' })
  readonly accumulation!: Accumulation;

  @Field(() => yearTypeEnum, { description: 'The kind of year it is reported in.' })
  readonly yearType!: YearType;

  @Field(() => frequencyEnum, { description: 'The shortest period it is reported for.' })
  readonly frequency!: Frequency;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A value made of fewer cases than this is not rated; null where every value is.',
  })
  readonly minimumDenominator!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Values below this are refused; null for no lower limit.',
  })
  readonly minimumValue!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Values above this are refused; null for no upper limit.',
  })
  readonly maximumValue!: Decimal | null;

  @Field(() => Boolean, {
    description:
      'Whether councils are put into quartiles by it; the Local Authority Interactive Tool does so for some measures only.',
  })
  readonly hasQuartiles!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where its definition comes from: the statutory return or publication.',
  })
  readonly source!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it.' })
  readonly owner!: string | null;

  @Field(() => Int, {
    description: 'Goes up by one with every change; a change names the version that it was made from.',
  })
  readonly version!: number;
}

export const MeasureConnection = connectionOf(Measure, 'measures');
