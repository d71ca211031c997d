import sax from 'sax';
import { refusedAt } from './checked-bytes.js';

/** A cell of the sheet: its text, and whether a formula produced it. */
export interface SheetCell {
  /** The column's number, from 0. */
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
}

export interface SheetRow {
  /** Row number in the spreadsheet, from 1. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
}

type Attributes = Readonly<Record<string, string>>;

interface Handler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads XML without resolving external references. */
async function readXml(pieces: AsyncIterable<string>, { open, text, close }: Handler): Promise<void> {
  const parser = sax.parser(true);
  const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.onopentag = ({ name, attributes }) => open?.(localName(name), attributes as Attributes);
  parser.ontext = (content) => text?.(content);
  parser.oncdata = (content) => text?.(content);
  parser.onclosetag = (name) => close?.(localName(name));
  parser.onerror = () => {
    throw refusedAt(null, { code: 'MALFORMED_FILE', found: 'a part of the workbook is not valid XML' });
  };
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

/** The path of the first sheet within the workbook. */
export async function firstSheet(
  workbook: AsyncIterable<string>,
  relations: AsyncIterable<string>,
): Promise<string | undefined> {
  let id: string | undefined;
  await readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'sheet') id ??= attributes['r:id'];
    },
  });
  let target: string | undefined;
  await readXml(relations, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'];
    },
  });
  return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`;
}

/** The shared strings, which cells refer to by number, without their phonetic readings. */
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

/** `C7` is column 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  text: string;
  isFormula: boolean;
}

/** A sheet with more rows is not a template of ours, and would fill the memory that all councils share. */
const rowLimit = 100_000;

/** The rows of a sheet that have at least one cell. */
export async function sheetRows(
  pieces: AsyncIterable<string>,
  texts: readonly string[],
): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  let row: SheetRow & { cells: SheetCell[] } = { line: 0, cells: [] };
  let cell: OpenCell | undefined;
  let within = false;
  await readXml(pieces, {
    open: (name, attributes) => {
      if (name === 'row') row = { line: Number(attributes['r'] ?? row.line + 1), cells: [] };
      if (name === 'c') {
        const column = attributes['r'] ? columnOf(attributes['r']) : (row.cells.at(-1)?.column ?? -1) + 1;
        cell = { column, type: attributes['t'] ?? 'n', text: '', isFormula: false };
      }
      if (name === 'f' && cell) cell.isFormula = true;
      within = name === 'v' || name === 't';
    },
    text: (text) => {
      if (within && cell) cell.text += text;
    },
    close: (name) => {
      within = false;
      if (name !== 'c' || !cell) return;
      const { column, type, isFormula } = cell;
      const text = type === 's' ? (texts[Number(cell.text)] ?? '') : cell.text;
      cell = undefined;
      if (text === '' && !isFormula) return;
      if (row.cells.length === 0) rows.push(row);
      row.cells.push({ column, text, isFormula });
      if (rows.length > rowLimit) {
        throw refusedAt(row.line, { code: 'MALFORMED_FILE', found: `it has more than ${rowLimit} rows` });
      }
    },
  });
  return rows;
}
