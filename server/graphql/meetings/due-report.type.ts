import { type ReminderKind, reminderKinds } from '../../domain/meetings/reminder.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { enumOf } from '../api/enum.js';
import { Completeness } from '../reports/scorecard-summary.type.js';
import { ScheduledReport } from './scheduled-report.type.js';

export const reminderKindEnum = enumOf(
  'ReminderKind',
  'What is still to be done before a meeting.',
  reminderKinds,
  {
    FIGURE_MISSING: 'Nothing has been said of a line.',
    ABSENCE_UNEXPLAINED: 'A figure is absent and nobody says why.',
    FIGURE_NOT_SETTLED: 'A figure is less settled than the kind of report asks.',
    TARGET_NOT_CONFIRMED: 'A target is only proposed.',
    NARRATIVE_MISSING: 'A line that needs commentary has none.',
    NARRATIVE_NOT_APPROVED: 'Words are not approved yet.',
    CHANGED_SINCE_APPROVAL: 'A figure changed after words on it were approved.',
    TRANSLATION_MISSING: 'Words have no Welsh, which the council requires.',
    FIGURE_OVERDUE: 'The day on which a figure was expected has passed.',
    TARGET_REVIEW_DUE: 'A target was to be looked at again.',
    ACTION_OVERDUE: 'An action was due and is not finished.',
    SECOND_LOOK: 'Words say the opposite of the colour beside them.',
  },
);

@ApiObject('Something that is still to be done before a report goes to its meeting.')
export class Reminder {
  @Field(() => reminderKindEnum, { description: 'What it is.' })
  readonly kind!: ReminderKind;

  @Field(() => String, {
    nullable: true,
    description: "The line's reference; null where it is on no single line.",
  })
  readonly reference!: string | null;

  @Field(() => String, { description: 'In one plain sentence or two, in English.' })
  readonly message!: string;
}

@ApiObject('A report that is due to a meeting, with what is still missing.')
export class DueReport {
  @Field(() => ScheduledReport, { description: 'What is due, to which meeting, and as what kind of report.' })
  readonly report!: ScheduledReport;

  @Field(() => Boolean, { description: 'Whether it was published to that meeting, and not withdrawn since.' })
  readonly published!: boolean;

  @Field(() => Completeness, { description: 'How much of it is filled in.' })
  readonly completeness!: Completeness;

  @Field(() => [Reminder], { description: 'What is still to be done; empty where it was published.' })
  readonly reminders!: readonly Reminder[];
}

export const DueReportConnection = connectionOf(DueReport, 'due reports');
