import { DateScalar } from '../api/date.scalar.js';
import { Field, InputType } from '../api/decorators.js';
import { councilKey, reportingDayHint, reportPeriodKey, scorecardKey } from '../api/hints.js';

/** The fields of every input about the report of a scorecard in a period, or on a reporting day. */
@InputType()
export abstract class ReportKeyInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { nullable: true, description: reportPeriodKey })
  readonly period?: string | null;

  @Field(() => DateScalar, { nullable: true, description: reportingDayHint })
  readonly reportingDay?: string | null;
}
