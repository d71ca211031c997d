/** A survey of an open-data file. Each of its functions reads the file from its start to its end. */
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
import { readOpenDataPeriod } from '../../domain/imports/open-data-period.js';
import { seriesProfiler } from '../../domain/imports/series-profile.js';
import { identifierOf, type Period } from '../../domain/values/period.js';
import { addDays } from '../../domain/values/plain-date.js';
import type { Result } from '../../domain/values/problem.js';
import type { TimeIdentifier } from '../../domain/values/time-identifier.js';
import { readBatches } from './import-conclusion.js';
import { type ImportOptions, ImportTally, type IncomingFile } from './import-report.js';
import type { OpenDataRow } from './open-data-reader.js';

/** The columns of a file and the kinds of its rows. */
export interface FileProfile {
  readonly columns: readonly ColumnProfile[];
  /** The time identifiers of the rows, the most frequent one first. */
  readonly identifiers: readonly TimeIdentifier[];
  /** Codes of areas that are not in the register of areas. */
  readonly unknownAreas: readonly string[];
}

/** A row of a known area in a known period. */
interface PlacedRow {
  readonly row: OpenDataRow;
  readonly areaCode: string;
  readonly period: Period;
}

export interface Survey {
  /** Finds the columns and the kinds of rows. Adds the problems of the file to `tally`. */
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
    if (tally.rowsRead === 0 && !tally.hasProblems()) {
      tally.refuse({ row: null, column: null, problem: { code: 'FILE_EMPTY' } });
    }
  };

  /** Reads the rows of known areas and periods. Skips other rows, because `profile` has reported them. */
  const readPlaced = async (
    tally: ImportTally,
    begin: (columns: readonly string[]) => (placed: PlacedRow) => void,
  ): Promise<void> => {
    await read(tally, (columns) => {
      const take = begin(columns);
      const periodOf = periodReader();
      return (row) => {
        const period = periodOf(row);
        const areaCode = period?.ok && areaCodeOf(row, period.value, areas);
        if (areaCode) take({ row, areaCode, period: period.value });
      };
    });
  };

  return {
    async profile(tally) {
      const identifiers = new Map<TimeIdentifier, number>();
      const unknownAreas = new Set<string>();
      let profiles = (): readonly ColumnProfile[] => [];
      await read(tally, (columns) => {
        const profiler = columnProfiler(columns);
        profiles = profiler.profiles;
        const periodOf = periodReader();
        return (row) => {
          const { area, level, line, timePeriod } = row;
          if (!area) return tally.leaveOut('LEVEL', level ?? '', timePeriod ?? '');
          const period = periodOf(row);
          if (!period) return;
          if (!period.ok) {
            for (const problem of period.problems) tally.refuseRow(line, `${problem.path[0]}`, [problem]);
            return;
          }
          if (areaCodeOf(row, period.value, areas) === undefined) {
            tally.leaveOut('JOINT_AREA', area.code || area.number, timePeriod ?? '');
            if (area.code !== '') unknownAreas.add(area.code);
            return;
          }
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

/** Finds the present code of the row's area, by the code in the row or, if there is none, by the council's number. */
function areaCodeOf({ area }: OpenDataRow, period: Period, areas: AreaRegister): string | undefined {
  if (!area) return undefined;
  const isNumbered = area.code === '' && area.number !== '';
  const found = isNumbered
    ? areas.byNumber(area.number, addDays(period.endsBefore, -1))
    : areas.byCode(area.code);
  return found?.gssCode;
}

/**
 * Returns a function that reads the period of a row. The function memoises the few periods of a file, and returns
 * `undefined` if the file lacks a column of the period.
 */
function periodReader(): (row: OpenDataRow) => Result<Period> | undefined {
  const periods = new Map<string, Result<Period>>();
  return ({ timePeriod, timeIdentifier }) => {
    if (timePeriod === null || timeIdentifier === null) return undefined;
    const text = `${timePeriod} ${timeIdentifier}`;
    const period = periods.get(text) ?? readOpenDataPeriod(timePeriod, timeIdentifier);
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
 * Returns a function that refuses a file with two rows for the same area, period and filter items. It compares only the
 * rows of the first area and period: they are enough to find a hidden filter, and need little memory.
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
