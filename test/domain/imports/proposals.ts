/** Proposals of mappings for small files. */
import { combinationCounter, seriesOf } from '../../../server/domain/imports/item-series.js';
import {
  type MappingProposal,
  type ProposalInput,
  proposeMapping,
} from '../../../server/domain/imports/mapping-proposal.js';
import { columnProfiler } from '../../../server/domain/imports/open-data-columns.js';
import { layoutOf } from '../../../server/domain/imports/open-data-layout.js';
import type { MetaColumn } from '../../../server/domain/imports/open-data-meta.js';
import { seriesProfiler } from '../../../server/domain/imports/series-profile.js';
import { identifierOf } from '../../../server/domain/values/period.js';
import { period } from '../given.js';

const councils = ['E08000018', 'E06000049', 'E09000024', 'E09000028', 'E08000019'];
const reporting = identifierOf(period('2025-RY'));

/** The cells of the row of each council: by its place, one row or several. */
export type Rows = (place: number) => readonly (readonly string[])[];

export interface Given extends Partial<ProposalInput> {
  readonly meta?: readonly MetaColumn[];
}

/** Proposes a mapping for a file of one year with these columns. */
export function propose(
  columns: readonly string[],
  rowsOf: Rows,
  { meta, ...more }: Given = {},
): MappingProposal {
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
export const described = (
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

export const bySex: Rows = (place) => [
  ['Total', `${20 + place}`],
  ['Girls', `${12 + place}`],
  ['Boys', `${8 + place}`],
];
export const sexAndPupils = ['sex', 'pupils'];
export const codesOf = ({ mapping }: MappingProposal) => mapping.measures.map(({ measure }) => measure);
export const notesOf = ({ notes: all }: MappingProposal) => all.map(({ code }) => code);
