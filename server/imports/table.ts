import type { Heading } from '../domain/imports/heading.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import { isFormula } from '../domain/values/formula.js';
import type { Batch, OpenedFile } from '../services/imports/import-report.js';

/** A row below the heading, with as many cells as the heading. */
export interface TableRow {
  /** The row's number in the file, from 1, as a spreadsheet shows it. */
  readonly line: number;
  readonly cells: readonly string[];
  /**
   * In a workbook, the columns, from 0, whose cells a formula calculates. The stored values of these cells may be out
   * of date.
   */
  readonly formulas?: readonly number[];
  /** In a workbook, the columns, from 0, whose cells are dates shown with their day. */
  readonly days?: readonly number[];
}

/** A file of rows and columns in any format. */
export interface Table extends OpenedFile<TableRow> {
  /** Returns the separator between the cells of a CSV file; `null` for a workbook. */
  readonly separator: () => string | null;
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Returns the cells of a row, with blank cells added or removed at the end to make `width`. Excel omits blank cells at
 * the end of a row, and may write blank cells beyond the heading. Returns `undefined` if a cell beyond `width` is not
 * blank.
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

/**
 * Returns `MISSING_COLUMNS` if the heading lacks a required column, and `REPEATED_COLUMN` for each required or optional
 * column that the heading has twice.
 */
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

/**
 * Returns a function that checks a row and returns `FORMULA` for each cell that a spreadsheet would run as a formula.
 * It checks only the columns `read`.
 */
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
 * Converts the rows of a table with `read`, which may refuse a row, or skip it by returning `null`. The problems of the
 * heading come first. The rows are read even if the heading has problems, so that one pass finds every problem.
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
