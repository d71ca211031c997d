/**
 * Which rows and columns of one of the Department for Education's open-data files are which measure. The
 * standard names the columns of time and place; filters and indicators differ from file to file.
 */
import type { Path, Problem } from '../values/problem.js';

/** The row a figure stands in: an item for every filter of the file. */
export type FilterItems = Readonly<Record<string, string>>;

/** A column; with `where`, of another row for the same area and period. */
export interface MappedCell {
  readonly column: string;
  readonly where?: FilterItems;
}

export interface MappedMeasure {
  /** Code in the shared catalogue. */
  readonly measure: string;
  readonly where: FilterItems;
  /** The indicator that is the measure's value. */
  readonly value: string;
  /** Both or neither. */
  readonly numerator: MappedCell | null;
  readonly denominator: MappedCell | null;
}

export interface OpenDataMapping {
  readonly code: string;
  /** How the file's name begins, whatever years follow: `csww_indicators`. */
  readonly fileName: string;
  /** What the figures are cited as. */
  readonly source: string;
  /** The file's filter columns. */
  readonly filters: readonly string[];
  /** Codes that stand for no council of their own, as joint returns do: their rows are left out. */
  readonly leftOutAreas: readonly string[];
  readonly measures: readonly MappedMeasure[];
}

/** The columns that the open-data standard asks of every file. */
export const standardColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
] as const;

/** Every column that a mapping reads, each once. */
export const columnsOf = ({ filters, measures }: OpenDataMapping): readonly string[] => [
  ...new Set([
    ...filters,
    ...measures.flatMap(({ value, numerator, denominator }) => [
      value,
      ...(numerator && denominator ? [numerator.column, denominator.column] : []),
    ]),
  ]),
];

const codeForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Characters. */
const textLimits = { code: 64, fileName: 120, source: 300 } as const;

/**
 * Everything wrong with a mapping: `MALFORMED_CODE`, `TOO_LONG`, `REQUIRED` (a file name, a source, a measure,
 * an item for each filter), `NOT_ALLOWED` (an item for a column that is no filter), `FRACTION_INCOMPLETE`,
 * `DUPLICATE` (a measure or a filter twice).
 */
export function checkMapping(mapping: OpenDataMapping): readonly Problem[] {
  const { code, fileName, source, filters, measures } = mapping;
  const problems: Problem[] = [];
  if (!codeForm.test(code)) problems.push({ code: 'MALFORMED_CODE', path: ['code'], found: code });
  if (fileName.trim() === '') problems.push({ code: 'REQUIRED', path: ['fileName'], what: 'A file name' });
  if (source.trim() === '') problems.push({ code: 'REQUIRED', path: ['source'], what: 'A source' });
  if (measures.length === 0) problems.push({ code: 'REQUIRED', path: ['measures'], what: 'A measure' });
  for (const field of ['code', 'fileName', 'source'] as const) {
    const [limit, found] = [textLimits[field], mapping[field].length];
    if (found > limit) problems.push({ code: 'TOO_LONG', path: [field], limit, found });
  }
  filters.forEach((filter, index) => {
    const first = filters.indexOf(filter);
    if (first < index) {
      const path = ['filters', index];
      problems.push({ code: 'DUPLICATE', path, what: 'filter', first: ['filters', first] });
    }
  });
  measures.forEach((measure, index) => {
    const path = ['measures', index];
    const first = measures.findIndex((other) => other.measure === measure.measure);
    if (first < index) {
      problems.push({ code: 'DUPLICATE', path, what: 'measure', first: ['measures', first] });
    }
    if ((measure.numerator === null) !== (measure.denominator === null)) {
      problems.push({ code: 'FRACTION_INCOMPLETE', path });
    }
    problems.push(...checkItems([...path, 'where'], measure.where, filters));
    for (const part of ['numerator', 'denominator'] as const) {
      const where = measure[part]?.where;
      if (where) problems.push(...checkItems([...path, part, 'where'], where, filters));
    }
  });
  return problems;
}

function checkItems(path: Path, where: FilterItems, filters: readonly string[]): readonly Problem[] {
  const missing = filters.filter((filter) => where[filter] === undefined);
  const strange = Object.keys(where).filter((column) => !filters.includes(column));
  return [
    ...missing.map((filter): Problem => ({ code: 'REQUIRED', path, what: `An item for ${filter}` })),
    ...strange.map((found): Problem => ({ code: 'NOT_ALLOWED', path, found, allowed: filters })),
  ];
}

// No cell of a CSV file that the standard allows holds a line end.
const separator = '\n';

/** The items of a row as one text, for a look-up. */
export const keyOfItems = <Filter>(filters: readonly Filter[], itemOf: (filter: Filter) => string): string =>
  filters.map(itemOf).join(separator);
