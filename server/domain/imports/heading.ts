/**
 * Returns the form in which the names of columns are compared. Letter case makes no difference, and blanks
 * and hyphens count as underscores, because people retype headings.
 */
const comparedName = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** The columns of a file by name. */
export interface Heading {
  /** The names in the file, trimmed. */
  readonly columns: readonly string[];
  /** The place of a column, from 0; -1 if the file lacks it. */
  readonly place: (column: string) => number;
  /**
   * The columns that are in the file more than once, by their names in `columns`. If `among` is given, only those
   * in it.
   */
  readonly repeated: (among?: readonly string[]) => readonly string[];
}

export function readHeading(cells: readonly string[]): Heading {
  const columns = cells.map((cell) => cell.trim());
  const places = new Map<string, number>();
  const repeated = new Map<string, string>();
  columns.forEach((column, index) => {
    const name = comparedName(column);
    if (name === '') return;
    if (places.has(name)) repeated.set(name, column);
    else places.set(name, index);
  });
  return {
    columns,
    place: (column) => places.get(comparedName(column)) ?? -1,
    repeated: (among) => {
      const wanted = among && new Set(among.map(comparedName));
      return [...repeated].filter(([name]) => wanted?.has(name) ?? true).map(([, column]) => column);
    },
  };
}
