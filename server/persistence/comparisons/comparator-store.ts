import type { EntityManager } from 'typeorm';
import type { QuotableComparator } from '../../domain/comparisons/comparator.js';
import { type Decimal, decimal } from '../../domain/values/decimal.js';
import { rowColumns } from '../sql/columns.js';
import { lockForWrite } from '../sql/write-lock.js';
import { QuotedComparatorEntity, type QuotedComparatorRow } from './quoted-comparator.entity.js';

export interface QuotedComparatorRecord {
  readonly measureId: string;
  readonly periodCode: string;
  readonly comparator: QuotableComparator;
  readonly value: Decimal;
  readonly citation: string;
  readonly version: number;
}

const quotedColumns = rowColumns(QuotedComparatorEntity);

/** Comparators as a council's report printed them, for want of published figures in the service. */
export const comparatorStore = (manager: EntityManager, councilId: string) => {
  const repository = manager.getRepository(QuotedComparatorEntity);
  const lock = (): Promise<void> => lockForWrite(manager, councilId, 'quoted_comparator');
  return {
    /** Makes other writers wait until this transaction ends. */
    lockForWrite: lock,

    async current(
      measureIds: readonly string[],
      periodCode: string,
      asAt: Date | null = null,
    ): Promise<readonly QuotedComparatorRecord[]> {
      const rows = await manager.query<QuotedComparatorRow[]>(
        `SELECT DISTINCT ON (measure_id, comparator) ${quotedColumns} FROM quoted_comparator
         WHERE measure_id = ANY($1) AND period_code = $2
           AND ($3::timestamptz IS NULL OR recorded_at <= $3) ORDER BY measure_id, comparator, version DESC`,
        [measureIds, periodCode, asAt],
      );
      return rows.map((row) => ({
        measureId: row.measureId,
        periodCode: row.periodCode,
        comparator: row.comparator as QuotableComparator,
        value: decimal(row.value),
        citation: row.citation,
        version: row.version,
      }));
    },

    async quote(quoted: Omit<QuotedComparatorRecord, 'version'>, recordedBy: string): Promise<void> {
      const { measureId, periodCode, comparator, citation } = quoted;
      await lock();
      const version = 1 + (await repository.countBy({ measureId, periodCode, comparator }));
      const value = quoted.value.toFixed();
      await repository.insert({
        councilId,
        measureId,
        periodCode,
        comparator,
        version,
        value,
        citation,
        recordedBy,
      });
    },
  };
};
