/** Reads an open-data file from its start to its end, once for each question that a proposal asks. */
import type { AreaRegister } from '../../domain/areas/area-register.js';
import {
  type AllowedItems,
  combinationCounter,
  type ItemCombination,
  type ItemSeries,
} from '../../domain/imports/item-series.js';
import { type ColumnProfile, columnProfiler } from '../../domain/imports/open-data-columns.js';
import type { OpenDataLayout } from '../../domain/imports/open-data-layout.js';
import { keyOfItems } from '../../domain/imports/open-data-mapping.js';
import { seriesProfiler } from '../../domain/imports/series-profile.js';
import { identifierOf, type Period, periodFromDfe } from '../../domain/values/period.js';
import type { Result } from '../../domain/values/problem.js';
import type { TimeIdentifier } from '../../domain/values/time-identifier.js';
import { readBatches, requireFaultless } from './import-conclusion.js';
import { type ImportOptions, ImportTally, type IncomingFile } from './import-report.js';
import type { OpenDataRow } from './open-data-reader.js';

/** The columns of a file and the kinds of its rows. */
export interface FileProfile {
  readonly columns: readonly ColumnProfile[];
  /** With the number of their rows, the most frequent one first. */
  readonly identifiers: readonly TimeIdentifier[];
  /** Codes of areas that are not known here. */
  readonly unknownAreas: readonly string[];
}

/** A row of a known area in a known period. */
interface PlacedRow {
  readonly row: OpenDataRow;
  readonly areaCode: string;
  readonly period: Period;
}

export interface Survey {
  /** Adds the problems of the file to `tally`. */
  readonly profile: (tally: ImportTally) => Promise<FileProfile>;
  readonly combinations: (
    layout: OpenDataLayout,
    allowed: AllowedItems,
    tally: ImportTally,
  ) => Promise<readonly ItemCombination[]>;
  readonly series: (
    layout: OpenDataLayout,
    series: readonly ItemSeries[],
  ) => Promise<ReturnType<typeof seriesProfiler>>;
}

export function surveyOf(
  file: IncomingFile<OpenDataRow>,
  areas: AreaRegister,
  onProgress: ImportOptions['onProgress'],
): Survey {
  const options = { commit: false, ...(onProgress && { onProgress }) };

  const read = async (tally: ImportTally, begin: (columns: readonly string[]) => Taker): Promise<void> => {
    const opened = await file.open();
    const take = begin(opened.columns);
    await readBatches(opened, tally, options, (rows) => rows.forEach(take));
    requireFaultless(tally, opened);
  };

  /** Reads the rows of known areas and periods; the first reading has reported the others. */
  const readPlaced = async (
    tally: ImportTally,
    begin: (columns: readonly string[]) => (placed: PlacedRow) => void,
  ): Promise<void> => {
    await read(tally, (columns) => {
      const take = begin(columns);
      const periodOf = periodReader();
      return (row) => {
        const areaCode = row.area && areas.byCode(row.area.code)?.gssCode;
        const period = periodOf(row);
        if (areaCode && period.ok) take({ row, areaCode, period: period.value });
      };
    });
  };

  return {
    async profile(tally) {
      const identifiers = new Map<TimeIdentifier, number>();
      const unknownAreas = new Set<string>();
      const reported = new Set<string>();
      let profiles = (): readonly ColumnProfile[] => [];
      await read(tally, (columns) => {
        const profiler = columnProfiler(columns);
        profiles = profiler.profiles;
        const periodOf = periodReader();
        return (row) => {
          if (!row.area) {
            tally.leftOut += 1;
            return;
          }
          if (areas.byCode(row.area.code) === undefined) {
            tally.leftOut += 1;
            if (row.area.code !== '') unknownAreas.add(row.area.code);
            return;
          }
          const period = periodOf(row);
          const text = `${row.timePeriod} ${row.timeIdentifier}`;
          if (!period.ok && !reported.has(text)) tally.refuseRow(row.line, 'time_period', period.problems);
          reported.add(text);
          if (!period.ok) return;
          const identifier = identifierOf(period.value);
          identifiers.set(identifier, (identifiers.get(identifier) ?? 0) + 1);
          profiler.add(row.cells);
        };
      });
      const byRows = [...identifiers].sort(([, a], [, b]) => b - a);
      return {
        columns: profiles(),
        identifiers: byRows.map(([identifier]) => identifier),
        unknownAreas: [...unknownAreas].sort(),
      };
    },

    async combinations(layout, allowed, tally) {
      const counter = combinationCounter(layout, allowed);
      await readPlaced(new ImportTally(file.name), (columns) => {
        const itemsOf = cellsOf(layout.filters, columns);
        const checkDistinct = distinctRows(tally);
        return ({ row, areaCode, period }) => {
          const items = itemsOf(row);
          counter.add(items, period);
          checkDistinct(row.line, `${areaCode} ${period.code}`, items);
        };
      });
      return counter.combinations();
    },

    async series(layout, series) {
      const profiler = seriesProfiler(layout, series);
      await readPlaced(new ImportTally(file.name), (columns) => {
        const itemsOf = cellsOf(layout.filters, columns);
        const indicatorsOf = cellsOf(layout.indicators, columns);
        return ({ row, areaCode, period }) =>
          profiler.add({ items: itemsOf(row), indicators: indicatorsOf(row), period, areaCode });
      });
      return profiler;
    },
  };
}

type Taker = (row: OpenDataRow) => void;

/** Memoised, because a file has few periods. */
function periodReader(): (row: OpenDataRow) => Result<Period> {
  const periods = new Map<string, Result<Period>>();
  return ({ timePeriod, timeIdentifier }) => {
    const text = `${timePeriod} ${timeIdentifier}`;
    const period = periods.get(text) ?? periodFromDfe(timePeriod, timeIdentifier);
    periods.set(text, period);
    return period;
  };
}

function cellsOf(
  wanted: readonly { readonly column: string }[],
  columns: readonly string[],
): (row: OpenDataRow) => readonly string[] {
  const places = wanted.map(({ column }) => columns.indexOf(column));
  return ({ cells }) => places.map((place) => cells[place] ?? '');
}

/**
 * Refuses a file that has two rows for the same area, period and items. The rows of one area and period are enough to
 * tell, and need little memory.
 */
function distinctRows(tally: ImportTally): (line: number, place: string, items: readonly string[]) => void {
  let first: string | undefined;
  const lines = new Map<string, number>();
  return (line, place, items) => {
    first ??= place;
    if (place !== first) return;
    const key = keyOfItems(items, (item) => item);
    const before = lines.get(key);
    if (before === undefined) lines.set(key, line);
    else if (!tally.hasProblems()) {
      tally.refuse({ row: line, column: null, problem: { code: 'HIDDEN_FILTER', first: before } });
    }
  };
}
