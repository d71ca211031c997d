import type { Accumulation, Frequency, Multiplier, Polarity, Unit } from '../../domain/measures/measure.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import { connectionOf } from '../api/connection.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { yearTypeEnum } from '../values/period.enum.js';
import { accumulationEnum, frequencyEnum, polarityEnum } from './measure.enum.js';
import { MeasureDescription } from './measure-description.type.js';

@ApiObject(
  "A performance measure of children's services, in the shared catalogue or a council's own.",
  Node,
  MeasureDescription,
)
export class Measure {
  /** UUID of the owning council, from which the field `council` is resolved; `null` in the shared catalogue. */
  readonly councilId!: string | null;

  /** UUID of the row, the same for all versions. The fields `id` and `stableId` are made from it. */
  readonly id!: string;

  /** The kind of unit, from which the field `unit` is made together with `multiplier`. */
  readonly unit!: Unit;

  @Field(() => String, {
    description:
      "Its code: letters, digits, '_', '.' and '-', at most 60 characters. Unique in the catalogue and within a council. A council's own measure hides the catalogue's measure with the same code.",
  })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its title in reports.' })
  readonly title!: BilingualText;

  @Field(() => BilingualText, { description: 'Its definition: exactly what is counted, and what is not.' })
  readonly definition!: BilingualText;

  @Field(() => Int, {
    description:
      'The number of decimal places with which a value is shown and rated, 0 to 6. Halves are rounded away from zero.',
  })
  readonly decimalPlaces!: number;

  @Field(() => polarityEnum, { description: 'Its polarity: which values are good.' })
  readonly polarity!: Polarity;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The label of the numerator; null if values are not fractions.',
  })
  readonly numeratorLabel!: BilingualText | null;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The label of the denominator; null if values are not fractions.',
  })
  readonly denominatorLabel!: BilingualText | null;

  @Field(() => Int, {
    description:
      'The factor by which numerator ÷ denominator is multiplied: 1, 100 (per cent), 1,000, 10,000 (per 10,000 children) or 100,000.',
  })
  readonly multiplier!: Multiplier;

  @Field(() => accumulationEnum, { description: 'The part of the period or year that a value covers.' })
  readonly accumulation!: Accumulation;

  @Field(() => yearTypeEnum, { description: 'The kind of year it is reported in.' })
  readonly yearType!: YearType;

  @Field(() => frequencyEnum, { description: 'The shortest period it is reported for.' })
  readonly frequency!: Frequency;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The smallest denominator with which a value is rated; null if every value is rated.',
  })
  readonly minimumDenominator!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The smallest value that is accepted; null if there is no lower limit.',
  })
  readonly minimumValue!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The largest value that is accepted; null if there is no upper limit.',
  })
  readonly maximumValue!: Decimal | null;

  @Field(() => Boolean, {
    description:
      'True if councils are ranked into quartiles by it. The Local Authority Interactive Tool does so for some measures only.',
  })
  readonly hasQuartiles!: boolean;

  @Field(() => Int, {
    description:
      'The days from the end of a period to the day by which its figure is due: 0 (the last day) to 400. Reports about a day show the latest period that is due, or has a figure.',
  })
  readonly dueWithin!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The origin of its definition: the statutory return or publication. Null if not recorded.',
  })
  readonly source!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The person or team responsible for it; null if not recorded.',
  })
  readonly owner!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The heading under which its source lists it, in the words of the source, so in one language: Children Looked After. Null if not recorded.',
  })
  readonly topic!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its short name in its source, so in one language: CareLeaverAcc in the Local Authority Interactive Tool. Null if not recorded.',
  })
  readonly shortName!: string | null;

  @Field(() => Int, {
    description:
      'The number of this version: 1 when first defined, plus 1 with every change. A change gives the version that it is based on.',
  })
  readonly version!: number;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'When this version was recorded; null for one that is older than the record of versions. Reports as of an instant use the last version recorded by then.',
  })
  readonly recordedAt!: Date | null;
}

export const MeasureConnection = connectionOf(Measure, 'measures', { counted: true });
