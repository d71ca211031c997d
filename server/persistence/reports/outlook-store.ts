import type { EntityManager } from 'typeorm';
import type { YearEndOutlook } from '../../domain/ratings/outlook.js';
import { type Decimal, decimalOrNull } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { rowColumns } from '../sql/columns.js';
import { lockForWrite } from '../sql/write-lock.js';
import { OutlookJudgementEntity, type OutlookJudgementRow } from './outlook-judgement.entity.js';

/** A council department's own judgement of the year's end, made in a period. */
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

const judgementColumns = rowColumns(OutlookJudgementEntity);

/** A council's judgements of the year's end: the highest version of a measure and period is current. */
export const outlookStore = (manager: EntityManager, councilId: string) => {
  const repository = manager.getRepository(OutlookJudgementEntity);
  const lock = (): Promise<void> => lockForWrite(manager, councilId, 'outlook_judgement');
  return {
    /** Makes other writers wait until this transaction ends. */
    lockForWrite: lock,

    async current(
      measureIds: readonly string[],
      periodCode: string,
      asAt: Date | null = null,
    ): Promise<readonly OutlookRecord[]> {
      const rows = await manager.query<OutlookJudgementRow[]>(
        `SELECT DISTINCT ON (measure_id) ${judgementColumns} FROM outlook_judgement
         WHERE measure_id = ANY($1) AND period_code = $2
           AND ($3::timestamptz IS NULL OR recorded_at <= $3) ORDER BY measure_id, version DESC`,
        [measureIds, periodCode, asAt],
      );
      return rows.map((row) => ({
        measureId: row.measureId,
        periodCode: row.periodCode,
        outlook: row.outlook as YearEndOutlook | null,
        expectedValue: decimalOrNull(row.expectedValue),
        reason: { en: row.reason, cy: row.reasonCy },
        judgedBy: row.judgedBy,
        citation: row.citation,
        version: row.version,
        recordedAt: row.recordedAt,
      }));
    },

    async judge(judgement: Omit<OutlookRecord, 'version' | 'recordedAt'>, recordedBy: string): Promise<void> {
      const { measureId, periodCode, expectedValue, reason } = judgement;
      await lock();
      const version = 1 + (await repository.countBy({ measureId, periodCode }));
      await repository.insert({
        councilId,
        ...judgement,
        reason: reason.en,
        reasonCy: reason.cy,
        expectedValue: expectedValue?.toFixed() ?? null,
        version,
        recordedBy,
      });
    },
  };
};
