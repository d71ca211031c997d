import { describe, expect, it } from 'vitest';
import { bestMember } from '../../../server/domain/comparisons/best-member.js';
import type { AverageMethod, MemberFigure } from '../../../server/domain/comparisons/comparator.js';
import { controlledAverage, tellingSets } from '../../../server/domain/comparisons/controlled-average.js';
import { distanceFrom } from '../../../server/domain/comparisons/distance.js';
import { leagueTable } from '../../../server/domain/comparisons/league-position.js';
import { type AbsenceReason, absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { edition } from '../../kit/councils/editions.js';

const whole = { councils: ['a', 'b', 'c', 'd', 'e'] };
const rate = { unit: 'PERCENT', multiplier: 100, denominatorLabel: null } as const;
const count = { unit: 'NUMBER', multiplier: 1, denominatorLabel: null } as const;

/** Numerators out of a hundred, or why there is none. */
function figures(given: Readonly<Record<string, number | AbsenceReason>>): ReadonlyMap<string, MemberFigure> {
  return new Map(
    Object.entries(given).map(([code, what]): [string, MemberFigure] =>
      typeof what === 'number'
        ? [code, { figure: valueFigure(decimal(what)), numerator: decimal(what), denominator: decimal(100) }]
        : [code, { figure: absentFigure(what), numerator: null, denominator: null }],
    ),
  );
}

const oneHidden = figures({ a: 10, b: 20, c: 30, d: 40, e: 'CONFIDENTIAL' });

function average(
  members: readonly string[],
  given: ReadonlyMap<string, MemberFigure>,
  measure: typeof rate | typeof count,
  method: AverageMethod,
): string {
  const sets = tellingSets([whole], given);
  const made = controlledAverage(edition('2020-01-01', ...members), given, measure, sets, {
    method,
    minimum: 3,
  });
  return made.kind === 'AVERAGE' ? made.value.toFixed() : made.reason;
}

describe('an average beside the published figure of the whole', () => {
  it.each([
    ['pooled over all but the one that is suppressed', rate, 'POOLED', 'WOULD_DISCLOSE'],
    ['a mean of percentages, which adds up to nothing', rate, 'MEAN', '25'],
    ['a mean of counts, which is a sum to whoever can count', count, 'MEAN', 'WOULD_DISCLOSE'],
    ['a median, whatever it is of', count, 'MEDIAN', '25'],
  ] as const)('%s', (_name, measure, method, expected) => {
    expect(average(['a', 'b', 'c', 'd'], oneHidden, measure, method)).toBe(expected);
    expect(average(whole.councils, oneHidden, measure, method)).toBe(expected);
  });

  it('is given over fewer of them, and over more', () => {
    expect(average(['a', 'b', 'c'], oneHidden, rate, 'POOLED')).toBe('20');
    const more = new Map([...oneHidden, ...figures({ f: 50 })]);
    expect(average(['a', 'b', 'c', 'd', 'f'], more, rate, 'POOLED')).toBe('30');
  });

  it('is given where two are suppressed: one cannot be told from the other', () => {
    const two = figures({ a: 10, b: 20, c: 30, d: 'CONFIDENTIAL', e: 'CONFIDENTIAL' });
    expect(average(['a', 'b', 'c'], two, rate, 'POOLED')).toBe('20');
  });

  it('is not given where the rest is of nobody', () => {
    const rest = figures({ a: 10, b: 20, c: 30, d: 'NOT_APPLICABLE', e: 'CONFIDENTIAL' });
    expect(average(['a', 'b', 'c'], rest, rate, 'POOLED')).toBe('WOULD_DISCLOSE');
  });

  it('is given where nothing says what the others are', () => {
    const unknown = figures({ a: 10, b: 20, c: 30, e: 'CONFIDENTIAL' });
    expect(average(['a', 'b', 'c'], unknown, rate, 'POOLED')).toBe('20');
  });
});

it('the best member is the nearest of equals, and none without a better direction', () => {
  const given = figures({ a: 20, b: 30, c: 30, d: 'CONFIDENTIAL' });
  const list = edition('2020-01-01', 'd', 'c', 'b', 'a');
  expect(bestMember(list, given, 'HIGH_IS_GOOD')).toBe('c');
  expect(bestMember(list, given, 'LOW_IS_GOOD')).toBe('a');
  expect(bestMember(list, given, 'NO_JUDGEMENT')).toBeUndefined();
});

it('a distance is in spreads of the middle half, and there is none without a spread', () => {
  const points = { q25: decimal(65), q50: decimal(68), q75: decimal(71) };
  expect(distanceFrom(decimal(63), decimal(69), points)?.toFixed()).toBe('-1');
  expect(distanceFrom(decimal(63), decimal(69), { ...points, q75: decimal(65) })).toBeNull();
});

it('standings have ranks without bands where a measure has no quartiles', () => {
  const values = new Map([
    ['a', decimal(1)],
    ['b', decimal(2)],
  ]);
  const { points, positions } = leagueTable(values, { polarity: 'LOW_IS_GOOD', hasQuartiles: false });
  expect(positions.get('a')).toEqual({ rank: { rank: 1, of: 2 }, band: null });
  expect(points?.q50.toFixed()).toBe('1.5');
  expect(leagueTable(new Map(), { polarity: 'LOW_IS_GOOD', hasQuartiles: true }).points).toBeNull();
});
