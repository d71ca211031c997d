import type { ReportKind } from '../../domain/meetings/report-kind.js';
import type { ScorecardChangeKind as ChangeKind } from '../../domain/scorecards/scorecard-change.js';
import type { ScheduleReportInput } from '../../services/meetings/schedule-report.js';
import type { RecordSummaryInput, SummaryKind } from '../../services/reports/record-summary.js';
import type { ProposeScorecardChangeInput } from '../../services/scorecards/propose-scorecard-change.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { citationHint, councilKey, measureKey, noteHint, periodKey, scorecardKey } from '../api/hints.js';
import { reportKindEnum, scorecardChangeKindEnum, summaryKindEnum } from '../scorecards/scorecard.enum.js';

@ApiInput("A change of a scorecard's measures to propose to a meeting.")
export class ScorecardChangeProposeInput implements ProposeScorecardChangeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => scorecardChangeKindEnum, { description: 'What is to change.' })
  readonly kind!: ChangeKind;

  @Field(() => String, {
    description: 'The reference of the line to change, or of the one to add. At most 20 characters.',
  })
  readonly reference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reference afterwards; required to replace or renumber. At most 20 characters.',
  })
  readonly newReference?: string | null;

  @Field(() => String, { nullable: true, description: `${measureKey} Required where one comes in.` })
  readonly measure?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether figures of the measure that comes in compare with those of the one whose place it takes.',
  })
  readonly comparable!: boolean;

  @Field(() => String, { description: 'Why. At most 2,000 characters.' })
  readonly reason!: string;

  @Field(() => String, { description: 'The code of the committee that it is put to.' })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The day of the meeting that it is put to.' })
  readonly meetingOn!: string;

  @Field(() => DateScalar, { description: 'The day from which it would have effect.' })
  readonly effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}

@ApiInput('A report that is due to a meeting.')
export class ReportScheduleInput implements ScheduleReportInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: 'The code of the committee that it goes to.' })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The day of the meeting that it goes to.' })
  readonly meetingOn!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => reportKindEnum, { description: 'What kind of report it is.' })
  readonly kind!: ReportKind;

  @Field(() => String, { nullable: true, description: noteHint })
  readonly note?: string | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}

@ApiInput('Counts as a report made outside the service printed them. Their total is worked out.')
export class SummaryRecordInput implements RecordSummaryInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => summaryKindEnum, { description: 'Which colours were counted.' })
  readonly of!: SummaryKind;

  @Field(() => Int, { description: 'Lines that are red; zero or above.' })
  readonly red!: number;

  @Field(() => Int, { description: 'Lines that are amber; zero or above.' })
  readonly amber!: number;

  @Field(() => Int, { description: 'Lines that are green; zero or above.' })
  readonly green!: number;

  @Field(() => Int, { description: 'Lines without a colour; zero or above.' })
  readonly notRated!: number;

  @Field(() => String, { nullable: true, description: noteHint })
  readonly note?: string | null;

  @Field(() => String, { description: 'The report and paragraph that print them. At most 300 characters.' })
  readonly citation!: string;
}
