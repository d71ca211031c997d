import type { Measure, Multiplier } from '../domain/measures/measure.js';
import { decimal } from '../domain/values/decimal.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import { laitMeasureCode, laitYearTypes } from '../reference/lait.js';
import type { LaitMeasure } from '../services/imports/import-lait-measures.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { mapTable, requireColumns } from './table.js';

/** Bytes: ten times the list of the whole tool. */
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

/** In the list a hyphen and NA mean that neither direction is better. */
const polarities = {
  High: 'HIGH_IS_GOOD',
  Low: 'LOW_IS_GOOD',
  '-': 'NO_JUDGEMENT',
  NA: 'NO_JUDGEMENT',
} as const;

/** A measure list of the Local Authority Interactive Tool, one measure a row. */
export const laitMeasuresFile = (file: SourceFile): IncomingFile<LaitMeasure> => ({
  name: file.name,
  open: async () => {
    const table = await openCsv(file, limit);
    requireColumns(table.columns, requiredColumns);
    return mapTable(table, ({ line, cells }, refuse) => {
      const cell = (column: string): string => (cells[table.columns.indexOf(column)] ?? '').trim();
      const measure = readMeasure(line, cell, refuse);
      return measure && { line, measure };
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
    const value = table[text];
    if (value !== undefined) return value;
    const problem = { code: 'NOT_ALLOWED', path: [], found: text, allowed: Object.keys(table) } as const;
    refuse({ row, column, problem });
    return null;
  };
  const polarity = oneOf('polarity', polarities);
  const yearType = oneOf('year_type', laitYearTypes);
  if (!polarity || !yearType) return null;
  const unit = cell('unit');
  const isPercentage = unit.startsWith('%');
  const title = cell('measure');
  return {
    code: laitMeasureCode(cell('measure_short')),
    title: { en: title, cy: null },
    definition: {
      en: `${title} (${unit}), as the Local Authority Interactive Tool shows it under ${cell('measure_short')}.`,
      cy: null,
    },
    unit: isPercentage ? 'PERCENT' : 'NUMBER',
    decimalPlaces: Number(cell('decimal_places')),
    polarity,
    multiplier: multiplierOf(unit),
    accumulation: yearType === 'REPORTING' ? 'SNAPSHOT' : 'IN_PERIOD',
    yearType,
    frequency: 'ANNUAL',
    numeratorLabel: null,
    denominatorLabel: null,
    minimumDenominator: null,
    // Only percentages have limits: progress scores, for example, may be below zero.
    minimumValue: isPercentage ? decimal(0) : null,
    maximumValue: isPercentage ? decimal(100) : null,
    hasQuartiles: cell('no_quartile') !== 'N',
  };
}

function multiplierOf(unit: string): Multiplier {
  if (unit.startsWith('%')) return 100;
  return unit === 'Rate per 10,000' ? 10000 : 1;
}
