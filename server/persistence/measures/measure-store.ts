import type { EntityManager } from 'typeorm';
import type { Measure } from '../../domain/measures/measure.js';
import { mapPage } from '../../domain/values/map-page.js';
import { rowColumns } from '../sql/columns.js';
import type { Order } from '../sql/order.js';
import type { Page, PageRequest } from '../sql/page.js';
import { containsText, countRows, type PagedQuery, readPage } from '../sql/paged-query.js';
import { MeasureEntity, type MeasureRow } from './measure.entity.js';
import { type MeasureRecord, measureRecord } from './measure-record.js';
import { type MeasureReference, measureVersions } from './measure-versions.js';

export type { MeasureRecord };

export interface MeasureFilter {
  readonly codes: readonly string[] | null;
  /** `true`: only the council's local measures; `false`: only the catalogue's measures. */
  readonly local: boolean | null;
  /** The topic, in upper or lower case. */
  readonly topic: string | null;
  /** A part of the code, title, short name, topic or source. */
  readonly search: string | null;
}

export type MeasureOrder = Order<'CODE' | 'TITLE'>;

const usualOrder: MeasureOrder = { field: 'CODE', direction: 'ASC' };

const measureColumns = rowColumns(MeasureEntity);

type MeasureFacts = Measure & Pick<MeasureRecord, 'source' | 'owner' | 'topic' | 'shortName'>;

const columns = (measure: MeasureFacts): Omit<MeasureRow, 'id' | 'councilId' | 'version' | 'recordedAt'> => ({
  code: measure.code,
  titleEn: measure.title.en,
  titleCy: measure.title.cy,
  definitionEn: measure.definition.en,
  definitionCy: measure.definition.cy,
  unit: measure.unit,
  decimalPlaces: measure.decimalPlaces,
  polarity: measure.polarity,
  multiplier: measure.multiplier,
  accumulation: measure.accumulation,
  yearType: measure.yearType,
  frequency: measure.frequency,
  numeratorLabelEn: measure.numeratorLabel?.en ?? null,
  numeratorLabelCy: measure.numeratorLabel?.cy ?? null,
  denominatorLabelEn: measure.denominatorLabel?.en ?? null,
  denominatorLabelCy: measure.denominatorLabel?.cy ?? null,
  minimumDenominator: measure.minimumDenominator?.toFixed() ?? null,
  minimumValue: measure.minimumValue?.toFixed() ?? null,
  maximumValue: measure.maximumValue?.toFixed() ?? null,
  hasQuartiles: measure.hasQuartiles,
  dueWithin: measure.dueWithin,
  source: measure.source,
  owner: measure.owner,
  topic: measure.topic,
  shortName: measure.shortName,
});

function listOf(
  { codes, local, topic, search }: MeasureFilter,
  { field, direction }: MeasureOrder = usualOrder,
): PagedQuery<MeasureRow> {
  const byTitle = field === 'TITLE';
  return {
    select: `SELECT ${measureColumns} FROM measure`,
    where: [
      '($1::text[] IS NULL OR code = ANY($1))',
      '($2::boolean IS NULL OR (council_id IS NOT NULL) = $2)',
      containsText(3, 'code', 'title_en', 'title_cy', 'short_name', 'topic', 'source'),
      '($4::text IS NULL OR lower(topic) = lower($4))',
    ],
    parameters: [codes, local, search, topic],
    columns: [
      { expression: byTitle ? 'title_en' : 'code', type: 'text' },
      { expression: 'id', type: 'uuid' },
    ],
    direction,
    keyOf: (row) => [byTitle ? row.titleEn : row.code, row.id],
  };
}

/**
 * Measures that the session may read: the shared catalogue's and, in a council's session, the council's own.
 * A local measure hides the catalogue's measure of the same code.
 */
export const measureStore = (manager: EntityManager) => {
  const read = async (clauses: string, values: unknown[]): Promise<readonly MeasureRecord[]> =>
    (await manager.query<MeasureRow[]>(`SELECT ${measureColumns} FROM measure ${clauses}`, values)).map(
      measureRecord,
    );
  const current = (ids: readonly string[]) => read('WHERE id = ANY($1)', [ids]);
  const find = async (id: string): Promise<MeasureRecord> => {
    const [measure] = await current([id]);
    if (!measure) throw new Error('the measure was not stored');
    return measure;
  };
  const versions = measureVersions(manager);
  const select = () => manager.getRepository(MeasureEntity).createQueryBuilder('measure');
  return {
    async byCodes(codes: readonly string[]): Promise<ReadonlyMap<string, MeasureRecord>> {
      const measures = await read('WHERE code = ANY($1) ORDER BY council_id NULLS FIRST', [codes]);
      return new Map(measures.map((measure) => [measure.code, measure]));
    },

    /** Reads the measures of the shared catalogue, by code, for services that read files with many measures. */
    async catalogue(): Promise<ReadonlyMap<string, MeasureRecord>> {
      const rows = await select().where('measure.council_id IS NULL').getMany();
      return new Map(rows.map((row) => [row.code, measureRecord(row)]));
    },

    /** Reads measures as they are now or, if `asAt` is given, as they were defined at that instant. */
    async byIds(
      ids: readonly string[],
      asAt: Date | null = null,
    ): Promise<ReadonlyMap<string, MeasureRecord>> {
      const measures = asAt ? (await versions.asAt(ids, asAt)).map(measureRecord) : await current(ids);
      return new Map(measures.map((measure) => [measure.id, measure]));
    },

    /** Reads the measures at their versions, in the order of the references; `undefined` if one does not exist. */
    async atVersions(
      references: readonly MeasureReference[],
    ): Promise<readonly (MeasureRecord | undefined)[]> {
      const latest = new Map(
        (await current(references.map(({ id }) => id))).map((measure) => [measure.id, measure]),
      );
      const earlier = references.flatMap(({ id, version }) => {
        const now = latest.get(id);
        return now && version !== undefined && version < now.version ? [{ id, version }] : [];
      });
      const rows = earlier.length === 0 ? [] : await versions.atVersions(earlier);
      const superseded = rows.map(measureRecord);
      return references.map(({ id, version }) => {
        const now = latest.get(id);
        if (!now || version === undefined || version === now.version) return now;
        return superseded.find((measure) => measure.id === id && measure.version === version);
      });
    },

    /** Reads a page of versions, latest first, for each measure. The pages are in the order of the ids. */
    async versionPages(
      ids: readonly string[],
      request: PageRequest,
    ): Promise<readonly Page<MeasureRecord>[]> {
      return (await versions.pages(ids, request)).map((page) => mapPage(page, measureRecord));
    },

    /** Counts the versions of each measure. The counts are in the order of the ids. */
    versionCounts: (ids: readonly string[]): Promise<readonly number[]> => versions.counts(ids),

    async page(filter: MeasureFilter, order: MeasureOrder, request: PageRequest) {
      const page = await readPage(manager, listOf(filter, order), request);
      return mapPage(page, measureRecord);
    },

    count: (filter: MeasureFilter): Promise<number> => countRows(manager, listOf(filter)),

    async add(councilId: string | null, measure: MeasureFacts): Promise<MeasureRecord> {
      const row = { councilId, version: 1, ...columns(measure) };
      const inserted = await manager.getRepository(MeasureEntity).insert(row);
      return find(inserted.identifiers[0]?.['id']);
    },

    /** Changes a measure. Returns `undefined` if another transaction has changed it since it was read. */
    async change({ id, version }: MeasureRecord, measure: MeasureFacts): Promise<MeasureRecord | undefined> {
      const next = { ...columns(measure), version: version + 1, recordedAt: () => 'clock_timestamp()' };
      const update = await manager.getRepository(MeasureEntity).update({ id, version }, next);
      return update.affected === 1 ? find(id) : undefined;
    },
  };
};

export type MeasureStore = ReturnType<typeof measureStore>;
