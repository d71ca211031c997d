import type { Heading } from '../../domain/imports/heading.js';
import {
  type FilterItems,
  type MappedMeasure,
  type OpenDataMapping,
  selectedItems,
} from '../../domain/imports/open-data-mapping.js';
import type { PublishedStatus } from '../../domain/observations/published-details.js';
import type { StagedFigure } from '../../persistence/imports/staged-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

export interface ColumnPlace {
  readonly column: string;
  readonly index: number;
}

/**
 * One use of a row: a measure's value, with the numerator and denominator if they are in the same row; or a
 * numerator or denominator alone, if it is in another row than the value.
 */
export interface Use {
  readonly part: StagedFigure['part'];
  readonly measure: MeasureRecord;
  readonly cell: ColumnPlace;
  readonly numerator: ColumnPlace | null;
  readonly denominator: ColumnPlace | null;
  /** The place of the row's filter items among the items that the mapping names for the measure; 0 is preferred. */
  readonly preference: number;
  /** The status that the mapping gives to figures with the row's filter items. */
  readonly status: PublishedStatus | null;
}

/** Returns the column indexes of all cells that the import reads. */
export const placesOf = (
  filters: readonly number[],
  uses: ReadonlyMap<string, readonly Use[]>,
): readonly number[] => [
  ...new Set([
    ...filters,
    ...[...uses.values()]
      .flat()
      .flatMap(({ cell, numerator, denominator }) =>
        [cell, numerator, denominator].flatMap((place) => (place ? [place.index] : [])),
      ),
  ]),
];

/** Finds the uses of a file's rows, by the key of the rows' filter items. */
export function usesByItems(
  mapping: OpenDataMapping,
  measures: ReadonlyMap<string, MeasureRecord>,
  heading: Heading,
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const place = (column: string): ColumnPlace => ({ column, index: heading.place(column) });
  const add = (where: FilterItems, use: Omit<Use, 'preference' | 'status'>): void => {
    // A use is skipped if the file lacks a column: the check of the file's heading reports the column.
    const { cell, numerator, denominator } = use;
    if ([cell, numerator, denominator].some((read) => read && read.index < 0)) return;
    for (const { key, preference, status } of selectedItems(mapping, where)) {
      uses.set(key, [...(uses.get(key) ?? []), { ...use, preference, status }]);
    }
  };
  for (const entry of mapping.measures) {
    const measure = measures.get(entry.measure);
    if (!measure) continue;
    const beside = (part: 'numerator' | 'denominator') => {
      const cell = entry[part];
      return cell && !cell.where ? place(cell.column) : null;
    };
    add(entry.where, {
      part: 'VALUE',
      measure,
      cell: place(entry.value),
      numerator: beside('numerator'),
      denominator: beside('denominator'),
    });
    for (const { part, cell } of partsElsewhere(entry)) {
      add(cell.where ?? {}, {
        part,
        measure,
        cell: place(cell.column),
        numerator: null,
        denominator: null,
      });
    }
  }
  return uses;
}

/** Returns the numerator and denominator if they are in another row than the value. */
const partsElsewhere = ({ numerator, denominator }: MappedMeasure) =>
  (
    [
      { part: 'NUMERATOR', cell: numerator },
      { part: 'DENOMINATOR', cell: denominator },
    ] as const
  ).flatMap(({ part, cell }) => (cell?.where ? [{ part, cell }] : []));
