import type { EntityManager } from 'typeorm';
import type {
  Accumulation,
  Frequency,
  Measure,
  Multiplier,
  Polarity,
  Unit,
} from '../../domain/measures/measure.js';
import { decimalOrNull } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import { rowColumns } from '../sql/columns.js';
import type { Order } from '../sql/order.js';
import type { PageRequest } from '../sql/page.js';
import { containsText, countRows, type PagedQuery, readPage } from '../sql/paged-query.js';
import { MeasureEntity, type MeasureRow } from './measure.entity.js';

export interface MeasureRecord extends Measure {
  readonly id: string;
  /** The council that owns the local measure; `null` in the shared catalogue. */
  readonly councilId: string | null;
  readonly source: string | null;
  readonly owner: string | null;
  /** The heading under which its source lists it: `Children Looked After`. */
  readonly topic: string | null;
  /** Its name in its source: `LAC`. */
  readonly shortName: string | null;
  readonly version: number;
}

export interface MeasureFilter {
  readonly codes: readonly string[] | null;
  /** `true`: only the council's local measures; `false`: only the catalogue's. */
  readonly local: boolean | null;
  /** The topic, in any case. */
  readonly topic: string | null;
  /** A part of the code, title, short name, topic or source. */
  readonly search: string | null;
}

export type MeasureOrder = Order<'CODE' | 'TITLE'>;

const usualOrder: MeasureOrder = { field: 'CODE', direction: 'ASC' };

const label = (en: string | null, cy: string | null): Bilingual | null => (en === null ? null : { en, cy });
// The columns' CHECK constraints guarantee these types.
const measureRecord = (row: MeasureRow): MeasureRecord => ({
  id: row.id,
  councilId: row.councilId,
  code: row.code,
  title: { en: row.titleEn, cy: row.titleCy },
  definition: { en: row.definitionEn, cy: row.definitionCy },
  unit: row.unit as Unit,
  decimalPlaces: row.decimalPlaces,
  polarity: row.polarity as Polarity,
  multiplier: row.multiplier as Multiplier,
  accumulation: row.accumulation as Accumulation,
  yearType: row.yearType as YearType,
  frequency: row.frequency as Frequency,
  numeratorLabel: label(row.numeratorLabelEn, row.numeratorLabelCy),
  denominatorLabel: label(row.denominatorLabelEn, row.denominatorLabelCy),
  minimumDenominator: decimalOrNull(row.minimumDenominator),
  minimumValue: decimalOrNull(row.minimumValue),
  maximumValue: decimalOrNull(row.maximumValue),
  hasQuartiles: row.hasQuartiles,
  source: row.source,
  owner: row.owner,
  topic: row.topic,
  shortName: row.shortName,
  version: row.version,
});

const measureColumns = rowColumns(MeasureEntity);

type MeasureFacts = Measure & Pick<MeasureRecord, 'source' | 'owner' | 'topic' | 'shortName'>;

const columns = (measure: MeasureFacts): Omit<MeasureRow, 'id' | 'councilId' | 'version'> => ({
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
  const select = () => manager.getRepository(MeasureEntity).createQueryBuilder('measure');
  return {
    async byCodes(codes: readonly string[]): Promise<ReadonlyMap<string, MeasureRecord>> {
      const measures = await read('WHERE code = ANY($1) ORDER BY council_id NULLS FIRST', [codes]);
      return new Map(measures.map((measure) => [measure.code, measure]));
    },

    /** The shared catalogue by code, for readers of files with many measures. */
    async catalogue(): Promise<ReadonlyMap<string, MeasureRecord>> {
      const rows = await select().where('measure.council_id IS NULL').getMany();
      return new Map(rows.map((row) => [row.code, measureRecord(row)]));
    },

    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, MeasureRecord>> {
      const measures = await read('WHERE id = ANY($1)', [ids]);
      return new Map(measures.map((measure) => [measure.id, measure]));
    },

    async page(filter: MeasureFilter, order: MeasureOrder, request: PageRequest) {
      const page = await readPage(manager, listOf(filter, order), request);
      return mapPage(page, measureRecord);
    },

    count: (filter: MeasureFilter): Promise<number> => countRows(manager, listOf(filter)),

    async add(councilId: string | null, measure: MeasureFacts): Promise<MeasureRecord> {
      const row = { councilId, version: 1, ...columns(measure) };
      const inserted = await manager.getRepository(MeasureEntity).insert(row);
      return measureRecord({ ...row, id: inserted.identifiers[0]?.['id'] });
    },

    /** `undefined` if it is no longer at the version that the change was made from. */
    async change(current: MeasureRecord, measure: MeasureFacts): Promise<MeasureRecord | undefined> {
      const version = current.version + 1;
      const update = await manager
        .getRepository(MeasureEntity)
        .update({ id: current.id, version: current.version }, { ...columns(measure), version });
      return update.affected === 1 ? { ...current, ...measure, version } : undefined;
    },
  };
};

export type MeasureStore = ReturnType<typeof measureStore>;
