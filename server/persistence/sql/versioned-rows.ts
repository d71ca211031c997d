import type { EntityManager, EntitySchema, FindOptionsWhere, Repository } from 'typeorm';
import { rowColumns } from './columns.js';
import { recordedBy } from './recorded-by.js';
import { lockForWrite } from './write-lock.js';

/** A row of a council on a measure in a period. It is never changed: a new version is added. */
export interface VersionedRow {
  councilId: string;
  measureId: string;
  periodCode: string;
  version: number;
  recordedBy: string;
}

interface VersionedTable<Row extends VersionedRow, Item> {
  readonly entity: EntitySchema<Row>;
  /** The columns that distinguish rows of one measure and period from each other. */
  readonly keys: readonly (keyof Row & string)[];
  readonly read: (row: Row) => Item;
}

/**
 * Reads and adds a council's rows of an append-only table. Of the rows with the same measure, period and keys, the one
 * with the highest version is current.
 */
export function versionedRows<Row extends VersionedRow, Item>(
  manager: EntityManager,
  councilId: string,
  { entity, keys, read }: VersionedTable<Row, Item>,
) {
  const table = entity.options.tableName ?? entity.options.name;
  const repository = manager.getRepository(entity);
  const identity = ['measure_id', 'period_code', ...keys].join(', ');
  const lock = (): Promise<void> => lockForWrite(manager, councilId, table);
  return {
    /** Makes other writers of this council's rows in the table wait until this transaction ends. */
    lockForWrite: lock,

    /** Reads the rows that are current now or, if `asAt` is given, were current then. */
    async current(
      measureIds: readonly string[],
      periodCodes: readonly string[],
      asAt: Date | null = null,
    ): Promise<readonly Item[]> {
      const rows = await manager.query<Row[]>(
        `SELECT DISTINCT ON (${identity}) ${rowColumns(entity)} FROM ${table}
         WHERE measure_id = ANY($1) AND period_code = ANY($2)
           AND ${recordedBy('recorded_at', 3)} ORDER BY ${identity}, version DESC`,
        [measureIds, periodCodes, asAt],
      );
      return rows.map(read);
    },

    async append(row: Omit<Row, 'id' | 'councilId' | 'version' | 'recordedAt'>): Promise<void> {
      await lock();
      const stored = row as unknown as Row;
      const { measureId, periodCode } = stored;
      const key = Object.fromEntries(keys.map((name) => [name, stored[name]]));
      const where = { measureId, periodCode, ...key } as FindOptionsWhere<Row>;
      const version = 1 + (await repository.countBy(where));
      await repository.insert({ ...row, councilId, version } as Parameters<Repository<Row>['insert']>[0]);
    },
  };
}
