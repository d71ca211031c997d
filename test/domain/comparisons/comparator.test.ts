import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AverageRule,
  groupAverage,
  type MemberFigure,
} from '../../../server/domain/comparisons/comparator.js';
import { absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import { type Decimal, decimal, decimalText } from '../../../server/domain/values/decimal.js';
import { cheshireEast2025, edition } from '../../kit/councils/editions.js';

const valueOnly = (value: Decimal): MemberFigure => ({
  figure: valueFigure(value),
  numerator: null,
  denominator: null,
});
const value = (text: string) => valueOnly(decimal(text));
const percentage = (numerator: number, denominator: number): MemberFigure => ({
  figure: valueFigure(decimal(numerator).times(100).div(denominator)),
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});
const confidential: MemberFigure = {
  figure: absentFigure('CONFIDENTIAL'),
  numerator: null,
  denominator: null,
};

const rule = (method: AverageRule['method'], minimum = 3): AverageRule => ({ method, minimum });

/** Care leavers in suitable accommodation, 2025, as LAIT publishes it for Cheshire East's neighbours. */
const suitableAccommodation = new Map(
  Object.entries({
    916: '91',
    937: '89',
    815: '95',
    877: '90',
    865: '95',
    850: '45',
    896: '93',
    931: '93',
    885: '96',
    855: '94',
  }).map(([code, text]) => [code, value(text)]),
);

describe('the choice of the average', () => {
  const average = (chosen?: AverageRule) =>
    groupAverage(cheshireEast2025, suitableAccommodation, 100, chosen);
  const cheshireEast = decimal(92);

  it('care-leavers-2025: cheshire east, 92, is above its neighbours’ mean of 88.1, the default', () => {
    const mean = average();
    expect(mean).toEqual({
      kind: 'AVERAGE',
      value: decimal('88.1'),
      method: 'MEAN',
      edition: '2025-04-01',
      used: 10,
      of: 10,
      missing: [],
    });
    expect(mean.kind === 'AVERAGE' && cheshireEast.gt(mean.value)).toBe(true);
  });

  it('care-leavers-2025: cheshire east, 92, is below its neighbours’ median of 93', () => {
    const median = average(rule('MEDIAN'));
    expect(median).toMatchObject({ kind: 'AVERAGE', value: decimal(93), method: 'MEDIAN' });
    expect(median.kind === 'AVERAGE' && cheshireEast.lt(median.value)).toBe(true);
  });

  it('the median of an even number is half way between the middle two', () => {
    const four = new Map(['A', 'B', 'C', 'D'].map((code, index) => [code, value(`${index}`)]));
    const median = groupAverage(edition('2025-04-01', 'A', 'B', 'C', 'D'), four, 100, rule('MEDIAN'));
    expect(median).toMatchObject({ value: decimal('1.5') });
  });

  it('pooled: one of 2, 30 of 100 and 45 of 98 are 76 of 200, 38 %; their mean is 41.97 %', () => {
    const three = edition('2025-04-01', 'A', 'B', 'C');
    const figures = new Map([
      ['A', percentage(1, 2)],
      ['B', percentage(30, 100)],
      ['C', percentage(45, 98)],
    ]);
    expect(groupAverage(three, figures, 100, rule('POOLED'))).toMatchObject({ value: decimal(38), used: 3 });
    const mean = groupAverage(three, figures, 100, rule('MEAN'));
    expect(mean.kind === 'AVERAGE' && mean.value.toFixed(2)).toBe('41.97');
  });

  it('a mean that does not end keeps 40 decimal places', () => {
    const three = new Map(['A', 'B', 'C'].map((code, index) => [code, value(index === 0 ? '1' : '0')]));
    const mean = groupAverage(edition('2025-04-01', 'A', 'B', 'C'), three, 100);
    expect(mean.kind === 'AVERAGE' && decimalText(mean.value)).toBe(`0.${'3'.repeat(40)}`);
  });
});

describe('a missing member', () => {
  const four = edition('2025-04-01', 'A', 'B', 'C', 'D');

  it('is left out, counted and listed, nearest first', () => {
    const figures = new Map([
      ['D', value('10')],
      ['C', confidential],
      ['A', value('20')],
    ]);
    expect(groupAverage(four, figures, 100, rule('MEAN', 2))).toEqual({
      kind: 'AVERAGE',
      value: decimal(15),
      method: 'MEAN',
      edition: '2025-04-01',
      used: 2,
      of: 4,
      missing: [
        { gssCode: 'B', reason: 'NOT_PUBLISHED' },
        { gssCode: 'C', reason: 'CONFIDENTIAL' },
      ],
    });
  });

  it('two of ten are too few for the default average; three are enough', () => {
    const some = (count: number) => new Map([...suitableAccommodation].slice(0, count));
    expect(groupAverage(cheshireEast2025, some(2), 100)).toMatchObject({
      kind: 'NO_AVERAGE',
      reason: 'TOO_FEW_MEMBERS',
      minimum: 3,
      used: 2,
      of: 10,
    });
    expect(groupAverage(cheshireEast2025, some(3), 100)).toMatchObject({ kind: 'AVERAGE', used: 3 });
  });

  it('no values at all: no average, and every member is listed', () => {
    const nothing = groupAverage(four, new Map(), 100);
    expect(nothing).toMatchObject({ kind: 'NO_AVERAGE', used: 0, of: 4 });
    expect(nothing.missing).toHaveLength(4);
  });

  it('pooling leaves out a percentage without a known numerator', () => {
    const figures = new Map([
      ['A', percentage(1, 2)],
      ['B', value('50')],
      ['C', percentage(3, 4)],
    ]);
    expect(groupAverage(four, figures, 100, rule('POOLED', 2))).toMatchObject({
      kind: 'AVERAGE',
      used: 2,
      missing: [
        { gssCode: 'B', reason: 'NO_FRACTION' },
        { gssCode: 'D', reason: 'NOT_PUBLISHED' },
      ],
    });
  });

  it.each([
    ['a numerator without a denominator', decimal(50), null],
    ['a denominator without a numerator', null, decimal(100)],
  ])('pooling leaves out %s', (_, numerator, denominator) => {
    const half = { figure: valueFigure(decimal(50)), numerator, denominator };
    const figures = new Map([
      ['A', percentage(1, 4)],
      ['B', half],
    ]);
    expect(groupAverage(four, figures, 100, rule('POOLED', 1))).toMatchObject({
      value: decimal(25),
      missing: [{ gssCode: 'B', reason: 'NO_FRACTION' }, { gssCode: 'C' }, { gssCode: 'D' }],
    });
  });

  it('pooling denominators of 0 gives no average', () => {
    const nobody = { figure: valueFigure(decimal(0)), numerator: decimal(0), denominator: decimal(0) };
    const figures = new Map([
      ['A', nobody],
      ['B', nobody],
    ]);
    expect(groupAverage(four, figures, 100, rule('POOLED', 1))).toMatchObject({
      kind: 'NO_AVERAGE',
      reason: 'TOO_FEW_MEMBERS',
      used: 2,
    });
    const figuresWithC = new Map([...figures, ['C', percentage(1, 4)]]);
    expect(groupAverage(four, figuresWithC, 100, rule('POOLED', 1))).toMatchObject({ value: decimal(25) });
  });

  it('a council outside the group changes nothing', () => {
    const figures = new Map([...suitableAccommodation, ['895', value('0')]]);
    expect(groupAverage(cheshireEast2025, figures, 100)).toMatchObject({ value: decimal('88.1'), of: 10 });
  });
});

describe('an average of any figures', () => {
  const thousandths = fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((whole) => decimal(whole).div(1000));

  it('lies between the lowest and the highest, and does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(thousandths, { minLength: 3, maxLength: 12 }),
        fc.constantFrom('MEAN', 'MEDIAN'),
        (values, method) => {
          const codes = values.map((_, index) => `${index}`);
          const figures = new Map(values.map((one, index) => [`${index}`, valueOnly(one)]));
          const forwards = groupAverage(edition('2025-04-01', ...codes), figures, 100, rule(method));
          const backwards = groupAverage(
            edition('2025-04-01', ...codes.toReversed()),
            figures,
            100,
            rule(method),
          );
          if (forwards.kind !== 'AVERAGE' || backwards.kind !== 'AVERAGE') throw new Error('no average');
          const ascending = values.toSorted((a, b) => a.comparedTo(b) ?? 0);
          // A cut-off 41st decimal place may lie outside equal values by half a unit.
          const slack = '1e-40';
          expect(forwards.value.gte((ascending[0] ?? decimal(0)).minus(slack))).toBe(true);
          expect(forwards.value.lte((ascending.at(-1) ?? decimal(0)).plus(slack))).toBe(true);
          expect(backwards.value.eq(forwards.value)).toBe(true);
        },
      ),
    );
  });
});
