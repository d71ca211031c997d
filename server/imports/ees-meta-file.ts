import { type MetaColumn, type MetaKind, metaUnits } from '../domain/imports/open-data-meta.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { checkHeading, mapTable } from './table.js';

/** The largest size in bytes. A meta file is small: it has one short row for each column of the data. */
const limit = 2_000_000;

const requiredColumns = ['col_name', 'col_type'] as const;

const kinds: Readonly<Record<string, MetaKind>> = { filter: 'FILTER', indicator: 'INDICATOR' };

/** The most decimal places that a measure may have. */
const mostDecimalPlaces = 6;

/**
 * Returns a `.meta.csv` of the Department for Education's open-data standard. It has one row for each filter and
 * indicator of the data file.
 */
export const eesMetaFile = (file: SourceFile): IncomingFile<MetaColumn> => ({
  name: file.name,
  open: async () => {
    const table = await openCsv(file, limit);
    const ofHeading = checkHeading(table, { required: requiredColumns });
    return mapTable(table, ofHeading, ({ line, cells }, refuse) => {
      if (ofHeading.length > 0) return null;
      const cell = (column: string): string => (cells[table.place(column)] ?? '').trim();
      return readColumn(line, cell, refuse);
    });
  },
});

function readColumn(
  row: number,
  cell: (column: string) => string,
  refuse: (problem: ImportProblem) => void,
): MetaColumn | null {
  const oneOf = <Value>(column: string, values: Readonly<Record<string, Value>>): Value | null => {
    const found = cell(column);
    const value = Object.hasOwn(values, found.toLowerCase()) ? values[found.toLowerCase()] : undefined;
    if (value !== undefined) return value;
    refuse({ row, column, problem: { code: 'NOT_ALLOWED', path: [], found, allowed: Object.keys(values) } });
    return null;
  };
  const column = cell('col_name');
  if (column === '') {
    refuse({
      row,
      column: 'col_name',
      problem: { code: 'REQUIRED', path: [], what: 'The name of a column' },
    });
  }
  const kind = oneOf('col_type', kinds);
  const isIndicator = kind === 'INDICATOR';
  const unit = isIndicator && cell('indicator_unit') !== '' ? oneOf('indicator_unit', metaUnits) : null;
  const places = cell('indicator_dp');
  if (isIndicator && !/^[0-6]?$/.test(places)) {
    const bounds = { atLeast: '0', atMost: `${mostDecimalPlaces}` };
    refuse({
      row,
      column: 'indicator_dp',
      problem: { code: 'OUT_OF_RANGE', path: [], found: places, ...bounds },
    });
  }
  if (column === '' || kind === null) return null;
  const decimalPlaces = isIndicator && places !== '' ? Number(places) : null;
  return { column, kind, label: cell('label') || column, unit, decimalPlaces };
}
