import { describe, expect, it } from 'vitest';
import type { FilterColumn, IndicatorColumn } from '../../../server/domain/imports/open-data-layout.js';
import { type MeasureFacts, proposeMeasure } from '../../../server/domain/imports/proposed-measure.js';
import { checkMeasure } from '../../../server/domain/measures/measure.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { identifierWithCode, timeIdentifiers } from '../../../server/domain/values/time-identifier.js';

const indicator = (column: string, facts: Partial<IndicatorColumn> = {}): IndicatorColumn => ({
  column,
  label: column.replaceAll('_', ' '),
  unit: null,
  decimalPlaces: null,
  ...facts,
});
const reporting = identifierWithCode('RY');
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

  it('has all that the file tells', () => {
    const labels = ['Absent', 'Pupils'] as const;
    const where = { age: 'Total', sex: 'Girls' };
    expect(
      proposeMeasure('girls-percent', facts({ filters, where, labels, multiplier: 100, decimalPlaces: 1 })),
    ).toEqual({
      code: 'girls-percent',
      title: { en: 'children percent: Girls', cy: null },
      definition: {
        en: "children percent, Age 'Total', Sex 'Girls', from a.csv. Absent ÷ Pupils.",
        cy: null,
      },
      ...{ unit: 'PERCENT', decimalPlaces: 1, polarity: null, multiplier: 100, accumulation: 'SNAPSHOT' },
      ...{ yearType: 'REPORTING', frequency: 'ANNUAL' },
      numeratorLabel: { en: 'Absent', cy: null },
      denominatorLabel: { en: 'Pupils', cy: null },
      ...{ minimumDenominator: null, minimumValue: decimal(0), maximumValue: decimal(100) },
      ...{ hasQuartiles: true, dueWithin: 0 },
    });
  });

  it.each([
    ['M1', 'MONTHLY'],
    ['FYQ1', 'QUARTERLY'],
    ['T1', 'TERMLY'],
    ['P1', 'HALF_YEARLY'],
    ['FY', 'ANNUAL'],
    ['RY', 'ANNUAL'],
    ['CY3', 'ANNUAL'],
  ])('from a file for %s is %s', (code, frequency) => {
    const identifier = identifierWithCode(code);
    expect(identifier && proposeMeasure('a', facts({ identifier })).frequency).toBe(frequency);
  });

  it('is named neither by a total, nor by the only item, nor by all items of a filter', () => {
    const of = (where: MeasureFacts['where']) => proposeMeasure('a', facts({ filters: all, where })).title.en;
    const all = [
      ...filters,
      { column: 'phase', label: 'Phase', items: ['Primary'], total: null },
      { column: 'version', label: 'Version', items: ['Final', 'Revised'], total: null },
    ];
    const version = ['Final', 'Revised'];
    const rest = { phase: 'Primary', version };
    expect(of({ ...rest, age: 'Total', sex: 'Girls' })).toBe('children percent: Girls');
    expect(of({ ...rest, age: 'Aged 5', sex: 'Girls' })).toBe('children percent: Aged 5, Girls');
    expect(of({ ...rest, age: 'Aged 5', sex: ['Girls', 'Boys'] })).toBe('children percent: Aged 5');
    expect(of({ ...rest, age: 'Total', sex: ['Girls', 'Boys'] })).toBe('children percent');
    expect(proposeMeasure('a', facts()).definition.en).toBe('children percent, from a.csv.');
  });

  it('has a title and labels of at most 200 characters', () => {
    const of = (length: number) => {
      const text = 'a'.repeat(length);
      const labels = [text, text] as const;
      const measure = proposeMeasure('a', facts({ indicator: indicator('x', { label: text }), labels }));
      return [measure.title.en, measure.numeratorLabel?.en, measure.denominatorLabel?.en];
    };
    expect(of(200)).toEqual(Array(3).fill('a'.repeat(200)));
    expect(of(201)).toEqual(Array(3).fill(`${'a'.repeat(199)}…`));
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

  const accumulationOf = (item: string, more: Partial<MeasureFacts> = {}) => {
    const group = { column: 'group', label: 'Group', items: [item, 'Other'], total: null };
    return proposeMeasure('a', facts({ filters: [group], where: { group: item }, ...more })).accumulation;
  };
  const year = identifierWithCode('FY');

  it.each([
    ...['on 31 March', 'on 1 January', 'as at January', 'at the end of March', 'at end of March'],
    ...['at 31 March', 'at the 30 June', 'At 30 June'],
  ])('covers a day in a file of years: Pupils %s', (words) => {
    expect(year && accumulationOf(`Pupils ${words}`, { identifier: year })).toBe('SNAPSHOT');
  });

  it.each(['upon a time', 'on the way', 'has attended', 'at school', 'at the school'])(
    'covers a year in a file of years: Pupils %s',
    (words) => {
      expect(year && accumulationOf(`Pupils ${words}`, { identifier: year })).toBe('IN_PERIOD');
    },
  );

  it.each([
    ...['moves during care', 'moves in the year', 'care starts', 'care started', 'starting care'],
    ...['care starters', 'at start of care', 'ceased care', 'ceasing care', 'leavers', 'leaver', 'each year'],
  ])('covers a year in a file of days: %s', (words) => {
    expect(accumulationOf(words)).toBe('IN_PERIOD');
  });

  it.each(['nonleavers', 'restart', 'startle', 'deceased', 'in the years'])(
    'covers a day in a file of days: %s',
    (words) => {
      expect(accumulationOf(words)).toBe('SNAPSHOT');
    },
  );

  it('covers by the label and the name of its column too', () => {
    expect(accumulationOf('x', { indicator: indicator('value', { label: 'Leavers' }) })).toBe('IN_PERIOD');
    expect(accumulationOf('x', { indicator: indicator('leavers', { label: 'Value' }) })).toBe('IN_PERIOD');
  });

  it('is bounded only as far as the file shows', () => {
    const labels = ['part', 'whole'] as const;
    const bounds = (more: Partial<MeasureFacts>) => {
      const { minimumValue, maximumValue } = proposeMeasure('a', facts({ multiplier: 100, labels, ...more }));
      return [minimumValue?.toFixed() ?? null, maximumValue?.toFixed() ?? null];
    };
    expect(bounds({})).toEqual(['0', '100']);
    expect(bounds({ range: [0, 100] })).toEqual(['0', '100']);
    expect(bounds({ range: [0, 111.4] })).toEqual(['0', null]);
    expect(bounds({ labels: null })).toEqual(['0', null]);
    expect(bounds({ range: [-3.98, 4] })).toEqual([null, '100']);
    expect(bounds({ indicator: indicator('gap', { unit: 'PERCENTAGE_POINTS' }) })).toEqual([null, null]);
  });
});
