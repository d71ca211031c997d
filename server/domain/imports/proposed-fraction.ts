/** The fraction of a proposed measure. */
import { columnFraction, itemFraction } from './fraction-evidence.js';
import type { IndicatorColumn, OpenDataLayout } from './open-data-layout.js';
import { type FilterItems, itemsFor, keyOfItems, type MappedCell } from './open-data-mapping.js';
import { type MeasureFacts, mayBeFraction } from './proposed-measure.js';
import type { CellProfile, SeriesProfile } from './series-profile.js';

/** One indicator of one series. */
export interface Candidate {
  readonly series: SeriesProfile;
  readonly seriesIndex: number;
  readonly indicator: IndicatorColumn;
  readonly indicatorIndex: number;
  readonly cells: CellProfile;
}

export interface Fraction {
  readonly numerator: MappedCell;
  readonly denominator: MappedCell;
  readonly labels: readonly [numerator: string, denominator: string];
  readonly multiplier: MeasureFacts['multiplier'];
}

/**
 * Returns a function that finds the fraction of a value. The fraction is made of two columns of the value's
 * row. If no two columns fit, it is made of one column: the count in the value's row divided by the count in
 * the row of another item.
 */
export function fractionFinder(layout: OpenDataLayout, series: readonly SeriesProfile[]) {
  const { filters, indicators, statuses } = layout;
  const all = series.map(({ numbers }) => numbers);
  const placesIn = (candidates: readonly SeriesProfile[]): readonly number[] =>
    indicators.map((_indicator, index) =>
      Math.max(0, ...candidates.map(({ cells }) => cells[index]?.decimalPlaces ?? 0)),
    );
  const byColumns = indicators.map((indicator, index) =>
    mayBeFraction(indicator) ? columnFraction(all, index, placesIn(series)) : null,
  );
  const siblings = siblingsIn(
    series,
    filters.map(({ column }) => column).filter((column) => !(column in statuses)),
  );

  return ({ series: own, indicator, indicatorIndex }: Candidate): Fraction | null => {
    const columns = byColumns[indicatorIndex];
    if (columns) {
      const [numerator, denominator] = [indicators[columns.numerator], indicators[columns.denominator]];
      if (!numerator || !denominator) return null;
      return {
        numerator: { column: numerator.column },
        denominator: { column: denominator.column },
        labels: [numerator.label, denominator.label],
        multiplier: columns.multiplier,
      };
    }
    if (!mayBeFraction(indicator)) return null;
    const wholes = siblings(own);
    const items = itemFraction(
      own.numbers,
      wholes.map(({ profile }) => profile.numbers),
      indicatorIndex,
      placesIn([own]),
    );
    const whole = items && wholes[items.whole];
    const count = items && indicators[items.count];
    if (!whole || !count) return null;
    return {
      numerator: { column: count.column },
      denominator: { column: count.column, where: whole.profile.where },
      labels: [whole.part, whole.whole],
      multiplier: items.multiplier,
    };
  };
}

interface Sibling {
  readonly profile: SeriesProfile;
  /** The items in which the two series differ: that of the numerator, and that of the denominator. */
  readonly part: string;
  readonly whole: string;
}

/** Returns a function that finds the series that differ from a given one in the item of a single filter. */
function siblingsIn(all: readonly SeriesProfile[], filters: readonly string[]) {
  const firstOf = (where: FilterItems, filter: string): string => itemsFor(where, filter)[0] ?? '';
  const withoutFilter = (where: FilterItems, filter: string): string =>
    keyOfItems(filters, (each) => (each === filter ? '' : firstOf(where, each)));
  const groups = filters.map((filter) => {
    const group = new Map<string, SeriesProfile[]>();
    for (const profile of all) {
      const key = withoutFilter(profile.where, filter);
      group.set(key, [...(group.get(key) ?? []), profile]);
    }
    return { filter, group };
  });
  return ({ where }: SeriesProfile): readonly Sibling[] =>
    groups.flatMap(({ filter, group }) =>
      (group.get(withoutFilter(where, filter)) ?? [])
        .filter((profile) => firstOf(profile.where, filter) !== firstOf(where, filter))
        .map((profile) => ({
          profile,
          part: firstOf(where, filter),
          whole: firstOf(profile.where, filter),
        })),
    );
}
