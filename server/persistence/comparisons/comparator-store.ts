import type { EntityManager } from 'typeorm';
import type { QuotableComparator } from '../../domain/comparisons/comparator.js';
import { type Decimal, decimal } from '../../domain/values/decimal.js';
import { versionedRows } from '../sql/versioned-rows.js';
import { QuotedComparatorEntity } from './quoted-comparator.entity.js';

export interface QuotedComparatorRecord {
  readonly measureId: string;
  readonly periodCode: string;
  readonly comparator: QuotableComparator;
  readonly value: Decimal;
  readonly citation: string;
  readonly version: number;
}

/** Comparators as a council's report printed them, for want of published figures in the service. */
export const comparatorStore = (manager: EntityManager, councilId: string) => {
  const rows = versionedRows(manager, councilId, { entity: QuotedComparatorEntity, keys: ['comparator'] });
  return {
    lockForWrite: rows.lockForWrite,

    async current(
      measureIds: readonly string[],
      periodCodes: readonly string[],
      asAt: Date | null = null,
    ): Promise<readonly QuotedComparatorRecord[]> {
      return (await rows.current(measureIds, periodCodes, asAt)).map((row) => ({
        measureId: row.measureId,
        periodCode: row.periodCode,
        comparator: row.comparator as QuotableComparator,
        value: decimal(row.value),
        citation: row.citation,
        version: row.version,
      }));
    },

    quote: (quoted: Omit<QuotedComparatorRecord, 'version'>, recordedBy: string): Promise<void> =>
      rows.append({ ...quoted, value: quoted.value.toFixed(), recordedBy }),
  };
};
