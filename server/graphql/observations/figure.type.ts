import type { AbsenceReason } from '../../domain/observations/figure.js';
import type { ObservationStatus } from '../../domain/observations/observation.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, createUnionType, Field } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { absenceReasonEnum, observationStatusEnum } from './observation.enum.js';

@ApiObject('A figure with a value.')
export class Value {
  @Field(() => DecimalScalar, {
    description:
      "The value at full precision, in the measure's unit. Ranks and averages use it; ratings use the displayed value.",
  })
  readonly value!: Decimal;

  @Field(() => String, {
    description:
      "The value as displayed: rounded half away from zero to the measure's decimal places, with its unit. 95.0 %, £1.2 m.",
  })
  readonly display!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The numerator of the value; null if only the value is known.',
  })
  readonly numerator!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The denominator of the value, above zero; null if only the value is known.',
  })
  readonly denominator!: Decimal | null;

  @Field(() => observationStatusEnum, {
    nullable: true,
    description: 'Its status; null if the publisher states none.',
  })
  readonly status!: ObservationStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its publisher and publication, or the source system of a council; null if not recorded.',
  })
  readonly source!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it was published; null for current figures of a council, and if it is not known.',
  })
  readonly publishedOn!: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: "The publisher's note, as published: '2016-17 (OT)', an outturn. Null if there is none.",
  })
  readonly note!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The lower limit of the 95 % confidence interval that was published with it, if one was.',
  })
  readonly lowerLimit!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The upper limit of the 95 % confidence interval that was published with it, if one was.',
  })
  readonly upperLimit!: Decimal | null;
}

/** The fields of a value that describe its origin. */
export type Provenance = Pick<
  Value,
  'status' | 'source' | 'publishedOn' | 'note' | 'lowerLimit' | 'upperLimit'
>;

@ApiObject(
  'A figure without a value, with the reason. It is never encoded as a blank or as a special number.',
)
export class Absence {
  @Field(() => absenceReasonEnum, { description: 'The reason.' })
  readonly reason!: AbsenceReason;

  @Field(() => String, {
    description: "Its symbol in the Department for Education's open-data files: z, x, c, low or u.",
  })
  readonly symbol!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'An explanation of at most 2,000 characters in each language; null if none was given.',
  })
  readonly explanation!: BilingualText | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The system that does not capture it, if that is the reason and the system was named; null otherwise.',
  })
  readonly system!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date on which a value is expected; null if not known.',
  })
  readonly expectedOn!: PlainDate | null;
}

export const Figure = createUnionType({
  name: 'Figure',
  description: 'A value, or the reason for its absence.',
  types: () => [Value, Absence] as const,
});
