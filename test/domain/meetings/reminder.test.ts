import { describe, expect, it } from 'vitest';
import {
  type RemindedLine,
  remindersOf,
  remindOfActions,
  remindOfLine,
} from '../../../server/domain/meetings/reminder.js';
import { absentFigure } from '../../../server/domain/observations/figure.js';

const line = (more: Partial<RemindedLine> = {}): RemindedLine => ({
  reference: '6',
  figure: null,
  reviews: [],
  actions: [],
  contradictions: [],
  ...more,
});
const kinds = (more: Partial<RemindedLine>, on: string) =>
  remindOfLine(line(more), on).map(({ kind }) => kind);

describe('a reminder', () => {
  it('merton-6: not captured by Mosaic and expected early in 2019, from the day after', () => {
    const figure = absentFigure('NOT_CAPTURED', { system: 'Mosaic', expectedOn: '2019-03-31' });
    expect(kinds({ figure }, '2019-03-31')).toEqual([]);
    const [reminder] = remindOfLine(line({ figure }), '2019-04-01');
    expect(reminder).toEqual({
      kind: 'FIGURE_OVERDUE',
      reference: '6',
      message: {
        en: 'The figure of line 6 was expected from Mosaic on 31 March 2019. Submit it, or say when it will come.',
        cy: 'Disgwyliwyd ffigur llinell 6 gan Mosaic ar 31 Mawrth 2019. Cyflwynwch ef, neu dywedwch pryd y daw.',
      },
    });
    expect(
      remindOfLine(line({ figure: absentFigure('NOT_YET_DUE', { expectedOn: '2019-01-01' }) }), '2019-04-01'),
    ).toMatchObject([
      {
        message: {
          en: 'The figure of line 6 was expected on 1 January 2019. Submit it, or say when it will come.',
          cy: 'Disgwyliwyd ffigur llinell 6 ar 1 Ionawr 2019. Cyflwynwch ef, neu dywedwch pryd y daw.',
        },
      },
    ]);
  });

  it('of a target review comes on the review date, and never without one', () => {
    const review = (reviewOn: string | null) => [{ standard: 'Target', reviewOn }];
    expect(kinds({ reviews: review('2019-04-01') }, '2019-03-31')).toEqual([]);
    expect(remindOfLine(line({ reviews: review('2019-04-01') }), '2019-04-01')).toEqual([
      {
        kind: 'TARGET_REVIEW_DUE',
        reference: '6',
        message: {
          en: "The target 'Target' of line 6 was due for review on 1 April 2019.",
          cy: "Disgwyliwyd adolygu targed 'Target' llinell 6 ar 1 Ebrill 2019.",
        },
      },
    ]);
    expect(kinds({ reviews: review(null) }, '2019-04-01')).toEqual([]);
  });

  it('of an unfinished action comes after its due date', () => {
    const action = { owner: 'Head of service', dueOn: '2019-03-31', finished: false };
    expect(remindOfActions([action], null, '2019-03-31')).toEqual([]);
    const done = { ...action, owner: 'Team leader', finished: true };
    expect(remindOfActions([done, action], null, '2019-04-01')).toEqual([
      {
        kind: 'ACTION_OVERDUE',
        reference: null,
        message: {
          en: 'An action of Head of service was due on 31 March 2019 and is not finished. Report its progress.',
          cy: "Disgwyliwyd cwblhau cam gweithredu Head of service erbyn 31 Mawrth 2019, ac nid yw wedi'i orffen. Rhowch adroddiad ar ei gynnydd.",
        },
      },
    ]);
  });

  it('of a contradiction quotes the phrase', () => {
    const contradictions = [{ language: 'en', phrase: 'on target', rag: 'RED' }] as const;
    expect(remindOfLine(line({ contradictions }), '2019-04-01')).toEqual([
      {
        kind: 'SECOND_LOOK',
        reference: '6',
        message: {
          en: "The narrative on line 6 says 'on target', which contradicts its RAG rating. Check it.",
          cy: "Mae'r naratif ar linell 6 yn dweud 'on target', sy'n groes i'w sgôr COG. Gwiriwch ef.",
        },
      },
    ]);
  });

  it('of a problem that blocks publication has its message; other problems give none', () => {
    expect(
      remindersOf([
        { code: 'FIGURE_MISSING', path: [], reference: '7a' },
        { code: 'NARRATIVE_NOT_APPROVED', path: [], reference: null, state: 'DRAFT' },
        { code: 'NEGATIVE', path: [], found: '-1' },
      ]),
    ).toMatchObject([
      {
        kind: 'FIGURE_MISSING',
        reference: '7a',
        message: { en: expect.stringContaining('7a'), cy: expect.stringContaining('7a') },
      },
      { kind: 'NARRATIVE_NOT_APPROVED', reference: null },
    ]);
  });
});
