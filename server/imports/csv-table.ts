import Papa from 'papaparse';
import type { ImportProblem } from '../domain/values/file-problem.js';
import type { Batch } from '../services/imports/import-report.js';
import { checkedBytes, refusedAt } from './checked-bytes.js';
import type { SourceFile } from './source-file.js';
import { checkCells, isBlank, type Table, type TableRow } from './table.js';

/** Longest row with quoted line breaks, in characters. */
const longestRow = 100_000;

/**
 * Opens a CSV file: UTF-8 with or without a byte-order mark, commas, quoted or plain cells, LF or CRLF. The
 * heading is the first row, with names trimmed; blank rows are skipped. It streams: only one piece of the
 * file is in memory at a time.
 */
export async function openCsv(file: SourceFile, limit: number): Promise<Table> {
  const checked = checkedBytes(file, limit);
  const pieces = recordsOf(checked.read());
  const first = await pieces.next();
  const heading = first.done ? undefined : first.value[0];
  if (!first.value || !heading) throw refusedAt(null, { code: 'FILE_EMPTY' });
  const columns = heading.map((name) => name.trim());
  const rest = first.value.slice(1);

  async function* batches(): AsyncGenerator<Batch<TableRow>> {
    let line = 1;
    const batch = (records: readonly string[][]): Batch<TableRow> => {
      const rows: TableRow[] = [];
      const problems: ImportProblem[] = [];
      let read = 0;
      for (const cells of records) {
        line += 1;
        if (isBlank(cells)) continue;
        read += 1;
        const rowProblems = checkCells(columns, line, cells);
        if (rowProblems.length === 0) rows.push({ line, cells });
        else problems.push(...rowProblems);
      }
      return { read, rows, problems, bytes: checked.count() };
    };
    yield batch(rest);
    for await (const records of pieces) yield batch(records);
  }

  return { columns, batches: batches(), digest: checked.digest };
}

/** The records of each piece of text. A piece that ends inside quotation marks is joined to the next. */
async function* recordsOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string[][]> {
  let before = '';
  let row = 0;
  for await (const piece of pieces) {
    const text = before + (row === 0 ? withoutMark(piece.toString('utf8')) : piece.toString('utf8'));
    const open = endsWithinQuotes(text);
    before = open ? text : '';
    if (open && text.length > longestRow + piece.length) {
      throw refusedAt(row + 1, { code: 'MALFORMED_FILE', found: 'a quotation mark is never closed' });
    }
    if (open) continue;
    const records = parse(text, row);
    row += records.length;
    yield records;
  }
  if (before !== '') throw refusedAt(row + parseLeniently(before).length, { code: 'FILE_TRUNCATED' });
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function endsWithinQuotes(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}

function parse(text: string, before: number): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const [error] = errors;
  if (error) {
    const found = 'a quotation mark is misplaced';
    throw refusedAt(before + (error.row ?? 0) + 1, { code: 'MALFORMED_FILE', found });
  }
  // The text ends with a line break, after which the parser sees one more row with one blank cell.
  return data.slice(0, -1);
}

const parseLeniently = (text: string): string[][] => Papa.parse<string[]>(text, { delimiter: ',' }).data;
