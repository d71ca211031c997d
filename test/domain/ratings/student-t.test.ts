import { describe, expect, it } from 'vitest';
import { studentT } from '../../../server/domain/ratings/student-t.js';

describe("Student's t", () => {
  it.each([
    [1, 3.07768353717525],
    [2, 1.88561808316413],
    [3, 1.63774435369621],
    [4, 1.53320627405894],
    [10, 1.37218364111034],
    [30, 1.3104150253914],
  ])('with %i degrees of freedom exceeds the table’s value once in ten times', (degrees, tabled) => {
    expect(studentT(0.1, degrees)).toBeCloseTo(tabled, 12);
  });

  it('is exact at the 97.5 % point as well', () => {
    expect(studentT(0.025, 2)).toBeCloseTo(0.95 * Math.sqrt(2 / (4 * 0.975 * 0.025)), 10);
    expect(studentT(0.025, 1000)).toBeCloseTo(1.96233908083, 10);
  });

  it.each([
    [0.5, 3, '0.5 is no upper tail'],
    [0, 3, '0 is no upper tail'],
    [Number.NaN, 3, 'NaN is no upper tail'],
    [0.1, 0, '0 degrees of freedom'],
    [0.1, 1.5, '1.5 degrees of freedom'],
  ])('rejects a tail of %d with %d degrees of freedom', (probability, degrees, message) => {
    expect(() => studentT(probability, degrees)).toThrow(new RangeError(message));
  });
});
