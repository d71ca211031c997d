import { standardColumns } from '../domain/imports/open-data-mapping.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import type { OpenDataRow } from '../services/imports/open-data-reader.js';
import { refusedAt } from './checked-bytes.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { mapTable, requireColumns, type Table, type TableRow } from './table.js';

/** Bytes: ten times the Department's largest files on children's services. */
const eesFileLimit = 150_000_000;

/** The column with the area's code, for each geographic level that is imported. */
const areaColumns: Readonly<Record<string, string>> = {
  National: 'country_code',
  Regional: 'region_code',
  'Local authority': 'new_la_code',
};

/**
 * A file in the Department for Education's open-data standard, with its `.meta.csv` if there is one. Columns
 * may be in any order.
 */
export const eesFile = (data: SourceFile, meta: SourceFile | null = null): IncomingFile<OpenDataRow> => ({
  name: data.name,
  open: async () => {
    const table = await openCsv(data, eesFileLimit);
    requireColumns(table.columns, standardColumns);
    if (meta) await checkMeta(meta, table.columns);
    return mapTable(table, rowReader(table));
  },
});

function rowReader({ columns }: Table): (row: TableRow) => OpenDataRow {
  const place = (column: string): number => columns.indexOf(column);
  const period = place('time_period');
  const identifier = place('time_identifier');
  const level = place('geographic_level');
  const areas = new Map(
    Object.entries(areaColumns).map(([name, column]) => [name, { column, index: place(column) }]),
  );
  return ({ line, cells }) => {
    const area = areas.get(cells[level] ?? '');
    return {
      line,
      timePeriod: cells[period] ?? '',
      timeIdentifier: cells[identifier] ?? '',
      area: area ? { column: area.column, code: cells[area.index] ?? '' } : null,
      cells,
    };
  };
}

const metaColumns = ['col_name', 'col_type'] as const;

/** Requires that every filter and indicator of the meta file is a column of the data. */
async function checkMeta(meta: SourceFile, columns: readonly string[]): Promise<void> {
  const table = await openCsv(meta, eesFileLimit);
  requireColumns(table.columns, metaColumns);
  const name = table.columns.indexOf('col_name');
  for await (const { rows } of table.batches) {
    const missing = rows.map(({ cells }) => cells[name] ?? '').filter((column) => !columns.includes(column));
    if (missing.length > 0) throw refusedAt(1, { code: 'MISSING_COLUMNS', missing, found: columns });
  }
}
