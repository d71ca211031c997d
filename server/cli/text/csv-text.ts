import Papa from 'papaparse';

export type Cell = string | number | boolean | null;

/**
 * The start of a cell that a spreadsheet would take for a formula; a negative number is not one. Such a cell
 * gets a leading apostrophe, so that spreadsheets show it as text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^(?:[=+@\t\r\n＝＋－＠]|-(?!\d+(?:\.\d+)?$))/;

/** Rows as CSV (RFC 4180), with the columns and their order as in `head`. */
export const csvText = (rows: readonly Readonly<Record<string, Cell>>[], head: readonly string[]): string =>
  `${Papa.unparse(
    { fields: [...head], data: rows.map((row) => head.map((name) => row[name] ?? '')) },
    { escapeFormulae: formula },
  )}\r\n`;
