import type { ImportProblem } from '../domain/values/file-problem.js';
import type { OpenedFile } from '../services/imports/import-report.js';
import { refusedAt } from './checked-bytes.js';

/** A row below the heading, as many cells as the heading has. */
export interface TableRow {
  /** As whoever opens the file counts: the heading is row 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of rows and columns, whatever it is written in. */
export type Table = OpenedFile<TableRow>;

// A number may begin with a sign; LAIT writes a hyphen alone for no value.
const signedNumber = /^[+-](?:£?[\d.,]+(?:e[+-]?\d+)?\s?%?)?$/i;

/**
 * Whether a spreadsheet that opens the text would run it: it begins with `=` or `@`, a tab or a carriage
 * return, or with a sign and is no number.
 */
export function isFormula(text: string): boolean {
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

/** What is wrong with the cells of one row, before anybody asks what they mean. */
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

/** Throws `MISSING_COLUMNS` where the heading lacks one, `REPEATED_COLUMN` where it names one of them twice. */
export function requireColumns(found: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.filter((column) => !found.includes(column));
  if (missing.length > 0) throw refusedAt(1, { code: 'MISSING_COLUMNS', missing, found });
  const repeated = wanted.find((column) => found.indexOf(column) !== found.lastIndexOf(column));
  if (repeated) throw refusedAt(1, { code: 'REPEATED_COLUMN', found: repeated });
}

/** The same file with its rows read as something; a row may turn out to be wrong, or to be passed over. */
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
