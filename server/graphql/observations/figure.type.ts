import type { AbsenceReason } from '../../domain/observations/figure.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, createUnionType, Field } from '../api/decorators.js';
import { absenceReasonEnum } from './observation.enum.js';

@ApiObject('A figure that is there.')
export class Value {
  @Field(() => DecimalScalar, {
    description:
      "The value in full, in the measure's unit. Ranks and averages use it; ratings use it as displayed.",
  })
  readonly value!: Decimal;

  @Field(() => String, {
    description:
      "As a reader sees it: rounded half away from zero to the measure's places, with its unit. 95.0 %, £1.2 m.",
  })
  readonly display!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was counted; null where only the value is known.',
  })
  readonly numerator!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it was counted out of, above zero; null where only the value is known.',
  })
  readonly denominator!: Decimal | null;
}

@ApiObject('Why a figure is not there. Never a blank, and never a number that means something else.')
export class Absence {
  @Field(() => absenceReasonEnum, { description: 'The reason.' })
  readonly reason!: AbsenceReason;

  @Field(() => String, {
    description:
      "The symbol that stands for it in the Department for Education's open-data files: z, x, c, low or u.",
  })
  readonly symbol!: string;

  @Field(() => String, { nullable: true, description: 'More in words. At most 2,000 characters.' })
  readonly explanation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The system that does not capture it, where that is the reason.',
  })
  readonly system!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is expected, where that is known.' })
  readonly expectedOn!: PlainDate | null;
}

export const Figure = createUnionType({
  name: 'Figure',
  description: 'A value, or why there is none.',
  types: () => [Value, Absence] as const,
});
