/** The work that remains before a report goes to its meeting. */
import { type Contradiction } from '../narratives/contradiction.js';
import type { Figure } from '../observations/figure.js';
import { describeUnready } from '../publications/unready-words.js';
import { describeDate } from '../values/date-text.js';
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import type { Problem } from '../values/problem.js';

/** The kinds up to `TRANSLATION_MISSING` block publication; the others only ask the council to check. */
export const reminderKinds = [
  'FIGURE_MISSING',
  'ABSENCE_UNEXPLAINED',
  'FIGURE_NOT_SETTLED',
  'TARGET_NOT_CONFIRMED',
  'NARRATIVE_MISSING',
  'NARRATIVE_NOT_APPROVED',
  'CHANGED_SINCE_APPROVAL',
  'TRANSLATION_MISSING',
  'FIGURE_OVERDUE',
  'TARGET_REVIEW_DUE',
  'ACTION_OVERDUE',
  'SECOND_LOOK',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  /** The line's reference; `null` for the whole scorecard. */
  readonly reference: string | null;
  /** One or two plain sentences. */
  readonly message: Bilingual;
}

export interface RemindedLine {
  readonly reference: string;
  readonly figure: Figure | null;
  readonly reviews: readonly { readonly standard: string; readonly reviewOn: PlainDate | null }[];
  readonly actions: readonly RemindedAction[];
  readonly contradictions: readonly Contradiction[];
}

export interface RemindedAction {
  readonly owner: string;
  readonly dueOn: PlainDate | null;
  readonly finished: boolean;
}

const isKind = (code: string): code is ReminderKind => (reminderKinds as readonly string[]).includes(code);

/** Returns reminders for the problems that block publication. Problems of other kinds give none. */
export const remindersOf = (problems: readonly Problem[]): readonly Reminder[] =>
  problems.flatMap((problem) => {
    const { code } = problem;
    const reference = 'reference' in problem ? problem.reference : null;
    return isKind(code) ? [{ kind: code, reference, message: describeUnready(problem) }] : [];
  });

/** Reminders for the unfinished actions that were due before `on`. */
export const remindOfActions = (
  actions: readonly RemindedAction[],
  reference: string | null,
  on: PlainDate,
): readonly Reminder[] =>
  actions
    .flatMap(({ owner, dueOn, finished }) =>
      !finished && dueOn !== null && dueOn < on ? [{ owner, dueOn }] : [],
    )
    .map(({ owner, dueOn }) => ({
      kind: 'ACTION_OVERDUE',
      reference,
      message: {
        en: `An action of ${owner} was due on ${describeDate(dueOn, 'en')} and is not finished. Report its progress.`,
        cy: `Disgwyliwyd cwblhau cam gweithredu ${owner} erbyn ${describeDate(dueOn, 'cy')}, ac nid yw wedi'i orffen. Rhowch adroddiad ar ei gynnydd.`,
      },
    }));

/**
 * Returns reminders for one line as of a day: a figure that was expected earlier, a target to review, an
 * overdue action, and narratives that contradict the RAG rating.
 */
export function remindOfLine(line: RemindedLine, on: PlainDate): readonly Reminder[] {
  const { reference, figure, reviews, contradictions } = line;
  const expectedOn = figure?.kind === 'ABSENT' ? figure.absence.expectedOn : null;
  const system = figure?.kind === 'ABSENT' ? figure.absence.system : null;
  const overdue: readonly Reminder[] =
    expectedOn !== null && expectedOn < on
      ? [
          {
            kind: 'FIGURE_OVERDUE',
            reference,
            message: {
              en: `The figure of line ${reference} was expected${system ? ` from ${system}` : ''} on ${describeDate(expectedOn, 'en')}. Submit it, or say when it will come.`,
              cy: `Disgwyliwyd ffigur llinell ${reference}${system ? ` gan ${system}` : ''} ar ${describeDate(expectedOn, 'cy')}. Cyflwynwch ef, neu dywedwch pryd y daw.`,
            },
          },
        ]
      : [];
  return [
    ...overdue,
    ...reviews.flatMap(({ standard, reviewOn }): readonly Reminder[] =>
      reviewOn !== null && reviewOn <= on
        ? [
            {
              kind: 'TARGET_REVIEW_DUE',
              reference,
              message: {
                en: `The target '${standard}' of line ${reference} was due for review on ${describeDate(reviewOn, 'en')}.`,
                cy: `Disgwyliwyd adolygu targed '${standard}' llinell ${reference} ar ${describeDate(reviewOn, 'cy')}.`,
              },
            },
          ]
        : [],
    ),
    ...remindOfActions(line.actions, reference, on),
    ...contradictions.map(
      ({ phrase }): Reminder => ({
        kind: 'SECOND_LOOK',
        reference,
        message: {
          en: `The narrative on line ${reference} says '${phrase}', which contradicts its RAG rating. Check it.`,
          cy: `Mae'r naratif ar linell ${reference} yn dweud '${phrase}', sy'n groes i'w sgôr COG. Gwiriwch ef.`,
        },
      }),
    ),
  ];
}
