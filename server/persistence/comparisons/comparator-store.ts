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

/** Stores comparators that a council's report printed and for which the service has no published figures. */
export const comparatorStore = (manager: EntityManager, councilId: string) => {
  const { append, ...rows } = versionedRows(manager, councilId, {
    entity: QuotedComparatorEntity,
    keys: ['comparator'],
    read: (row): QuotedComparatorRecord => ({
      measureId: row.measureId,
      periodCode: row.periodCode,
      comparator: row.comparator as QuotableComparator,
      value: decimal(row.value),
      citation: row.citation,
      version: row.version,
    }),
  });
  return {
    ...rows,

    quote: (quoted: Omit<QuotedComparatorRecord, 'version'>, recordedBy: string): Promise<void> =>
      append({ ...quoted, value: quoted.value.toFixed(), recordedBy }),
  };
};
