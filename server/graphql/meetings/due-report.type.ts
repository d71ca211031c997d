import { type ReminderKind, reminderKinds } from '../../domain/meetings/reminder.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';
import { Completeness } from '../reports/scorecard-summary.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { ScheduledReport } from './scheduled-report.type.js';

const reminderKindEnum = enumOf(
  'ReminderKind',
  'A kind of work still to be done before a meeting.',
  reminderKinds,
  {
    FIGURE_MISSING: 'A line has neither a value nor a reason for its absence.',
    ABSENCE_UNEXPLAINED: 'A figure is absent without an explanation.',
    FIGURE_NOT_SETTLED: 'The status of a figure is below what this kind of report requires.',
    TARGET_NOT_CONFIRMED: 'A target is proposed but not confirmed.',
    NARRATIVE_MISSING: 'A line that needs commentary has none.',
    NARRATIVE_NOT_APPROVED: 'A narrative is not approved yet.',
    CHANGED_SINCE_APPROVAL: 'A figure changed after the narrative on it was approved.',
    TRANSLATION_MISSING: 'A narrative has no Welsh text, which the council requires.',
    FIGURE_OVERDUE: 'The expected date of a figure has passed.',
    TARGET_REVIEW_DUE: 'The review date of a target has come.',
    ACTION_OVERDUE: 'The due date of an action has passed and the action is not finished.',
    SECOND_LOOK: 'A narrative contradicts the RAG rating of its line. It does not block publication.',
  },
);

@ApiObject('A piece of work still to be done before a report goes to its meeting.')
export class Reminder {
  @Field(() => reminderKindEnum, { description: 'The kind of work.' })
  readonly kind!: ReminderKind;

  @Field(() => String, {
    nullable: true,
    description: "The line's reference; null if the reminder is about the whole scorecard.",
  })
  readonly reference!: string | null;

  @Field(() => BilingualText, { description: 'The reminder in one or two sentences.' })
  readonly message!: BilingualText;
}

@ApiObject('A report that is due to a meeting, with the work still to be done.')
export class DueReport {
  @Field(() => ScheduledReport, {
    description: 'The scorecard and period that are due, the meeting, and the kind of report.',
  })
  readonly report!: ScheduledReport;

  @Field(() => Boolean, {
    description: 'True if the report was published to that meeting and has not been withdrawn.',
  })
  readonly published!: boolean;

  @Field(() => Completeness, {
    description: 'The number of lines with a value, with a reason for its absence, and with neither.',
  })
  readonly completeness!: Completeness;

  @Field(() => [Reminder], { description: 'The work still to be done; empty once the report is published.' })
  readonly reminders!: readonly Reminder[];
}

export const DueReportConnection = connectionOf(DueReport, 'due reports');
