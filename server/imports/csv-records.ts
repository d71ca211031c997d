import Papa from 'papaparse';
import { refusedAt } from './checked-bytes.js';

/** The longest row with quoted line breaks, in characters. */
const longestRow = 100_000;

const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** Returns the separator that occurs most often in the heading; a comma if the heading has no separator. */
function separatorOf(heading: string): Separator {
  const names = heading.replaceAll(/"(?:[^"]|"")*"/g, '');
  const uses = (separator: Separator): number => names.split(separator).length;
  return separators.reduce((most, each) => (uses(each) > uses(most) ? each : most));
}

/**
 * Reads the records of a text whose lines end with a line feed. The separator is a comma, a semicolon, a tab or a
 * vertical line: the one that occurs most often in the heading. Reading throws {@link FileRefused} with
 * `MALFORMED_FILE` and the row if a quotation mark is never closed.
 */
export function csvRecords(lines: AsyncIterable<string>) {
  let separator: Separator | null = null;

  /** Yields the records of each piece of text. A piece that ends inside quotation marks is joined to the next piece. */
  async function* read(): AsyncGenerator<string[][]> {
    let before = '';
    let row = 0;
    for await (const piece of lines) {
      separator ??= separatorOf(piece.slice(0, piece.indexOf('\n')));
      const text = before + piece;
      before = endsWithinQuotes(text, separator) ? text : '';
      if (before.length > longestRow + piece.length) throw unclosedIn(before, separator, row);
      if (before !== '') continue;
      const records = parse(text, separator, row);
      row += records.length;
      yield records;
    }
    if (before !== '') throw unclosedIn(before, separator ?? ',', row);
  }

  return { read, separator: () => separator ?? ',' };
}

function parse(text: string, separator: Separator, before: number): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  if (errors.length > 0) throw unclosedIn(text, separator, before);
  // Drop the last row: after the line break at the end of the text, the parser sees a row with one blank cell.
  return data.slice(0, -1);
}

/**
 * Returns true if the text ends inside a quoted cell. An even number of quotation marks means that it does not. An odd
 * number decides nothing, because one mark may be part of an unquoted cell: only then are the cells read.
 */
function endsWithinQuotes(text: string, separator: Separator): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1 && unclosedRecord(text, separator) !== null;
}

function unclosedIn(text: string, separator: Separator, before: number) {
  const row = before + (unclosedRecord(text, separator) ?? 0) + 1;
  const found = `an opening quotation mark in row ${row} is never closed`;
  return refusedAt(row, { code: 'MALFORMED_FILE', found });
}

/**
 * Returns the number, from 0, of the first record with a quoted cell that is never closed, or that is closed but not
 * followed by a separator or a line break. In the second case a quotation mark is superfluous or missing. Returns
 * `null` if there is no such record.
 */
function unclosedRecord(text: string, separator: Separator): number | null {
  let record = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      at = closingMark(text, at + 1) + 1;
      if (at === 0 || !['\r', '\n', separator, undefined].includes(text[at])) return record;
    } else while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') record += 1;
    at += 1;
  }
  return null;
}

/**
 * Returns the position of the quotation mark that closes a quoted cell; -1 if the cell is never closed. Doubled marks
 * are part of the cell.
 */
function closingMark(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
