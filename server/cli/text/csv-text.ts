import Papa from 'papaparse';
import { guardedStart } from '../../domain/values/formula.js';

export type Cell = string | number | boolean | null;

/**
 * Writes rows as CSV (RFC 4180), with the columns of `head` in that order. A cell that a spreadsheet would take
 * for a formula gets a leading apostrophe, so that spreadsheets show it as text; an import removes the apostrophe.
 */
export const csvText = (rows: readonly Readonly<Record<string, Cell>>[], head: readonly string[]): string =>
  `${Papa.unparse(
    { fields: [...head], data: rows.map((row) => head.map((name) => row[name] ?? '')) },
    { escapeFormulae: guardedStart },
  )}\r\n`;
