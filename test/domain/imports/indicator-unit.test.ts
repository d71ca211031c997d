import { describe, expect, it } from 'vitest';
import type { IndicatorColumn } from '../../../server/domain/imports/open-data-layout.js';
import { mayBeFraction, unitOf } from '../../../server/domain/imports/proposed-measure.js';
import type { Unit } from '../../../server/domain/measures/measure.js';

const indicator = (column: string, facts: Partial<IndicatorColumn> = {}): IndicatorColumn => ({
  column,
  label: column.replaceAll('_', ' '),
  unit: null,
  decimalPlaces: null,
  ...facts,
});

describe('the unit of an indicator', () => {
  it.each<[string, Unit | null, 1 | 100 | 1000 | 10000 | null, Unit, number, boolean]>([
    ['children_percent', null, null, 'PERCENT', 100, true],
    ['children_percent', null, 100, 'PERCENT', 100, false],
    ['children_percent', 'PERCENT', null, 'PERCENT', 100, false],
    ['rate_per_10000', null, null, 'NUMBER', 10000, false],
    ['rate_per_10,000', 'NUMBER', 10000, 'NUMBER', 10000, false],
    ['rate_per_1000', null, null, 'NUMBER', 1000, false],
    ['turnover_rate', null, 100, 'PERCENT', 100, false],
    ['children_count', null, null, 'NUMBER', 1, false],
    ['caseload', null, 1, 'NUMBER', 1, false],
    ['gap', 'PERCENTAGE_POINTS', null, 'PERCENTAGE_POINTS', 1, false],
    ['gap', 'PERCENTAGE_POINTS', 100, 'PERCENTAGE_POINTS', 100, false],
    ['spend', 'POUNDS', null, 'POUNDS', 1, false],
    ['children_percent', 'NUMBER', null, 'NUMBER', 1, false],
    ['children_percent', 'NUMBER', 100, 'NUMBER', 100, false],
    ['rate_per_10k', 'NUMBER', null, 'NUMBER', 10000, false],
    ['rate_per_1k', null, null, 'NUMBER', 1000, false],
    ['rate_per_1,000', null, 100, 'NUMBER', 1000, false],
    ['rate_per_100', null, null, 'PERCENT', 100, true],
    ['rate_per_10000', 'PERCENT', null, 'PERCENT', 100, false],
    ...['pct', 'perc', 'proportion', 'rate', 'rates', 'child_rates_b'].map(
      (column): [string, null, null, Unit, number, boolean] => [column, null, null, 'PERCENT', 100, true],
    ),
    ...['perch', 'crate', 'rated', 'share', 'score'].map(
      (column): [string, null, null, Unit, number, boolean] => [column, null, null, 'NUMBER', 1, false],
    ),
  ])(
    '%s described as %s with the multiplier %s is %s × %i',
    (column, described, found, unit, multiplier, isAssumed) => {
      expect(unitOf(indicator(column, { unit: described }), found)).toEqual({ unit, multiplier, isAssumed });
    },
  );
});

it('the unit of an indicator is taken from its label too', () => {
  const unit = (column: string, label: string) => unitOf(indicator(column, { label }), null);
  expect(unit('value', 'Rate per 10,000 children')).toMatchObject({ multiplier: 10000 });
  expect(unit('rate_per_1000', 'Rate')).toMatchObject({ multiplier: 1000 });
  expect(unit('value', 'Rates of absence')).toMatchObject({ unit: 'PERCENT' });
  expect(unit('per', '1000 children')).toMatchObject({ multiplier: 1000 });
});

describe('an indicator may be a fraction', () => {
  it.each([
    ...['percent', 'pct', 'perc', 'proportion', 'share', 'rate', 'rates', 'ratio', 'cost_per_child'],
    ...['average', 'avg', 'mean', 'score', 'caseload', 'Percentage'],
  ])('if its name is %s', (column) => {
    expect(mayBeFraction(indicator(column))).toBe(true);
  });

  it.each(['pupils', 'persons', 'crate', 'rated', 'perch', 'meaning', 'avgs', 'upper'])(
    'unless nothing says so: %s',
    (column) => {
      expect(mayBeFraction(indicator(column))).toBe(false);
    },
  );

  it('if its unit is no number', () => {
    const units = ['PERCENT', 'POUNDS', 'NUMBER', null] as const;
    expect(units.map((unit) => mayBeFraction(indicator('pupils', { unit })))).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
