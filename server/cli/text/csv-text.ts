import Papa from 'papaparse';

export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet would take for a formula; numbers below zero are none. A cell that begins so is written behind an
 * apostrophe, which spreadsheets show as text. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^(?:[=+@\t\r\n＝＋－＠]|-(?!\d+(?:\.\d+)?$))/;

/** Rows as CSV (RFC 4180), with their headings; the first row says which and in what order. */
export const csvText = (rows: readonly Readonly<Record<string, Cell>>[], head: readonly string[]): string =>
  `${Papa.unparse(
    { fields: [...head], data: rows.map((row) => head.map((name) => row[name] ?? '')) },
    { escapeFormulae: formula },
  )}\r\n`;
