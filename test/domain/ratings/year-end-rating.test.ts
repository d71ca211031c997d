import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import { absentFigure } from '../../../server/domain/observations/figure.js';
import type { RatingSubject } from '../../../server/domain/ratings/rating.js';
import { explainRating } from '../../../server/domain/ratings/rating-explanation.js';
import { compileYearEndRating } from '../../../server/domain/ratings/year-end-rating.js';
import type { Target } from '../../../server/domain/targets/target.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { edgeInside, measure, point, strict, subject } from '../given.js';

const count = { unit: 'NUMBER', multiplier: 1, accumulation: 'CUMULATIVE_YTD' } as const;

function rated(facts: Partial<Measure>, target: Target, counted: RatingSubject | string) {
  const line = measure({ ...count, ...facts });
  const rating = compileYearEndRating(line, target)(typeof counted === 'string' ? subject(counted) : counted);
  const reason = rating.rag === 'NOT_RATED' ? rating.reason : null;
  const sentences = [explainRating(rating, line, 'en'), explainRating(rating, line, 'cy')];
  return { rag: rating.rag, reason, version: rating.ruleVersion, sentences };
}

describe('a figure of part of the year against the target of the year', () => {
  it('is not rated, and says that the target is for the end of the year', () => {
    expect(rated({}, point('40'), '14')).toEqual({
      rag: 'NOT_RATED',
      reason: 'TARGET_IS_FOR_YEAR_END',
      version: 'year-end-1',
      sentences: [
        "Not rated: the target of 40 is for the year's end.",
        "Heb ei raddio: mae'r targed o 40 ar gyfer diwedd y flwyddyn.",
      ],
    });
  });

  it('names a band, a strict level and a proposed target as such', () => {
    const proposed = { ...point('40'), state: 'PROPOSED' } as const;
    const sentence = (facts: Partial<Measure>, target: Target) => rated(facts, target, '1').sentences[0];
    expect(sentence({ polarity: 'BAND_IS_GOOD' }, edgeInside('12', '18', '1'))).toBe(
      "Not rated: the target band of 12 to 18 is for the year's end.",
    );
    expect(sentence({}, strict('40'))).toBe("Not rated: the target of more than 40 is for the year's end.");
    expect(sentence({}, proposed)).toBe("Not rated: the proposed target of 40 is for the year's end.");
  });

  it.each([
    ['above a target of none', '0', '0', '1', 'RED'],
    ['on the target', '5', '0', '5', 'NOT_RATED'],
    ['above the target, but within its tolerance', '5', '2', '7', 'NOT_RATED'],
    ['above the tolerance', '5', '2', '8', 'RED'],
  ])('if low is good and it is %s: %s, tolerance %s, counted %s', (_what, level, tolerance, counted, rag) => {
    expect(rated({ polarity: 'LOW_IS_GOOD' }, point(level, tolerance), counted).rag).toBe(rag);
  });

  it('is red from the limit itself if the target is strict', () => {
    expect(rated({ polarity: 'LOW_IS_GOOD' }, strict('5'), '5').rag).toBe('RED');
    expect(rated({ polarity: 'LOW_IS_GOOD' }, strict('5'), '4').rag).toBe('NOT_RATED');
  });

  it('explains a red that the year cannot undo', () => {
    expect(rated({ polarity: 'LOW_IS_GOOD' }, point('0'), '1').sentences).toEqual([
      '1 is already beyond the target of 0 for the whole year.',
      "Mae 1 eisoes y tu hwnt i'r targed o 0 ar gyfer y flwyddyn gyfan.",
    ]);
  });

  it('is never red if high is good, or if the figure is not a year to date', () => {
    expect(rated({}, point('40'), '0').rag).toBe('NOT_RATED');
    const monthly = { polarity: 'LOW_IS_GOOD', accumulation: 'IN_PERIOD' } as const;
    expect(rated(monthly, point('0'), '1').rag).toBe('NOT_RATED');
  });

  it.each([
    ['SUPPRESSED', { ...subject('1'), figure: absentFigure('CONFIDENTIAL') }],
    ['NO_VALUE', { ...subject('1'), figure: null }],
    ['SMALL_DENOMINATOR', { ...subject('1'), denominator: decimal(4) }],
  ] as const)('gives %s as the reason first', (reason, counted) => {
    const facts = { polarity: 'LOW_IS_GOOD', minimumDenominator: decimal(5) } as const;
    expect(rated(facts, point('0'), counted)).toMatchObject({ rag: 'NOT_RATED', reason });
  });

  it('that says that there is no target is NO_TARGET, and without judgement CONTEXTUAL', () => {
    const none = { shape: 'NONE', kind: 'LOCAL', state: 'CONFIRMED', rationale: null } as const;
    expect(rated({}, none, '1').reason).toBe('NO_TARGET');
    expect(rated({ polarity: 'NO_JUDGEMENT' }, none, '1').reason).toBe('CONTEXTUAL');
  });
});
