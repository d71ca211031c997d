import { describe, expect, it } from 'vitest';
import { combinationCounter, seriesOf } from '../../../server/domain/imports/item-series.js';
import {
  type MappingProposal,
  type ProposalInput,
  proposeMapping,
} from '../../../server/domain/imports/mapping-proposal.js';
import { columnProfiler } from '../../../server/domain/imports/open-data-columns.js';
import { layoutOf } from '../../../server/domain/imports/open-data-layout.js';
import {
  checkMapping,
  type FilterItems,
  type MappedMeasure,
  type OpenDataMapping,
} from '../../../server/domain/imports/open-data-mapping.js';
import type { MetaColumn } from '../../../server/domain/imports/open-data-meta.js';
import { seriesProfiler } from '../../../server/domain/imports/series-profile.js';
import { checkMeasure } from '../../../server/domain/measures/measure.js';
import { identifierOf } from '../../../server/domain/values/period.js';
import { period } from '../given.js';

const councils = ['E08000018', 'E06000049', 'E09000024', 'E09000028', 'E08000019'];
const reporting = identifierOf(period('2025-RY'));

/** The cells of the row of each council: by its place, one row or several. */
type Rows = (place: number) => readonly (readonly string[])[];

interface Given extends Partial<ProposalInput> {
  readonly meta?: readonly MetaColumn[];
}

/** Proposes a mapping for a file of one year with these columns. */
function propose(columns: readonly string[], rowsOf: Rows, { meta, ...more }: Given = {}): MappingProposal {
  const rows = councils.flatMap((areaCode, place) => rowsOf(place).map((cells) => ({ areaCode, cells })));
  const profiler = columnProfiler(columns);
  for (const { cells } of rows) profiler.add(cells);
  const layout = layoutOf(profiler.profiles(), meta ?? null);
  const cellsOf = (names: readonly { readonly column: string }[], cells: readonly string[]) =>
    names.map(({ column }) => cells[columns.indexOf(column)] ?? '');
  const counter = combinationCounter(layout, {});
  const year = period('2025-RY');
  for (const { cells } of rows) counter.add(cellsOf(layout.filters, cells), year);
  const { series } = seriesOf(layout, counter.combinations(), {});
  const numbers = seriesProfiler(layout, series);
  for (const { areaCode, cells } of rows) {
    const [items, indicators] = [cellsOf(layout.filters, cells), cellsOf(layout.indicators, cells)];
    numbers.add({ items, indicators, period: year, areaCode });
  }
  return proposeMapping({
    ...{ fileName: 'pupil_absence_2025.csv', source: null, layout, identifier: reporting },
    ...{ series: numbers.profiles(), figures: numbers.figures(), leftOutAreas: [], known: null },
    ...{ isTakenMapping: () => false, isTakenMeasure: () => false },
    ...more,
  });
}

/** The columns of a description: the first ones are filters, the last ones indicators. */
const described = (
  filters: readonly string[],
  indicators: readonly (readonly [column: string, facts?: Partial<MetaColumn>])[],
): readonly MetaColumn[] => [
  ...filters.map((column) => ({
    ...{ column, kind: 'FILTER' as const, label: column, unit: null, decimalPlaces: null },
  })),
  ...indicators.map(([column, facts]) => ({
    ...{ column, kind: 'INDICATOR' as const, label: column, unit: null, decimalPlaces: null },
    ...facts,
  })),
];

const bySex: Rows = (place) => [
  ['Total', `${20 + place}`],
  ['Girls', `${12 + place}`],
  ['Boys', `${8 + place}`],
];
const sexAndPupils = ['sex', 'pupils'];
const codesOf = ({ mapping }: MappingProposal) => mapping.measures.map(({ measure }) => measure);
const notes = ({ notes: all }: MappingProposal) => all.map(({ code }) => code);

describe('a proposed mapping', () => {
  it('has a measure for each item, with its figures, and waits for the polarities', () => {
    const { mapping, newMeasures, figures, notes: remarks } = propose(sexAndPupils, bySex);
    const parts = { value: 'pupils', numerator: null, denominator: null };
    expect(mapping).toEqual({
      code: 'pupil-absence',
      fileName: 'pupil_absence',
      source: 'Department for Education, pupil_absence',
      filters: ['sex'],
      leftOutAreas: [],
      measures: [
        { measure: 'pupils', where: { sex: 'Total' }, ...parts },
        { measure: 'girls-pupils', where: { sex: 'Girls' }, ...parts },
        { measure: 'boys-pupils', where: { sex: 'Boys' }, ...parts },
      ],
    });
    expect(checkMapping(mapping)).toEqual([]);
    expect(newMeasures.map(({ code, title }) => [code, title.en])).toEqual([
      ['pupils', 'Pupils'],
      ['girls-pupils', 'Pupils: Girls'],
      ['boys-pupils', 'Pupils: Boys'],
    ]);
    for (const each of newMeasures) expect(checkMeasure({ ...each, polarity: 'NO_JUDGEMENT' })).toEqual([]);
    expect(
      figures.map(({ measure, periods }) => [measure, periods[0]?.minimum, periods[0]?.maximum]),
    ).toEqual([
      ['pupils', '20', '24'],
      ['girls-pupils', '12', '16'],
      ['boys-pupils', '8', '12'],
    ]);
    expect(remarks).toEqual([{ code: 'POLARITY_OPEN', measures: 3 }]);
  });

  it('makes no measure of a series without a number, and says of which', () => {
    const proposal = propose(sexAndPupils, (place) => [
      ['Girls', `${place + 1}`],
      ['Boys', 'c'],
    ]);
    expect(codesOf(proposal)).toEqual(['girls-pupils']);
    expect(proposal.figures).toHaveLength(1);
    expect(proposal.notes).toContainEqual({ code: 'NO_NUMBERS', column: 'pupils', rows: "sex 'Boys'" });
    const none = propose(['pupils', 'moves'], (place) => [[`${place}`, 'c']]);
    expect(none.notes).toContainEqual({ code: 'NO_NUMBERS', column: 'moves', rows: 'of the file' });
  });

  it('makes no measure of a percentage that is always 100, but one of a count that is', () => {
    const proposal = propose(['sex', 'pupils', 'pupil_percent', 'other_percent'], (place) => [
      ['Total', '100', '100', `${100 - place}`],
      ['Girls', `${40 + place}`, `${40 + place}`, `${100 + place}`],
    ]);
    expect(proposal.notes).toContainEqual({
      ...{ code: 'ALWAYS_HUNDRED', column: 'pupil_percent', rows: "sex 'Total'" },
    });
    expect(notes(proposal).filter((code) => code === 'ALWAYS_HUNDRED')).toHaveLength(1);
    expect(proposal.mapping.measures.map(({ value, where }) => [value, where['sex']])).toEqual([
      ['pupils', 'Total'],
      ['other_percent', 'Total'],
      ['pupils', 'Girls'],
      ['pupil_percent', 'Girls'],
      ['other_percent', 'Girls'],
    ]);
  });

  it('has no open polarity if it has no new measure', () => {
    expect(notes(propose(['pupils', 'moves'], () => [['c', 'z']]))).toEqual(['NO_NUMBERS', 'NO_NUMBERS']);
  });
});

describe('the codes of new measures', () => {
  it('are without the words with which all columns begin', () => {
    const columns = ['pupils_absent_days', 'pupils_absent_sessions', 'pupils_absent'];
    const proposal = propose(columns, (place) => [[`${place}`, `${place}`, `${place}`]]);
    expect(codesOf(proposal)).toEqual(['days', 'sessions', 'pupils-absent']);
    expect(codesOf(propose(['pupils_absent'], (place) => [[`${place}`]]))).toEqual(['pupils-absent']);
    expect(codesOf(propose(['days', 'moves'], (place) => [[`${place}`, `${place}`]]))).toEqual([
      'days',
      'moves',
    ]);
  });

  it('are those of no other measure, in the catalogue or in the mapping', () => {
    const isTakenMeasure = (code: string) => code === 'pupils';
    expect(codesOf(propose(['pupils'], (place) => [[`${place}`]], { isTakenMeasure }))).toEqual(['pupils-2']);
    const alike = propose(['sex', 'pupils'], (place) => [
      ['Aged 5', `${place}`],
      ['Aged 5+', `${place}`],
    ]);
    expect(codesOf(alike)).toEqual(['aged-5-pupils', 'aged-5-pupils-2']);
  });
});

describe('the fraction of a proposed measure', () => {
  const absent = [13, 77, 150, 8, 41];
  const pupils = [60, 210, 301, 90, 111];
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  const row = (place: number, with_ = absent): readonly string[] => {
    const [part = 0, whole = 0] = [with_[place], pupils[place]];
    return [`${part}`, `${whole}`, percent(part, whole)];
  };
  const columns = ['absent', 'pupils', 'absent_percent'];

  it('is two columns of its row', () => {
    const { mapping, newMeasures } = propose(columns, (place) => [row(place)]);
    expect(mapping.measures).toEqual([
      { measure: 'absent', where: {}, value: 'absent', numerator: null, denominator: null },
      { measure: 'pupils', where: {}, value: 'pupils', numerator: null, denominator: null },
      {
        measure: 'absent-percent',
        where: {},
        value: 'absent_percent',
        numerator: { column: 'absent' },
        denominator: { column: 'pupils' },
      },
    ]);
    expect(
      newMeasures.map(({ unit, multiplier, numeratorLabel, denominatorLabel, decimalPlaces }) => [
        ...[unit, multiplier, numeratorLabel?.en, denominatorLabel?.en, decimalPlaces],
      ]),
    ).toEqual([
      ['NUMBER', 1, undefined, undefined, 0],
      ['NUMBER', 1, undefined, undefined, 0],
      ['PERCENT', 100, 'Absent', 'Pupils', 1],
    ]);
  });

  it('is its count out of the count of another item', () => {
    const shares: Rows = (place) => {
      const [part = 0, whole = 0] = [absent[place], pupils[place]];
      return [
        ['Absent', 'North', `${part}`, percent(part, whole)],
        ['Total', 'North', `${whole}`, '100'],
        ['Total', 'South', `${7 * whole}`, '100'],
      ];
    };
    const { mapping, newMeasures } = propose(['kind', 'part', 'pupils', 'pupil_percent'], shares);
    expect(mapping.measures.find(({ value }) => value === 'pupil_percent')).toEqual({
      measure: 'absent-north-pupil-percent',
      where: { kind: 'Absent', part: 'North' },
      value: 'pupil_percent',
      numerator: { column: 'pupils' },
      denominator: { column: 'pupils', where: { kind: 'Total', part: 'North' } },
    });
    const labels = newMeasures.flatMap(({ numeratorLabel, denominatorLabel }) =>
      numeratorLabel ? [[numeratorLabel.en, denominatorLabel?.en]] : [],
    );
    expect(labels).toEqual([['Absent', 'Total']]);
  });

  it('is none for a count, although two others make it', () => {
    const { mapping } = propose(['absent', 'pupils', 'moves'], (place) => [row(place)]);
    expect(mapping.measures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('is none out of the same item in another release', () => {
    const { mapping } = propose(['version', 'pupils', 'pupil_percent'], (place) => [
      ['Final', `${absent[place]}`, percent(absent[place] ?? 0, pupils[place] ?? 0)],
      ['Revised', `${pupils[place]}`, '100'],
    ]);
    expect(mapping.measures.map(({ numerator }) => numerator)).toEqual([null, null]);
    expect(mapping.statuses).toEqual({ version: { Final: 'FINAL', Revised: 'REVISED' } });
    expect(mapping.measures[0]?.where).toEqual({ version: ['Final', 'Revised'] });
  });

  it('states the units that only names tell, of new measures without a fraction', () => {
    const assumed = (proposal: MappingProposal) =>
      proposal.notes.flatMap((note) => (note.code === 'UNIT_ASSUMED' ? [[note.column, note.unit]] : []));
    const alone = ['absent_percent', 'moves'];
    const first = propose(alone, (place) => [[`${place + 0.5}`, `${place}`]]);
    expect(assumed(first)).toEqual([['absent_percent', 'PERCENT']]);
    expect(assumed(propose(columns, (place) => [row(place)]))).toEqual([]);
    expect(
      assumed(propose(alone, (place) => [[`${place + 0.5}`, `${place}`]], { known: first.mapping })),
    ).toEqual([]);
    const meta = described([], [['absent_percent', { unit: 'PERCENT' }], ['moves']]);
    expect(assumed(propose(alone, (place) => [[`${place}`, `${place}`]], { meta }))).toEqual([]);
  });
});

describe('the decimal places of a new measure', () => {
  const placesOf = (decimalPlaces: number | null, cell: string) => {
    const proposal = propose(['rate', 'moves'], (place) => [[`${place}${cell}`, '1']], {
      meta: described([], [['rate', { decimalPlaces }], ['moves']]),
    });
    const remarks = proposal.notes.filter(({ code }) => code === 'DECIMALS_DIFFER');
    return [proposal.newMeasures[0]?.decimalPlaces, remarks];
  };

  it('are those of the description, or without one those of the numbers, at most 6', () => {
    expect(placesOf(1, '.5')).toEqual([1, []]);
    expect(placesOf(2, '.5')).toEqual([2, []]);
    expect(placesOf(null, '.25')).toEqual([2, []]);
    expect(placesOf(9, '.5')).toEqual([6, []]);
  });

  it('are remarked if the file has more', () => {
    expect(placesOf(1, '.25')).toEqual([
      1,
      [{ code: 'DECIMALS_DIFFER', measure: 'rate', described: 1, found: 2 }],
    ]);
  });
});

describe('the name, the code and the source of a mapping', () => {
  const mappingOf = (fileName: string, more: Given = {}) =>
    propose(['pupils'], (place) => [[`${place}`]], { fileName, ...more }).mapping;

  it.each([
    ['csww_indicators_2017_to_2025.csv', 'csww_indicators', 'csww-indicators'],
    ['Absence 2024-25.CSV', 'Absence', 'absence'],
    ['absence-202425', 'absence', 'absence'],
    ['absence_2024_25_2025.csv', 'absence', 'absence'],
    ['absence_1999 to 2025.csv', 'absence', 'absence'],
    ['absence_2125.csv', 'absence_2125', 'absence-2125'],
    ['year_2025_absence.csv', 'year_2025_absence', 'year-2025-absence'],
    ['absence2025.csv', 'absence2025', 'absence2025'],
    ['moved_to.csv', 'moved', 'moved'],
    ['2025.csv', '2025', '2025'],
    ['_2025.csv', '_2025', '2025'],
    ['absence.v2', 'absence.v2', 'absence-v2'],
    ['ÿ!.csv', 'ÿ!', 'y'],
    ['!.csv', '!', 'mapping'],
  ])('of the file %s are %s and %s', (file, fileName, code) => {
    expect(mappingOf(file)).toMatchObject({
      ...{ fileName, code, source: `Department for Education, ${fileName}` },
    });
  });

  it('are cut to their lengths', () => {
    const long = mappingOf(`${'a'.repeat(63)}_${'b'.repeat(300)}.csv`);
    expect(long.code).toBe('a'.repeat(63));
    expect(long.fileName).toHaveLength(120);
    expect(long.source).toHaveLength(300);
    expect(checkMapping(long)).toEqual([]);
    expect(mappingOf(`${'a'.repeat(100)}.csv`).code).toBe('a'.repeat(64));
  });

  it('have a number if the code is taken', () => {
    const taken = new Set(['absence', 'absence-2']);
    const isTakenMapping = (code: string) => taken.has(code);
    expect(mappingOf('absence.csv', { isTakenMapping }).code).toBe('absence-3');
    const name = 'a'.repeat(64);
    const long = mappingOf(`${name}.csv`, { isTakenMapping: (code) => code === name });
    expect(long.code).toBe(`${'a'.repeat(60)}-2`);
  });

  it('are those of the caller first, then those of the known mapping', () => {
    const known = mappingOf('absence.csv', { source: 'Ours' });
    expect(known.source).toBe('Ours');
    expect(mappingOf('absence_2026.csv', { known: { ...known, code: 'ours' } })).toMatchObject({
      ...{ code: 'ours', fileName: 'absence', source: 'Ours' },
    });
    expect(mappingOf('absence_2026.csv', { known, source: 'Theirs' }).source).toBe('Theirs');
  });

  it('has the areas that are left out, once each, and names those of this file', () => {
    const leftOutAreas = ['E09000021 / E09000027', 'E10000099'];
    const first = propose(['pupils'], (place) => [[`${place}`]], { leftOutAreas });
    expect(first.mapping.leftOutAreas).toEqual(leftOutAreas);
    expect(first.notes).toContainEqual({ code: 'AREAS_LEFT_OUT', areas: leftOutAreas });
    const next = mappingOf('absence.csv', { known: first.mapping, leftOutAreas: ['E10000098', 'E10000099'] });
    expect(next.leftOutAreas).toEqual([...leftOutAreas, 'E10000098']);
  });
});

describe('a proposal for a file with a known mapping', () => {
  const known: OpenDataMapping = { ...propose(sexAndPupils, bySex).mapping, code: 'ours' };
  const only = (where: FilterItems, more: Partial<MappedMeasure> = {}): OpenDataMapping => {
    const measure = { measure: 'known', where, value: 'pupils', numerator: null, denominator: null };
    return { ...known, measures: [{ ...measure, ...more }] };
  };

  it('keeps the codes of its measures, and adds new ones', () => {
    const next = propose(sexAndPupils, (place) => [...bySex(place), ['Unknown', `${place}`]], { known });
    expect(codesOf(next)).toEqual([...known.measures.map(({ measure }) => measure), 'unknown-pupils']);
    expect(next.newMeasures.map(({ code }) => code)).toEqual(['unknown-pupils']);
    expect(next.figures.map(({ measure }) => measure)).toEqual(codesOf(next));
    expect(next.notes).toEqual([
      { code: 'POLARITY_OPEN', measures: 1 },
      { code: 'KNOWN_MAPPING', mapping: 'ours', measures: 3 },
    ]);
  });

  it('leaves out its measures whose rows or columns the file lacks', () => {
    const lacking = propose(sexAndPupils, (place) => bySex(place).slice(0, 2), { known });
    expect(codesOf(lacking)).toEqual(['pupils', 'girls-pupils']);
    expect(lacking.notes).toEqual([
      { code: 'KNOWN_MAPPING', mapping: 'ours', measures: 3 },
      { code: 'NOT_IN_FILE', measure: 'boys-pupils' },
    ]);
    const otherColumn = only({ sex: 'Total' }, { value: 'moves' });
    expect(propose(sexAndPupils, bySex, { known: otherColumn }).notes).toContainEqual({
      ...{ code: 'NOT_IN_FILE', measure: 'known' },
    });
    const otherFilter = only({ sex: 'Total', age: '5' }, { value: 'pupils' });
    const rows: Rows = (place) => [['Girls', `${place}`]];
    expect(notes(propose(sexAndPupils, rows, { known: otherFilter }))).toContain('NOT_IN_FILE');
  });

  it('keeps a measure that the file has without its own numbers', () => {
    const next = propose(
      sexAndPupils,
      (place) => [
        ['Total', `${place}`],
        ['Girls', 'c'],
        ['Boys', `${place}`],
      ],
      { known },
    );
    expect(codesOf(next).toSorted()).toEqual(['boys-pupils', 'girls-pupils', 'pupils']);
    expect(codesOf(next).at(-1)).toBe('girls-pupils');
    expect(notes(next)).not.toContain('NOT_IN_FILE');
  });

  it.each<[string, FilterItems]>([
    ['the same item', { sex: 'Girls' }],
    ['an item of several in common', { sex: ['Females', 'Girls'] }],
  ])('takes rows with %s for those of its measure', (_title, where) => {
    expect(codesOf(propose(sexAndPupils, bySex, { known: only(where) }))).toEqual([
      ...['pupils', 'known', 'boys-pupils'],
    ]);
  });

  it('takes the total of a filter that it lacks, or its only item, for its measure', () => {
    expect(codesOf(propose(sexAndPupils, bySex, { known: only({}) }))).toEqual([
      ...['known', 'girls-pupils', 'boys-pupils'],
    ]);
    const single: Rows = (place) => [['Girls', `${place}`]];
    expect(codesOf(propose(sexAndPupils, single, { known: only({}) }))).toEqual(['known']);
    const without: Rows = (place) => bySex(place).slice(1);
    expect(codesOf(propose(sexAndPupils, without, { known: only({}) }))).toEqual([
      ...['girls-pupils', 'boys-pupils'],
    ]);
  });

  it('takes no measure of another column for its own', () => {
    const next = propose(sexAndPupils, bySex, { known: only({ sex: 'Girls' }, { value: 'absent' }) });
    expect(codesOf(next)).toEqual(['pupils', 'girls-pupils', 'boys-pupils']);
  });
});
