import type { EntityManager } from 'typeorm';
import type { OpenDataMapping } from '../../domain/imports/open-data-mapping.js';
import { lockForWrite } from '../sql/write-lock.js';

export interface MappingRecord extends OpenDataMapping {
  readonly version: number;
}

interface MappingRow {
  document: OpenDataMapping;
  version: number;
}

/** Mappings of open-data files, which the platform's administrators manage. */
export const mappingStore = (manager: EntityManager) => ({
  /** Makes other changes of mappings wait until this transaction ends. */
  lockForWrite: (): Promise<void> => lockForWrite(manager, '', 'import_mapping'),

  /** Reads all mappings, sorted by code. */
  async all(): Promise<readonly MappingRecord[]> {
    const rows = await manager.query<MappingRow[]>(
      'SELECT document, version FROM import_mapping ORDER BY code',
    );
    return rows.map(({ document, version }) => ({ ...document, version }));
  },

  async add(mapping: OpenDataMapping, changedBy: string): Promise<void> {
    await manager.query(
      'INSERT INTO import_mapping (code, file_name, document, changed_by) VALUES ($1, $2, $3, $4)',
      [mapping.code, mapping.fileName, JSON.stringify(mapping), changedBy],
    );
  },

  async change(mapping: OpenDataMapping, changedBy: string): Promise<void> {
    await manager.query(
      `UPDATE import_mapping SET file_name = $2, document = $3, changed_by = $4, version = version + 1,
         changed_at = clock_timestamp()
       WHERE code = $1`,
      [mapping.code, mapping.fileName, JSON.stringify(mapping), changedBy],
    );
  },
});
