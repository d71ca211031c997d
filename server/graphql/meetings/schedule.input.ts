import type { ReportKind } from '../../domain/meetings/report-kind.js';
import type { ScheduleReportInput } from '../../services/meetings/schedule-report.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import {
  citationHint,
  councilKey,
  noteHint,
  reportingDayHint,
  reportPeriodKey,
  scorecardKey,
} from '../api/hints.js';
import { PaperHeadInput } from '../scorecards/paper-head.type.js';
import { reportKindEnum } from '../scorecards/scorecard.enum.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';

@ApiInput('A report that is due to a meeting.')
export class ReportScheduleInput implements ScheduleReportInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: 'The code of the committee that receives the report.' })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The date of the meeting that receives the report.' })
  readonly meetingOn!: string;

  @Field(() => String, { nullable: true, description: reportPeriodKey })
  readonly period?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: `${reportingDayHint} The day of the meeting if the period is left out too.`,
  })
  readonly reportingDay?: string | null;

  @Field(() => reportKindEnum, { description: 'The kind of report.' })
  readonly kind!: ReportKind;

  @Field(() => BilingualTextInput, { nullable: true, description: noteHint })
  readonly note?: BilingualTextInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => PaperHeadInput, {
    nullable: true,
    description: 'The head of the paper. Left out, the paper has none.',
  })
  readonly head?: PaperHeadInput | null;
}
