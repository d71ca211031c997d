/** The columns of an open-data file by their use: filters, indicators, and those that are left out. */
import type { Unit } from '../measures/measure.js';
import type { PublishedStatus } from '../observations/published-details.js';
import type { ColumnProfile } from './open-data-columns.js';
import type { ItemStatuses } from './open-data-mapping.js';
import type { MetaColumn } from './open-data-meta.js';
import type { ProposalNote } from './proposal-note.js';

export interface FilterColumn {
  readonly column: string;
  readonly label: string;
  readonly items: readonly string[];
  /** The item that stands for all others; `null` if there is none. */
  readonly total: string | null;
}

export interface IndicatorColumn {
  readonly column: string;
  readonly label: string;
  /** The unit in the file's description; `null` if there is none. */
  readonly unit: Unit | null;
  readonly decimalPlaces: number | null;
}

export interface OpenDataLayout {
  readonly filters: readonly FilterColumn[];
  readonly indicators: readonly IndicatorColumn[];
  /** Filters in which every item says how final the figures are, such as `version` with Revised and Final. */
  readonly statuses: ItemStatuses;
  readonly notes: readonly ProposalNote[];
}

/**
 * Sorts the columns into filters and indicators by the file's description. Without one it looks at the cells:
 * a column of numbers is an indicator, a column of texts is a filter. `filters` names further columns that
 * are filters.
 */
export function layoutOf(
  profiles: readonly ColumnProfile[],
  meta: readonly MetaColumn[] | null,
  filters: readonly string[] = [],
): OpenDataLayout {
  const notes: ProposalNote[] = [];
  const found: FilterColumn[] = [];
  const indicators: IndicatorColumn[] = [];
  for (const profile of profiles) {
    const { column } = profile;
    const description = meta?.find((each) => each.column === column);
    const label = description?.label ?? inWords(column);
    const use = filters.includes(column) ? 'FILTER' : (description?.kind ?? (meta ? null : useOf(profile)));
    if (use === null) notes.push({ code: meta ? 'NOT_DESCRIBED' : 'BLANK_COLUMN', column });
    else if (use === 'INDICATOR') {
      if (profile.texts > 0) notes.push({ code: 'UNREADABLE_CELLS', column, cells: profile.texts });
      const { unit = null, decimalPlaces = null } = description ?? {};
      indicators.push({ column, label, unit, decimalPlaces });
    } else if (profile.items === null) notes.push({ code: 'TOO_MANY_ITEMS', column });
    else if (profile.items.length === 0) notes.push({ code: 'BLANK_COLUMN', column });
    else found.push({ column, label, items: profile.items, total: totalOf(profile.items) });
  }
  return { filters: found, indicators, statuses: statusesOf(found), notes };
}

/**
 * The largest number of different numbers in a filter. A filter may have some items of digits alone, such as
 * ages; an indicator has hundreds of different numbers.
 */
const mostNumbersOfFilter = 30;

function useOf({ numbers, symbols, texts, differentNumbers }: ColumnProfile): MetaColumn['kind'] | null {
  if (texts === 0) return numbers + symbols > 0 ? 'INDICATOR' : null;
  const hasFewNumbers = differentNumbers !== null && differentNumbers <= mostNumbersOfFilter;
  return texts >= numbers || hasFewNumbers ? 'FILTER' : 'INDICATOR';
}

/** Writes the name of a column in words: `children_percent` is 'Children percent'. */
function inWords(column: string): string {
  const words = column.replaceAll(/[_\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const totalForms = [/^total$/i, /^all$/i, /^total\b/i, /\btotal$/i, /^all\b/i];

function totalOf(items: readonly string[]): string | null {
  for (const form of totalForms) {
    const [total, ...more] = items.filter((item) => form.test(item.trim()));
    if (total !== undefined && more.length === 0) return total;
  }
  return null;
}

const statusWords: Readonly<Record<string, PublishedStatus>> = {
  provisional: 'PROVISIONAL',
  revised: 'REVISED',
  amended: 'REVISED',
  final: 'FINAL',
};

export const statusOfItem = (item: string): PublishedStatus | undefined =>
  statusWords[item.trim().toLowerCase()];

function statusesOf(filters: readonly FilterColumn[]): ItemStatuses {
  const releases = filters.flatMap(({ column, items }) => {
    const entries = items.flatMap((item) => {
      const status = statusOfItem(item);
      return status === undefined ? [] : [[item, status] as const];
    });
    return entries.length === items.length ? [[column, Object.fromEntries(entries)] as const] : [];
  });
  return Object.fromEntries(releases);
}
