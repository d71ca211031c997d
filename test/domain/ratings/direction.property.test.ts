import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Polarity, polarities } from '../../../server/domain/measures/measure.js';
import { valueFigure } from '../../../server/domain/observations/figure.js';
import { type Direction, directionOfTravel } from '../../../server/domain/ratings/direction.js';
import { compileRagThresholds } from '../../../server/domain/ratings/rag-thresholds.js';
import { type Decimal, decimal, displayDecimal } from '../../../server/domain/values/decimal.js';
import { edgeInside, measure, period } from '../given.js';

const values = fc.integer({ min: -3000, max: 3000 }).map((digits) => decimal(digits).shiftedBy(-2));
const widths = fc.integer({ min: 0, max: 500 }).map((digits) => decimal(digits).shiftedBy(-2));
const band = edgeInside('12', '18', '1').limits;

function travel(polarity: Polarity, earlier: Decimal, later: Decimal, width: Decimal): Direction {
  const point = (code: string, value: Decimal) => ({
    period: period(code),
    figure: valueFigure(value),
    flags: [],
    definition: '1',
  });
  return directionOfTravel(
    measure({ polarity, decimalPlaces: 1 }),
    { basis: 'PREVIOUS_PERIOD', n: 1, deadBand: { kind: 'ABSOLUTE', amount: width } },
    { period: period('2018-M2'), series: [point('2018-M1', earlier), point('2018-M2', later)], band },
  );
}

const opposite = {
  UP: 'DOWN',
  DOWN: 'UP',
  LEVEL: 'LEVEL',
  IMPROVING: 'WORSENING',
  WORSENING: 'IMPROVING',
  NO_CHANGE: 'NO_CHANGE',
  NOT_RATED: 'NOT_RATED',
} as const;

const numRuns = 100;

describe('a direction', () => {
  it('is reversed when the two values are swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...polarities), values, values, widths, (polarity, a, b, width) => {
        const there = travel(polarity, a, b, width);
        const back = travel(polarity, b, a, width);
        expect(back.arrow).toBe(there.arrow && opposite[there.arrow]);
        expect(back.judgement).toBe(opposite[there.judgement]);
      }),
      { numRuns },
    );
  });

  it('has the opposite judgement and the same arrow under the opposite polarity', () => {
    fc.assert(
      fc.property(values, values, widths, (a, b, width) => {
        const high = travel('HIGH_IS_GOOD', a, b, width);
        const low = travel('LOW_IS_GOOD', a, b, width);
        expect(low.arrow).toBe(high.arrow);
        expect(low.judgement).toBe(opposite[high.judgement]);
      }),
      { numRuns },
    );
  });

  it('is level if a reader sees the same number twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...polarities), values, values, (polarity, a, b) => {
        const isSame = displayDecimal(a, 1) === displayDecimal(b, 1);
        expect(travel(polarity, a, b, decimal(0)).arrow === 'LEVEL').toBe(isSame);
      }),
      { numRuns },
    );
  });

  it('is never worsening if a band measure turns green', () => {
    fc.assert(
      fc.property(values, values, widths, (a, b, width) => {
        fc.pre(compileRagThresholds({ ...band, strict: false }, 1)(b) === 'GREEN');
        expect(travel('BAND_IS_GOOD', a, b, width).judgement).not.toBe('WORSENING');
      }),
      { numRuns },
    );
  });
});
