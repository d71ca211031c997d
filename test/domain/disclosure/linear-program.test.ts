import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearProgram } from '../../../server/domain/disclosure/linear-program.js';

describe('a linear program', () => {
  it('x + y = 5: either is at most 5, both together are 5', () => {
    const maximise = linearProgram([{ coefficients: [1, 1], equals: 5 }], 2);
    expect(maximise?.([1, 0])).toBeCloseTo(5);
    expect(maximise?.([0, -1])).toBeCloseTo(0);
    expect(maximise?.([1, 1])).toBeCloseTo(5);
  });

  it('x − y = −3: y has no maximum, and is at least 3', () => {
    const maximise = linearProgram([{ coefficients: [1, -1], equals: -3 }], 2);
    expect(maximise?.([0, 1])).toBe(Number.POSITIVE_INFINITY);
    expect(maximise?.([0, -1])).toBeCloseTo(-3);
  });

  it('a textbook’s: 3x + 5y with x ≤ 4, 2y ≤ 12 and 3x + 2y ≤ 18 is at most 36', () => {
    const rows = [
      { coefficients: [1, 0, 1, 0, 0], equals: 4 },
      { coefficients: [0, 2, 0, 1, 0], equals: 12 },
      { coefficients: [3, 2, 0, 0, 1], equals: 18 },
    ];
    expect(linearProgram(rows, 5)?.([3, 5, 0, 0, 0])).toBeCloseTo(36);
  });

  it('a repeated row changes nothing; contradictory rows have no solution', () => {
    const twice = linearProgram(
      [
        { coefficients: [1, 1], equals: 5 },
        { coefficients: [2, 2], equals: 10 },
      ],
      2,
    );
    expect(twice?.([1, 0])).toBeCloseTo(5);
    const contradiction = [
      { coefficients: [1, 1], equals: 5 },
      { coefficients: [1, 1], equals: 6 },
    ];
    expect(linearProgram(contradiction, 2)).toBeUndefined();
    expect(linearProgram([{ coefficients: [1, 1], equals: -1 }], 2)).toBeUndefined();
  });

  it('−x − y = 0: both are 0; a row of zeros changes nothing', () => {
    const zeros = linearProgram([{ coefficients: [-1, -1], equals: 0 }], 2);
    expect(zeros?.([1, 0])).toBeCloseTo(0);
    expect(zeros?.([0, 1])).toBeCloseTo(0);
    const rows = [
      { coefficients: [0, 0], equals: 0 },
      { coefficients: [1, 1], equals: 5 },
    ];
    expect(linearProgram(rows, 2)?.([1, 0])).toBeCloseTo(5);
    expect(linearProgram([{ coefficients: [0, 0], equals: 1 }], 2)).toBeUndefined();
    expect(linearProgram([], 1)?.([1])).toBe(Number.POSITIVE_INFINITY);
    expect(linearProgram([], 1)?.([-1])).toBe(0);
  });

  it('finds the same as trying every number', () => {
    const small = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(small, { minLength: 4, maxLength: 4 }), ([a = 0, b = 0, c = 0, d = 0]) => {
        // A two-by-two table with its row and column totals.
        const rows = [
          { coefficients: [1, 1, 0, 0], equals: a + b },
          { coefficients: [0, 0, 1, 1], equals: c + d },
          { coefficients: [1, 0, 1, 0], equals: a + c },
          { coefficients: [0, 1, 0, 1], equals: b + d },
        ];
        const firsts = Array.from({ length: a + b + 1 }, (_, first) => first).filter(
          (first) => a + c - first >= 0 && d - a + first >= 0,
        );
        const maximise = linearProgram(rows, 4);
        expect(maximise?.([1, 0, 0, 0])).toBeCloseTo(Math.max(...firsts));
        expect(maximise?.([-1, 0, 0, 0])).toBeCloseTo(-Math.min(...firsts));
      }),
    );
  });
});
