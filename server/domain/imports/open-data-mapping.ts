/**
 * A mapping from rows and columns of one of the Department for Education's open-data files to measures. The
 * standard names the columns of time and place; filters and indicators differ from file to file.
 */
import type { PublishedStatus } from '../observations/published-details.js';
import { hasForm } from '../values/code-form.js';
import type { Path, Problem } from '../values/problem.js';
import type { RowItems } from './nearest-items.js';

/**
 * Selects the rows of a figure. For every filter of the file it has an item, or several items with the
 * preferred one first. A file feeds one measure through several items if it renames an item, or has this
 * year's figures as `Revised` and earlier ones as `Final`.
 */
export type FilterItems = Readonly<Record<string, string | readonly string[]>>;

/** The status of the figures in the rows with an item, by filter and item. */
export type ItemStatuses = Readonly<Record<string, Readonly<Record<string, PublishedStatus>>>>;

/**
 * The place of a numerator or denominator: a column of the value's row or, with `where`, of another row of
 * the same area and period.
 */
export interface MappedCell {
  readonly column: string;
  readonly where?: FilterItems;
}

export interface MappedMeasure {
  /** Code in the shared catalogue. */
  readonly measure: string;
  readonly where: FilterItems;
  /** The indicator column that contains the measure's value. */
  readonly value: string;
  /** The places of the fraction. Both or neither is `null`. */
  readonly numerator: MappedCell | null;
  readonly denominator: MappedCell | null;
}

export interface OpenDataMapping {
  readonly code: string;
  /** The start of the file's name, before the years: `csww_indicators`. */
  readonly fileName: string;
  /** The citation for the figures. */
  readonly source: string;
  /** The file's filter columns. */
  readonly filters: readonly string[];
  /** Codes of joint returns, which belong to no single council: their rows are left out. */
  readonly leftOutAreas: readonly string[];
  /** Absent if the file does not state how final its figures are. */
  readonly statuses?: ItemStatuses;
  readonly measures: readonly MappedMeasure[];
}

/** The columns that the open-data standard requires in every file. */
export const standardColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
] as const;

export const columnsOf = ({ filters, measures }: OpenDataMapping): readonly string[] => [
  ...new Set([
    ...filters,
    ...measures.flatMap(({ value, numerator, denominator }) => [
      value,
      ...(numerator && denominator ? [numerator.column, denominator.column] : []),
    ]),
  ]),
];

/** Maximum lengths in characters. */
const textLimits = { code: 64, fileName: 120, source: 300 } as const;

/**
 * Returns every problem with a mapping: `MALFORMED_CODE`, `TOO_LONG`, `REQUIRED` (a file name, a source, a
 * measure, an item for each filter), `NOT_ALLOWED` (an item or a status for a column that is not a filter),
 * `FRACTION_INCOMPLETE`, `DUPLICATE` (a repeated measure, filter or item).
 */
export function checkMapping(mapping: OpenDataMapping): readonly Problem[] {
  const { code, fileName, source, filters, measures } = mapping;
  const problems: Problem[] = [];
  if (!hasForm('CODE', code)) {
    problems.push({ code: 'MALFORMED_CODE', path: ['code'], found: code, form: 'CODE' });
  }
  if (fileName.trim() === '') problems.push({ code: 'REQUIRED', path: ['fileName'], what: 'A file name' });
  if (source.trim() === '') problems.push({ code: 'REQUIRED', path: ['source'], what: 'A source' });
  if (measures.length === 0) problems.push({ code: 'REQUIRED', path: ['measures'], what: 'A measure' });
  for (const field of ['code', 'fileName', 'source'] as const) {
    const [limit, { length }] = [textLimits[field], mapping[field]];
    if (length > limit) problems.push({ code: 'TOO_LONG', path: [field], limit, found: length });
  }
  filters.forEach((filter, index) => {
    const first = filters.indexOf(filter);
    if (first < index) {
      const path = ['filters', index];
      problems.push({ code: 'DUPLICATE', path, what: 'filter', first: ['filters', first] });
    }
  });
  problems.push(...checkStatuses(mapping.statuses ?? {}, filters));
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
  const missing = filters.filter((filter) => itemsFor(where, filter).length === 0);
  const unknown = Object.keys(where).filter((column) => !filters.includes(column));
  return [
    ...missing.map((filter): Problem => ({ code: 'REQUIRED', path, what: `An item for ${filter}` })),
    ...unknown.map((column): Problem => ({ code: 'NOT_ALLOWED', path, found: column, allowed: filters })),
    ...filters.flatMap((filter) => repeatedItems([...path, filter], itemsFor(where, filter))),
  ];
}

const repeatedItems = (path: Path, items: readonly string[]): readonly Problem[] =>
  items.flatMap((item, index) => {
    const first = items.indexOf(item);
    if (first === index) return [];
    return [{ code: 'DUPLICATE', path: [...path, index], what: 'item', first: [...path, first] } as const];
  });

const checkStatuses = (statuses: ItemStatuses, filters: readonly string[]): readonly Problem[] =>
  Object.keys(statuses)
    .filter((column) => !filters.includes(column))
    .map((found) => ({ code: 'NOT_ALLOWED', path: ['statuses'], found, allowed: filters }));

/**
 * Returns the items of a filter from which a measure is read, the preferred one first; none if there is no
 * such filter.
 */
export function itemsFor(where: FilterItems, filter: string): readonly string[] {
  const items = where[filter];
  if (items === undefined) return [];
  return typeof items === 'string' ? [items] : items;
}

/** Writes items in words: `version 'Final' or 'Revised', sex 'Girls'`. Empty if there is no filter. */
export const describeItems = (filters: readonly string[], where: FilterItems): string =>
  filters.map((filter) => `${filter} '${itemsFor(where, filter).join("' or '")}'`).join(', ');

/** One combination of items that rows may have. */
export interface SelectedItems {
  readonly items: RowItems;
  /** The {@link keyOfItems} of the rows that have these items. */
  readonly key: string;
  /**
   * The rank of the combination, 0 for the preferred one. In each period, the lowest rank that the file has
   * gives the figure.
   */
  readonly preference: number;
  /** The least final status of its items; `null` if none of them states one. */
  readonly status: PublishedStatus | null;
}

/**
 * Returns the combinations of items that `where` selects, the preferred ones first. If several filters have
 * several items, the order of the first filter's items comes first.
 */
export function selectedItems(
  { filters, statuses = {} }: Pick<OpenDataMapping, 'filters' | 'statuses'>,
  where: FilterItems,
): readonly SelectedItems[] {
  let combinations: readonly (readonly string[])[] = [[]];
  for (const filter of filters) {
    const items = itemsFor(where, filter);
    combinations = combinations.flatMap((before) => items.map((item) => [...before, item]));
  }
  return combinations.map((items, preference) => {
    const stated = items.flatMap((item, index) => statuses[filters[index] ?? '']?.[item] ?? []);
    const status = leastFinal.find((each) => stated.includes(each)) ?? null;
    const row = Object.fromEntries(filters.map((filter, index) => [filter, items[index] ?? '']));
    return { items: row, key: keyOfItems(items, (item) => item), preference, status };
  });
}

const leastFinal: readonly PublishedStatus[] = ['PROVISIONAL', 'REVISED', 'FINAL'];

// The separator cannot be part of an item, because the standard allows no line break in a cell of a CSV file.
const separator = '\n';

/** Joins the items of a row to one text, for look-ups. */
export const keyOfItems = <Filter>(filters: readonly Filter[], itemOf: (filter: Filter) => string): string =>
  filters.map(itemOf).join(separator);
