import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../../server/domain/measures/measure.js';
import {
  type AbsenceReason,
  absenceReasons,
  absentFigure,
} from '../../../server/domain/observations/figure.js';
import {
  compileRating,
  type NotRatedReason,
  type Rating,
  ratingRuleVersions,
} from '../../../server/domain/ratings/rating.js';
import type { Target } from '../../../server/domain/targets/target.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { edgeInside, limits, measure, point, rate, ringOutside, subject, value } from '../given.js';

function ragOf(polarity: Polarity, target: Target, values: readonly string[], decimalPlaces = 1) {
  const rated = measure({ polarity, decimalPlaces });
  return values.map((text) => rate(rated, target, 'STANDARD', subject(text)).rag);
}

const reasonOf = (rating: Rating) => (rating.rag === 'NOT_RATED' ? rating.reason : undefined);

describe('a point target', () => {
  it('20 with a tolerance of 2, high is good: 20 is green, 19.9 and 18 amber, 17.9 red', () => {
    const colours = ragOf('HIGH_IS_GOOD', point('20', '2'), ['25', '20', '19.9', '18', '17.9']);
    expect(colours).toEqual(['GREEN', 'GREEN', 'AMBER', 'AMBER', 'RED']);
  });

  it('mirrors if low is good: 20 is green, 20.1 and 22 amber, 22.1 red', () => {
    const colours = ragOf('LOW_IS_GOOD', point('20', '2'), ['15', '20', '20.1', '22', '22.1']);
    expect(colours).toEqual(['GREEN', 'GREEN', 'AMBER', 'AMBER', 'RED']);
  });

  it('has no amber without a tolerance', () => {
    expect(ragOf('HIGH_IS_GOOD', point('20'), ['20', '19.9'])).toEqual(['GREEN', 'RED']);
  });

  it('may have a tolerance relative to the target: 10 % of 50 is 5', () => {
    const colours = ragOf('HIGH_IS_GOOD', point('50', '10', 'RELATIVE'), ['50', '45', '44.9']);
    expect(colours).toEqual(['GREEN', 'AMBER', 'RED']);
  });

  it('uses a relative tolerance of a negative target as a width', () => {
    const colours = ragOf('HIGH_IS_GOOD', point('-50', '10', 'RELATIVE'), ['-50', '-55', '-55.1']);
    expect(colours).toEqual(['GREEN', 'AMBER', 'RED']);
  });

  it('cheshire-east-adoptions-at-10-against-a-target-of-20', () => {
    expect(ragOf('HIGH_IS_GOOD', point('20', '2'), ['10'], 0)).toEqual(['RED']);
  });
});

describe('a rating is made on the value as displayed', () => {
  it('94.95 shown as 95.0 meets a target of 95', () => {
    expect(ragOf('HIGH_IS_GOOD', point('95', '2'), ['94.95', '94.949'])).toEqual(['GREEN', 'AMBER']);
  });

  it('rounds half away from zero below zero too: -0.5 is shown as -1 and misses 0', () => {
    expect(ragOf('HIGH_IS_GOOD', point('0'), ['-0.5', '-0.49'], 0)).toEqual(['RED', 'GREEN']);
    expect(ragOf('LOW_IS_GOOD', point('-1'), ['-0.5', '-0.49'], 0)).toEqual(['GREEN', 'RED']);
  });

  it('compares with a target in full, even if it has more decimal places than are shown', () => {
    expect(ragOf('HIGH_IS_GOOD', point('95.25'), ['95.2', '95.25', '95.3'])).toEqual([
      'RED',
      'GREEN',
      'GREEN',
    ]);
  });
});

describe('a band target', () => {
  it('merton-repeat-plans-at-the-edge-of-the-band', () => {
    const values = ['11.9', '12', '13', '17', '17.1', '18', '18.1'];
    expect(ragOf('BAND_IS_GOOD', edgeInside('12', '18', '1'), values)).toEqual([
      'RED',
      'AMBER',
      'GREEN',
      'GREEN',
      'AMBER',
      'AMBER',
      'RED',
    ]);
  });

  it('merton-12-to-18-desired-within-10-to-20-acceptable', () => {
    const values = ['9.9', '10', '11.9', '12', '18', '18.1', '20', '20.1'];
    expect(ragOf('BAND_IS_GOOD', ringOutside('12', '18', '2'), values)).toEqual([
      'RED',
      'AMBER',
      'AMBER',
      'GREEN',
      'GREEN',
      'AMBER',
      'AMBER',
      'RED',
    ]);
  });

  it('a missing limit on one side never changes a rating on that side', () => {
    const noMoreThan = limits(null, null, '18', '20');
    expect(ragOf('BAND_IS_GOOD', noMoreThan, ['-100', '18', '20', '21'])).toEqual([
      'GREEN',
      'GREEN',
      'AMBER',
      'RED',
    ]);
    const amberForEver = limits(null, '12', '18', null);
    expect(ragOf('BAND_IS_GOOD', amberForEver, ['-100', '12', '100'])).toEqual(['AMBER', 'GREEN', 'AMBER']);
  });
});

describe('amber if missed but better than the same period last year', () => {
  const rateAgainst = (polarity: Polarity, target: Target, now: string, lastYear: string | null) =>
    compileRating(
      measure({ polarity }),
      target,
      'IMPROVING_SAVES_FROM_RED',
    )(subject(now), lastYear === null ? null : value(lastYear));

  it('turns an improved red into amber, and records last year’s value', () => {
    const rating = rateAgainst('HIGH_IS_GOOD', point('20', '2'), '10', '8');
    expect(rating).toMatchObject({ rag: 'AMBER', ruleVersion: ratingRuleVersions.IMPROVING_SAVES_FROM_RED });
    expect(rating.rag !== 'NOT_RATED' && rating.savedBy?.toFixed()).toBe('8');
  });

  it('leaves an unchanged red, even if hidden digits improved', () => {
    expect(rateAgainst('HIGH_IS_GOOD', point('20', '2'), '10', '10').rag).toBe('RED');
    expect(rateAgainst('HIGH_IS_GOOD', point('20', '2'), '10.4', '9.6').rag).toBe('RED');
  });

  it('leaves a red that worsened, or that has no value last year', () => {
    expect(rateAgainst('HIGH_IS_GOOD', point('20', '2'), '10', '12').rag).toBe('RED');
    expect(rateAgainst('HIGH_IS_GOOD', point('20', '2'), '10', null).rag).toBe('RED');
  });

  it('leaves green and amber unchanged', () => {
    expect(rateAgainst('HIGH_IS_GOOD', point('20', '2'), '20', '8').rag).toBe('GREEN');
    expect(rateAgainst('HIGH_IS_GOOD', point('20', '2'), '19', '8')).toMatchObject({
      rag: 'AMBER',
      savedBy: null,
    });
  });

  it('mirrors if low is good, and in a band better means nearer', () => {
    expect(rateAgainst('LOW_IS_GOOD', point('20', '2'), '30', '35').rag).toBe('AMBER');
    expect(rateAgainst('BAND_IS_GOOD', edgeInside('12', '18', '1'), '20', '6').rag).toBe('AMBER');
    expect(rateAgainst('BAND_IS_GOOD', edgeInside('12', '18', '1'), '6', '20').rag).toBe('RED');
  });

  it('is not applied by the standard rule', () => {
    const rating = compileRating(measure(), point('20', '2'), 'STANDARD')(subject('10'), value('8'));
    expect(rating).toMatchObject({ rag: 'RED', ruleVersion: ratingRuleVersions.STANDARD });
  });
});

describe('a figure that is not rated gives the reason', () => {
  const absent = (reason: AbsenceReason) => ({
    figure: absentFigure(reason),
    numerator: null,
    denominator: null,
  });

  it('by the reason for its absence, for every reason', () => {
    const expected: Record<AbsenceReason, NotRatedReason> = {
      NOT_APPLICABLE: 'NOT_APPLICABLE',
      NOT_AVAILABLE: 'NO_VALUE',
      CONFIDENTIAL: 'SUPPRESSED',
      ROUNDS_TO_ZERO: 'NO_VALUE',
      UNRELIABLE: 'NO_VALUE',
      NOT_CAPTURED: 'NO_VALUE',
      NOT_YET_DUE: 'NOT_YET_DUE',
    };
    for (const reason of absenceReasons) {
      expect(reasonOf(rate(measure(), point('20'), 'STANDARD', absent(reason)))).toBe(expected[reason]);
    }
  });

  it('if nothing was reported at all', () => {
    const nothing = { figure: null, numerator: null, denominator: null };
    expect(reasonOf(rate(measure(), point('20'), 'STANDARD', nothing))).toBe('NO_VALUE');
  });

  it('merton-not-a-target-measure', () => {
    const none = { shape: 'NONE', kind: 'LOCAL', state: 'CONFIRMED', rationale: null } as const;
    expect(reasonOf(rate(measure(), none, 'STANDARD', subject('10')))).toBe('NO_TARGET');
    expect(reasonOf(rate(measure(), null, 'STANDARD', subject('10')))).toBe('NO_TARGET');
  });

  it('if the target does not fit the measure’s current polarity', () => {
    const band = measure({ polarity: 'BAND_IS_GOOD' });
    expect(reasonOf(rate(band, point('20'), 'STANDARD', subject('10')))).toBe('NO_TARGET');
    expect(reasonOf(rate(measure(), edgeInside('12', '18', '1'), 'STANDARD', subject('10')))).toBe(
      'NO_TARGET',
    );
  });

  it('that the measure gives context, before any other', () => {
    const context = measure({ polarity: 'NO_JUDGEMENT' });
    expect(reasonOf(rate(context, null, 'STANDARD', absent('CONFIDENTIAL')))).toBe('CONTEXTUAL');
  });

  it('rotherham-one-initial-health-assessment-of-two', () => {
    const one = { figure: value('50'), numerator: decimal(1), denominator: decimal(2) };
    const strict = measure({ minimumDenominator: decimal(5) });
    expect(reasonOf(rate(strict, point('95'), 'STANDARD', one))).toBe('SMALL_DENOMINATOR');
    expect(rate(measure(), point('95'), 'STANDARD', one).rag).toBe('RED');
    const five = { ...one, denominator: decimal(5) };
    expect(rate(strict, point('95'), 'STANDARD', five).rag).toBe('RED');
  });

  it('rates a value without a denominator, even if the measure demands a smallest one', () => {
    const strict = measure({ minimumDenominator: decimal(5) });
    expect(rate(strict, point('95'), 'STANDARD', subject('50')).rag).toBe('RED');
  });
});
