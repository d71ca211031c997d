import { describe, expect, it } from 'vitest';
import type { Measure, Polarity } from '../../../server/domain/measures/measure.js';
import { type AbsenceReason, absentFigure } from '../../../server/domain/observations/figure.js';
import { compileRating } from '../../../server/domain/ratings/rating.js';
import { explainRating } from '../../../server/domain/ratings/rating-explanation.js';
import type { Target } from '../../../server/domain/targets/target.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { edgeInside, limits, measure, point, rate, ringOutside, subject, value } from '../given.js';

function explain(polarity: Polarity, target: Target | null, text: string, lastYear?: string) {
  const rated = measure({ polarity, decimalPlaces: text.split('.')[1]?.length ?? 0 });
  const rule = lastYear === undefined ? 'STANDARD' : 'IMPROVING_SAVES_FROM_RED';
  const rater = compileRating(rated, target, rule);
  const rating = rater(subject(text), lastYear === undefined ? null : value(lastYear));
  return [explainRating(rating, rated, 'en'), explainRating(rating, rated, 'cy')];
}

describe('the explanation of a rating against a point', () => {
  it('of 10 against 20, tolerance 2', () => {
    expect(explain('HIGH_IS_GOOD', point('20', '2'), '10')).toEqual([
      '10 % is below the target of 20 % by more than the tolerance of 2.',
      "Mae 10 % yn is na'r targed o 20 % o fwy na'r goddefiant o 2.",
    ]);
  });

  it('says that it is within the tolerance', () => {
    expect(explain('HIGH_IS_GOOD', point('20', '2'), '18.5')).toEqual([
      '18.5 % is below the target of 20 %, but within the tolerance of 2.',
      "Mae 18.5 % yn is na'r targed o 20 %, ond o fewn y goddefiant o 2.",
    ]);
    expect(explain('LOW_IS_GOOD', point('20', '10', 'RELATIVE'), '21')).toEqual([
      '21 % is above the target of 20 %, but within the tolerance of 10 % of the target.',
      "Mae 21 % yn uwch na'r targed o 20 %, ond o fewn y goddefiant o 10 % o'r targed.",
    ]);
  });

  it('says that it meets the target or is better', () => {
    expect(explain('HIGH_IS_GOOD', point('95'), '95.0')).toEqual([
      '95.0 % meets the target of 95 %.',
      'Mae 95.0 % yn cyrraedd y targed o 95 %.',
    ]);
    expect(explain('LOW_IS_GOOD', point('20'), '15')).toEqual([
      '15 % is better than the target of 20 %.',
      "Mae 15 % yn well na'r targed o 20 %.",
    ]);
  });

  it('does not mention a tolerance of 0', () => {
    expect(explain('LOW_IS_GOOD', point('20'), '25')).toEqual([
      '25 % is above the target of 20 %.',
      "Mae 25 % yn uwch na'r targed o 20 %.",
    ]);
  });

  it('says that improving on last year made it amber', () => {
    expect(explain('HIGH_IS_GOOD', point('20', '2'), '10', '8')).toEqual([
      '10 % is below the target of 20 % by more than the tolerance of 2, but better than the 8 % of the same period last year, so it is amber rather than red.',
      "Mae 10 % yn is na'r targed o 20 % o fwy na'r goddefiant o 2, ond yn well na'r 8 % yn yr un cyfnod y llynedd, felly mae'n ambr yn hytrach na choch.",
    ]);
  });

  it('says that the target is only proposed', () => {
    expect(explain('HIGH_IS_GOOD', { ...point('20', '2'), state: 'PROPOSED' }, '20')).toEqual([
      '20 % meets the proposed target of 20 %.',
      'Mae 20 % yn cyrraedd y targed arfaethedig o 20 %.',
    ]);
  });
});

describe('the explanation of a rating against a band', () => {
  const merton = edgeInside('12', '18', '1');

  it('merton-repeat-plans-in-words', () => {
    expect(
      ['11.9', '12.0', '13.0', '17.1', '18.1'].map((text) => explain('BAND_IS_GOOD', merton, text)),
    ).toEqual([
      ['11.9 % is below the target band of 12 to 18 %.', "Mae 11.9 % yn is na'r band targed o 12 i 18 %."],
      [
        '12.0 % is inside the target band of 12 to 18 %, but less than 1 from its lower edge.',
        "Mae 12.0 % o fewn y band targed o 12 i 18 %, ond o dan 1 i ffwrdd o'i ymyl isaf.",
      ],
      [
        '13.0 % is inside the target band of 12 to 18 % and at least 1 from its edge.',
        "Mae 13.0 % o fewn y band targed o 12 i 18 % ac o leiaf 1 i ffwrdd o'i ymyl.",
      ],
      [
        '17.1 % is inside the target band of 12 to 18 %, but less than 1 from its upper edge.',
        "Mae 17.1 % o fewn y band targed o 12 i 18 %, ond o dan 1 i ffwrdd o'i ymyl uchaf.",
      ],
      ['18.1 % is above the target band of 12 to 18 %.', "Mae 18.1 % yn uwch na'r band targed o 12 i 18 %."],
    ]);
  });

  it('says what is acceptable around the desired band', () => {
    expect(
      ['9', '11', '15'].map((text) => explain('BAND_IS_GOOD', ringOutside('12', '18', '2'), text)),
    ).toEqual([
      [
        '9 % is below the acceptable range of 10 to 20 % around the target band of 12 to 18 %.',
        "Mae 9 % yn is na'r ystod dderbyniol o 10 i 20 % o amgylch y band targed o 12 i 18 %.",
      ],
      [
        '11 % is below the target band of 12 to 18 %, but inside the acceptable range of 10 to 20 %.',
        "Mae 11 % yn is na'r band targed o 12 i 18 %, ond o fewn yr ystod dderbyniol o 10 i 20 %.",
      ],
      ['15 % is inside the target band of 12 to 18 %.', 'Mae 15 % o fewn y band targed o 12 i 18 %.'],
    ]);
  });

  it('leaves out open ends and missing amber', () => {
    expect(explain('BAND_IS_GOOD', limits(null, null, '18', '20'), '19')[0]).toBe(
      '19 % is above the target band of at most 18 %, but inside the acceptable range of at most 20 %.',
    );
    expect(explain('BAND_IS_GOOD', limits(null, '12', '18', null), '11')[0]).toBe(
      '11 % is below the target band of 12 to 18 %.',
    );
    expect(explain('BAND_IS_GOOD', edgeInside('12', '18', '0'), '19')[0]).toBe(
      '19 % is above the target band of 12 to 18 %.',
    );
  });

  it('reads well in Welsh with an open end', () => {
    expect(explain('BAND_IS_GOOD', limits('10', '12', null, null), '11')[1]).toBe(
      "Mae 11 % yn is na'r band targed o 12 % neu fwy, ond o fewn yr ystod dderbyniol o 10 % neu fwy.",
    );
    expect(explain('BAND_IS_GOOD', limits(null, null, '18', '20'), '21')[1]).toBe(
      "Mae 21 % yn uwch na'r ystod dderbyniol o 20 % neu lai o amgylch y band targed o 18 % neu lai.",
    );
  });

  it('says that the band is only proposed (Merton, to be confirmed by the management team)', () => {
    expect(explain('BAND_IS_GOOD', { ...merton, state: 'PROPOSED' }, '11')).toEqual([
      '11 % is below the proposed target band of 12 to 18 %.',
      "Mae 11 % yn is na'r band targed arfaethedig o 12 i 18 %.",
    ]);
  });
});

describe('the explanation of a line that is not rated', () => {
  const noFraction = { numerator: null, denominator: null };

  function explainAbsence(reason: AbsenceReason, more = {}, facts: Partial<Measure> = {}) {
    const rated = measure(facts);
    const absent = { figure: absentFigure(reason, more), numerator: null, denominator: null };
    const rating = rate(rated, point('20'), 'STANDARD', absent);
    return [explainRating(rating, rated, 'en'), explainRating(rating, rated, 'cy')];
  }

  it.each<[AbsenceReason, string, string]>([
    ['NOT_APPLICABLE', 'the measure does not apply here', "nid yw'r mesur yn berthnasol yma"],
    ['NOT_AVAILABLE', 'the value is not available', "nid yw'r gwerth ar gael"],
    ['CONFIDENTIAL', 'the value is confidential', "mae'r gwerth yn gyfrinachol"],
    ['ROUNDS_TO_ZERO', 'the value rounds to 0 but is not 0', "mae'r gwerth yn talgrynnu i 0 ond nid yw'n 0"],
    ['UNRELIABLE', 'the value is too unreliable to give', "mae'r gwerth yn rhy annibynadwy i'w roi"],
    [
      'NOT_CAPTURED',
      'the value is not captured by the system',
      "nid yw'r gwerth yn cael ei gofnodi gan y system",
    ],
    ['NOT_YET_DUE', 'the value is not due yet', "nid yw'r gwerth yn ddyledus eto"],
  ])('%s', (reason, english, welsh) => {
    expect(explainAbsence(reason)).toEqual([`Not rated: ${english}.`, `Heb ei raddio: ${welsh}.`]);
  });

  it('merton-6-not-captured-within-mosaic', () => {
    expect(explainAbsence('NOT_CAPTURED', { system: 'Mosaic', expectedOn: '2019-01-31' })).toEqual([
      'Not rated: the value is not captured by Mosaic; it is expected on 31 January 2019.',
      "Heb ei raddio: nid yw'r gwerth yn cael ei gofnodi gan Mosaic; disgwylir ef ar 31 Ionawr 2019.",
    ]);
  });

  it('names a missing target, judgement or report', () => {
    expect(explain('HIGH_IS_GOOD', null, '10')).toEqual([
      'Not rated: there is no target for this measure.',
      'Heb ei raddio: nid oes targed ar gyfer y mesur hwn.',
    ]);
    expect(explain('NO_JUDGEMENT', null, '10')).toEqual([
      'Not rated: this measure gives context, and neither high nor low is good in itself.',
      "Heb ei raddio: mae'r mesur hwn yn rhoi cyd-destun, ac nid yw uchel nac isel yn dda ynddo'i hun.",
    ]);
    const nothing = rate(measure(), point('20'), 'STANDARD', {
      figure: null,
      numerator: null,
      denominator: null,
    });
    expect(explainRating(nothing, measure(), 'en')).toBe('Not rated: nothing was reported.');
    expect(explainRating(nothing, measure(), 'cy')).toBe('Heb ei raddio: ni adroddwyd dim.');
  });

  it('gives no date for a value that would not be rated either', () => {
    const late = { figure: absentFigure('NOT_YET_DUE', { expectedOn: '2019-01-31' }), ...noFraction };
    const context = measure({ polarity: 'NO_JUDGEMENT' });
    expect(explainRating(rate(measure(), null, 'STANDARD', late), measure(), 'en')).toBe(
      'Not rated: there is no target for this measure.',
    );
    expect(explainRating(rate(context, point('20'), 'STANDARD', late), context, 'en')).toBe(
      'Not rated: this measure gives context, and neither high nor low is good in itself.',
    );
    expect(explainRating(rate(measure(), point('20'), 'STANDARD', late), measure(), 'en')).toBe(
      'Not rated: the value is not due yet; it is expected on 31 January 2019.',
    );
  });

  it('rotherham-one-of-two-is-too-few', () => {
    const rated = measure({ minimumDenominator: decimal(5) });
    const one = { figure: value('50'), numerator: decimal(1), denominator: decimal(2) };
    const rating = rate(rated, point('95'), 'STANDARD', one);
    expect(explainRating(rating, rated, 'en')).toBe(
      'Not rated: 1 of 2 is too few, and at least 5 are needed.',
    );
    expect(explainRating(rating, rated, 'cy')).toBe(
      'Heb ei raddio: mae 1 o 2 yn nifer rhy fach, ac mae angen o leiaf 5.',
    );
  });
});
