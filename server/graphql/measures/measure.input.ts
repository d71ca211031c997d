import type { Accumulation, Frequency, Polarity, Unit } from '../../domain/measures/measure.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import type { DefineMeasureInput } from '../../services/measures/define-measure.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { councilOrShared } from '../api/hints.js';
import { orderOf } from '../api/order.input.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { yearTypeEnum } from '../values/period.enum.js';
import { accumulationEnum, frequencyEnum, polarityEnum, unitKindEnum } from './measure.enum.js';

@ApiInput(
  'A measure to add or, with the version that the change is based on, to change. A change replaces every field.',
)
export class MeasureDefineInput implements DefineMeasureInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a measure of the shared catalogue') })
  readonly council?: string | null;

  @Field(() => String, {
    description:
      "Its code: letters, digits, '_', '.' and '-', beginning with a letter or digit; at most 60 characters.",
  })
  readonly code!: string;

  @Field(() => BilingualTextInput, {
    description: 'Its title in reports. At most 200 characters in each language.',
  })
  readonly title!: BilingualTextInput;

  @Field(() => BilingualTextInput, {
    description:
      'Its definition: exactly what is counted, and what is not. At most 4,000 characters in each language.',
  })
  readonly definition!: BilingualTextInput;

  @Field(() => unitKindEnum, { description: 'The unit of its values.' })
  readonly unit!: Unit;

  @Field(() => Int, {
    description: 'The number of decimal places with which a value is shown and rated, 0 to 6.',
  })
  readonly decimalPlaces!: number;

  @Field(() => polarityEnum, { description: 'Its polarity: which values are good.' })
  readonly polarity!: Polarity;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'The factor by which numerator ÷ denominator is multiplied: 1, 100, 1,000, 10,000 or 100,000, written without the comma.',
  })
  readonly multiplier!: number;

  @Field(() => accumulationEnum, { description: 'The part of the period or year that a value covers.' })
  readonly accumulation!: Accumulation;

  @Field(() => yearTypeEnum, { description: 'The kind of year it is reported in.' })
  readonly yearType!: YearType;

  @Field(() => frequencyEnum, { description: 'The shortest period it is reported for.' })
  readonly frequency!: Frequency;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description:
      'The label of the numerator, if a value is a fraction. Give both labels or neither. At most 200 characters in each language.',
  })
  readonly numeratorLabel?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The label of the denominator. At most 200 characters in each language.',
  })
  readonly denominatorLabel?: BilingualTextInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The smallest denominator with which a value is rated. Left out, every value is rated.',
  })
  readonly minimumDenominator?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The smallest value that is accepted. Left out, there is no lower limit.',
  })
  readonly minimumValue?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The largest value that is accepted. Left out, there is no upper limit.',
  })
  readonly maximumValue?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'True if councils are ranked into quartiles by it.',
  })
  readonly hasQuartiles!: boolean;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'The days from the end of a period to the day by which its figure is due: 0 (the last day) to 400.',
  })
  readonly dueWithin!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The origin of its definition. At most 300 characters.',
  })
  readonly source?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The person or team responsible for it. At most 300 characters.',
  })
  readonly owner?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The heading under which its source lists it, in the words of the source. At most 120 characters.',
  })
  readonly topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its short name in its source. At most 120 characters.',
  })
  readonly shortName?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the change is based on; left out for a new measure. If it is not the latest, the change fails with STALE.',
  })
  readonly version?: number | null;
}

@ApiInput('A filter for measures. Fields left out do not filter.')
export class MeasureFilter {
  @Field(() => [String], { nullable: true, description: 'Only measures with these codes.' })
  readonly codes?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only the council's own measures. False: only those of the catalogue.",
  })
  readonly local?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only measures whose code, title in either language, short name, topic or source contains this text, in any case.',
  })
  readonly search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only measures under this topic, in any case: Children Looked After.',
  })
  readonly topic?: string | null;
}

export const measureOrder = orderOf(
  'Measure',
  'measures',
  { CODE: 'By code.', TITLE: 'By English title.' },
  { field: 'CODE', direction: 'ASC' },
);
