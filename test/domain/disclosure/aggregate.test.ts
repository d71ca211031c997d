import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aggregate,
  averageOf,
  differenceOf,
  withheldAggregates,
} from '../../../server/domain/comparisons/aggregate.js';
import { absentFigure, type Figure, valueFigure } from '../../../server/domain/observations/figure.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const hidden = absentFigure('CONFIDENTIAL');
const value = (number: number): Figure => valueFigure(decimal(number));
const anyNumber = { least: -1000, most: 1000 };

describe('averages and differences that would tell a hidden value', () => {
  const four = new Map([
    ['A', value(10)],
    ['B', value(20)],
    ['C', value(30)],
    ['D', hidden],
  ]);

  it('the average over four beside the four, of which one is hidden: not given', () => {
    const average = averageOf('mean of four', decimal(16), ['A', 'B', 'C', 'D']);
    expect(withheldAggregates([average], four)).toEqual(new Set(['mean of four']));
  });

  it('the average over the three that are shown tells nothing', () => {
    const average = averageOf('mean of three', decimal(20), ['A', 'B', 'C']);
    expect(withheldAggregates([average], four)).toEqual(new Set());
  });

  it('n − 1 beside n: of the same average over four and over three unpublished values the second is not given', () => {
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

  it('two hidden counts of 1 to 5 whose sum is 2, or 10, do not', () => {
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

  it('the change from a published 12 to a hidden value: not given', () => {
    const figures = new Map([
      ['Q1', value(12)],
      ['Q2', hidden],
    ]);
    const change = differenceOf('change', decimal(-8), 'Q2', 'Q1');
    expect(withheldAggregates([change], figures)).toEqual(new Set(['change']));
  });

  it('two changes between hidden values are given until a third would close the chain to a shown one', () => {
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

  it('whatever averages are asked for, those given leave every hidden value free to be another', () => {
    const keys = ['A', 'B', 'C', 'D'];
    const members = fc.subarray(keys, { minLength: 1 });
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(values, fc.subarray(keys), fc.array(members, { maxLength: 5 }), (numbers, shown, asked) => {
        const truth = new Map(keys.map((key, index) => [key, numbers[index] ?? 0]));
        const figures = new Map(
          keys.map((key) => [key, shown.includes(key) ? value(truth.get(key) ?? 0) : hidden]),
        );
        const aggregates = asked.map((group, index): Aggregate => {
          const sum = group.reduce((total, key) => total + (truth.get(key) ?? 0), 0);
          return averageOf(`${index}`, decimal(sum).div(group.length), group);
        });
        const withheld = withheldAggregates(aggregates, figures, anyNumber);
        const given = asked.filter((_, index) => !withheld.has(`${index}`));
        const secret = keys.filter((key) => !shown.includes(key));
        for (const key of secret.filter((one) => asked.flat().includes(one))) {
          expect(canChange(key, secret, given)).toBe(true);
        }
        // Nor is anything held back that tells nothing.
        for (const index of [...withheld].map(Number)) {
          const before = asked.slice(0, index).filter((_, other) => !withheld.has(`${other}`));
          const all = [...before, asked[index] ?? []];
          expect(secret.every((key) => canChange(key, secret, all))).toBe(false);
        }
      }),
    );
  });
});

/** Whether some change of the secret values, of this one too, leaves the sum over every group as it is. */
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
