import { describe, expect, it } from 'vitest';
import {
  type Equation,
  inferRanges,
  isWorkedOut,
  pointRange,
} from '../../../server/domain/disclosure/disclosure-attack.js';

const atLeast = (least: number) => ({ least, most: Number.POSITIVE_INFINITY });
const sum = (equals: number, ...keys: readonly string[]): Equation => ({
  terms: new Map(keys.map((key) => [key, 1])),
  equals,
});

describe('the numbers that a reader can work out', () => {
  it('two parts of at least 1 and a sum of 2: both are pointRange 1', () => {
    const known = new Map([
      ['a', atLeast(1)],
      ['b', atLeast(1)],
    ]);
    const ranges = inferRanges(known, [sum(2, 'a', 'b')]);
    expect(ranges).toEqual(
      new Map([
        ['a', pointRange(1)],
        ['b', pointRange(1)],
      ]),
    );
  });

  it('three sums of two parts each reveal all three', () => {
    const known = new Map(['a', 'b', 'c'].map((key) => [key, atLeast(0)]));
    const ranges = inferRanges(known, [sum(5, 'a', 'b'), sum(6, 'b', 'c'), sum(7, 'a', 'c')]);
    expect(['a', 'b', 'c'].map((key) => ranges.get(key)?.least)).toEqual([3, 2, 4]);
    expect([...ranges.values()].every(isWorkedOut)).toBe(true);
  });

  it('a number in no sum, and a visible one, stay as they are', () => {
    const known = new Map([
      ['alone', { least: 1, most: 5 }],
      ['seen', pointRange(7)],
      ['hidden', { least: 1, most: 5 }],
    ]);
    const ranges = inferRanges(known, [sum(10, 'seen', 'hidden')]);
    expect(ranges.get('alone')).toEqual({ least: 1, most: 5 });
    expect(ranges.get('seen')).toEqual(pointRange(7));
    expect(ranges.get('hidden')).toEqual(pointRange(3));
  });

  it('numbers that contradict each other count as worked out', () => {
    const known = new Map([
      ['a', { least: 1, most: 5 }],
      ['b', { least: 1, most: 5 }],
    ]);
    const ranges = inferRanges(known, [sum(11, 'a', 'b')]);
    expect([...ranges.values()].every(isWorkedOut)).toBe(true);
  });

  it('a range of one child more or less is not worked out', () => {
    expect(isWorkedOut({ least: 3, most: 4 })).toBe(false);
    expect(isWorkedOut({ least: 3, most: 3.5 })).toBe(true);
  });
});
