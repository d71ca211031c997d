import { describe, expect, it } from 'vitest';
import { absentFigure, type Figure } from '../../../server/domain/observations/figure.js';
import type { Rag } from '../../../server/domain/ratings/rating.js';
import {
  completeness,
  directionSummary,
  exceptions,
  type RatedLine,
  ragSummary,
} from '../../../server/domain/scorecards/scorecard.js';
import { value } from '../given.js';

const directions = {
  RED: { judgement: 'WORSENING', rag: 'RED', reason: null },
  AMBER: { judgement: 'NO_CHANGE', rag: 'AMBER', reason: null },
  GREEN: { judgement: 'IMPROVING', rag: 'GREEN', reason: null },
  NOT_RATED: { judgement: 'NOT_RATED', rag: 'NOT_RATED', reason: 'NO_EARLIER_VALUE' },
} as const;

const line = (
  reference: string,
  rag: Rag,
  direction: Rag,
  figure: Figure | null = value('1'),
): RatedLine => ({
  reference,
  figure,
  rating: rag === 'NOT_RATED' ? { rag, reason: 'NO_TARGET' } : { rag },
  direction: directions[direction],
});

const times = (n: number, rag: Rag): Rag[] => Array.from({ length: n }, () => rag);

/** Cheshire East, quarter 4 of 2017-18: two summaries of the same 43 measures. */
const colours = [...times(2, 'RED'), ...times(12, 'AMBER'), ...times(20, 'GREEN'), ...times(9, 'NOT_RATED')];
const travels = [...times(2, 'RED'), ...times(15, 'AMBER'), ...times(18, 'GREEN'), ...times(8, 'NOT_RATED')];
const cheshireEast = colours.map((rag, index) => line(`${index + 1}`, rag, travels[index] ?? 'NOT_RATED'));

describe('the summary of a scorecard', () => {
  it('cheshire-east-43-measures-by-rating-and-by-direction-each-with-its-own-not-rated', () => {
    expect(ragSummary(cheshireEast)).toEqual({
      red: 2,
      amber: 12,
      green: 20,
      notRated: 9,
      total: 43,
      reasons: { NO_TARGET: 9 },
    });
    expect(directionSummary(cheshireEast)).toEqual({
      red: 2,
      amber: 15,
      green: 18,
      notRated: 8,
      total: 43,
      reasons: { NO_EARLIER_VALUE: 8 },
    });
  });

  it('reconciles: the four counts add up to the lines, the reasons to the lines not rated', () => {
    for (const { red, amber, green, notRated, total, reasons } of [
      ragSummary(cheshireEast),
      directionSummary(cheshireEast),
    ]) {
      expect(red + amber + green + notRated).toBe(total);
      expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(notRated);
    }
  });

  it('gives no reason for a line that is rated', () => {
    const rated: RatedLine = {
      ...line('1', 'GREEN', 'GREEN'),
      rating: { rag: 'GREEN', reason: 'NO_TARGET' },
      direction: { judgement: 'IMPROVING', rag: 'GREEN', reason: 'NO_EARLIER_VALUE' },
    };
    expect([ragSummary([rated]).reasons, directionSummary([rated]).reasons]).toEqual([{}, {}]);
  });

  it('is all zeros without lines', () => {
    expect(ragSummary([])).toEqual({ red: 0, amber: 0, green: 0, notRated: 0, total: 0, reasons: {} });
  });
});

describe('the exceptions', () => {
  it('list red, red and worsening, unreportable and missing lines, by reference and in order', () => {
    const lines = [
      line('1', 'NOT_RATED', 'NOT_RATED', absentFigure('NOT_CAPTURED', { system: 'Mosaic' })),
      line('2', 'RED', 'GREEN'),
      line('7a', 'RED', 'RED'),
      line('8', 'GREEN', 'RED'),
      line('9', 'NOT_RATED', 'NOT_RATED', null),
      line('10', 'NOT_RATED', 'NOT_RATED', absentFigure('NOT_YET_DUE')),
      line('11', 'NOT_RATED', 'NOT_RATED', absentFigure('NOT_APPLICABLE')),
      line('12', 'NOT_RATED', 'NOT_RATED', absentFigure('CONFIDENTIAL')),
      line('13', 'GREEN', 'GREEN'),
    ];
    expect(exceptions(lines)).toEqual({
      red: ['2', '7a'],
      redAndWorsening: ['7a'],
      unreportable: ['1', '12'],
      missing: ['9'],
    });
    expect(completeness(lines)).toEqual({ reported: 4, absent: 4, missing: 1, total: 9 });
  });
});
