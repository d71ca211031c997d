import type { EntityManager } from 'typeorm';
import type { AbsenceReason, Figure } from '../../domain/observations/figure.js';
import type {
  Observation,
  ObservationFlag,
  ObservationStatus,
} from '../../domain/observations/observation.js';
import { decimal, decimalOrNull } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { recordedBy } from '../sql/recorded-by.js';
import { lockForWrite } from '../sql/write-lock.js';
import type { ObservationRow } from './observation.entity.js';
import { observationLists } from './observation-lists.js';

/** A council's own observation, as recorded. */
export interface ObservationRecord
  extends Pick<
    Observation,
    'figure' | 'numerator' | 'denominator' | 'status' | 'flags' | 'sourceSystem' | 'textAsReceived'
  > {
  /** The id of this version of the observation. */
  readonly id: string;
  readonly councilId: string;
  readonly measureId: string;
  readonly periodCode: string;
  readonly caveat: Bilingual | null;
  readonly citation: string | null;
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  /** `null` for observations that were recorded before ids were stored. */
  readonly recordedById: string | null;
}

export type ObservationDraft = Omit<ObservationRecord, 'id' | 'councilId' | 'recordedAt'>;

const columns = `
  id, council_id AS "councilId", measure_id AS "measureId", period_code AS "periodCode", version, value,
  absence_reason AS "absenceReason", absence_explanation AS "absenceExplanation",
  absence_explanation_cy AS "absenceExplanationCy",
  absence_system AS "absenceSystem", absence_expected_on::text AS "absenceExpectedOn",
  numerator, denominator, status, flags, source_system AS "sourceSystem", caveat,
  caveat_cy AS "caveatCy", citation, text_as_received AS "textAsReceived", recorded_at AS "recordedAt", recorded_by AS "recordedBy",
  recorded_by_id AS "recordedById"`;

const bilingual = (en: string | null, cy: string | null): Bilingual | null =>
  en === null ? null : { en, cy };

const figure = (row: ObservationRow): Figure =>
  row.value !== null
    ? { kind: 'VALUE', value: decimal(row.value) }
    : {
        kind: 'ABSENT',
        absence: {
          reason: row.absenceReason as AbsenceReason,
          explanation: bilingual(row.absenceExplanation, row.absenceExplanationCy),
          system: row.absenceSystem,
          expectedOn: row.absenceExpectedOn,
        },
      };

const record = (row: ObservationRow): ObservationRecord => ({
  id: row.id,
  councilId: row.councilId,
  measureId: row.measureId,
  periodCode: row.periodCode,
  figure: figure(row),
  numerator: decimalOrNull(row.numerator),
  denominator: decimalOrNull(row.denominator),
  status: row.status as ObservationStatus,
  flags: row.flags as ObservationFlag[],
  sourceSystem: row.sourceSystem,
  caveat: bilingual(row.caveat, row.caveatCy),
  citation: row.citation,
  textAsReceived: row.textAsReceived,
  version: row.version,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
  recordedById: row.recordedById,
});

const absenceOf = ({ figure }: ObservationDraft) => (figure.kind === 'ABSENT' ? figure.absence : null);

/**
 * A council's observations. Nothing is overwritten: the highest version of a measure and period is current.
 */
export const observationStore = (manager: EntityManager, councilId: string) => ({
  /** Makes other submissions of this council wait until this transaction ends. */
  lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'observation'),

  /**
   * Reads the measures' observations that are current or, if `asAt` is given, were current then. The periods are those
   * whose `endsBefore` (the day after the last) is after `from` and not after `to`.
   */
  async current(
    measureIds: readonly string[],
    window: { readonly from: PlainDate; readonly to: PlainDate },
    asAt: Date | null = null,
  ): Promise<readonly ObservationRecord[]> {
    const rows = await manager.query<ObservationRow[]>(
      `SELECT DISTINCT ON (measure_id, period_code) ${columns}
       FROM observation JOIN period ON period.code = observation.period_code
       WHERE measure_id = ANY($1) AND ends_before > $2 AND ends_before <= $3
         AND ${recordedBy('recorded_at', 4)}
       ORDER BY measure_id, period_code, version DESC`,
      [measureIds, window.from, window.to, asAt],
    );
    return rows.map(record);
  },

  /** Reads the current observations of the measures in the periods. */
  async inPeriods(
    measureIds: readonly string[],
    periodCodes: readonly string[],
  ): Promise<readonly ObservationRecord[]> {
    const rows = await manager.query<ObservationRow[]>(
      `SELECT DISTINCT ON (measure_id, period_code) ${columns} FROM observation
       WHERE measure_id = ANY($1) AND period_code = ANY($2)
       ORDER BY measure_id, period_code, version DESC`,
      [measureIds, periodCodes],
    );
    return rows.map(record);
  },

  /** Reads versions of observations, current or not, by their ids. */
  async byIds(ids: readonly string[]): Promise<readonly ObservationRecord[]> {
    const rows = await manager.query<ObservationRow[]>(
      `SELECT ${columns} FROM observation WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return rows.map(record);
  },

  ...observationLists(manager, { columns, record }),

  /** Inserts the drafts in one statement and returns them as recorded. */
  async append(drafts: readonly ObservationDraft[]): Promise<readonly ObservationRecord[]> {
    const rows = await manager.query<ObservationRow[]>(
      `INSERT INTO observation (council_id, measure_id, period_code, version, value, absence_reason,
         absence_explanation, absence_explanation_cy, absence_system, absence_expected_on, numerator, denominator,
         status, flags, source_system, caveat, caveat_cy, citation, text_as_received, recorded_by,
         recorded_by_id)
       SELECT $1, measure_id, period_code, version, value, absence_reason, absence_explanation,
         absence_explanation_cy, absence_system, absence_expected_on, numerator, denominator, status,
         array_remove(string_to_array(flags, ','), ''), source_system, caveat, caveat_cy, citation,
         text_as_received, recorded_by, recorded_by_id
       FROM unnest($2::uuid[], $3::text[], $4::int[], $5::numeric[], $6::text[], $7::text[], $8::text[],
         $9::date[], $10::numeric[], $11::numeric[], $12::text[], $13::text[], $14::text[], $15::text[],
         $16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::text[])
         AS draft (measure_id, period_code, version, value, absence_reason, absence_explanation,
         absence_system, absence_expected_on, numerator, denominator, status, flags, source_system, caveat,
         citation, text_as_received, recorded_by, recorded_by_id, absence_explanation_cy, caveat_cy)
       RETURNING ${columns}`,
      [
        councilId,
        drafts.map((draft) => draft.measureId),
        drafts.map((draft) => draft.periodCode),
        drafts.map((draft) => draft.version),
        drafts.map(({ figure }) => (figure.kind === 'VALUE' ? figure.value.toFixed() : null)),
        drafts.map((draft) => absenceOf(draft)?.reason ?? null),
        drafts.map((draft) => absenceOf(draft)?.explanation?.en ?? null),
        drafts.map((draft) => absenceOf(draft)?.system ?? null),
        drafts.map((draft) => absenceOf(draft)?.expectedOn ?? null),
        drafts.map((draft) => draft.numerator?.toFixed() ?? null),
        drafts.map((draft) => draft.denominator?.toFixed() ?? null),
        drafts.map((draft) => draft.status),
        drafts.map((draft) => draft.flags.join(',')),
        drafts.map((draft) => draft.sourceSystem),
        drafts.map((draft) => draft.caveat?.en ?? null),
        drafts.map((draft) => draft.citation),
        drafts.map((draft) => draft.textAsReceived),
        drafts.map((draft) => draft.recordedBy),
        drafts.map((draft) => draft.recordedById),
        drafts.map((draft) => absenceOf(draft)?.explanation?.cy ?? null),
        drafts.map((draft) => draft.caveat?.cy ?? null),
      ],
    );
    return rows.map(record);
  },
});
