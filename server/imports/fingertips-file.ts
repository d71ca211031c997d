import type { FingertipsRow } from '../services/imports/import-fingertips.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { checkFormulas, checkHeading, mapTable } from './table.js';

/** The largest size in bytes, enough for all indicators of a profile for all areas and years. */
const limit = 250_000_000;

const requiredColumns = [
  'Indicator ID',
  'Area Code',
  'Time period',
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Count',
  'Denominator',
  'Value note',
  'Compared to England value or percentiles',
];

const optionalColumns = ['Sex', 'Category'];

/** Returns a data file of Fingertips, with one figure in each row. */
export const fingertipsFile = (file: SourceFile): IncomingFile<FingertipsRow> => ({
  name: file.name,
  open: async () => {
    const table = await openCsv(file, limit);
    const ofHeading = checkHeading(table, { required: requiredColumns, optional: optionalColumns });
    const formulasOf = checkFormulas(table, requiredColumns);
    const { place } = table;
    const [
      indicator = 0,
      areaCode = 0,
      timePeriod = 0,
      value = 0,
      lower = 0,
      upper = 0,
      count = 0,
      denominator = 0,
    ] = requiredColumns.map(place);
    const note = place('Value note');
    const comparison = place('Compared to England value or percentiles');
    const [sex = -1, category = -1] = optionalColumns.map(place);
    return mapTable(table, ofHeading, (row, refuse) => {
      const { line, cells } = row;
      const formulas = formulasOf(row);
      for (const formula of formulas) refuse(formula);
      if (ofHeading.length > 0 || formulas.length > 0) return null;
      return {
        line,
        indicator: cells[indicator] ?? '',
        sex: cells[sex] ?? '',
        category: cells[category] ?? '',
        areaCode: cells[areaCode] ?? '',
        timePeriod: cells[timePeriod] ?? '',
        value: cells[value] ?? '',
        lower: cells[lower] ?? '',
        upper: cells[upper] ?? '',
        count: cells[count] ?? '',
        denominator: cells[denominator] ?? '',
        note: cells[note] ?? '',
        comparison: cells[comparison] ?? '',
      };
    });
  },
});
