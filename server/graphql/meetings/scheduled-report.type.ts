import type { ReportKind } from '../../domain/meetings/report-kind.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { Committee } from '../scorecards/committee.type.js';
import { Meeting } from '../scorecards/meeting.type.js';
import { PaperHead } from '../scorecards/paper-head.type.js';
import { reportKindEnum } from '../scorecards/scorecard.enum.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';

@ApiObject('A scorecard for a period that is due to a meeting as a certain kind of report.', Node)
export class ScheduledReport {
  /** Ids of rows, from which the field `id` and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;

  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => Committee, { description: 'The committee that receives the report.' })
  readonly committee!: Committee;

  @Field(() => Meeting, { description: 'The meeting that receives the report.' })
  readonly meeting!: Meeting;

  @Field(() => Period, {
    nullable: true,
    description: 'The period that the report covers; null if it is about a day.',
  })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by which the periods of its lines must have ended; null in a report about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => reportKindEnum, { description: 'The kind of report.' })
  readonly kind!: ReportKind;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'A remark of at most 2,000 characters in each language; null if there is none.',
  })
  readonly note!: BilingualText | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;

  @Field(() => PaperHead, { nullable: true, description: 'The head of the paper; null if none was given.' })
  readonly head!: PaperHead | null;
}

export const ScheduledReportConnection = connectionOf(ScheduledReport, 'scheduled reports', {
  counted: true,
});
