import type { FilterItems, MappedCell } from '../../domain/imports/open-data-mapping.js';
import type { ImportMapping as StoredMapping } from '../../services/imports/manage-import-mappings.js';
import type {
  ImportMappingCellInput,
  ImportMappingDefineInput,
  ImportMappingItemInput,
} from './import-mapping.input.js';
import type { ImportMapping, ImportMappingCell, ImportMappingItem } from './import-mapping.type.js';

type MappingContent = Omit<ImportMapping, 'id'>;

/** Without its identifiers, which its resolver makes from the code. */
export function presentImportMapping({ measures, ...mapping }: StoredMapping): MappingContent {
  return {
    ...mapping,
    measures: measures.map(({ measure, where, value, numerator, denominator }) => ({
      code: measure,
      value,
      where: presentItems(where),
      numerator: presentCell(numerator),
      denominator: presentCell(denominator),
    })),
  };
}

const presentItems = (items: FilterItems): readonly ImportMappingItem[] =>
  Object.entries(items).map(([filter, item]) => ({ filter, item }));

const presentCell = (cell: MappedCell | null): ImportMappingCell | null =>
  cell && { column: cell.column, where: presentItems(cell.where ?? {}) };

export function mappingOf({ leftOutAreas, measures, ...mapping }: ImportMappingDefineInput): StoredMapping {
  return {
    ...mapping,
    leftOutAreas: leftOutAreas ?? [],
    measures: measures.map(({ measure, where, value, numerator, denominator }) => ({
      measure,
      where: itemsOf(where),
      value,
      numerator: cellOf(numerator),
      denominator: cellOf(denominator),
    })),
  };
}

const itemsOf = (items: readonly ImportMappingItemInput[]): FilterItems =>
  Object.fromEntries(items.map(({ filter, item }) => [filter, item]));

const cellOf = (cell: ImportMappingCellInput | null | undefined): MappedCell | null =>
  cell ? { column: cell.column, ...(cell.where?.length && { where: itemsOf(cell.where) }) } : null;
