import { Field, InputType } from '../api/decorators.js';
import { councilKey, periodKey, scorecardKey } from '../api/hints.js';

/** The fields of every input about the report of a scorecard in a period. */
@InputType()
export abstract class ReportKeyInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;
}
