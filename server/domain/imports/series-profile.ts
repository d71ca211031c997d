import { type Figure, parseFigure } from '../observations/figure.js';
import { isCouncilGssCode } from '../values/code-form.js';
import type { Period } from '../values/period.js';
import { figureSummary, type MeasureFigures } from './figure-summary.js';
import type { SeriesNumbers } from './fraction-evidence.js';
import type { ItemSeries } from './item-series.js';
import type { OpenDataLayout } from './open-data-layout.js';
import { describeItems, keyOfItems, selectedItems } from './open-data-mapping.js';

/** The numbers of one indicator in one series. */
export interface CellProfile {
  /** The number of cells with a number; 0 if every cell has a symbol. */
  readonly numbers: number;
  readonly decimalPlaces: number;
  readonly least: number;
  readonly most: number;
}

export interface SeriesProfile extends ItemSeries {
  /** One profile for each indicator, in the order of the indicators. */
  readonly cells: readonly CellProfile[];
  /** The numbers of councils only, because those of larger areas are often rounded. */
  readonly numbers: SeriesNumbers;
}

/** One row of the file, with the cells of the filters and of the indicators in their order. */
export interface ProfiledRow {
  readonly items: readonly string[];
  readonly indicators: readonly string[];
  readonly period: Period;
  readonly areaCode: string;
}

const noCells: CellProfile = { numbers: 0, decimalPlaces: 0, least: Infinity, most: -Infinity };

/** Returns the name of an indicator of a series in the summary, before the measure has a code. */
export const cellKey = (series: number, indicator: number): string => `${series} ${indicator}`;

/** Reads the numbers of each series, a row at a time. Rows that belong to no series are ignored. */
export function seriesProfiler({ filters, indicators }: OpenDataLayout, series: readonly ItemSeries[]) {
  const summary = figureSummary();
  const columns = filters.map(({ column }) => column);
  const places = new Map(
    series.flatMap(({ where }, index) =>
      selectedItems({ filters: columns }, where).map(
        ({ key, preference, items }) =>
          [key, { index, choice: { preference, items: describeItems(columns, items) } }] as const,
      ),
    ),
  );
  const profiles = series.map((each) => ({
    ...each,
    cells: indicators.map(() => noCells),
    numbers: new Map<string, readonly (number | null)[]>(),
  }));

  return {
    add(row: ProfiledRow): void {
      const place = places.get(keyOfItems(row.items, (item) => item));
      const profile = place && profiles[place.index];
      if (!profile) return;
      const figurePlace = { period: row.period.code, areaCode: row.areaCode, ...place.choice };
      const figures = row.indicators.map(figureIn);
      for (const [index, figure] of figures.entries()) {
        if (!figure) continue;
        summary.add(cellKey(place.index, index), figure, figurePlace);
        profile.cells[index] = withFigure(profile.cells[index] ?? noCells, figure);
      }
      if (isCouncilGssCode(row.areaCode)) {
        profile.numbers.set(`${row.areaCode} ${row.period.code}`, figures.map(numberOf));
      }
    },
    profiles: (): readonly SeriesProfile[] => profiles,
    /** The figures by {@link cellKey}. */
    figures: (): ReadonlyMap<string, MeasureFigures> =>
      new Map(summary.measures().map((each) => [each.measure, each])),
  };
}

function figureIn(cell: string): Figure | null {
  const figure = parseFigure(cell, 'DFE');
  return figure.ok ? figure.value : null;
}

const numberOf = (figure: Figure | null): number | null =>
  figure?.kind === 'VALUE' ? figure.value.toNumber() : null;

function withFigure(cells: CellProfile, figure: Figure): CellProfile {
  if (figure.kind === 'ABSENT') return cells;
  const number = figure.value.toNumber();
  return {
    numbers: cells.numbers + 1,
    decimalPlaces: Math.max(cells.decimalPlaces, figure.value.decimalPlaces() ?? 0),
    least: Math.min(cells.least, number),
    most: Math.max(cells.most, number),
  };
}
