import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  parsePeriod,
  periodFromDfe,
  periodOf,
} from '../../../server/domain/values/period.js';
import { periodsEndingAt, previousPeriod, shiftPeriod } from '../../../server/domain/values/period-series.js';
import { timeIdentifiers, yearTypes } from '../../../server/domain/values/time-identifier.js';
import { monthsOfYearElapsed, previousYearEnd, yearOf } from '../../../server/domain/values/year.js';
import { accepted } from '../given.js';

const periods = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.constantFrom(...timeIdentifiers))
  .map(([year, identifier]) => periodOf(year, identifier));

const numRuns = 60;

describe('every period', () => {
  it('reads back from its code and from its two columns', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(accepted(parsePeriod(period.code))).toEqual(period);
        expect(accepted(periodFromDfe(period.timePeriod, period.timeIdentifier))).toEqual(period);
      }),
      { numRuns },
    );
  });

  it('is the same after equal steps forwards and backwards', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: -40, max: 40 }), (period, steps) => {
        expect(shiftPeriod(shiftPeriod(period, steps), -steps)).toEqual(period);
      }),
      { numRuns },
    );
  });

  it('begins when the previous one ends, unless it is a snapshot or overlaps its own kind', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const before = previousPeriod(period);
        expect(comparePeriods(before, period)).toBeLessThan(0);
        fc.pre(period.kind !== 'SNAPSHOT' && period.timeIdentifier !== 'Autumn and spring term');
        expect(before.endsBefore).toBe(period.startsOn);
      }),
      { numRuns },
    );
  });

  it('is the last of the periods that end with it', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 1, max: 15 }), (period, n) => {
        const run = periodsEndingAt(period, n);
        expect(run).toHaveLength(n);
        expect(run.at(-1)).toEqual(period);
      }),
      { numRuns },
    );
  });

  it('is in one year of each type and ends after 1 to 12 of its months', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...yearTypes), (period, yearType) => {
        const year = yearOf(period, yearType);
        expect(year.yearType).toBe(yearType);
        expect(yearOf(year, yearType)).toEqual(year);
        // 5 April is five days into a financial year, before its first month has ended.
        fc.pre(period.yearType !== 'TAX' || yearType === 'TAX');
        const elapsed = monthsOfYearElapsed(period, yearType);
        expect(elapsed).toBeGreaterThanOrEqual(1);
        expect(elapsed).toBeLessThanOrEqual(12);
      }),
      { numRuns },
    );
  });

  it('has a previous year end before the year begins', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...yearTypes), (period, yearType) => {
        const end = previousYearEnd(period, yearType);
        expect(end.kind).toBe(period.kind);
        expect(comparePeriods(end, period)).toBeLessThan(0);
        expect(yearOf(end, yearType)).not.toEqual(yearOf(period, yearType));
      }),
      { numRuns },
    );
  });
});
