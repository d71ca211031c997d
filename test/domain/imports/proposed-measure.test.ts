import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterColumn, IndicatorColumn } from '../../../server/domain/imports/open-data-layout.js';
import {
  type MeasureFacts,
  measureCode,
  proposeMeasure,
  unitOf,
} from '../../../server/domain/imports/proposed-measure.js';
import { checkMeasure, type Unit } from '../../../server/domain/measures/measure.js';
import { hasForm } from '../../../server/domain/values/code-form.js';
import { identifierWithLabel, timeIdentifiers } from '../../../server/domain/values/time-identifier.js';

const indicator = (column: string, facts: Partial<IndicatorColumn> = {}): IndicatorColumn => ({
  column,
  label: column.replaceAll('_', ' '),
  unit: null,
  decimalPlaces: null,
  ...facts,
});
const reporting = identifierWithLabel('Reporting year');
if (!reporting) throw new Error('no reporting year');

const facts = (more: Partial<MeasureFacts> = {}): MeasureFacts => ({
  indicator: indicator('children_percent'),
  shortName: 'percent',
  where: {},
  filters: [],
  file: 'a.csv',
  identifier: reporting,
  labels: null,
  multiplier: null,
  decimalPlaces: 0,
  range: [0, 90],
  ...more,
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
    ['spend', 'POUNDS', null, 'POUNDS', 1, false],
  ])(
    '%s described as %s with the multiplier %s is %s × %i',
    (column, described, found, unit, multiplier, isAssumed) => {
      expect(unitOf(indicator(column, { unit: described }), found)).toEqual({ unit, multiplier, isAssumed });
    },
  );
});

const filters: readonly FilterColumn[] = [
  { column: 'age', label: 'Age', items: ['Total', 'Aged 5'], total: 'Total' },
  { column: 'sex', label: 'Sex', items: ['Girls', 'Boys'], total: null },
];

describe('a proposed measure', () => {
  it('leaves its polarity open, and is otherwise one that the catalogue accepts', () => {
    for (const identifier of timeIdentifiers) {
      const measure = proposeMeasure(
        'a',
        facts({ identifier, filters, where: { age: 'Total', sex: 'Girls' } }),
      );
      expect(measure.polarity).toBeNull();
      expect(checkMeasure({ ...measure, polarity: 'NO_JUDGEMENT' })).toEqual([]);
      expect(measure.yearType).toBe(identifier.yearType);
    }
  });

  it('is named by the items that distinguish it', () => {
    const { title, definition } = proposeMeasure(
      'a',
      facts({ filters, where: { age: 'Total', sex: 'Girls' } }),
    );
    expect(title.en).toBe('children percent: Girls');
    expect(definition.en).toBe("children percent, Age 'Total', Sex 'Girls', from a.csv.");
  });

  it.each([
    ['Children looked after on 31 March each year', 'SNAPSHOT'],
    ['Children starting to be looked after each year', 'IN_PERIOD'],
    ['With 3 or more placements during the year', 'IN_PERIOD'],
    ['Pupils', 'SNAPSHOT'],
  ])('covers by its words, of %s: %s', (item, accumulation) => {
    const group = { column: 'group', label: 'Group', items: [item, 'Other'], total: null };
    expect(proposeMeasure('a', facts({ filters: [group], where: { group: item } })).accumulation).toBe(
      accumulation,
    );
  });

  it('is bounded only as far as the file shows', () => {
    const labels = ['part', 'whole'] as const;
    const bounds = (more: Partial<MeasureFacts>) => {
      const { minimumValue, maximumValue } = proposeMeasure('a', facts({ multiplier: 100, labels, ...more }));
      return [minimumValue?.toFixed() ?? null, maximumValue?.toFixed() ?? null];
    };
    expect(bounds({})).toEqual(['0', '100']);
    expect(bounds({ range: [0, 111.4] })).toEqual(['0', null]);
    expect(bounds({ labels: null })).toEqual(['0', null]);
    expect(bounds({ range: [-3.98, 4] })).toEqual([null, '100']);
    expect(bounds({ indicator: indicator('gap', { unit: 'PERCENTAGE_POINTS' }) })).toEqual([null, null]);
  });

  it('has a code that is free and allowed, however long its items and however many are taken', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), fc.string(), (items, name) => {
        const columns = items.map((item, index) => ({
          column: `c${index}`,
          label: '',
          items: [item, `${item} other`],
          total: null,
        }));
        const where = Object.fromEntries(items.map((item, index) => [`c${index}`, item]));
        const taken = new Set<string>();
        for (let count = 0; count < 12; count += 1) {
          const shortName = name
            .toLowerCase()
            .replaceAll(/[^a-z0-9]/g, '')
            .slice(0, 60);
          const code = measureCode({ shortName, where, filters: columns }, (each) => taken.has(each));
          expect(hasForm('MEASURE_CODE', code) && !taken.has(code)).toBe(true);
          taken.add(code);
        }
      }),
    );
  });

  it('has a code of its last item first, and without small words if it is long', () => {
    const long = 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';
    const item = 'Living with the same carer for at least 2 years';
    const of = (group: string, stability: string) =>
      measureCode(
        {
          shortName: 'percent',
          where: { group, stability },
          filters: [
            { column: 'group', label: '', items: [group, 'x'], total: null },
            { column: 'stability', label: '', items: [stability, 'x'], total: null },
          ],
        },
        () => false,
      );
    expect(of(long, item)).toBe('living-with-the-same-carer-for-at-least-2-years-percent');
    expect(of('Aged 17 to 18', 'Suitable')).toBe('aged-17-to-18-suitable-percent');
  });
});
