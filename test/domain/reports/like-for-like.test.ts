import { describe, expect, it } from 'vitest';
import { type Figure, valueFigure } from '../../../server/domain/observations/figure.js';
import type { Rag } from '../../../server/domain/ratings/rating.js';
import {
  type ComparedLine,
  explainLikeForLike,
  likeForLike,
} from '../../../server/domain/reports/like-for-like.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const line = (
  measureId: string,
  rag: Rag,
  figure: Figure | null = valueFigure(decimal(1)),
): ComparedLine => ({
  reference: measureId.toUpperCase(),
  measureId,
  period: '2018-M9',
  figure,
  rating: rag === 'NOT_RATED' ? { rag, reason: 'NO_TARGET' } : { rag },
  direction: { judgement: 'NOT_RATED', rag: 'NOT_RATED', reason: 'GAP' },
});

type Arguments = Parameters<typeof likeForLike>;

/** Compares a report for September with one for August. */
const compared = (now: Arguments[0], before: Arguments[1], successions: Arguments[2]) =>
  likeForLike(now, before?.map((each) => ({ ...each, period: '2018-M8' })) ?? null, successions);

describe('a summary against the previous period', () => {
  it('counts only the measures in both, and lists the others', () => {
    const comparison = compared(
      [line('a', 'GREEN'), line('b', 'RED'), line('new', 'RED')],
      [line('a', 'AMBER'), line('b', 'RED'), line('old', 'GREEN')],
      [],
    );
    expect(comparison).toMatchObject({
      kind: 'COMPARED',
      now: { rag: { red: 1, amber: 0, green: 1, total: 2 } },
      before: { rag: { red: 1, amber: 1, green: 0, total: 2 } },
      leftOut: [
        { reference: 'NEW', reason: 'ADDED' },
        { reference: 'OLD', reason: 'REMOVED' },
      ],
    });
    expect(explainLikeForLike(comparison, 'en')).toBe(
      'Compared like for like over the measures in both periods: 2. Left out, as they are not in both or do not compare: 2.',
    );
    expect(explainLikeForLike(comparison, 'cy')).toBe(
      "Cymherir tebyg â'i debyg; nifer y mesurau sydd yn y ddau gyfnod: 2. Hepgorwyd 2, am nad ydynt yn y ddau gyfnod neu am nad oes modd eu cymharu.",
    );
  });

  it('mentions no measure as left out if all are in both', () => {
    const comparison = compared([line('a', 'GREEN')], [line('a', 'RED')], []);
    expect(explainLikeForLike(comparison, 'en')).toBe(
      'Compared like for like over the measures in both periods: 1.',
    );
    expect(explainLikeForLike(comparison, 'cy')).toBe(
      "Cymherir tebyg â'i debyg; nifer y mesurau sydd yn y ddau gyfnod: 1.",
    );
  });

  const replacement = (predecessorId: string, successorId: string, comparable = false) => ({
    ...{ predecessorId, successorId, comparable },
  });
  const first = replacement('7', '7a');
  const second = replacement('7a', '7b');

  it.each([
    ['no succession', ['7a'], ['7'], [], ['7A ADDED', '7 REMOVED']],
    ['one succession', ['7a'], ['7'], [first], ['7A REPLACED', '7 REPLACED']],
    ['two successions', ['7b'], ['7'], [first, second], ['7B REPLACED', '7 REPLACED']],
    ['two successions, the last one first', ['7b'], ['7'], [second, first], ['7B REPLACED', '7 REPLACED']],
    ['a successor that both have', ['7a'], ['7a', '7'], [first], ['7 REPLACED']],
    ['a predecessor that both have', ['7a', '7'], ['7'], [first], ['7A REPLACED']],
    ['no line of the predecessor before', ['7a'], ['old'], [first], ['7A ADDED', 'OLD REMOVED']],
    ['no line of the successor now', ['new'], ['7'], [first], ['NEW ADDED', '7 REMOVED']],
    ['the successor before and the predecessor now', ['7'], ['7a'], [first], ['7 ADDED', '7A REMOVED']],
    ['successions to and fro', ['7'], ['7a'], [first, replacement('7a', '7')], ['7 REPLACED', '7A REPLACED']],
  ])('says whether a line that it leaves out was replaced: %s', (_, now, before, successions, expected) => {
    const { leftOut } = compared(
      ['a', ...now].map((id) => line(id, 'GREEN')),
      ['a', ...before].map((id) => line(id, 'RED')),
      successions,
    );
    expect(leftOut.map(({ reference, reason }) => `${reference} ${reason}`)).toEqual(expected);
  });

  it('pairs lines over several successions only if all of them are comparable', () => {
    const paired = (...comparable: readonly boolean[]) =>
      compared(
        [line('a', 'GREEN'), line('7b', 'GREEN')],
        [line('a', 'RED'), line('7', 'RED')],
        [replacement('7', '7a', comparable[0]), replacement('7a', '7b', comparable[1])],
      );
    expect(paired(true, true)).toMatchObject({ now: { rag: { total: 2 } }, leftOut: [] });
    for (const comparison of [paired(true, false), paired(false, true)]) {
      expect(comparison).toMatchObject({ now: { rag: { total: 1 } } });
      expect(comparison.leftOut).toHaveLength(2);
    }
  });

  it('compares if at least one of the measures was reported before', () => {
    const before = [line('a', 'RED'), line('b', 'NOT_RATED', null)];
    expect(compared([line('a', 'GREEN'), line('b', 'RED')], before, []).kind).toBe('COMPARED');
  });

  it('leaves out no measure if there was no edition before', () => {
    expect(compared([line('a', 'GREEN')], null, []).leftOut).toEqual([]);
  });

  it('pairs a measure with itself if the one that it replaced is in the period before too', () => {
    const before = [line('7', 'RED'), line('7a', 'AMBER')];
    const succession = { predecessorId: '7', successorId: '7a', comparable: true };
    for (const lines of [before, before.toReversed()]) {
      expect(compared([line('7a', 'GREEN')], lines, [succession])).toMatchObject({
        before: { rag: { amber: 1, red: 0 } },
        leftOut: [{ reference: '7', reason: 'REPLACED' }],
      });
    }
  });

  it('pairs a measure with the one that it replaced only if the two are comparable', () => {
    const [now, before] = [
      [line('a', 'RED'), line('7a', 'GREEN')],
      [line('a', 'RED'), line('7', 'RED')],
    ];
    const succession = { predecessorId: '7', successorId: '7a' };
    expect(compared(now, before, [{ ...succession, comparable: true }])).toMatchObject({
      now: { rag: { green: 1, red: 1 } },
      before: { rag: { green: 0, red: 2 } },
      leftOut: [],
    });
    expect(compared(now, before, [{ ...succession, comparable: false }])).toMatchObject({
      now: { rag: { total: 1 } },
      leftOut: [
        { reference: '7A', reason: 'REPLACED' },
        { reference: '7', reason: 'REPLACED' },
      ],
    });
  });

  it.each([
    [
      'cheshire-east: the measures changed and none is in both',
      [line('old', 'RED')],
      'NO_MEASURE_IN_COMMON',
      'It is not possible to compare with the previous period, because of the change in measures: none is in both.',
      "Nid oes modd cymharu â'r cyfnod blaenorol oherwydd y newid yn y mesurau: nid oes yr un yn y ddau.",
    ],
    [
      'there was no edition',
      null,
      'NO_EDITION_BEFORE',
      'It is not possible to compare with the previous period: no edition of the scorecard was in force then.',
      "Nid oes modd cymharu â'r cyfnod blaenorol: nid oedd fersiwn o'r cerdyn sgorio mewn grym bryd hynny.",
    ],
    [
      'nothing was reported',
      [line('a', 'NOT_RATED', null)],
      'NOTHING_REPORTED_BEFORE',
      'It is not possible to compare with the previous period: none of the measures was reported in it.',
      "Nid oes modd cymharu â'r cyfnod blaenorol: ni adroddwyd ar yr un o'r mesurau ynddo.",
    ],
  ] as const)('is not possible, and says why: %s', (_, before, reason, en, cy) => {
    const comparison = compared([line('a', 'GREEN')], before, []);
    expect(comparison).toMatchObject({ kind: 'NOT_COMPARED', reason });
    expect(explainLikeForLike(comparison, 'en')).toBe(en);
    expect(explainLikeForLike(comparison, 'cy')).toBe(cy);
  });

  it('is not possible without an earlier report about a day', () => {
    const comparison = { kind: 'NOT_COMPARED', reason: 'NO_REPORT_BEFORE', leftOut: [] } as const;
    expect(explainLikeForLike(comparison, 'en')).toBe(
      'It is not possible to compare with an earlier report: there is none about an earlier day.',
    );
    expect(explainLikeForLike(comparison, 'cy')).toBe(
      'Nid oes modd cymharu ag adroddiad cynharach: nid oes un am ddiwrnod cynharach.',
    );
  });
});

describe('lines that both reports show for the same period', () => {
  const quarter = { ...line('q', 'RED'), period: '201819-FYQ1' };

  it('are counted in both and listed, because they have no new figure', () => {
    const comparison = likeForLike(
      [line('a', 'GREEN'), quarter],
      [{ ...line('a', 'RED'), period: '2018-M8' }, quarter],
      [],
    );
    expect(comparison).toMatchObject({
      now: { rag: { red: 1, green: 1, total: 2 } },
      before: { rag: { red: 2, green: 0, total: 2 } },
      noNewFigure: [{ reference: 'Q', measureId: 'q' }],
    });
    expect(explainLikeForLike(comparison, 'en')).toBe(
      'Compared like for like over the measures in both periods: 2. Without a new figure since the report before: 1.',
    );
    expect(explainLikeForLike(comparison, 'cy')).toBe(
      "Cymherir tebyg â'i debyg; nifer y mesurau sydd yn y ddau gyfnod: 2. Heb ffigur newydd ers yr adroddiad blaenorol: 1.",
    );
  });

  it('have a new figure if another measure took the place of theirs', () => {
    const successor = { ...line('q2', 'RED'), period: '201819-FYQ1' };
    const succession = { predecessorId: 'q', successorId: 'q2', comparable: true };
    expect(likeForLike([successor], [quarter], [succession])).toMatchObject({ noNewFigure: [] });
  });
});
