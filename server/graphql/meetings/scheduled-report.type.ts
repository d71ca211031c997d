import type { ReportKind } from '../../domain/meetings/report-kind.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Committee, Meeting } from '../scorecards/committee.type.js';
import { reportKindEnum } from '../scorecards/scorecard.enum.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { Period } from '../values/period.type.js';

@ApiObject('Which scorecard and which period go to which meeting, and as what kind of report.')
export class ScheduledReport {
  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => Committee, { description: 'The committee that meets.' })
  readonly committee!: Committee;

  @Field(() => Meeting, { description: 'The meeting that it goes to.' })
  readonly meeting!: Meeting;

  @Field(() => Period, { description: 'The period it reports on.' })
  readonly period!: Period;

  @Field(() => reportKindEnum, { description: 'What kind of report it is.' })
  readonly kind!: ReportKind;

  @Field(() => String, { nullable: true, description: 'A remark. At most 2,000 characters.' })
  readonly note!: string | null;

  @Field(() => String, { nullable: true, description: 'The document and paragraph that it was taken from.' })
  readonly citation!: string | null;
}

export const ScheduledReportConnection = connectionOf(ScheduledReport, 'scheduled reports');
