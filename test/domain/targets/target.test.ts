import { describe, expect, it } from 'vitest';
import { type Polarity, polarities } from '../../../server/domain/measures/measure.js';
import { bandEdgeInside, bandRingOutside, distanceFromGreen } from '../../../server/domain/targets/band.js';
import {
  type BandLimits,
  type BandTarget,
  checkTarget,
  type Target,
  targetLimits,
} from '../../../server/domain/targets/target.js';
import { describedBand, describeTarget } from '../../../server/domain/targets/target-description.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import type { Problem, Result } from '../../../server/domain/values/problem.js';
import { accepted, edgeInside, limits, measure, point, ringOutside } from '../given.js';

const none: Target = { shape: 'NONE', kind: 'LOCAL', state: 'CONFIRMED', rationale: null };
const inText = ({ redLow, greenLow, greenHigh, redHigh }: BandLimits) =>
  [redLow, greenLow, greenHigh, redHigh].map((limit) => limit?.toFixed() ?? null);

describe('the two ways to enter a band', () => {
  it('merton-2.15: 12 to 18 with an edge of 1 inside is 12, 13, 17, 18', () => {
    expect(inText(edgeInside('12', '18', '1').limits)).toEqual(['12', '13', '17', '18']);
  });

  it('merton-2.14: 12 to 18 desired within 10 to 20 acceptable is 10, 12, 18, 20, entered either way', () => {
    expect(inText(ringOutside('12', '18', '2').limits)).toEqual(['10', '12', '18', '20']);
    expect(inText(edgeInside('10', '20', '2').limits)).toEqual(['10', '12', '18', '20']);
  });

  it('the two readings of 12 to 18 are different limits: 12.5 is amber by the one and green by the other', () => {
    const inside = distanceFromGreen(edgeInside('12', '18', '1').limits, decimal('12.5'));
    const outside = distanceFromGreen(ringOutside('12', '18', '2').limits, decimal('12.5'));
    expect([inside.toFixed(), outside.toFixed()]).toEqual(['0.5', '0']);
  });

  it('leave an end open if it is not given', () => {
    expect(inText(accepted(bandEdgeInside(null, decimal(18), decimal(1))))).toEqual([null, null, '17', '18']);
    expect(inText(accepted(bandRingOutside(decimal(12), null, decimal(2))))).toEqual([
      '10',
      '12',
      null,
      null,
    ]);
  });

  it.each<[string, Result<BandLimits>, Problem]>([
    [
      'a negative edge',
      bandEdgeInside(decimal(12), decimal(18), decimal(-1)),
      { code: 'NEGATIVE', path: ['edge'], found: '-1' },
    ],
    [
      'a negative ring',
      bandRingOutside(decimal(12), decimal(18), decimal('-0.5')),
      { code: 'NEGATIVE', path: ['ring'], found: '-0.5' },
    ],
    [
      'edges that cross',
      bandEdgeInside(decimal(12), decimal(18), decimal('3.1')),
      { code: 'BAND_OUT_OF_ORDER', path: ['limits'], limits: '12, 15.1, 14.9, 18' },
    ],
    [
      'ends out of order',
      bandRingOutside(decimal(18), decimal(12), decimal(2)),
      { code: 'BAND_OUT_OF_ORDER', path: ['limits'], limits: '16, 18, 12, 14' },
    ],
    ['no end at all', bandEdgeInside(null, null, decimal(1)), { code: 'BAND_EMPTY', path: ['limits'] }],
    ['no end of a ring', bandRingOutside(null, null, decimal(1)), { code: 'BAND_EMPTY', path: ['limits'] }],
  ])('reject %s', (_, result, problem) => {
    expect(result).toEqual({ ok: false, problems: [problem] });
  });

  it('leave the other end open too', () => {
    expect(inText(accepted(bandEdgeInside(decimal(12), null, decimal(1))))).toEqual(['12', '13', null, null]);
    expect(inText(accepted(bandRingOutside(null, decimal(18), decimal(2))))).toEqual([
      null,
      null,
      '18',
      '20',
    ]);
  });

  it('allow edges that meet: only the middle is green', () => {
    expect(inText(edgeInside('12', '18', '3').limits)).toEqual(['12', '15', '15', '18']);
  });
});

describe('a target fits its measure', () => {
  const problems = (polarity: Polarity, target: Target) =>
    checkTarget(target, measure({ polarity })).map(({ code }) => code);

  it('a point if high or low is good, a band if a band is good, neither without judgement', () => {
    const fits = (target: Target) => polarities.filter((polarity) => problems(polarity, target).length === 0);
    expect(fits(point('20', '2'))).toEqual(['HIGH_IS_GOOD', 'LOW_IS_GOOD']);
    expect(fits(edgeInside('12', '18', '1'))).toEqual(['BAND_IS_GOOD']);
    expect(fits(none)).toEqual(polarities);
  });

  it('names the measure and its polarity if it does not fit', () => {
    expect(checkTarget(point('20'), measure({ polarity: 'BAND_IS_GOOD' }))).toEqual([
      { code: 'TARGET_DOES_NOT_FIT', path: ['shape'], measure: 'ADOPTED', polarity: 'BAND_IS_GOOD' },
    ]);
  });

  it('with a tolerance of at least 0 and limits in order', () => {
    expect(checkTarget(point('20', '-1'), measure())).toEqual([
      { code: 'NEGATIVE', path: ['tolerance'], found: '-1' },
    ]);
    expect(problems('BAND_IS_GOOD', limits('13', '12', '17', '18'))).toEqual(['BAND_OUT_OF_ORDER']);
    expect(problems('BAND_IS_GOOD', limits('12', null, null, '18'))).toEqual(['BAND_EMPTY']);
    expect(problems('BAND_IS_GOOD', limits('19', null, '18', '20'))).toEqual(['BAND_OUT_OF_ORDER']);
    expect(problems('BAND_IS_GOOD', limits('12', '12', '12', '12'))).toEqual([]);
  });
});

describe('a point as limits', () => {
  it('20 with a tolerance of 2, high is good: redLow 18, greenLow 20', () => {
    const limitsOfPoint = targetLimits(point('20', '2'), 'HIGH_IS_GOOD');
    expect(limitsOfPoint && inText(limitsOfPoint)).toEqual(['18', '20', null, null]);
  });

  it('20 with a tolerance of 2, low is good: greenHigh 20, redHigh 22', () => {
    const limitsOfPoint = targetLimits(point('20', '2'), 'LOW_IS_GOOD');
    expect(limitsOfPoint && inText(limitsOfPoint)).toEqual([null, null, '20', '22']);
  });

  it('has none if the shape does not fit the polarity', () => {
    expect(targetLimits(point('20'), 'BAND_IS_GOOD')).toBeUndefined();
    expect(targetLimits(edgeInside('12', '18', '1'), 'HIGH_IS_GOOD')).toBeUndefined();
    expect(targetLimits(none, 'HIGH_IS_GOOD')).toBeUndefined();
  });
});

describe('a target in words', () => {
  const print = (target: Target, unit: 'PERCENT' | 'POUNDS' = 'PERCENT') => [
    describeTarget(target, measure({ unit }), 'en'),
    describeTarget(target, measure({ unit }), 'cy'),
  ];

  it('a target of 20 %, tolerance 2, in both languages', () => {
    expect(print(point('20', '2'))).toEqual(['20 %, tolerance 2', '20 %, goddefiant 2']);
    expect(print(point('20'))).toEqual(['20 %', '20 %']);
    expect(print(point('50', '10', 'RELATIVE'))).toEqual([
      '50 %, tolerance 10 % of the target',
      "50 %, goddefiant 10 % o'r targed",
    ]);
    expect(print(point('12000', '500'), 'POUNDS')).toEqual([
      '£12,000, tolerance £500',
      '£12,000, goddefiant £500',
    ]);
  });

  it('a band, described as it was entered', () => {
    expect(print(edgeInside('12', '18', '1'))).toEqual([
      '12 to 18 %, amber at the edge of 1',
      "12 i 18 %, ambr o fewn 1 i'r ymyl",
    ]);
    expect(print(ringOutside('12', '18', '2'))).toEqual([
      '12 to 18 %, amber up to 2 outside',
      '12 i 18 %, ambr hyd at 2 y tu allan',
    ]);
    expect(print(limits('10', '12', '18', '21'))).toEqual([
      '12 to 18 %, amber within 10 to 21 %',
      '12 i 18 %, ambr o fewn 10 i 21 %',
    ]);
  });

  it('a band without amber, with an open end, or with amber on both sides', () => {
    expect(print(edgeInside('12', '18', '0'))).toEqual(['12 to 18 %', '12 i 18 %']);
    expect(print(limits(null, null, '18', '20'))).toEqual([
      'at most 18 %, amber within at most 20 %',
      '18 % neu lai, ambr o fewn 20 % neu lai',
    ]);
    expect(print(limits(null, '12', '18', null))).toEqual(['12 to 18 %', '12 i 18 %']);
    expect(print({ ...edgeInside('12', '18', '1'), limits: limits('12', '13', '16', '18').limits })).toEqual([
      '13 to 16 %, amber within 12 to 18 %',
      '13 i 16 %, ambr o fewn 12 i 18 %',
    ]);
  });

  it('a band with amber at one end alone, or wider at one end', () => {
    expect(print(limits('10', '12', '18', null))).toEqual([
      '12 to 18 %, amber within at least 10 %',
      '12 i 18 %, ambr o fewn 10 % neu fwy',
    ]);
    expect(print(limits(null, '12', '18', '20'))).toEqual([
      '12 to 18 %, amber within at most 20 %',
      '12 i 18 %, ambr o fewn 20 % neu lai',
    ]);
    const entered = (enteredAs: BandTarget['enteredAs'], ...[a, b, c, d]: readonly (string | null)[]) =>
      print({ ...limits(a ?? null, b ?? null, c ?? null, d ?? null), enteredAs })[0];
    expect(entered('EDGE_INSIDE', '10', '12', '18', '21')).toBe('12 to 18 %, amber within 10 to 21 %');
    expect(entered('RING_OUTSIDE', '10', '12', '18', null)).toBe('12 to 18 %, amber within at least 10 %');
    expect(entered('RING_OUTSIDE', null, '12', '18', '20')).toBe('12 to 18 %, amber within at most 20 %');
    expect(entered('RING_OUTSIDE', null, '12', null, null)).toBe('at least 12 %');
  });

  it('a band with one end, as it was entered', () => {
    const lower = (enter: typeof bandEdgeInside, enteredAs: BandTarget['enteredAs']): BandTarget => ({
      ...limits('1', '2', null, null),
      enteredAs,
      limits: accepted(enter(decimal(12), null, decimal(1))),
    });
    expect(print(lower(bandEdgeInside, 'EDGE_INSIDE'))[0]).toBe('at least 12 %, amber at the edge of 1');
    expect(print(lower(bandRingOutside, 'RING_OUTSIDE'))[0]).toBe('at least 12 %, amber up to 1 outside');
    const upper: BandTarget = {
      ...limits('1', '2', null, null),
      enteredAs: 'RING_OUTSIDE',
      limits: accepted(bandRingOutside(null, decimal(18), decimal(2))),
    };
    expect(print(upper)[0]).toBe('at most 18 %, amber up to 2 outside');
    expect(describedBand(upper)).toEqual({
      low: null,
      high: decimal(18),
      amber: 'OUTSIDE',
      width: decimal(2),
    });
    expect(describedBand(limits('10', '12', '18', '21'))).toEqual({
      low: decimal(12),
      high: decimal(18),
      amber: 'BY_LIMITS',
      width: null,
    });
  });

  it('no target, and a proposed one', () => {
    expect(print(none)).toEqual(['not a target measure', "nid yw'n fesur targed"]);
    expect(print({ ...none, state: 'PROPOSED' })).toEqual(print(none));
    expect(print({ ...point('20', '2'), state: 'PROPOSED' })).toEqual([
      '20 %, tolerance 2 (proposed)',
      '20 %, goddefiant 2 (arfaethedig)',
    ]);
  });
});

describe('a level with more decimal places than the measure', () => {
  const oneDecimal = measure({ decimalPlaces: 1 });

  it.each([
    ['94.95', '0', ['TOO_MANY_PLACES']],
    ['94.9', '0', []],
    ['94.90', '0', []],
    ['94.9', '0.25', []],
  ])('a target of %s, tolerance %s: %j', (level, tolerance, codes) => {
    expect(checkTarget(point(level, tolerance), oneDecimal).map(({ code }) => code)).toEqual(codes);
  });

  it('names the level and the places allowed, of a point and of a band', () => {
    expect(checkTarget(point('94.95'), oneDecimal)).toEqual([
      { code: 'TOO_MANY_PLACES', path: ['value'], found: '94.95', places: 1 },
    ]);
    const band = measure({ polarity: 'BAND_IS_GOOD' });
    expect(checkTarget(edgeInside('12', '18', '0.5'), band)).toEqual([
      { code: 'TOO_MANY_PLACES', path: ['limits'], found: '12.5', places: 0 },
    ]);
  });
});
