import { describe, expect, it } from 'vitest';
import { valueFigure } from '../../../server/domain/observations/figure.js';
import {
  computeOutlook,
  type OutlookInput,
  type ProjectedOutlook,
} from '../../../server/domain/ratings/outlook.js';
import { compileRating, type Rag } from '../../../server/domain/ratings/rating.js';
import { type Target, targetLimits } from '../../../server/domain/targets/target.js';
import { type Decimal, decimal, decimalText } from '../../../server/domain/values/decimal.js';
import { series } from '../../kit/councils/decimals.js';

/** Green at or above the target, amber within the tolerance below it. */
const highIsGood =
  (target: number, tolerance = 0) =>
  (value: Decimal): Rag =>
    value.gte(target) ? 'GREEN' : value.gte(target - tolerance) ? 'AMBER' : 'RED';

const within =
  (low: number, high: number) =>
  (value: Decimal): Rag =>
    value.gte(low) && value.lte(high) ? 'GREEN' : 'RED';

const green = (low: number | null, high: number | null = null) => ({
  greenLow: low === null ? null : decimal(low),
  greenHigh: high === null ? null : decimal(high),
});

type AgainstTarget = ProjectedOutlook & { readonly gapToTarget: Decimal; readonly runRateRequired: Decimal };

const isAgainstTarget = (outlook: ProjectedOutlook): outlook is AgainstTarget => outlook.gapToTarget !== null;

function projected(input: OutlookInput): AgainstTarget {
  const outlook = computeOutlook(input);
  if (outlook.kind !== 'PROJECTED') throw new Error(`not projected: ${outlook.reason}`);
  if (!isAgainstTarget(outlook)) throw new Error('projected, but against no target');
  return outlook;
}

const tenMonthsOf29 = series(...Array(9).fill(null), 29);

describe('outlook for the year', () => {
  it('rotherham-adoptions: 29 by January, six more for 35, three a month, projected 34.8', () => {
    const outlook = projected({
      method: 'RUN_RATE',
      values: tenMonthsOf29,
      periodsToCome: 2,
      green: green(35),
      rate: highIsGood(35, 2),
    });
    expect(decimalText(outlook.projection)).toBe('34.8');
    expect(decimalText(outlook.gapToTarget)).toBe('6');
    expect(decimalText(outlook.runRate)).toBe('2.9');
    expect(decimalText(outlook.runRateRequired)).toBe('3');
    expect(outlook).toMatchObject({ rag: 'AMBER', outlook: 'MAY' });
  });

  it("rotherham-adoptions-against-last-year: last year's 43 is unlikely", () => {
    const outlook = projected({
      method: 'RUN_RATE',
      values: tenMonthsOf29,
      periodsToCome: 2,
      green: green(43),
      rate: highIsGood(43, 2),
    });
    expect(outlook).toMatchObject({ rag: 'RED', outlook: 'UNLIKELY' });
    expect(decimalText(outlook.gapToTarget)).toBe('14');
    expect(decimalText(outlook.runRateRequired)).toBe('7');
  });

  it('a projection that rates green as displayed is likely: 34.8 shown as 35', () => {
    const outlook = projected({
      method: 'RUN_RATE',
      values: tenMonthsOf29,
      periodsToCome: 2,
      green: green(35),
      rate: (value) => highIsGood(35)(value.decimalPlaces(0)),
    });
    expect(outlook).toMatchObject({ rag: 'GREEN', outlook: 'LIKELY' });
  });

  it.each([
    { target: 91, rag: 'GREEN', outlook: 'LIKELY' },
    { target: 94, rag: 'RED', outlook: 'MAY' },
    { target: 95, rag: 'RED', outlook: 'UNLIKELY' },
  ])('a line to 91.4, 87.97 to 94.83 at 80 %, against $target: $outlook', ({ target, ...expected }) => {
    const outlook = projected({
      method: 'LEAST_SQUARES',
      values: series(80, 83, 82, 86, 88),
      periodsToCome: 2,
      green: green(target),
      rate: highIsGood(target),
    });
    expect(outlook).toMatchObject(expected);
    expect(decimalText(outlook.gapToTarget)).toBe(`${target - 88}`);
  });

  it('a band inside the interval may be met, even if the middle and the ends of the interval are outside', () => {
    const line = { method: 'LEAST_SQUARES', values: series(80, 83, 82, 86, 88), periodsToCome: 2 } as const;
    const inside = projected({ ...line, green: green(92, 93), rate: within(92, 93) });
    expect(inside).toMatchObject({ rag: 'RED', outlook: 'MAY' });
    const outside = projected({ ...line, green: green(95, 96), rate: within(95, 96) });
    expect(outside.outlook).toBe('UNLIKELY');
  });

  it('a ceiling of 20 leaves room for 8 after 12, two a month', () => {
    const outlook = projected({
      method: 'RUN_RATE',
      values: series(...Array(7).fill(null), 12),
      periodsToCome: 4,
      green: green(null, 20),
      rate: within(0, 20),
    });
    expect(decimalText(outlook.projection)).toBe('18');
    expect(decimalText(outlook.gapToTarget)).toBe('8');
    expect(decimalText(outlook.runRateRequired)).toBe('2');
    expect(outlook.outlook).toBe('LIKELY');
  });

  it.each([
    { today: 29, gap: '1' },
    { today: 30, gap: '10' },
    { today: 35, gap: '5' },
    { today: 40, gap: '0' },
    { today: 41, gap: '-1' },
  ])('against a band of 30 to 40, $today with one month to come has a gap of $gap', ({ today, gap }) => {
    const outlook = projected({
      method: 'RUN_RATE',
      values: series(...Array(10).fill(null), today),
      periodsToCome: 1,
      green: green(30, 40),
      rate: within(30, 40),
    });
    expect(decimalText(outlook.gapToTarget)).toBe(gap);
    expect(decimalText(outlook.runRateRequired)).toBe(gap);
  });

  it('a target that is already passed leaves a negative gap', () => {
    const outlook = projected({
      method: 'RUN_RATE',
      values: series(20, 40),
      periodsToCome: 2,
      green: green(35),
      rate: highIsGood(35),
    });
    expect(decimalText(outlook.gapToTarget)).toBe('-5');
    expect(outlook.outlook).toBe('LIKELY');
  });
});

describe('within the bounds of the measure', () => {
  const percentage = { minimumValue: decimal(0), maximumValue: decimal(100) };

  it('a line beyond 100 % is limited to it, and so is its interval', () => {
    const outlook = projected({
      method: 'LEAST_SQUARES',
      values: series(90, 99, 92, 99),
      periodsToCome: 2,
      bounds: percentage,
      green: green(100),
      rate: highIsGood(100),
    });
    expect(outlook).toMatchObject({ projection: decimal(100), outlook: 'LIKELY' });
    expect(outlook.predictionInterval?.upper.toFixed()).toBe('100');
    expect(outlook.predictionInterval?.lower.lt(100)).toBe(true);
  });

  it.each([
    ['a maximum alone', { minimumValue: null, maximumValue: decimal(100) }, '100'],
    ['a minimum alone', { minimumValue: decimal(0), maximumValue: null }, '105'],
    ['neither', { minimumValue: null, maximumValue: null }, '105'],
  ])('a line to 105 %% with %s', (_, bounds, projection) => {
    const line = { method: 'LEAST_SQUARES', values: series(90, 95, 100), periodsToCome: 1 } as const;
    const outlook = projected({ ...line, bounds, green: green(100), rate: highIsGood(100) });
    expect(outlook.projection.toFixed()).toBe(projection);
    expect(outlook.predictionInterval?.upper.toFixed()).toBe(projection);
  });

  it('a line below 0 is limited to 0', () => {
    const outlook = projected({
      method: 'LEAST_SQUARES',
      values: series(6, 4, 2),
      periodsToCome: 3,
      bounds: percentage,
      green: green(null, 1),
      rate: within(0, 1),
    });
    expect(outlook.projection.toFixed()).toBe('0');
    expect(outlook.predictionInterval?.lower.toFixed()).toBe('0');
  });
});

describe('with a line’s own rating rule and target', () => {
  it('rotherham-adoptions: the target’s limits and ratings apply to the projection', () => {
    const target: Target = {
      shape: 'POINT',
      value: decimal(35),
      strict: false,
      tolerance: { kind: 'ABSOLUTE', amount: decimal(0) },
      kind: 'LOCAL',
      state: 'CONFIRMED',
      rationale: null,
    };
    const outlookAt = (decimalPlaces: number) => {
      const measure = { polarity: 'HIGH_IS_GOOD', decimalPlaces, minimumDenominator: null } as const;
      const rater = compileRating(measure, target, 'STANDARD');
      return projected({
        method: 'RUN_RATE',
        values: tenMonthsOf29,
        periodsToCome: 2,
        green: targetLimits(target, measure.polarity) ?? null,
        rate: (value) => rater({ figure: valueFigure(value), numerator: null, denominator: null }).rag,
      });
    };
    expect(outlookAt(0)).toMatchObject({ rag: 'GREEN', outlook: 'LIKELY', gapToTarget: decimal(6) });
    expect(outlookAt(1)).toMatchObject({ rag: 'RED', outlook: 'UNLIKELY' });
  });
});

describe('not projected, with the reason', () => {
  const adoptions: OutlookInput = {
    method: 'RUN_RATE',
    values: tenMonthsOf29,
    periodsToCome: 2,
    green: green(35),
    rate: highIsGood(35),
  };

  it.each([
    ['YEAR_COMPLETE', { periodsToCome: 0 }],
    ['NO_VALUE', { values: [] }],
    ['NO_VALUE', { values: series(20, 25, null) }],
    ['TOO_FEW_PERIODS', { method: 'LEAST_SQUARES', values: series(80, 82) }],
  ] as const)('%s', (reason, change) => {
    expect(computeOutlook({ ...adoptions, ...change })).toEqual({ kind: 'NOT_PROJECTED', reason });
  });

  it.each([
    ['without a target', { green: null }],
    ['against a target that rates nothing', { rate: (): Rag => 'NOT_RATED' }],
  ] as const)('%s the year is projected and no outlook given', (_, change) => {
    const outlook = computeOutlook({ ...adoptions, ...change });
    expect(outlook).toMatchObject({ kind: 'PROJECTED', outlook: null, rag: 'NOT_RATED' });
    expect(outlook.kind === 'PROJECTED' && outlook.projection.toFixed()).toBe('34.8');
  });

  it('without a target there is no gap', () => {
    expect(computeOutlook({ ...adoptions, green: null })).toMatchObject({
      gapToTarget: null,
      runRateRequired: null,
    });
  });
});
