import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankValues } from '../../../server/domain/comparisons/rank.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const values = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([code, text]) => [code, decimal(text)]));

describe('competition rank', () => {
  const four = values({ A: '92', B: '95', C: '92', D: '80' });

  it('high is good: 1 is the highest, ties share the better rank and skip the next', () => {
    expect(rankValues(four, 'HIGH_IS_GOOD')).toEqual(
      new Map([
        ['B', { rank: 1, of: 4 }],
        ['A', { rank: 2, of: 4 }],
        ['C', { rank: 2, of: 4 }],
        ['D', { rank: 4, of: 4 }],
      ]),
    );
  });

  it('low is good: 1 is the lowest', () => {
    const ranks = rankValues(four, 'LOW_IS_GOOD');
    expect([...(ranks ?? [])].map(([code, { rank }]) => `${code}${rank}`)).toEqual(['D1', 'A2', 'C2', 'B4']);
  });

  it('values are ranked as stored: 92.04 is above 92.01, though both are shown as 92.0', () => {
    const ranks = rankValues(values({ A: '92.01', B: '92.04' }), 'HIGH_IS_GOOD');
    expect(ranks?.get('B')?.rank).toBe(1);
    expect(ranks?.get('A')?.rank).toBe(2);
  });

  it('92 and 92.0 are the same value', () => {
    expect(rankValues(values({ A: '92', B: '92.0' }), 'HIGH_IS_GOOD')?.get('B')?.rank).toBe(1);
  });

  it.each(['BAND_IS_GOOD', 'NO_JUDGEMENT'] as const)('%s: there are no ranks', (polarity) => {
    expect(rankValues(four, polarity)).toBeUndefined();
  });

  it('without values there are no ranks', () => {
    expect(rankValues(new Map(), 'HIGH_IS_GOOD')).toEqual(new Map());
  });

  it('is 1 + the number of better values, and mirrors with the polarity', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 }), (numbers) => {
        const all = new Map(numbers.map((number, index) => [index, decimal(number)]));
        const mirrored = new Map(numbers.map((number, index) => [index, decimal(-number)]));
        const ranks = rankValues(all, 'HIGH_IS_GOOD');
        numbers.forEach((number, index) => {
          const better = numbers.filter((other) => other > number).length;
          expect(ranks?.get(index)).toEqual({ rank: 1 + better, of: numbers.length });
        });
        expect(rankValues(mirrored, 'LOW_IS_GOOD')).toEqual(ranks);
      }),
    );
  });
});
