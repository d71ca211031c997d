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

/** Numerators of a denominator of a hundred, or the reason for an absence. */
function figures(
  contents: Readonly<Record<string, number | AbsenceReason>>,
): ReadonlyMap<string, MemberFigure> {
  return new Map(
    Object.entries(contents).map(([code, content]): [string, MemberFigure] =>
      typeof content === 'number'
        ? [
            code,
            { figure: valueFigure(decimal(content)), numerator: decimal(content), denominator: decimal(100) },
          ]
        : [code, { figure: absentFigure(content), numerator: null, denominator: null }],
    ),
  );
}

const oneHidden = figures({ a: 10, b: 20, c: 30, d: 40, e: 'CONFIDENTIAL' });

type AveragedMeasure = Parameters<typeof controlledAverage>[2];

function average(
  members: readonly string[],
  published: ReadonlyMap<string, MemberFigure>,
  measure: AveragedMeasure,
  method: AverageMethod,
): string {
  const result = controlledAverage(edition('2020-01-01', ...members), published, measure, {
    telling: tellingSets([whole], published),
    rule: { method, minimum: 3 },
  });
  return result.kind === 'AVERAGE' ? result.value.toFixed() : result.reason;
}

describe('an average over parts of a published whole', () => {
  it.each([
    ['pooled over all councils except the suppressed one', rate, 'POOLED', 'WOULD_DISCLOSE'],
    ['a mean of percentages, which do not add up', rate, 'MEAN', '25'],
    ['a mean of counts, which reveals their sum', count, 'MEAN', 'WOULD_DISCLOSE'],
    ['a median of any figures', count, 'MEDIAN', '25'],
  ] as const)('%s', (_name, measure, method, expected) => {
    expect(average(['a', 'b', 'c', 'd'], oneHidden, measure, method)).toBe(expected);
    expect(average(whole.councils, oneHidden, measure, method)).toBe(expected);
  });

  it.each<[string, AveragedMeasure]>([
    ['of percentages shown as fractions', { ...count, unit: 'PERCENT' }],
    ['of rates per thousand', { ...count, multiplier: 1000 }],
    [
      'of caseloads, counts per social worker',
      { ...count, denominatorLabel: { en: 'Social workers', cy: null } },
    ],
  ])('is published as the mean %s, which do not add up', (_name, measure) => {
    expect(average(['a', 'b', 'c', 'd'], oneHidden, measure, 'MEAN')).toBe('25');
  });

  it('is withheld without its value and with everything else', () => {
    const withheld = controlledAverage(edition('2020-01-01', 'e', 'd', 'c', 'b', 'a'), oneHidden, rate, {
      telling: tellingSets([whole], oneHidden),
      rule: { method: 'POOLED', minimum: 3 },
    });
    expect(withheld).toEqual({
      kind: 'NO_AVERAGE',
      reason: 'WOULD_DISCLOSE',
      method: 'POOLED',
      edition: '2020-01-01',
      used: 4,
      of: 5,
      missing: [{ gssCode: 'e', reason: 'CONFIDENTIAL' }],
    });
  });

  it('stays an average of too few members, even over all councils except the suppressed one', () => {
    const few = controlledAverage(edition('2020-01-01', ...whole.councils), oneHidden, rate, {
      telling: tellingSets([whole], oneHidden),
      rule: { method: 'POOLED', minimum: 5 },
    });
    expect(few).toMatchObject({ kind: 'NO_AVERAGE', reason: 'TOO_FEW_MEMBERS', minimum: 5, used: 4 });
  });

  it('is published over as many councils of which one lies elsewhere', () => {
    const elsewhere = new Map([...oneHidden, ...figures({ f: 50 })]);
    expect(average(['a', 'b', 'c', 'f'], elsewhere, rate, 'POOLED')).toBe('27.5');
  });

  it('is published over fewer councils, and over more', () => {
    expect(average(['a', 'b', 'c'], oneHidden, rate, 'POOLED')).toBe('20');
    const more = new Map([...oneHidden, ...figures({ f: 50 })]);
    expect(average(['a', 'b', 'c', 'd', 'f'], more, rate, 'POOLED')).toBe('30');
  });

  it('is published if two are suppressed, because their shares are unknown', () => {
    const two = figures({ a: 10, b: 20, c: 30, d: 'CONFIDENTIAL', e: 'CONFIDENTIAL' });
    expect(tellingSets([whole], two)).toEqual([]);
    expect(average(['a', 'b', 'c'], two, rate, 'POOLED')).toBe('20');
  });

  it('is withheld if the measure does not apply to the rest', () => {
    const rest = figures({ a: 10, b: 20, c: 30, d: 'NOT_APPLICABLE', e: 'CONFIDENTIAL' });
    expect(average(['a', 'b', 'c'], rest, rate, 'POOLED')).toBe('WOULD_DISCLOSE');
  });

  it('is published if other figures are unknown', () => {
    const unknown = figures({ a: 10, b: 20, c: 30, e: 'CONFIDENTIAL' });
    expect(average(['a', 'b', 'c'], unknown, rate, 'POOLED')).toBe('20');
  });
});

it('the best member is the nearest of equals; without a better direction there is none', () => {
  const published = figures({ a: 20, b: 30, c: 30, d: 'CONFIDENTIAL' });
  const list = edition('2020-01-01', 'd', 'c', 'b', 'a');
  expect(bestMember(list, published, 'HIGH_IS_GOOD')).toBe('c');
  expect(bestMember(list, published, 'LOW_IS_GOOD')).toBe('a');
  expect(bestMember(list, published, 'NO_JUDGEMENT')).toBeUndefined();
});

it('the best member has published a value; if none has, there is none', () => {
  const list = edition('2020-01-01', 'd', 'c', 'b', 'a');
  expect(bestMember(list, figures({ b: 30, d: 'CONFIDENTIAL' }), 'HIGH_IS_GOOD')).toBe('b');
  expect(bestMember(list, figures({ d: 'CONFIDENTIAL' }), 'HIGH_IS_GOOD')).toBeUndefined();
});

it('a distance is measured in spreads of the middle half; without a spread there is none', () => {
  const points = { q25: decimal(65), q50: decimal(68), q75: decimal(71) };
  expect(distanceFrom(decimal(63), decimal(69), points)?.toFixed()).toBe('-1');
  expect(distanceFrom(decimal(63), decimal(69), { ...points, q75: decimal(65) })).toBeNull();
});

it.each([
  ['LOW_IS_GOOD', { rank: { rank: 1, of: 2 }, band: 'A' }, { rank: { rank: 2, of: 2 }, band: 'D' }],
  ['HIGH_IS_GOOD', { rank: { rank: 2, of: 2 }, band: 'D' }, { rank: { rank: 1, of: 2 }, band: 'A' }],
  ['BAND_IS_GOOD', { rank: null, band: null }, { rank: null, band: null }],
  ['NO_JUDGEMENT', { rank: null, band: null }, { rank: null, band: null }],
] as const)('league positions of 1 and 2 if %s', (polarity, ofOne, ofTwo) => {
  const values = new Map([
    ['a', decimal(1)],
    ['b', decimal(2)],
  ]);
  const { positions } = leagueTable(values, { polarity, hasQuartiles: true });
  expect([...positions]).toEqual([
    ['a', ofOne],
    ['b', ofTwo],
  ]);
});

it('league positions have ranks but no bands if a measure has no quartiles', () => {
  const values = new Map([
    ['a', decimal(1)],
    ['b', decimal(2)],
  ]);
  const { points, positions } = leagueTable(values, { polarity: 'LOW_IS_GOOD', hasQuartiles: false });
  expect(positions.get('a')).toEqual({ rank: { rank: 1, of: 2 }, band: null });
  expect(points?.q50.toFixed()).toBe('1.5');
  expect(leagueTable(new Map(), { polarity: 'LOW_IS_GOOD', hasQuartiles: true }).points).toBeNull();
});
