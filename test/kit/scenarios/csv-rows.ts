import { readFileSync } from 'node:fs';

/** A CSV file's rows of cells: quoted cells, a byte-order mark, either line end. Blank lines are left out. */
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

/** The rows below the header, each a function from a column's name to its cell. */
export function csvRecords(path: string): readonly ((column: string) => string)[] {
  const [header = [], ...rows] = csvRows(path);
  const places = new Map(header.map((column, index) => [column, index]));
  return rows.map((row) => (column) => {
    const place = places.get(column);
    if (place === undefined) throw new RangeError(`${path} has no column '${column}'`);
    return row[place] ?? '';
  });
}
