import { readHeading } from '../domain/imports/heading.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import type { Batch } from '../services/imports/import-report.js';
import { checkedBytes, refusedAt } from './checked-bytes.js';
import { csvRecords } from './csv-records.js';
import type { SourceFile } from './source-file.js';
import { fittedCells, isBlank, type Table, type TableRow } from './table.js';
import { textLines } from './text-lines.js';

/**
 * Opens a CSV file in any encoding of {@link textLines} and with any separator of {@link csvRecords}. The heading is
 * the first row that is not blank; blank rows are skipped. Only one piece of the file is in memory at a time. The table
 * has warnings if the encoding is not UTF-8, the separator is not a comma or the last line has no line end.
 */
export async function openCsv(file: SourceFile, limit: number): Promise<Table> {
  const checked = checkedBytes(file, limit);
  const text = textLines(checked.read());
  const { read, separator } = csvRecords(text.read());
  const pieces = read();
  let line = 0;
  let rest: readonly string[][] = [];
  let names: readonly string[] | undefined;
  while (!names) {
    const piece = await pieces.next();
    if (piece.done) throw refusedAt(null, { code: 'FILE_EMPTY' });
    const above = piece.value.findIndex((cells) => !isBlank(cells));
    names = piece.value[above];
    line += names ? above + 1 : piece.value.length;
    rest = piece.value.slice(above + 1);
  }
  const heading = readHeading(names);
  const width = names.length;
  let shortRow: number | null = null;

  const batch = (records: readonly string[][]): Batch<TableRow> => {
    const rows: TableRow[] = [];
    const problems: ImportProblem[] = [];
    let count = 0;
    for (const cells of records) {
      line += 1;
      if (isBlank(cells)) continue;
      count += 1;
      if (cells.length < width) shortRow = line;
      const fitted = fittedCells(cells, width);
      if (fitted) rows.push({ line, cells: fitted });
      else {
        const problem = { code: 'WRONG_CELL_COUNT', found: cells.length, expected: width } as const;
        problems.push({ row: line, column: null, problem });
      }
    }
    return { read: count, rows, problems, warnings: [], bytes: checked.count() };
  };

  async function* batches(): AsyncGenerator<Batch<TableRow>> {
    yield batch(rest);
    for await (const records of pieces) yield batch(records);
    // If the last line lacks cells as well as its line end, the file was cut off. A spreadsheet may omit the last line
    // end, but writes all cells of that line.
    if (!text.isFinished() && shortRow === line && line > 1) {
      yield { ...batch([]), problems: [{ row: line, column: null, problem: { code: 'FILE_TRUNCATED' } }] };
    }
    yield { ...batch([]), warnings: warnings() };
  }

  const warnings = (): readonly ImportProblem[] => {
    const encoding = text.encoding();
    const isPlain = encoding === null || encoding === 'UTF-8';
    const all: ImportProblem[] = [];
    if (!isPlain) all.push({ row: null, column: null, problem: { code: 'READ_AS', found: encoding } });
    if (separator() !== ',') {
      all.push({ row: null, column: null, problem: { code: 'SEPARATED_BY', found: separator() } });
    }
    if (!text.isFinished()) all.push({ row: line, column: null, problem: { code: 'LAST_LINE_UNFINISHED' } });
    return all;
  };

  return { ...heading, batches: batches(), separator, digest: checked.digest };
}
