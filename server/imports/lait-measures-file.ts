import type { Measure } from '../domain/measures/measure.js';
import { type Decimal, parseDecimal } from '../domain/values/decimal.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import { laitMeasureCode, laitUnit, laitYearTypes } from '../reference/lait.js';
import type { LaitMeasure } from '../services/imports/import-lait-measures.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { checkFormulas, checkHeading, mapTable } from './table.js';

/** The largest size in bytes: ten times that of the list of all the tool's measures. */
const limit = 5_000_000;

const requiredColumns = [
  'measure_short',
  'measure',
  'polarity',
  'unit',
  'decimal_places',
  'year_type',
  'no_quartile',
];

/** The polarity for each word of the list. A hyphen and NA mean that neither high nor low values are better. */
const polarities = {
  High: 'HIGH_IS_GOOD',
  Low: 'LOW_IS_GOOD',
  '-': 'NO_JUDGEMENT',
  NA: 'NO_JUDGEMENT',
} as const;

/**
 * Returns a measure list of the Local Authority Interactive Tool, with one measure in each row. A measure has a
 * smallest and a largest value only if the list has the columns `minimum_value` and `maximum_value`.
 */
export const laitMeasuresFile = (file: SourceFile): IncomingFile<LaitMeasure> => ({
  name: file.name,
  open: async () => {
    const table = await openCsv(file, limit);
    const ofHeading = checkHeading(table, { required: requiredColumns });
    const formulasOf = checkFormulas(table, requiredColumns);
    return mapTable(table, ofHeading, (row, refuse) => {
      const { line, cells } = row;
      const formulas = formulasOf(row);
      for (const formula of formulas) refuse(formula);
      if (ofHeading.length > 0 || formulas.length > 0) return null;
      const cell = (column: string): string => (cells[table.place(column)] ?? '').trim();
      const shortName = cell('measure_short');
      if (shortName === '0' && cells.every((text) => /^(?:0|-|NA|)$/.test(text.trim()))) {
        return { line, measure: null };
      }
      const measure = readMeasure(line, cell, refuse);
      return measure && { line, measure, topic: cell('topic') || null, shortName };
    });
  },
});

function readMeasure(
  row: number,
  cell: (column: string) => string,
  refuse: (problem: ImportProblem) => void,
): Measure | null {
  const oneOf = <Value>(column: string, table: Readonly<Record<string, Value>>): Value | null => {
    const text = cell(column);
    const known = Object.entries(table).find(([name]) => name.toLowerCase() === text.toLowerCase());
    if (known !== undefined) return known[1];
    const problem = { code: 'NOT_ALLOWED', path: [], found: text, allowed: Object.keys(table) } as const;
    refuse({ row, column, problem });
    return null;
  };
  const limit = (column: string): Decimal | null => {
    const text = cell(column);
    if (/^(?:-|NA|)$/.test(text)) return null;
    const value = parseDecimal(text);
    if (value) return value;
    refuse({ row, column, problem: { code: 'MALFORMED_DECIMAL', path: [], found: text } });
    return null;
  };
  const polarity = oneOf('polarity', polarities);
  const yearType = oneOf('year_type', laitYearTypes);
  if (!polarity || !yearType) return null;
  const unit = cell('unit');
  const title = cell('measure');
  return {
    code: laitMeasureCode(cell('measure_short')),
    title: { en: title, cy: null },
    definition: {
      en: `${title} (${unit}), as the Local Authority Interactive Tool shows it under ${cell('measure_short')}.`,
      cy: null,
    },
    ...laitUnit(unit),
    decimalPlaces: Number(cell('decimal_places') || Number.NaN),
    polarity,
    accumulation: yearType.startsWith('REPORTING') ? 'SNAPSHOT' : 'IN_PERIOD',
    yearType,
    frequency: 'ANNUAL',
    numeratorLabel: null,
    denominatorLabel: null,
    minimumDenominator: null,
    minimumValue: limit('minimum_value'),
    maximumValue: limit('maximum_value'),
    hasQuartiles: cell('no_quartile') !== 'N',
    dueWithin: 0,
  };
}
