import type { AreaRegister } from '../../domain/areas/area-register.js';
import {
  type FilterItems,
  keyOfItems,
  type MappedMeasure,
  type OpenDataMapping,
} from '../../domain/imports/open-data-mapping.js';
import { periodFromDfe } from '../../domain/values/period.js';
import type { StagedFigure } from '../../persistence/imports/figure-import.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type Cell, figureCells, textBeside, valueIn } from './figure-cells.js';
import type { FigurePlan } from './import-figures.js';
import type { ImportTally } from './import-report.js';

/** A row of an open-data file. */
export interface OpenDataRow {
  readonly line: number;
  readonly timePeriod: string;
  readonly timeIdentifier: string;
  /** The code of the area and its column; `null` for levels other than nation, region and council. */
  readonly area: { readonly column: string; readonly code: string } | null;
  /** The row's cells, in the order of the file's columns. */
  readonly cells: readonly string[];
}

interface ColumnPlace {
  readonly column: string;
  readonly index: number;
}

/**
 * One use of a row: a measure's value, with the parts of its fraction from the same row, or one such part
 * alone.
 */
interface Use {
  readonly part: StagedFigure['part'];
  readonly measure: MeasureRecord;
  readonly cell: ColumnPlace;
  readonly numerator: ColumnPlace | null;
  readonly denominator: ColumnPlace | null;
}

interface ReaderInput {
  readonly mapping: OpenDataMapping;
  readonly measures: ReadonlyMap<string, MeasureRecord>;
  readonly areas: AreaRegister;
  readonly columns: readonly string[];
  readonly tally: ImportTally;
}

type Reader = Pick<FigurePlan<OpenDataRow>, 'read' | 'finish'>;

/** Reads rows of an open-data file by its mapping. */
export function openDataReader({ mapping, measures, areas, columns, tally }: ReaderInput): Reader {
  const { filters } = mapping;
  const cells = figureCells('DFE', tally);
  const leftOutAreas = new Set(mapping.leftOutAreas);
  const filterPlaces = filters.map((filter) => columns.indexOf(filter));
  const uses = usesByItems(mapping, measures, columns);
  const matchedKeys = new Set<string>();

  const readUse = (row: OpenDataRow, areaCode: string, use: Use): StagedFigure | null => {
    const { part, measure, cell } = use;
    const cellAt = ({ column, index }: ColumnPlace): Cell => ({
      row: row.line,
      column,
      text: row.cells[index] ?? '',
    });
    const periodCell = {
      row: row.line,
      column: 'time_period',
      text: `${row.timePeriod} ${row.timeIdentifier}`,
    };
    const period = cells.period(measure, periodCell, () => periodFromDfe(row.timePeriod, row.timeIdentifier));
    const figureCell = cellAt(cell);
    const figure = part === 'VALUE' ? cells.figureOf(measure, figureCell) : cells.figure(figureCell);
    const beside = (place: ColumnPlace | null) => place && valueIn(cells.figure(cellAt(place)));
    const numerator = beside(use.numerator);
    const denominator = beside(use.denominator);
    if (!period || !figure) return null;
    return {
      line: row.line,
      part,
      measureId: measure.id,
      areaCode,
      periodCode: period.code,
      figure,
      numerator,
      denominator,
      textAsReceived: textBeside(figure, figureCell.text),
    };
  };

  return {
    read: (row) => {
      const key = keyOfItems(filterPlaces, (place) => row.cells[place] ?? '');
      const usesOfRow = uses.get(key);
      if (!usesOfRow || !row.area || leftOutAreas.has(row.area.code)) {
        tally.leftOut += 1;
        return [];
      }
      matchedKeys.add(key);
      const areaCode = areas.byCode(row.area.code)?.gssCode;
      if (areaCode === undefined) {
        const problem = { code: 'NOT_FOUND', path: [], what: 'area', key: row.area.code } as const;
        tally.refuseRow(row.line, row.area.column, [problem]);
        return [];
      }
      return usesOfRow.flatMap((use) => {
        tally.measures.add(use.measure.code);
        return readUse(row, areaCode, use) ?? [];
      });
    },
    finish: () => {
      for (const { measure, where } of mapping.measures) {
        if (matchedKeys.has(keyOf(filters, where))) continue;
        const rows = filters.map((filter) => `${filter} '${where[filter]}'`).join(', ');
        tally.refuse({ row: null, column: null, problem: { code: 'NO_ROW_MATCHES', measure, rows } });
      }
    },
  };
}

const keyOf = (filters: readonly string[], items: FilterItems): string =>
  keyOfItems(filters, (filter) => items[filter] ?? '');

function usesByItems(
  { filters, measures: mapped }: OpenDataMapping,
  measures: ReadonlyMap<string, MeasureRecord>,
  columns: readonly string[],
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const place = (column: string): ColumnPlace => ({ column, index: columns.indexOf(column) });
  const add = (items: FilterItems, use: Use): void => {
    const key = keyOf(filters, items);
    uses.set(key, [...(uses.get(key) ?? []), use]);
  };
  for (const entry of mapped) {
    const measure = measures.get(entry.measure);
    if (!measure) continue;
    const beside = (part: 'numerator' | 'denominator') => {
      const cell = entry[part];
      return cell && !cell.where ? place(cell.column) : null;
    };
    add(entry.where, {
      part: 'VALUE',
      measure,
      cell: place(entry.value),
      numerator: beside('numerator'),
      denominator: beside('denominator'),
    });
    for (const { part, cell } of partsElsewhere(entry)) {
      add(cell.where ?? {}, {
        part,
        measure,
        cell: place(cell.column),
        numerator: null,
        denominator: null,
      });
    }
  }
  return uses;
}

/** The parts of the fraction that are in another row. */
const partsElsewhere = ({ numerator, denominator }: MappedMeasure) =>
  (
    [
      { part: 'NUMERATOR', cell: numerator },
      { part: 'DENOMINATOR', cell: denominator },
    ] as const
  ).flatMap(({ part, cell }) => (cell?.where ? [{ part, cell }] : []));
