import { describe, expect, it } from 'vitest';
import { addsUpOverYear, isCount, isRateOfPopulation } from '../../../server/domain/measures/additivity.js';
import { accumulations, type Measure, multipliers, units } from '../../../server/domain/measures/measure.js';
import { measure } from '../given.js';

const number: Partial<Measure> = { unit: 'NUMBER', multiplier: 1 };

describe('a count', () => {
  it('is a number, or pounds', () => {
    const counts = units.filter((unit) => isCount(measure({ ...number, unit })));
    expect(counts).toEqual(['NUMBER', 'POUNDS', 'MILLION_POUNDS']);
  });

  it('is no fraction, even if it is not multiplied', () => {
    expect(isCount(measure({ ...number, denominatorLabel: { en: 'Children', cy: null } }))).toBe(false);
    expect(isCount(measure({ ...number, multiplier: 1000 }))).toBe(false);
  });
});

describe('figures of the parts of a year', () => {
  it('add up if they are rates of more than a hundred', () => {
    const rates = multipliers.filter((multiplier) => isRateOfPopulation(measure({ multiplier })));
    expect(rates).toEqual([1000, 10000, 100000]);
    expect(addsUpOverYear(measure({ unit: 'NUMBER', multiplier: 10000 }))).toBe(true);
  });

  it('add up if they are counts of a period, not of a day', () => {
    const adding = accumulations.filter((accumulation) =>
      addsUpOverYear(measure({ ...number, accumulation })),
    );
    expect(adding).toEqual(['IN_PERIOD', 'CUMULATIVE_YTD']);
  });

  it('do not add up if they are percentages', () => {
    expect(addsUpOverYear(measure({ unit: 'PERCENT', multiplier: 100 }))).toBe(false);
  });
});
