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
import { recordedBy } from '../sql/recorded-by.js';
import { lockForWrite } from '../sql/write-lock.js';
import { TargetEntity, type TargetRow } from './target.entity.js';
import { targetLists } from './target-lists.js';

/** A target as it was set for a measure and period, under the name of its standard. */
export interface TargetRecord {
  /** The id of this version of the target. */
  readonly id: string;
  readonly councilId: string;
  readonly measureId: string;
  readonly periodCode: string;
  readonly standard: string;
  readonly target: Target;
  readonly citation: string | null;
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

export type TargetDraft = Omit<TargetRecord, 'id' | 'councilId' | 'recordedAt'>;

/** The key that all versions of one target share. */
export type TargetKey = Pick<TargetRecord, 'measureId' | 'periodCode' | 'standard'>;

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
    return { shape: 'POINT', value: decimal(row.value), strict: row.strict, tolerance, ...current };
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
  id: row.id,
  councilId: row.councilId,
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
    strict: point?.strict ?? false,
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
  const read = (ids: readonly string[]): Promise<TargetRow[]> =>
    manager.query<TargetRow[]>(`SELECT ${targetColumns} FROM target WHERE id = ANY($1::uuid[])`, [ids]);
  return {
    /** Makes other writers of this council's targets wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'target'),

    /**
     * Reads the measures' targets in the periods that are current or, if `asAt` is given, were current then. The
     * targets of one measure and period are sorted by the standard's name.
     */
    async current(
      measureIds: readonly string[],
      periodCodes: readonly string[],
      asAt: Date | null = null,
    ): Promise<readonly TargetRecord[]> {
      // The order by state puts confirmed versions first, because CONFIRMED sorts before PROPOSED.
      const rows = await manager.query<TargetRow[]>(
        `SELECT DISTINCT ON (measure_id, period_code, standard) ${targetColumns} FROM target
         WHERE measure_id = ANY($1) AND period_code = ANY($2)
           AND ${recordedBy('recorded_at', 3)}
         ORDER BY measure_id, period_code, standard, state, version DESC`,
        [measureIds, periodCodes, asAt],
      );
      return rows.map(record);
    },

    /** Reads the highest version of each target, confirmed or not. */
    async latest(keys: readonly TargetKey[]): Promise<readonly TargetRecord[]> {
      const rows = await manager.query<TargetRow[]>(
        `SELECT DISTINCT ON (measure_id, period_code, standard) ${targetColumns} FROM target
         WHERE (measure_id, period_code, standard) IN (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]))
         ORDER BY measure_id, period_code, standard, version DESC`,
        [
          keys.map(({ measureId }) => measureId),
          keys.map(({ periodCode }) => periodCode),
          keys.map(({ standard }) => standard),
        ],
      );
      return rows.map(record);
    },

    byIds: async (ids: readonly string[]): Promise<readonly TargetRecord[]> => (await read(ids)).map(record),

    ...targetLists(manager, record),

    /** Adds versions, all in one statement, and returns them in the order of the drafts. */
    async set(drafts: readonly TargetDraft[]): Promise<readonly TargetRecord[]> {
      const inserted = await repository.insert(
        drafts.map((draft) => {
          const { measureId, periodCode, standard, version, citation, recordedBy } = draft;
          return {
            councilId,
            measureId,
            periodCode,
            standard,
            version,
            ...columns(draft),
            citation,
            recordedBy,
          };
        }),
      );
      const ids: readonly string[] = inserted.identifiers.map((identifier) => identifier['id']);
      const rows = new Map((await read(ids)).map((row) => [row.id, row]));
      return ids.flatMap((id) => rows.get(id) ?? []).map(record);
    },
  };
};
