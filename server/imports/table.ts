import type { Heading } from '../domain/imports/heading.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import { isFormula } from '../domain/values/formula.js';
import type { Batch, OpenedFile } from '../services/imports/import-report.js';

/** A row below the heading, with as many cells as the heading. */
export interface TableRow {
  /** Row number as a spreadsheet shows it: the heading is row 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The places of cells in a workbook that a formula fills: their stored values may be out of date. */
  readonly formulas?: readonly number[];
  /** The places of cells in a workbook that are dates, shown with their day. */
  readonly days?: readonly number[];
}

/** A file of rows and columns in any format. */
export interface Table extends OpenedFile<TableRow> {
  /** The separator of a CSV file's cells, once its heading was read; `null` for a workbook. */
  readonly separator: () => string | null;
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * The cells, as many as the heading has; `undefined` if there are more that are not blank. Excel leaves out
 * the last cells of a row if they are blank, and may write blank ones beyond the heading.
 */
export function fittedCells(cells: readonly string[], width: number): readonly string[] | undefined {
  if (cells.length === width) return cells;
  if (cells.length < width) return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  return isBlank(cells.slice(width)) ? cells.slice(0, width) : undefined;
}

interface WantedColumns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** `MISSING_COLUMNS` if the heading lacks a required column, `REPEATED_COLUMN` for each that it has twice. */
export function checkHeading(
  { columns, place, repeated }: Heading,
  { required, optional = [] }: WantedColumns,
): readonly ImportProblem[] {
  const missing = required.filter((column) => place(column) < 0);
  const lacking = { code: 'MISSING_COLUMNS', missing, found: columns } as const;
  return [
    ...(missing.length > 0 ? [{ row: 1, column: null, problem: lacking }] : []),
    ...repeated([...required, ...optional]).map(repeatedColumn),
  ];
}

export const repeatedColumn = (found: string): ImportProblem => ({
  row: 1,
  column: null,
  problem: { code: 'REPEATED_COLUMN', found },
});

/** `FORMULA` for each cell of these columns that a spreadsheet would run. Other columns are not read. */
export function checkFormulas(
  { columns, place }: Heading,
  read: readonly string[],
): (row: TableRow) => readonly ImportProblem[] {
  const places = read.map(place).filter((index) => index >= 0);
  return ({ line, cells, formulas = [] }) => {
    const formed = places.filter((index) => formulas.includes(index) || isFormula(cells[index] ?? ''));
    return formed.map((index) => {
      const text = cells[index] ?? '';
      const found = (formulas.includes(index) ? `=… (${text})` : text).slice(0, 60);
      return { row: line, column: columns[index] ?? null, problem: { code: 'FORMULA', found } };
    });
  };
}

/**
 * Converts the rows of a file with `read`, which may refuse a row, or skip it by returning `null`. Problems of
 * its heading come first; its rows are read all the same, so that one pass tells everything.
 */
export function mapTable<Row>(
  table: Table,
  ofHeading: readonly ImportProblem[],
  read: (row: TableRow, refuse: (problem: ImportProblem) => void) => Row | null,
): OpenedFile<Row> {
  async function* batches(): AsyncGenerator<Batch<Row>> {
    yield { read: 0, rows: [], problems: ofHeading, warnings: [], bytes: 0 };
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
