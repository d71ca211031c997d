import type { EntityManager } from 'typeorm';
import type { DirectionBasis } from '../../domain/ratings/direction.js';
import type { RatingRule } from '../../domain/ratings/rating.js';
import type { PlanPriority } from '../../domain/scorecards/plan-priority.js';
import type { ToleranceKind } from '../../domain/targets/target.js';
import { type Decimal, decimal } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { bilingualColumn } from '../sql/bilingual-columns.js';
import { rowColumns } from '../sql/columns.js';
import { recordedBy } from '../sql/recorded-by.js';
import { lockForWrite } from '../sql/write-lock.js';
import { ScorecardEntity } from './scorecard.entity.js';
import { ScorecardEditionEntity } from './scorecard-edition.entity.js';
import { ScorecardLineEntity, type ScorecardLineRow } from './scorecard-line.entity.js';
import { scorecardPages } from './scorecard-pages.js';
import {
  type EditionRecord,
  type ScorecardRecord,
  type ScorecardWithEditions,
  scorecardRecord,
  scorecards,
} from './scorecard-record.js';

export type { EditionRecord, ScorecardRecord };

export interface LineRecord {
  readonly position: number;
  readonly reference: string;
  readonly measureId: string;
  readonly theme: Bilingual | null;
  readonly priorities: readonly PlanPriority[];
  readonly ratingRule: RatingRule;
  /** `null`: the default for the measure's accumulation. */
  readonly directionBasis: DirectionBasis | null;
  readonly directionMeanOf: number | null;
  readonly deadBand: { readonly kind: ToleranceKind; readonly amount: Decimal };
  /** Days from a period's end to the day on which its figure is due. `null`: the number that the measure has. */
  readonly dueWithin: number | null;
}

const lineColumns = rowColumns(ScorecardLineEntity);

const lineRecord = (row: ScorecardLineRow): LineRecord => ({
  position: row.position,
  reference: row.reference,
  measureId: row.measureId,
  theme: row.themeEn === null ? null : { en: row.themeEn, cy: row.themeCy },
  priorities: row.priorities,
  ratingRule: row.ratingRule as RatingRule,
  directionBasis: row.directionBasis as DirectionBasis | null,
  directionMeanOf: row.directionMeanOf,
  deadBand: { kind: row.deadBandKind as ToleranceKind, amount: decimal(row.deadBand) },
  dueWithin: row.dueWithin,
});

/** A council's scorecards, their dated editions and the lines of each. */
export const scorecardStore = (manager: EntityManager, councilId: string) => {
  const find = async (code: string): Promise<ScorecardRecord | undefined> => {
    const [row] = await manager.query<ScorecardWithEditions[]>(`${scorecards} WHERE scorecard.code = $1`, [
      code,
    ]);
    return row && scorecardRecord(row);
  };
  return {
    ...scorecardPages(manager),
    find,

    /** Makes other writers of this council's scorecards wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'scorecard'),

    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, ScorecardRecord>> {
      const rows = await manager.query<ScorecardWithEditions[]>(
        `${scorecards} WHERE scorecard.id = ANY($1)`,
        [ids],
      );
      return new Map(rows.map((row) => [row.id, scorecardRecord(row)]));
    },

    /** Reads scorecards by code; unknown codes are omitted. */
    async byCodes(codes: readonly string[]): Promise<ReadonlyMap<string, ScorecardRecord>> {
      const rows = await manager.query<ScorecardWithEditions[]>(
        `${scorecards} WHERE scorecard.code = ANY($1)`,
        [codes],
      );
      return new Map(rows.map((row) => [row.code, scorecardRecord(row)]));
    },

    async editionsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, EditionRecord>> {
      const rows = await manager.query<EditionRecord[]>(
        `SELECT edition.id, edition.council_id AS "councilId", edition.scorecard_id AS "scorecardId",
           edition.effective_from::text AS "effectiveFrom", ${bilingualColumn('edition.note')} AS note,
           (SELECT count(*) FROM scorecard_line line
            WHERE line.council_id = edition.council_id AND line.edition_id = edition.id)::int AS "lineCount"
         FROM scorecard_edition edition WHERE edition.id = ANY($1)`,
        [ids],
      );
      return new Map(rows.map((row) => [row.id, row]));
    },

    /** Reads the ids of a scorecard's editions that were recorded at or before the instant `asAt`. */
    async editionsKnown(scorecardId: string, asAt: Date): Promise<ReadonlySet<string>> {
      const rows = await manager.query<{ id: string }[]>(
        `SELECT id FROM scorecard_edition WHERE scorecard_id = $1 AND ${recordedBy('recorded_at', 2)}`,
        [scorecardId, asAt],
      );
      return new Set(rows.map(({ id }) => id));
    },

    /** Reads the lines of an edition, in their order. */
    async lines(editionId: string): Promise<readonly LineRecord[]> {
      const rows = await manager.query<ScorecardLineRow[]>(
        `SELECT ${lineColumns} FROM scorecard_line WHERE edition_id = $1 ORDER BY position`,
        [editionId],
      );
      return rows.map(lineRecord);
    },

    /**
     * Finds the day on which a measure first was on a scorecard: the first day of the scorecard's first edition with
     * that measure. The key is the scorecard's id, a space and the measure's id.
     */
    async firstDaysOf(scorecardIds: readonly string[]): Promise<ReadonlyMap<string, PlainDate>> {
      if (scorecardIds.length === 0) return new Map();
      const rows = await manager.query<{ key: string; day: PlainDate }[]>(
        `SELECT edition.scorecard_id || ' ' || line.measure_id AS key, min(edition.effective_from)::text AS day
         FROM scorecard_edition edition
         JOIN scorecard_line line ON line.council_id = edition.council_id AND line.edition_id = edition.id
         WHERE edition.scorecard_id = ANY($1) GROUP BY edition.scorecard_id, line.measure_id`,
        [scorecardIds],
      );
      return new Map(rows.map(({ key, day }) => [key, day]));
    },

    /** Reads the lines of several editions, in their order, by the edition's id. */
    async linesOf(editionIds: readonly string[]): Promise<ReadonlyMap<string, readonly LineRecord[]>> {
      const rows = await manager
        .getRepository(ScorecardLineEntity)
        .createQueryBuilder('line')
        .where('line.edition_id = ANY(:editionIds)', { editionIds })
        .orderBy('line.position')
        .getMany();
      const lines = new Map<string, LineRecord[]>();
      for (const row of rows)
        lines.set(row.editionId, [...(lines.get(row.editionId) ?? []), lineRecord(row)]);
      return lines;
    },

    /**
     * Adds a scorecard, or changes the title and committee of the scorecard with that code. Call `lockForWrite`
     * before choosing the version.
     */
    async define(
      code: string,
      title: Bilingual,
      committeeId: string,
      version: number,
    ): Promise<ScorecardRecord> {
      const row = { councilId, code, titleEn: title.en, titleCy: title.cy, committeeId, version };
      await manager.getRepository(ScorecardEntity).upsert(row, ['councilId', 'code']);
      const scorecard = await find(code);
      if (!scorecard) throw new Error(`scorecard ${code} was not stored`);
      return scorecard;
    },

    /** Adds an edition with its lines, and returns the edition's id. */
    async addEdition(
      scorecardId: string,
      effectiveFrom: PlainDate,
      note: Bilingual | null,
      lines: readonly LineRecord[],
    ): Promise<string> {
      const inserted = await manager
        .getRepository(ScorecardEditionEntity)
        .insert({ councilId, scorecardId, effectiveFrom, note: note?.en ?? null, noteCy: note?.cy ?? null });
      const editionId: string = inserted.identifiers[0]?.['id'];
      await manager.getRepository(ScorecardLineEntity).insert(
        lines.map((line) => ({
          councilId,
          editionId,
          position: line.position,
          reference: line.reference,
          measureId: line.measureId,
          themeEn: line.theme?.en ?? null,
          themeCy: line.theme?.cy ?? null,
          priorities: [...line.priorities],
          ratingRule: line.ratingRule,
          directionBasis: line.directionBasis,
          directionMeanOf: line.directionMeanOf,
          deadBand: line.deadBand.amount.toFixed(),
          deadBandKind: line.deadBand.kind,
          dueWithin: line.dueWithin,
        })),
      );
      return editionId;
    },
  };
};
