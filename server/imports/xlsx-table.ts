import { createHash } from 'node:crypto';
import type { ImportProblem } from '../domain/values/file-problem.js';
import { openArchive } from './archive.js';
import { refusedAt } from './checked-bytes.js';
import type { SourceFile } from './source-file.js';
import { checkCells, isBlank, type Table, type TableRow } from './table.js';
import { firstSheet, type SheetRow, sharedTexts, sheetRows } from './worksheet.js';

/** A sheet with more columns is not a template of ours. */
const columnLimit = 200;

/**
 * Opens the table on the first sheet of a workbook (.xlsx) of at most `limit` bytes. The heading is the first
 * row that has any cell. A cell with a formula is refused (`FORMULA`), because its stored value may be out of
 * date.
 */
export async function openXlsx(file: SourceFile, limit: number): Promise<Table> {
  const bytes = await readAll(file, limit);
  if (bytes.length === 0) throw refusedAt(null, { code: 'FILE_EMPTY' });
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    const expected = 'a workbook (.xlsx), or rename a CSV file to .csv';
    throw refusedAt(null, { code: 'WRONG_FILE_TYPE', found: 'not a workbook', expected });
  }
  const archive = await openArchive(bytes);
  const path = await firstSheet(archive.text('xl/workbook.xml'), archive.text('xl/_rels/workbook.xml.rels'));
  if (!path) throw refusedAt(null, { code: 'MALFORMED_FILE', found: 'the workbook has no sheet' });
  const texts = await sharedTexts(archive.text('xl/sharedStrings.xml'));
  const [heading, ...rows] = await sheetRows(archive.text(path), texts);
  if (!heading) throw refusedAt(null, { code: 'FILE_EMPTY' });
  const width = Math.max(...heading.cells.map(({ column }) => column)) + 1;
  if (width > columnLimit) {
    throw refusedAt(heading.line, {
      code: 'MALFORMED_FILE',
      found: `it has more than ${columnLimit} columns`,
    });
  }
  const columns = spread(heading, width).map((name) => name.trim());
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  async function* batches() {
    const problems: ImportProblem[] = [];
    const good: TableRow[] = [];
    let read = 0;
    for (const row of rows) {
      const cells = spread(row, width);
      if (isBlank(cells) && !row.cells.some(({ isFormula }) => isFormula)) continue;
      read += 1;
      const rowProblems = [...formulasOf(row, columns), ...checkCells(columns, row.line, cells)];
      if (rowProblems.length === 0) good.push({ line: row.line, cells });
      else problems.push(...rowProblems);
    }
    yield { read, rows: good, problems, bytes: bytes.length };
  }
  return { columns, batches: batches(), digest: () => ({ sha256, bytes: bytes.length }) };
}

async function readAll(file: SourceFile, limit: number): Promise<Buffer> {
  if (file.size !== null && file.size > limit) throw refusedAt(null, { code: 'FILE_TOO_LARGE', limit });
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of file.bytes()) {
    bytes += piece.length;
    if (bytes > limit) throw refusedAt(null, { code: 'FILE_TOO_LARGE', limit });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/**
 * One text for each column of the heading; cells to its right are notes outside the table, and are ignored.
 */
function spread({ cells }: SheetRow, width: number): string[] {
  const texts = Array.from({ length: width }, () => '');
  for (const { column, text } of cells) if (column >= 0 && column < width) texts[column] = text;
  return texts;
}

const formulasOf = ({ line, cells }: SheetRow, columns: readonly string[]): readonly ImportProblem[] =>
  cells
    .filter(({ isFormula, column }) => isFormula && column < columns.length)
    .map(({ column, text }) => ({
      row: line,
      column: columns[column] ?? null,
      problem: { code: 'FORMULA', found: `=… (${text})`.slice(0, 60) },
    }));
