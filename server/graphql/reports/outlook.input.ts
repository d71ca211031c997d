import type { YearEndOutlook } from '../../domain/ratings/outlook.js';
import type { JudgeOutlookInput } from '../../services/reports/judge-outlook.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, citationHint, councilKey, measureKey, periodKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { yearEndOutlookEnum } from './outlook.enum.js';

@ApiInput("The council service's judgement of the year's end: an outlook, an expected value, or both.")
export class OutlookJudgeInput implements JudgeOutlookInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: `${periodKey} The period in which the judgement is made.` })
  readonly period!: string;

  @Field(() => yearEndOutlookEnum, { nullable: true, description: "The outlook for the year's target." })
  readonly outlook?: YearEndOutlook | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The value expected at the end of the year, in the measure's unit.",
  })
  readonly expectedValue?: string | null;

  @Field(() => BilingualTextInput, {
    description: 'The reason. At most 2,000 characters in each language.',
  })
  readonly reason!: BilingualTextInput;

  @Field(() => String, { description: 'The person or team that judges. At most 200 characters.' })
  readonly judgedBy!: string;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}
