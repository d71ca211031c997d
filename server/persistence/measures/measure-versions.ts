import type { EntityManager } from 'typeorm';
import { rowColumns } from '../sql/columns.js';
import { countByParent } from '../sql/count-by-parent.js';
import type { Page, PageRequest } from '../sql/page.js';
import { type PagedQuery, readPages } from '../sql/paged-query.js';
import { recordedBy } from '../sql/recorded-by.js';
import { MeasureEntity, type MeasureRow } from './measure.entity.js';

/** A measure at one of its versions; without a version, as it is now. */
export interface MeasureReference {
  readonly id: string;
  readonly version?: number | undefined;
}

// A version that the database stored, as a row of `measure` called `stood`.
const stoodColumns = rowColumns(MeasureEntity, 'stood');
const stood = 'jsonb_populate_record(NULL::measure, measure_version.facts) AS stood';

const versionList: PagedQuery<MeasureRow> = {
  select: `SELECT ${stoodColumns} FROM measure_version CROSS JOIN LATERAL ${stood}`,
  where: [],
  parameters: [],
  columns: [{ expression: 'measure_version.version', type: 'int' }],
  direction: 'DESC',
  keyOf: ({ version }) => [`${version}`],
};
const ofMeasures = (ids: readonly string[]) => ({ ids, condition: 'measure_version.measure_id = parent.id' });

/** The definitions of measures as they stood: the database stores every version. */
export const measureVersions = (manager: EntityManager) => ({
  /**
   * The measures as of an instant: their last versions recorded by then, or their first if none was. A measure is read
   * for figures, targets and lines of that instant, and so had a definition.
   */
  asAt: (ids: readonly string[], asAt: Date): Promise<readonly MeasureRow[]> =>
    manager.query<MeasureRow[]>(
      `SELECT ${stoodColumns} FROM (
         SELECT DISTINCT ON (measure_id) facts
         FROM (SELECT measure_id, version, facts, recorded_at IS NULL OR ${recordedBy('recorded_at', 2)} AS known
           FROM measure_version WHERE measure_id = ANY($1)) kept
         ORDER BY measure_id, known DESC, CASE WHEN known THEN version ELSE -version END DESC) measure_version
       CROSS JOIN LATERAL ${stood}`,
      [ids, asAt],
    ),

  /** The measures at these versions, in any order. */
  atVersions: (references: readonly Required<MeasureReference>[]): Promise<readonly MeasureRow[]> =>
    manager.query<MeasureRow[]>(
      `SELECT ${stoodColumns}
       FROM unnest($1::uuid[], $2::int[]) AS asked (id, version)
       JOIN measure_version
         ON measure_version.measure_id = asked.id AND measure_version.version = asked.version
       CROSS JOIN LATERAL ${stood}`,
      [references.map(({ id }) => id), references.map(({ version }) => version)],
    ),

  /** A page of the versions of each measure, latest first, in the order of the ids. */
  pages: (ids: readonly string[], request: PageRequest): Promise<readonly Page<MeasureRow>[]> =>
    readPages(manager, versionList, ofMeasures(ids), request),

  /** The number of versions of each measure, in the order of the ids. */
  counts: (ids: readonly string[]): Promise<readonly number[]> =>
    countByParent(manager, versionList, ofMeasures(ids)),
});
