import { readFileSync } from 'node:fs';

/**
 * Returns the cells of a CSV file, by row. The file may have quoted cells, a byte-order mark, and LF or CRLF as line
 * ends. Blank lines are skipped.
 */
export function csvRows(path: string): readonly (readonly string[])[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return text.split(/\r?\n/).filter(Boolean).map(cells);
}

function cells(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

/** Returns the rows below the header. Each row is a function that returns the cell of the named column. */
export function csvRecords(path: string): readonly ((column: string) => string)[] {
  const [header = [], ...rows] = csvRows(path);
  const indexes = new Map(header.map((column, index) => [column, index]));
  return rows.map((row) => (column) => {
    const index = indexes.get(column);
    if (index === undefined) throw new RangeError(`${path} has no column '${column}'`);
    return row[index] ?? '';
  });
}
