import { describe, expect, it } from 'vitest';
import {
  type Equation,
  groupsOf,
  inferRanges,
  isWorkedOut,
  pointRange,
} from '../../../server/domain/disclosure/disclosure-attack.js';

const atLeast = (least: number) => ({ least, most: Number.POSITIVE_INFINITY });
const sum = (equals: number, ...keys: readonly string[]): Equation => ({
  terms: new Map(keys.map((key) => [key, 1])),
  equals,
});

it('equations form groups that share no number, also if a later one links them', () => {
  const [ab, cd, ef, bc] = [sum(1, 'a', 'b'), sum(2, 'c', 'd'), sum(3, 'e', 'f'), sum(4, 'b', 'c')];
  const keysOf = ({ terms }: Equation) => [...terms.keys()];
  expect(groupsOf([ab, cd, ef], keysOf)).toEqual([
    { equations: [ab], keys: new Set(['a', 'b']) },
    { equations: [cd], keys: new Set(['c', 'd']) },
    { equations: [ef], keys: new Set(['e', 'f']) },
  ]);
  expect(groupsOf([ab, cd, ef, bc], keysOf)).toEqual([
    { equations: [ef], keys: new Set(['e', 'f']) },
    { equations: [ab, cd, bc], keys: new Set(['a', 'b', 'c', 'd']) },
  ]);
  expect(groupsOf([], keysOf)).toEqual([]);
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
    expect([...ranges.values()]).toEqual([pointRange(1), pointRange(1)]);
  });

  it('of which nothing is known are at least 0', () => {
    expect(inferRanges(new Map(), [sum(5, 'a', 'b'), sum(5, 'a')])).toEqual(
      new Map([
        ['a', { least: 5, most: 5 }],
        ['b', { least: 0, most: 0 }],
      ]),
    );
    expect(inferRanges(new Map(), [sum(5, 'a', 'b')]).get('b')).toEqual({ least: 0, most: 5 });
  });

  it('are as narrow as known ranges and coefficients make them', () => {
    const known = new Map([
      ['a', { least: 2, most: 4 }],
      ['b', atLeast(1)],
      ['c', { least: -3, most: 3 }],
    ]);
    const terms = new Map([
      ['a', 2],
      ['b', 1],
      ['c', -1],
    ]);
    const ranges = inferRanges(known, [{ terms, equals: 10 }]);
    expect(ranges.get('a')).toEqual({ least: 2, most: 4 });
    expect(ranges.get('b')).toEqual({ least: 1, most: 9 });
    expect(ranges.get('c')).toEqual({ least: -3, most: 3 });
    const halves = new Map([
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(inferRanges(known, [{ terms: halves, equals: 2 }]).get('b')).toEqual({ least: 1, most: 2 });
  });

  it('do not depend on sums that share no number with theirs', () => {
    const known = new Map(['a', 'b', 'c', 'd'].map((key) => [key, atLeast(0)]));
    const impossible = { terms: new Map([['d', 1]]), equals: -1 };
    const ranges = inferRanges(known, [impossible, sum(5, 'a', 'b')]);
    expect(ranges.get('a')).toEqual({ least: 0, most: 5 });
    expect(ranges.get('c')).toEqual(atLeast(0));
    expect(ranges.get('d')).toEqual(pointRange(0));
  });

  it('a range of one child more or less is not worked out', () => {
    expect(isWorkedOut({ least: 3, most: 4 })).toBe(false);
    expect(isWorkedOut({ least: 3, most: 3.5 })).toBe(true);
  });
});
