import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polarities } from '../../../server/domain/measures/measure.js';
import { absenceReasons, absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import {
  compileRagThresholds,
  type RagColour,
  ragColours,
} from '../../../server/domain/ratings/rag-thresholds.js';
import { compileRating, rags, ratingRules } from '../../../server/domain/ratings/rating.js';
import { distanceFromGreen } from '../../../server/domain/targets/band.js';
import type { RatingLimits } from '../../../server/domain/targets/target.js';
import {
  compareDecimals,
  type Decimal,
  decimal,
  roundHalfAwayFromZero,
} from '../../../server/domain/values/decimal.js';
import { measure, point, rate } from '../given.js';

/** Decimals close to each other and to the halves at which rounding changes direction. */
const decimals = fc
  .tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => decimal(digits).shiftedBy(-places));

const places = fc.integer({ min: 0, max: 3 });

const sorted = (values: readonly Decimal[]) => values.toSorted((a, b) => a.comparedTo(b) ?? 0);

const fourLimits = fc
  .tuple(
    fc.array(decimals, { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([values, isOpen, strict, withoutAmber]): RatingLimits => {
    const [redLow, greenLow, greenHigh, redHigh] = sorted(values).map((limit, index) =>
      isOpen[index] ? null : limit,
    );
    return {
      redLow: (withoutAmber ? greenLow : redLow) ?? null,
      greenLow: greenLow ?? null,
      greenHigh: greenHigh ?? null,
      redHigh: (withoutAmber ? greenHigh : redHigh) ?? null,
      strict,
    };
  });

/** The rule as documented: round, then compare. */
function plainColour(
  { redLow, greenLow, greenHigh, redHigh, strict }: RatingLimits,
  value: Decimal,
  decimalPlaces: number,
): RagColour {
  const shown = roundHalfAwayFromZero(value, decimalPlaces);
  if (redLow?.isGreaterThan(shown) || redHigh?.isLessThan(shown)) return 'RED';
  if (greenLow?.isGreaterThan(shown) || greenHigh?.isLessThan(shown)) return 'AMBER';
  const missed = strict ? [greenLow, greenHigh].filter((limit) => limit?.isEqualTo(shown)) : [];
  if (missed.length === 0) return 'GREEN';
  return [redLow, redHigh].some((limit) => limit?.isEqualTo(shown)) ? 'RED' : 'AMBER';
}

const subjectOf = (value: Decimal) => ({ figure: valueFigure(value), numerator: null, denominator: null });

describe('a compiled rating', () => {
  it('equals the plain rule for every value, limit and number of decimal places', () => {
    fc.assert(
      fc.property(fourLimits, decimals, places, (limits, value, decimalPlaces) => {
        expect(compileRagThresholds(limits, decimalPlaces)(value)).toBe(
          plainColour(limits, value, decimalPlaces),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('gives ratings in order as the value rises: red, amber, green, amber, red', () => {
    fc.assert(
      fc.property(
        fourLimits,
        fc.array(decimals, { minLength: 2, maxLength: 8 }),
        places,
        (limits, values, dp) => {
          const ranks = sorted(values).map((value) =>
            ragColours.indexOf(compileRagThresholds(limits, dp)(value)),
          );
          const peak = ranks.indexOf(Math.max(...ranks));
          const climbs = ranks.slice(0, peak + 1);
          const falls = ranks.slice(peak);
          expect(climbs).toEqual(climbs.toSorted((a, b) => a - b));
          expect(falls).toEqual(falls.toSorted((a, b) => b - a));
        },
      ),
    );
  });

  it('depends on the displayed value only', () => {
    fc.assert(
      fc.property(fourLimits, decimals, places, (limits, value, dp) => {
        const colourOf = compileRagThresholds(limits, dp);
        expect(colourOf(value)).toBe(colourOf(roundHalfAwayFromZero(value, dp)));
      }),
    );
  });

  it('is green exactly if the distance from the green range is 0', () => {
    fc.assert(
      fc.property(fourLimits, decimals, (limits, value) => {
        const isGreen = compileRagThresholds(limits, 4)(value) === 'GREEN';
        fc.pre(!limits.strict);
        fc.pre(limits.greenLow !== null || limits.redLow === null);
        fc.pre(limits.greenHigh !== null || limits.redHigh === null);
        expect(distanceFromGreen(limits, value).isZero()).toBe(isGreen);
      }),
    );
  });
});

describe('a point rating', () => {
  const tolerances = decimals.map((value) => value.abs());

  it('never falls as the value rises if high is good', () => {
    fc.assert(
      fc.property(
        decimals,
        decimals,
        decimals,
        tolerances,
        places,
        (a, b, level, tolerance, decimalPlaces) => {
          const high = measure({ decimalPlaces });
          const target = point(level.toFixed(), tolerance.toFixed());
          const [lower, upper] = sorted([a, b]).map((value) =>
            rags.indexOf(rate(high, target, 'STANDARD', subjectOf(value)).rag),
          );
          expect(lower).toBeLessThanOrEqual(upper ?? -1);
        },
      ),
    );
  });

  it('mirrors when value, target and polarity are mirrored', () => {
    fc.assert(
      fc.property(decimals, decimals, tolerances, places, (value, level, tolerance, decimalPlaces) => {
        const high = rate(
          measure({ decimalPlaces, polarity: 'HIGH_IS_GOOD' }),
          point(level.toFixed(), tolerance.toFixed()),
          'STANDARD',
          subjectOf(value),
        );
        const low = rate(
          measure({ decimalPlaces, polarity: 'LOW_IS_GOOD' }),
          point(level.negated().toFixed(), tolerance.toFixed()),
          'STANDARD',
          subjectOf(value.negated()),
        );
        expect(low.rag).toBe(high.rag);
      }),
    );
  });

  it('is never red, amber or green without a value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...absenceReasons),
        fc.constantFrom(...polarities),
        fc.constantFrom(...ratingRules),
        decimals,
        (reason, polarity, rule, level) => {
          const absent = { figure: absentFigure(reason), numerator: null, denominator: null };
          const rater = compileRating(measure({ polarity }), point(level.toFixed()), rule);
          const rating = rater(absent, valueFigure(level));
          expect(rating.rag).toBe('NOT_RATED');
        },
      ),
    );
  });
});

describe('comparing decimals in place', () => {
  const any = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -3, max: 25 }))
    .map(([digits, shift]) => decimal(digits).shiftedBy(-shift));

  it('gives the same result as the library', () => {
    fc.assert(
      fc.property(fc.oneof(any, decimals), fc.oneof(any, decimals), (a, b) => {
        expect(compareDecimals(a, b)).toBe(a.comparedTo(b));
        expect(compareDecimals(a, a)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('treats negative zero as zero', () => {
    const zeros = [decimal('0'), decimal('-0'), decimal('0.000')];
    for (const a of zeros) for (const b of zeros) expect(compareDecimals(a, b)).toBe(0);
    expect(compareDecimals(decimal('-0'), decimal('0.1'))).toBe(-1);
    expect(compareDecimals(decimal('-0'), decimal('-0.1'))).toBe(1);
  });
});
