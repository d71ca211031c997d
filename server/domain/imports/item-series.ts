/** Combinations of filter items in an open-data file, and the series of figures that they make. */
import { comparePeriods, type Period } from '../values/period.js';
import type { FilterColumn, OpenDataLayout } from './open-data-layout.js';
import { statusOfItem } from './open-data-layout.js';
import { type FilterItems, itemsFor, keyOfItems } from './open-data-mapping.js';
import type { ProposalNote } from './proposal-note.js';

/** The allowed items of each filter. A filter without an entry allows every item. */
export type AllowedItems = Readonly<Record<string, readonly string[]>>;

/** The rows of one combination of items. */
export interface ItemCombination {
  /** One item for each filter, in the order of the filters. */
  readonly items: readonly string[];
  readonly periods: readonly Period[];
}

/** A combination of items whose figures make one measure for each indicator. */
export interface ItemSeries {
  readonly where: FilterItems;
}

const isAllowed = (filters: readonly FilterColumn[], allowed: AllowedItems, items: readonly string[]) =>
  filters.every(({ column }, index) => allowed[column]?.includes(items[index] ?? '') ?? true);

/** Counts rows by their combination of items. A row is ignored if one of its items is not allowed. */
export function combinationCounter({ filters }: OpenDataLayout, allowed: AllowedItems) {
  const combinations = new Map<string, { items: readonly string[]; periods: Set<Period> }>();
  return {
    add(items: readonly string[], period: Period): void {
      if (!isAllowed(filters, allowed, items)) return;
      const key = keyOfItems(items, (item) => item);
      const combination = combinations.get(key) ?? { items, periods: new Set() };
      combination.periods.add(period);
      combinations.set(key, combination);
    },
    combinations: (): readonly ItemCombination[] =>
      [...combinations.values()].map(({ items, periods }) => ({ items, periods: [...periods] })),
  };
}

/**
 * Restricts filters to their total, those with the most items first, until `isFewEnough` accepts the rest. A
 * filter stays as it is if the caller has chosen items of it.
 */
export function holdAtTotals(
  { filters, statuses }: OpenDataLayout,
  chosen: AllowedItems,
  isFewEnough: (allowed: AllowedItems) => boolean,
): { readonly allowed: AllowedItems; readonly notes: readonly ProposalNote[] } {
  let allowed = chosen;
  const notes: ProposalNote[] = [];
  const candidates = filters
    .filter(({ column, items }) => items.length > 1 && !(column in chosen) && !(column in statuses))
    .sort((a, b) => b.items.length - a.items.length);
  for (const { column, items, total } of candidates) {
    if (total === null) continue;
    if (isFewEnough(allowed)) break;
    allowed = { ...allowed, [column]: [total] };
    notes.push({ code: 'HELD_AT_TOTAL', filter: column, item: total, leftOut: items.length - 1 });
  }
  return { allowed, notes };
}

/** Returns the largest number of combinations that the filters can have together. */
export const possibleCombinations = ({ filters, statuses }: OpenDataLayout, allowed: AllowedItems): number =>
  filters
    .filter(({ column }) => !(column in statuses))
    .reduce((product, { column, items }) => product * (allowed[column] ?? items).length, 1);

/** Returns the series of the allowed combinations, in the order of the file. */
export function seriesOf(
  layout: OpenDataLayout,
  combinations: readonly ItemCombination[],
  allowed: AllowedItems,
): { readonly series: readonly ItemSeries[]; readonly notes: readonly ProposalNote[] } {
  const { filters } = layout;
  const used = combinations.filter(({ items }) => isAllowed(filters, allowed, items));
  const notes: ProposalNote[] = [];
  const joined = filters.map((filter, index) =>
    joinedItems(layout, filter, periodsByItem(used, index), notes),
  );
  const series = new Map<string, ItemSeries>();
  for (const { items } of used) {
    const where = Object.fromEntries(
      filters.map(({ column }, index) => [column, joined[index]?.get(items[index] ?? '') ?? '']),
    );
    series.set(
      keyOfItems(filters, ({ column }) => itemsFor(where, column)[0] ?? ''),
      { where },
    );
  }
  return { series: [...series.values()], notes };
}

function periodsByItem(
  combinations: readonly ItemCombination[],
  index: number,
): ReadonlyMap<string, readonly Period[]> {
  const periods = new Map<string, Set<Period>>();
  for (const combination of combinations) {
    const item = combination.items[index] ?? '';
    periods.set(item, new Set([...(periods.get(item) ?? []), ...combination.periods]));
  }
  return new Map([...periods].map(([item, set]) => [item, [...set].sort(comparePeriods)]));
}

const finality = ['FINAL', 'REVISED', 'PROVISIONAL'];

/** Returns, for each item, the items that feed the same measures, the preferred one first. */
function joinedItems(
  { statuses }: OpenDataLayout,
  { column }: FilterColumn,
  periods: ReadonlyMap<string, readonly Period[]>,
  notes: ProposalNote[],
): ReadonlyMap<string, string | readonly string[]> {
  const items = [...periods.keys()];
  if (column in statuses) {
    const rank = (item: string): number => finality.indexOf(statusOfItem(item) ?? '');
    const releases = items.sort((a, b) => rank(a) - rank(b));
    if (releases.length > 1) notes.push({ code: 'RELEASES_JOINED', filter: column, items: releases });
    return new Map(items.map((item) => [item, oneOrAll(releases)]));
  }
  const alike = new Map<string, string[]>();
  for (const item of items) alike.set(plain(item), [...(alike.get(plain(item)) ?? []), item]);
  const joined = new Map<string, string | readonly string[]>();
  for (const group of alike.values()) {
    const isRenamed = group.length > 1 && isDisjoint(group.map((item) => periods.get(item) ?? []));
    const latestFirst = [...group].sort((a, b) =>
      comparePeriods(periods.get(b)?.at(-1) as Period, periods.get(a)?.at(-1) as Period),
    );
    if (isRenamed) notes.push({ code: 'ITEMS_JOINED', filter: column, items: latestFirst });
    for (const item of group) joined.set(item, isRenamed ? latestFirst : item);
  }
  return joined;
}

const oneOrAll = (items: readonly string[]): string | readonly string[] =>
  items.length === 1 ? (items[0] as string) : items;

/**
 * Returns the words of an item without its punctuation, because a renamed item usually differs only in that.
 */
const plain = (item: string): string =>
  item
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isDisjoint = (spans: readonly (readonly Period[])[]): boolean => {
  const all = spans.flat();
  return new Set(all).size === all.length;
};
