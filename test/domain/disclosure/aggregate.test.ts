import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aggregate,
  averageOf,
  differenceOf,
  withheldAggregates,
} from '../../../server/domain/disclosure/aggregate.js';
import { absentFigure, type Figure, valueFigure } from '../../../server/domain/observations/figure.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const hidden = absentFigure('CONFIDENTIAL');
const value = (number: number): Figure => valueFigure(decimal(number));
const anyNumber = { least: -1000, most: 1000 };

describe('a number published besides the values', () => {
  it('is a sum of the values with these coefficients', () => {
    expect(averageOf('mean', decimal(3), ['A', 'B', 'C', 'D'])).toEqual({
      key: 'mean',
      value: decimal(3),
      coefficients: new Map(['A', 'B', 'C', 'D'].map((key) => [key, 0.25])),
    });
    expect(differenceOf('change', decimal(-8), 'Q2', 'Q1')).toEqual({
      key: 'change',
      value: decimal(-8),
      coefficients: new Map([
        ['Q2', 1],
        ['Q1', -1],
      ]),
    });
  });
});

describe('averages and differences that would reveal a hidden value', () => {
  const four = new Map([
    ['A', value(10)],
    ['B', value(20)],
    ['C', value(30)],
    ['D', hidden],
  ]);

  it('an average over four with three published values is withheld', () => {
    const average = averageOf('mean of four', decimal(16), ['A', 'B', 'C', 'D']);
    expect(withheldAggregates([average], four)).toEqual(new Set(['mean of four']));
  });

  it('an average over the three published values is allowed', () => {
    const average = averageOf('mean of three', decimal(20), ['A', 'B', 'C']);
    expect(withheldAggregates([average], four)).toEqual(new Set());
  });

  it('of averages over the same four and three unpublished values, the second is withheld', () => {
    const overFour = averageOf('over four', decimal(16), ['A', 'B', 'C', 'D']);
    const overThree = averageOf('over three', decimal(20), ['A', 'B', 'C']);
    expect(withheldAggregates([overFour, overThree], new Map())).toEqual(new Set(['over three']));
    expect(withheldAggregates([overThree, overFour], new Map())).toEqual(new Set(['over four']));
  });

  it('two hidden values protect each other in an average', () => {
    const two = new Map([...four, ['C', hidden]]);
    const average = averageOf('mean', decimal(16), ['A', 'B', 'C', 'D']);
    expect(withheldAggregates([average], two)).toEqual(new Set());
  });

  it('two hidden counts of 1 to 5 do not if their sum is 2 or 10', () => {
    const two = new Map([
      ['C', hidden],
      ['D', hidden],
    ]);
    const counts = { least: 1, most: 5 };
    const average = (mean: number) => averageOf('mean', decimal(mean), ['C', 'D']);
    expect(withheldAggregates([average(1)], two, counts)).toEqual(new Set(['mean']));
    expect(withheldAggregates([average(5)], two, counts)).toEqual(new Set(['mean']));
    expect(withheldAggregates([average(3)], two, counts)).toEqual(new Set());
  });

  it('hidden values are at least 0 unless the caller knows more', () => {
    const two = new Map([
      ['C', hidden],
      ['D', hidden],
    ]);
    const average = averageOf('mean', decimal(0), ['C', 'D']);
    expect(withheldAggregates([average], two)).toEqual(new Set(['mean']));
    expect(withheldAggregates([average], two, anyNumber)).toEqual(new Set());
  });

  it('a hidden value that a reader knows already is no secret', () => {
    const average = averageOf('mean', decimal(2), ['C']);
    expect(withheldAggregates([average], new Map([['C', hidden]]), { least: 2, most: 2 })).toEqual(new Set());
  });

  it('an aggregate that is withheld tells nothing about the next ones', () => {
    const both = new Map([
      ['C', hidden],
      ['D', hidden],
    ]);
    const list = [
      averageOf('C alone', decimal(7), ['C']),
      averageOf('both', decimal(8), ['C', 'D']),
      averageOf('D alone', decimal(9), ['D']),
    ];
    expect(withheldAggregates(list, both)).toEqual(new Set(['C alone', 'D alone']));
  });

  it('a change from a published 12 to a hidden value is withheld', () => {
    const figures = new Map([
      ['Q1', value(12)],
      ['Q2', hidden],
    ]);
    const change = differenceOf('change', decimal(-8), 'Q2', 'Q1');
    expect(withheldAggregates([change], figures)).toEqual(new Set(['change']));
  });

  it('changes between hidden values are allowed until one would link them to a published value', () => {
    const figures = new Map([
      ['Q1', hidden],
      ['Q2', hidden],
      ['Q3', hidden],
      ['Q4', value(12)],
    ]);
    const changes = [
      differenceOf('Q2 on Q1', decimal(2), 'Q2', 'Q1'),
      differenceOf('Q3 on Q2', decimal(-1), 'Q3', 'Q2'),
      differenceOf('Q4 on Q3', decimal(8), 'Q4', 'Q3'),
    ];
    expect(withheldAggregates(changes, figures)).toEqual(new Set(['Q4 on Q3']));
  });

  it('allowed averages leave more than one possibility for every hidden value', () => {
    const keys = ['A', 'B', 'C', 'D'];
    const members = fc.subarray(keys, { minLength: 1 });
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        values,
        fc.subarray(keys),
        fc.array(members, { maxLength: 5 }),
        (numbers, shown, groups) => {
          const truth = new Map(keys.map((key, index) => [key, numbers[index] ?? 0]));
          const figures = new Map(
            keys.map((key) => [key, shown.includes(key) ? value(truth.get(key) ?? 0) : hidden]),
          );
          const aggregates = groups.map((group, index): Aggregate => {
            const sum = group.reduce((total, key) => total + (truth.get(key) ?? 0), 0);
            return averageOf(`${index}`, decimal(sum).div(group.length), group);
          });
          const withheld = withheldAggregates(aggregates, figures, anyNumber);
          const allowed = groups.filter((_, index) => !withheld.has(`${index}`));
          const secret = keys.filter((key) => !shown.includes(key));
          for (const key of secret.filter((one) => groups.flat().includes(one))) {
            expect(canChange(key, secret, allowed)).toBe(true);
          }
          // An aggregate that reveals nothing must not be withheld.
          for (const index of [...withheld].map(Number)) {
            const before = groups.slice(0, index).filter((_, other) => !withheld.has(`${other}`));
            const all = [...before, groups[index] ?? []];
            expect(secret.every((key) => canChange(key, secret, all))).toBe(false);
          }
        },
      ),
    );
  });
});

/** True if the secret values, including this one, can change without changing the sum of any group. */
function canChange(key: string, secret: readonly string[], groups: readonly (readonly string[])[]): boolean {
  const steps = [-2, -1, 0, 1, 2];
  const changes = secret.reduce<readonly ReadonlyMap<string, number>[]>(
    (all, one) => all.flatMap((change) => steps.map((step) => new Map([...change, [one, step]]))),
    [new Map()],
  );
  return changes.some(
    (change) =>
      change.get(key) !== 0 &&
      groups.every((group) => group.reduce((sum, one) => sum + (change.get(one) ?? 0), 0) === 0),
  );
}
