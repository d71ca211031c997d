import type { EntityManager } from 'typeorm';
import type { YearEndOutlook } from '../../domain/ratings/outlook.js';
import { type Decimal, decimalOrNull } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { versionedRows } from '../sql/versioned-rows.js';
import { OutlookJudgementEntity } from './outlook-judgement.entity.js';

/** A council department's own judgement of the result at the end of the year, made in a period. */
export interface OutlookRecord {
  readonly measureId: string;
  readonly periodCode: string;
  readonly outlook: YearEndOutlook | null;
  readonly expectedValue: Decimal | null;
  readonly reason: Bilingual;
  readonly judgedBy: string;
  readonly citation: string | null;
  readonly version: number;
  readonly recordedAt: Date;
}

/** The judgements by a council's departments of the results at the end of the year. */
export const outlookStore = (manager: EntityManager, councilId: string) => {
  const { append, ...rows } = versionedRows(manager, councilId, {
    entity: OutlookJudgementEntity,
    keys: [],
    read: (row): OutlookRecord => ({
      measureId: row.measureId,
      periodCode: row.periodCode,
      outlook: row.outlook as YearEndOutlook | null,
      expectedValue: decimalOrNull(row.expectedValue),
      reason: { en: row.reason, cy: row.reasonCy },
      judgedBy: row.judgedBy,
      citation: row.citation,
      version: row.version,
      recordedAt: row.recordedAt,
    }),
  });
  return {
    ...rows,

    judge: (judgement: Omit<OutlookRecord, 'version' | 'recordedAt'>, recordedBy: string): Promise<void> =>
      append({
        ...judgement,
        reason: judgement.reason.en,
        reasonCy: judgement.reason.cy,
        expectedValue: judgement.expectedValue?.toFixed() ?? null,
        recordedBy,
      }),
  };
};
