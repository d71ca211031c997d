import type { ImportProblem } from '../domain/values/file-problem.js';
import type { OpenedFile } from '../services/imports/import-report.js';
import { refusedAt } from './checked-bytes.js';

/** A row below the heading, with as many cells as the heading. */
export interface TableRow {
  /** Row number as a spreadsheet shows it: the heading is row 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of rows and columns in any format. */
export type Table = OpenedFile<TableRow>;

// A number may begin with a sign; LAIT writes a hyphen alone for no value.
const signedNumber = /^[+-](?:£?[\d.,]+(?:e[+-]?\d+)?\s?%?)?$/i;

/**
 * True if a spreadsheet would run the text as a formula: it begins with `=` or `@`, a tab or a carriage
 * return, or with a sign and is not a number.
 */
function isFormula(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x3d:
    case 0x40:
    case 0x09:
    case 0x0d:
      return true;
    case 0x2b:
    case 0x2d:
      return !signedNumber.test(text);
    default:
      return false;
  }
}

const none: readonly ImportProblem[] = [];

/** Checks the number of cells of one row, and that none is a formula. */
export function checkCells(
  columns: readonly string[],
  line: number,
  cells: readonly string[],
): readonly ImportProblem[] {
  if (cells.length !== columns.length) {
    const problem = { code: 'WRONG_CELL_COUNT', found: cells.length, expected: columns.length } as const;
    return [{ row: line, column: null, problem }];
  }
  let formulas = none;
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index] ?? '';
    if (!isFormula(text)) continue;
    const found = text.slice(0, 60);
    formulas = [
      ...formulas,
      { row: line, column: columns[index] ?? null, problem: { code: 'FORMULA', found } },
    ];
  }
  return formulas;
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Throws `MISSING_COLUMNS` if the heading lacks one of them, `REPEATED_COLUMN` if it has one of them twice.
 */
export function requireColumns(heading: readonly string[], required: readonly string[]): void {
  const missing = required.filter((column) => !heading.includes(column));
  if (missing.length > 0) throw refusedAt(1, { code: 'MISSING_COLUMNS', missing, found: heading });
  const repeated = required.find((column) => heading.indexOf(column) !== heading.lastIndexOf(column));
  if (repeated) throw refusedAt(1, { code: 'REPEATED_COLUMN', found: repeated });
}

/** Converts the rows of a file with `read`, which may refuse a row, or skip it by returning `null`. */
export function mapTable<Row>(
  table: Table,
  read: (row: TableRow, refuse: (problem: ImportProblem) => void) => Row | null,
): OpenedFile<Row> {
  async function* batches() {
    for await (const batch of table.batches) {
      const rows: Row[] = [];
      const problems = [...batch.problems];
      for (const each of batch.rows) {
        const row = read(each, (problem) => problems.push(problem));
        if (row !== null) rows.push(row);
      }
      yield { ...batch, rows, problems };
    }
  }
  return { ...table, batches: batches() };
}
