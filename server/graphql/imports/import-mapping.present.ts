import {
  type FilterItems,
  type ItemStatuses,
  itemsFor,
  type MappedCell,
} from '../../domain/imports/open-data-mapping.js';
import { groupBy } from '../../domain/values/group-by.js';
import type {
  DefineMappingInput,
  ImportMapping as StoredMapping,
} from '../../services/imports/manage-import-mappings.js';
import type {
  ImportMappingCellInput,
  ImportMappingDefineInput,
  ImportMappingItemInput,
  ImportMappingStatusInput,
} from './import-mapping.input.js';
import type {
  ImportMapping,
  ImportMappingCell,
  ImportMappingItem,
  ImportMappingStatus,
} from './import-mapping.type.js';

type MappingContent = Omit<ImportMapping, 'id'>;

/** Converts a mapping, without the identifiers, which the resolver makes from the code. */
export function presentImportMapping({ measures, statuses = {}, ...mapping }: StoredMapping): MappingContent {
  return {
    ...mapping,
    statuses: presentStatuses(statuses),
    measures: measures.map(({ measure, where, value, numerator, denominator }) => ({
      code: measure,
      value,
      where: presentItems(where),
      numerator: presentCell(numerator),
      denominator: presentCell(denominator),
    })),
  };
}

const presentItems = (where: FilterItems): readonly ImportMappingItem[] =>
  Object.keys(where).flatMap((filter) => itemsFor(where, filter).map((item) => ({ filter, item })));

const presentStatuses = (statuses: ItemStatuses): readonly ImportMappingStatus[] =>
  Object.entries(statuses).flatMap(([filter, items]) =>
    Object.entries(items).map(([item, status]) => ({ filter, item, status })),
  );

const presentCell = (cell: MappedCell | null): ImportMappingCell | null =>
  cell && { column: cell.column, where: presentItems(cell.where ?? {}) };

export function mappingOf({
  leftOutAreas,
  measures,
  newMeasures,
  statuses,
  ...mapping
}: ImportMappingDefineInput): DefineMappingInput {
  return {
    ...mapping,
    leftOutAreas: leftOutAreas ?? [],
    ...(statuses?.length && { statuses: statusesOf(statuses) }),
    measures: measures.map(({ measure, where, value, numerator, denominator }) => ({
      measure,
      where: itemsOf(where),
      value,
      numerator: cellOf(numerator),
      denominator: cellOf(denominator),
    })),
    newMeasures: newMeasures ?? [],
  };
}

/** Groups the items by filter. Several items of one filter become a list, in the order given. */
function itemsOf(items: readonly ImportMappingItemInput[]): FilterItems {
  const byFilter = groupBy(items, ({ filter }) => filter);
  return Object.fromEntries(
    [...byFilter].map(([filter, [first, ...others]]) => [
      filter,
      others.length === 0 ? (first?.item ?? '') : [first, ...others].map((each) => each?.item ?? ''),
    ]),
  );
}

const statusesOf = (statuses: readonly ImportMappingStatusInput[]): ItemStatuses =>
  Object.fromEntries(
    [...groupBy(statuses, ({ filter }) => filter)].map(([filter, items]) => [
      filter,
      Object.fromEntries(items.map(({ item, status }) => [item, status])),
    ]),
  );

const cellOf = (cell: ImportMappingCellInput | null | undefined): MappedCell | null =>
  cell ? { column: cell.column, ...(cell.where?.length && { where: itemsOf(cell.where) }) } : null;
