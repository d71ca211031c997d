import type { EntityManager } from 'typeorm';
import type {
  BandEntry,
  Rationale,
  Target,
  TargetKind,
  TargetState,
  ToleranceKind,
} from '../../domain/targets/target.js';
import { decimal, decimalOrNull } from '../../domain/values/decimal.js';
import { rowColumns } from '../sql/columns.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';
import { TargetEntity, type TargetRow } from './target.entity.js';

/** A target as it was set for a measure and period, under the name of its standard. */
export interface TargetRecord {
  readonly measureId: string;
  readonly periodCode: string;
  readonly standard: string;
  readonly target: Target;
  readonly citation: string | null;
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

export type TargetDraft = Omit<TargetRecord, 'version' | 'recordedAt'>;

const targetColumns = rowColumns(TargetEntity);

// The columns' CHECK constraints guarantee the shape: a POINT has a value and a tolerance.
function target(row: TargetRow): Target {
  const rationale: Rationale | null =
    row.basisEn === null || row.setBy === null
      ? null
      : {
          basis: { en: row.basisEn, cy: row.basisCy },
          calculation: row.calculationEn === null ? null : { en: row.calculationEn, cy: row.calculationCy },
          setBy: row.setBy,
          reviewOn: row.reviewOn,
        };
  const current = { kind: row.kind as TargetKind, state: row.state as TargetState, rationale };
  if (row.shape === 'POINT' && row.value !== null && row.tolerance !== null) {
    const tolerance = { kind: row.toleranceKind as ToleranceKind, amount: decimal(row.tolerance) };
    return { shape: 'POINT', value: decimal(row.value), tolerance, ...current };
  }
  if (row.shape === 'BAND') {
    const limits = {
      redLow: decimalOrNull(row.redLow),
      greenLow: decimalOrNull(row.greenLow),
      greenHigh: decimalOrNull(row.greenHigh),
      redHigh: decimalOrNull(row.redHigh),
    };
    return { shape: 'BAND', enteredAs: row.enteredAs as BandEntry, limits, ...current };
  }
  return { shape: 'NONE', ...current };
}

const record = (row: TargetRow): TargetRecord => ({
  measureId: row.measureId,
  periodCode: row.periodCode,
  standard: row.standard,
  target: target(row),
  citation: row.citation,
  version: row.version,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
});

function columns({ target }: TargetDraft) {
  const point = target.shape === 'POINT' ? target : null;
  const band = target.shape === 'BAND' ? target : null;
  const { rationale } = target;
  return {
    kind: target.kind,
    state: target.state,
    shape: target.shape,
    value: point?.value.toFixed() ?? null,
    tolerance: point?.tolerance.amount.toFixed() ?? null,
    toleranceKind: point?.tolerance.kind ?? null,
    enteredAs: band?.enteredAs ?? null,
    redLow: band?.limits.redLow?.toFixed() ?? null,
    greenLow: band?.limits.greenLow?.toFixed() ?? null,
    greenHigh: band?.limits.greenHigh?.toFixed() ?? null,
    redHigh: band?.limits.redHigh?.toFixed() ?? null,
    basisEn: rationale?.basis.en ?? null,
    basisCy: rationale?.basis.cy ?? null,
    calculationEn: rationale?.calculation?.en ?? null,
    calculationCy: rationale?.calculation?.cy ?? null,
    setBy: rationale?.setBy ?? null,
    reviewOn: rationale?.reviewOn ?? null,
  };
}

/**
 * A council's targets. Nothing is overwritten: for a measure, period and standard, the highest confirmed
 * version is current, or the highest proposed version if none is confirmed.
 */
export const targetStore = (manager: EntityManager, councilId: string) => {
  const repository = manager.getRepository(TargetEntity);
  const lock = (): Promise<void> => lockForWrite(manager, councilId, 'target');
  return {
    /** Makes other writers wait until this transaction ends. */
    lockForWrite: lock,

    /**
     * The measures' targets in the periods that are current, or were at `asAt`, in the order of the
     * standards' names.
     */
    async current(
      measureIds: readonly string[],
      periodCodes: readonly string[],
      asAt: Date | null = null,
    ): Promise<readonly TargetRecord[]> {
      // CONFIRMED sorts before PROPOSED.
      const rows = await manager.query<TargetRow[]>(
        `SELECT DISTINCT ON (measure_id, period_code, standard) ${targetColumns} FROM target
         WHERE measure_id = ANY($1) AND period_code = ANY($2)
           AND ($3::timestamptz IS NULL OR recorded_at <= $3)
         ORDER BY measure_id, period_code, standard, state, version DESC`,
        [measureIds, periodCodes, asAt],
      );
      return rows.map(record);
    },

    /** The highest version, confirmed or not. */
    async latest(measureId: string, periodCode: string, standard: string): Promise<TargetRecord | undefined> {
      const [row] = await repository.find({
        where: { measureId, periodCode, standard },
        order: { version: 'DESC' },
        take: 1,
      });
      return row && record(row);
    },

    /** Every version for one measure, newest first. */
    async page(measureId: string, request: PageRequest) {
      const query = repository
        .createQueryBuilder('target')
        .where({ measureId })
        .orderBy('target.recordedAt', 'DESC')
        .addOrderBy('target.id', 'DESC')
        .limit(request.first + 1);
      if (request.after) {
        const [id] = request.after;
        query.andWhere(
          '(target.recorded_at, target.id) < (SELECT t.recorded_at, t.id FROM target t WHERE t.id = :id::uuid)',
          { id },
        );
      }
      return pageOf(request, await query.getMany(), (row) => [row.id], record);
    },

    async set(draft: TargetDraft): Promise<TargetRecord> {
      const { measureId, periodCode, standard, citation, recordedBy } = draft;
      await lock();
      const version = 1 + (await repository.countBy({ measureId, periodCode, standard }));
      const inserted = await repository.insert({
        councilId,
        measureId,
        periodCode,
        standard,
        version,
        ...columns(draft),
        citation,
        recordedBy,
      });
      return record(await repository.findOneByOrFail({ id: inserted.identifiers[0]?.['id'] }));
    },
  };
};
