import { createHash } from 'node:crypto';
import { readHeading } from '../domain/imports/heading.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import { openArchive } from './archive.js';
import { cellFormats } from './cell-format.js';
import { refusedAt } from './checked-bytes.js';
import type { SourceFile } from './source-file.js';
import { isBlank, type Table, type TableRow } from './table.js';
import { readWorkbook } from './workbook.js';
import { type SheetRow, sharedTexts, sheetRows } from './worksheet.js';

/** The most columns that a sheet may have. A sheet with more columns is not one of our templates. */
const columnLimit = 200;

/**
 * Opens the table on the first visible sheet of a workbook (.xlsx) of at most `limit` bytes. The text of a cell is the
 * text that the sheet shows. The heading is the first row that has any cell. Throws {@link FileRefused} if the file is
 * no workbook, or is too large.
 */
export async function openXlsx(file: SourceFile, limit: number): Promise<Table> {
  const bytes = await readAll(file, limit);
  if (bytes.length === 0) throw refusedAt(null, { code: 'FILE_EMPTY' });
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    const expected = 'a workbook (.xlsx), or rename a CSV file to .csv';
    throw refusedAt(null, { code: 'WRONG_FILE_TYPE', found: 'not a workbook', expected });
  }
  const [heading, ...rows] = await rowsOf(bytes);
  if (!heading) throw refusedAt(null, { code: 'FILE_EMPTY' });
  const width = Math.max(...heading.cells.map(({ column }) => column)) + 1;
  if (width > columnLimit) {
    throw refusedAt(heading.line, {
      code: 'MALFORMED_FILE',
      found: `it has more than ${columnLimit} columns`,
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  async function* batches() {
    const good: TableRow[] = [];
    for (const row of rows) {
      const cells = spread(row, width);
      const formulas = row.cells.filter(({ isFormula }) => isFormula).map(({ column }) => column);
      if (isBlank(cells) && formulas.length === 0) continue;
      const days = row.cells.filter(({ isDay }) => isDay).map(({ column }) => column);
      good.push({ line: row.line, cells, formulas, days });
    }
    const problems: readonly ImportProblem[] = [];
    yield { read: good.length, rows: good, problems, warnings: [], bytes: bytes.length };
  }
  const digest = () => ({ sha256, bytes: bytes.length });
  return { ...readHeading(spread(heading, width)), batches: batches(), separator: () => null, digest };
}

async function rowsOf(bytes: Buffer): Promise<readonly SheetRow[]> {
  const archive = await openArchive(bytes);
  const { sheet, texts, styles, begins1904 } = await readWorkbook(
    archive.text('xl/workbook.xml'),
    archive.text('xl/_rels/workbook.xml.rels'),
  );
  if (!sheet) throw refusedAt(null, { code: 'MALFORMED_FILE', found: 'the workbook has no sheet' });
  return sheetRows(archive.text(sheet), {
    texts: await sharedTexts(archive.text(texts)),
    formats: await cellFormats(archive.text(styles)),
    begins1904,
  });
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
 * Returns one text for each of the `width` columns of the heading. Cells to the right of these columns are ignored:
 * they are notes outside the table.
 */
function spread({ cells }: SheetRow, width: number): string[] {
  const texts = Array.from({ length: width }, () => '');
  for (const { column, text } of cells) if (column >= 0 && column < width) texts[column] = text;
  return texts;
}
