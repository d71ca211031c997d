import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDisclosureRule,
  countsShownAs,
  disclosureRules,
  isSmallCount,
  shownCount,
} from '../../../server/domain/disclosure/disclosure-rule.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const { SUPPRESS, ROUND } = disclosureRules;

describe('a council’s disclosure rule', () => {
  it('the standard rules of both schools are valid', () => {
    expect(checkDisclosureRule(SUPPRESS)).toEqual([]);
    expect(checkDisclosureRule(ROUND)).toEqual([]);
    expect(disclosureRules).toEqual({
      SUPPRESS: { school: 'SUPPRESS', threshold: 5, roundingBase: 5 },
      ROUND: { school: 'ROUND', threshold: 7, roundingBase: 5 },
    });
  });

  it('a threshold is from 2 to 100, and a base is 1 or more and counts only if it is used', () => {
    expect([2, 100].flatMap((threshold) => checkDisclosureRule({ ...ROUND, threshold }))).toEqual([]);
    expect(checkDisclosureRule({ ...ROUND, roundingBase: 1 })).toEqual([]);
    expect(checkDisclosureRule({ ...SUPPRESS, roundingBase: 0 })).toEqual([]);
  });

  it.each([0, -1, 2.5, 16])('a base of %d is invalid', (roundingBase) => {
    const limits = { atLeast: '1', atMost: '15' };
    expect(checkDisclosureRule({ ...ROUND, roundingBase })).toEqual([
      { code: 'OUT_OF_RANGE', path: ['roundingBase'], found: `${roundingBase}`, ...limits },
    ]);
  });

  it('both numbers may be invalid', () => {
    const rule = { ...ROUND, threshold: 1, roundingBase: 4 };
    expect(checkDisclosureRule(rule).map(({ path }) => path)).toEqual([['threshold'], ['roundingBase']]);
  });

  it.each([1, 0, 2.5, 101])(
    'a threshold of %d is invalid: a c that can only be 1 hides nothing',
    (threshold) => {
      expect(checkDisclosureRule({ ...SUPPRESS, threshold })).toMatchObject([
        { code: 'OUT_OF_RANGE', path: ['threshold'], found: `${threshold}`, atLeast: '2', atMost: '100' },
      ]);
    },
  );

  it('a base above twice the threshold + 1 would show 8 as 0', () => {
    expect(checkDisclosureRule({ ...ROUND, roundingBase: 15 })).toEqual([]);
    expect(checkDisclosureRule({ ...ROUND, roundingBase: 16 })).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['roundingBase'], atLeast: '1', atMost: '15' },
    ]);
  });
});

describe('the counts that a rule shows', () => {
  it('small is above 0 and up to the threshold', () => {
    expect([0, 1, 5, 6].map((count) => isSmallCount(decimal(count), SUPPRESS))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('a count that is not rounded is what it says', () => {
    expect(shownCount(decimal(6), SUPPRESS)).toEqual(decimal(6));
    expect(countsShownAs(decimal(6), SUPPRESS)).toEqual({ least: 6, most: 6 });
  });

  it('a rounded 10 was 8 to 12, a rounded 30 was 28 to 32, and 0 was 0', () => {
    expect(countsShownAs(decimal(10), ROUND)).toEqual({ least: 8, most: 12 });
    expect(countsShownAs(decimal(30), ROUND)).toEqual({ least: 28, most: 32 });
    expect(countsShownAs(decimal(0), ROUND)).toEqual({ least: 0, most: 0 });
  });

  it('the range of a shown count contains exactly the counts shown alike, and no count is shown as 0', () => {
    const rules = fc.integer({ min: 2, max: 20 }).chain((threshold) =>
      fc.record({
        school: fc.constantFrom('SUPPRESS', 'ROUND'),
        threshold: fc.constant(threshold),
        roundingBase: fc.integer({ min: 1, max: 2 * threshold + 1 }),
      }),
    );
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 200 }), (rule, above) => {
        const count = rule.threshold + above;
        const shown = shownCount(decimal(count), rule);
        const { least, most } = countsShownAs(shown, rule);
        const alike = (other: number) => other > rule.threshold && shownCount(decimal(other), rule).eq(shown);
        expect(shown.gt(0)).toBe(true);
        expect([least, count, most].every(alike)).toBe(true);
        expect([least - 1, most + 1].some(alike)).toBe(false);
      }),
    );
  });
});
