import type { YearEndOutlook } from '../../domain/ratings/outlook.js';
import type { JudgeOutlookInput } from '../../services/reports/judge-outlook.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, citationHint, councilKey, measureKey, periodKey } from '../api/hints.js';
import { yearEndOutlookEnum } from './outlook.enum.js';

@ApiInput("The service's own word on the year's end: an outlook, an expected value, or both.")
export class OutlookJudgeInput implements JudgeOutlookInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: `${periodKey} The one in which it is judged.` })
  readonly period!: string;

  @Field(() => yearEndOutlookEnum, { nullable: true, description: 'Whether the target will be met.' })
  readonly outlook?: YearEndOutlook | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What the year is expected to end on, in the measure's unit.",
  })
  readonly expectedValue?: string | null;

  @Field(() => String, { description: 'Why. At most 2,000 characters.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Who judges it. At most 200 characters.' })
  readonly judgedBy!: string;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}
