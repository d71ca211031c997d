import type { LaitValue } from '../services/imports/import-lait-values.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { mapTable, requireColumns } from './table.js';

/** Bytes: three times all measures of all councils. */
const limit = 150_000_000;
const requiredColumns = ['measure_short', 'years', 'la_number', 'value'];

/** Values of the Local Authority Interactive Tool, one a row. */
export const laitValuesFile = (file: SourceFile): IncomingFile<LaitValue> => ({
  name: file.name,
  open: async () => {
    const table = await openCsv(file, limit);
    requireColumns(table.columns, requiredColumns);
    const [shortName = 0, year = 0, laNumber = 0, value = 0] = requiredColumns.map((name) =>
      table.columns.indexOf(name),
    );
    return mapTable(table, ({ line, cells }) => ({
      line,
      shortName: cells[shortName] ?? '',
      year: cells[year] ?? '',
      laNumber: cells[laNumber] ?? '',
      value: cells[value] ?? '',
    }));
  },
});
