import { monthNames } from '../domain/values/date-text.js';
import { decimal } from '../domain/values/decimal.js';
import { type CellFormat, dayOfSerial } from './cell-format.js';
import { refusedAt } from './checked-bytes.js';
import { readXml } from './xml.js';

/** A cell of the sheet: the text that it shows, and whether a formula produced it. */
export interface SheetCell {
  /** The column's number, from 0. */
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
  /** True if the cell is a date that the sheet shows with its day. */
  readonly isDay: boolean;
}

export interface SheetRow {
  /** The row's number in the spreadsheet, from 1. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
}

/** Reads the shared texts of a workbook, without their phonetic readings. Cells refer to them by index. */
export async function sharedTexts(pieces: AsyncIterable<string>): Promise<readonly string[]> {
  const texts: string[] = [];
  let within = false;
  let phonetic = false;
  await readXml(pieces, {
    open: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') phonetic = true;
      within = name === 't' && !phonetic;
    },
    text: (text) => {
      if (within) texts[texts.length - 1] += text;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      within = false;
    },
  });
  return texts;
}

/** Returns the column number, from 0, of a cell's reference: `C7` gives 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  isFormula: boolean;
}

/** The facts about the workbook that are needed to read a cell. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  /** True if the workbook counts dates from 1 January 1904, as on old Macs. */
  readonly begins1904: boolean;
}

/**
 * The most rows that a sheet may have. A sheet with more rows is not one of our templates, and would fill the memory of
 * the service, which all councils share.
 */
const rowLimit = 100_000;

/** Reads the rows of a sheet that have at least one cell with a text or a formula. */
export async function sheetRows(
  pieces: AsyncIterable<string>,
  context: SheetContext,
): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  let row: SheetRow & { cells: SheetCell[] } = { line: 0, cells: [] };
  let cell: OpenCell | undefined;
  let within = false;
  let phonetic = false;
  await readXml(pieces, {
    open: (name, attributes) => {
      if (name === 'row') row = { line: Number(attributes['r'] ?? row.line + 1), cells: [] };
      if (name === 'c') {
        const column = attributes['r'] ? columnOf(attributes['r']) : (row.cells.at(-1)?.column ?? -1) + 1;
        const style = Number(attributes['s'] ?? 0);
        cell = { column, type: attributes['t'] ?? 'n', style, text: '', isFormula: false };
      }
      if (name === 'f' && cell) cell.isFormula = true;
      if (name === 'rPh') phonetic = true;
      within = name === 'v' || (name === 't' && !phonetic);
    },
    text: (text) => {
      if (within && cell) cell.text += text;
    },
    close: (name) => {
      within = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'c' || !cell) return;
      const { column, isFormula } = cell;
      const shown = shownBy(cell, context);
      cell = undefined;
      if (shown.text === '' && !isFormula) return;
      if (row.cells.length === 0) rows.push(row);
      row.cells.push({ column, isFormula, ...shown });
      if (rows.length > rowLimit) {
        throw refusedAt(row.line, { code: 'MALFORMED_FILE', found: `it has more than ${rowLimit} rows` });
      }
    },
  });
  return rows;
}

type Shown = Pick<SheetCell, 'text' | 'isDay'>;

const plain = (text: string): Shown => ({ text, isDay: false });

/**
 * Returns the text that the sheet shows for a cell. In a percentage format 0.119 gives `11.9%`; in a month format a
 * date gives `January 2017`.
 */
function shownBy({ type, style, text }: OpenCell, { texts, formats, begins1904 }: SheetContext): Shown {
  switch (type) {
    case 's':
      return plain(texts[Number(text)] ?? '');
    case 'b':
      return plain(text === '1' ? 'TRUE' : 'FALSE');
    case 'd':
      return dayShown(text.slice(0, 10), 'DAY') ?? plain(text);
    case 'n':
      return numberShown(text, formats[style] ?? 'NUMBER', begins1904);
    default:
      return plain(text);
  }
}

// A spreadsheet shows at most 15 significant digits: it shows a stored 0.11899999999999999 as 0.119.
const spreadsheetDigits = 15;

function numberShown(text: string, format: CellFormat, begins1904: boolean): Shown {
  if (text === '' || format === 'NUMBER' || !/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(text))
    return plain(text);
  if (format === 'PERCENT') {
    return plain(`${decimal(text).precision(spreadsheetDigits).times(100).toFixed()}%`);
  }
  const day = dayOfSerial(Number(text), begins1904);
  return (day === undefined ? undefined : dayShown(day, format)) ?? plain(text);
}

/**
 * Returns the text for a date. In a month format, the first day of a month gives the month, such as `January 2017`. Any
 * other date gives the day, such as `31/01/2017`. Returns `undefined` if the text is no date.
 */
function dayShown(date: string, format: CellFormat): Shown | undefined {
  const [year, month, day] = date.split('-');
  if (format === 'MONTH' && day === '01') return plain(`${monthNames('en')[Number(month) - 1]} ${year}`);
  return day === undefined ? undefined : { text: `${day}/${month}/${year}`, isDay: true };
}
