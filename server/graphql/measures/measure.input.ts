import type { Accumulation, Frequency, Polarity, Unit } from '../../domain/measures/measure.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import type { DefineMeasureInput } from '../../services/measures/define-measure.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { councilOrShared } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { yearTypeEnum } from '../values/period.enum.js';
import { accumulationEnum, frequencyEnum, polarityEnum, unitEnum } from './measure.enum.js';

@ApiInput(
  'A measure to add; or, with the version that it was changed from, to change. Everything is given anew.',
)
export class MeasureDefineInput implements DefineMeasureInput {
  @Field(() => String, { nullable: true, description: councilOrShared('a measure of the catalogue') })
  readonly council?: string | null;

  @Field(() => String, {
    description: "Its code: letters, digits, '_', '.' and '-', beginning with a letter or digit; at most 60.",
  })
  readonly code!: string;

  @Field(() => BilingualTextInput, {
    description: 'What reports call it. At most 200 characters in each language.',
  })
  readonly title!: BilingualTextInput;

  @Field(() => BilingualTextInput, {
    description: 'What exactly is counted, and what is not. At most 4,000 characters in each language.',
  })
  readonly definition!: BilingualTextInput;

  @Field(() => unitEnum, { description: 'What its values are in.' })
  readonly unit!: Unit;

  @Field(() => Int, {
    description: 'Digits after the point when a value is shown, and so when it is rated: 0 to 6.',
  })
  readonly decimalPlaces!: number;

  @Field(() => polarityEnum, { description: 'Which values are good.' })
  readonly polarity!: Polarity;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'What numerator ÷ denominator is multiplied by: 1, 100, 1,000 or 10,000, written without the comma.',
  })
  readonly multiplier!: number;

  @Field(() => accumulationEnum, { description: 'Which stretch of time a value covers.' })
  readonly accumulation!: Accumulation;

  @Field(() => yearTypeEnum, { description: 'The kind of year it is reported in.' })
  readonly yearType!: YearType;

  @Field(() => frequencyEnum, { description: 'The shortest period it is reported for.' })
  readonly frequency!: Frequency;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description:
      'What the numerator counts, where a value is a fraction: both labels or neither. At most 200 characters.',
  })
  readonly numeratorLabel?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'What the denominator counts. At most 200 characters.',
  })
  readonly denominatorLabel?: BilingualTextInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A value made of fewer cases than this is not rated; left out, every value is.',
  })
  readonly minimumDenominator?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Values below this are refused.' })
  readonly minimumValue?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Values above this are refused.' })
  readonly maximumValue?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether councils are put into quartiles by it.' })
  readonly hasQuartiles!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where its definition comes from. At most 300 characters.',
  })
  readonly source?: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it. At most 300 characters.' })
  readonly owner?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the change was made from; left out for a new measure. A version that is no longer the latest is refused as STALE.',
  })
  readonly version?: number | null;
}

@ApiInput('Which measures are wanted. What is left out does not matter.')
export class MeasureFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'GSS code of a council: what that council may use, the catalogue and its own. Left out: the catalogue.',
  })
  readonly council?: string | null;

  @Field(() => [String], { nullable: true, description: 'Only these codes.' })
  readonly codes?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only the council's own measures, or only the catalogue's.",
  })
  readonly local?: boolean | null;
}
