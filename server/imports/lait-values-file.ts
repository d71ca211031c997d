import type { LaitValue } from '../services/imports/import-lait-values.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { checkFormulas, checkHeading, mapTable } from './table.js';

/** The largest size in bytes: three times that of a file with all measures of all councils. */
const limit = 150_000_000;
const requiredColumns = ['measure_short', 'years', 'la_number', 'value'];

/** Returns a file of values of the Local Authority Interactive Tool, with one value in each row. */
export const laitValuesFile = (file: SourceFile): IncomingFile<LaitValue> => ({
  name: file.name,
  open: async () => {
    const table = await openCsv(file, limit);
    const ofHeading = checkHeading(table, { required: requiredColumns });
    const formulasOf = checkFormulas(table, requiredColumns);
    const [shortName = 0, year = 0, laNumber = 0, value = 0] = requiredColumns.map(table.place);
    return mapTable(table, ofHeading, (row, refuse) => {
      const { line, cells } = row;
      const formulas = formulasOf(row);
      for (const formula of formulas) refuse(formula);
      if (ofHeading.length > 0 || formulas.length > 0) return null;
      return {
        line,
        shortName: cells[shortName] ?? '',
        year: cells[year] ?? '',
        laNumber: cells[laNumber] ?? '',
        value: cells[value] ?? '',
      };
    });
  },
});
