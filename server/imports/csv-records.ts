import Papa from 'papaparse';
import { refusedAt } from './checked-bytes.js';

/** Longest row with quoted line breaks, in characters. */
const longestRow = 100_000;

const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** The separator that the heading uses most; a comma if it uses none. */
function separatorOf(heading: string): Separator {
  const names = heading.replaceAll(/"(?:[^"]|"")*"/g, '');
  const uses = (separator: Separator): number => names.split(separator).length;
  return separators.reduce((most, each) => (uses(each) > uses(most) ? each : most));
}

/**
 * The records of a text whose lines end with a line feed. Their separator is a comma, a semicolon, a tab or a
 * vertical line: the one that the heading uses most. Throws {@link FileRefused} `MALFORMED_FILE`, with the
 * row, for a quotation mark that is never closed.
 */
export function csvRecords(lines: AsyncIterable<string>) {
  let separator: Separator | null = null;

  /** The records of each piece of text. A piece that ends inside quotation marks is joined to the next. */
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
  // The text ends with a line break, after which the parser sees one more row with one blank cell.
  return data.slice(0, -1);
}

/** An even number of quotation marks is closed; an odd one may include a mark within an unquoted cell. */
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
 * The first record, from 0, with a quoted cell that has no end, or whose end is not followed by a separator
 * or a line break: its opening mark was meant for nothing, or its closing mark is missing. `null` if there is
 * none.
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

/** The place of the mark that closes a quoted cell; doubled marks are part of it. -1 if it has no end. */
function closingMark(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
