import type { EntityManager } from 'typeorm';
import { rowColumns } from '../sql/columns.js';
import { countByParent } from '../sql/count-by-parent.js';
import type { Page, PageRequest } from '../sql/page.js';
import { type PagedQuery, readPages } from '../sql/paged-query.js';
import { recordedBy } from '../sql/recorded-by.js';
import { MeasureEntity, type MeasureRow } from './measure.entity.js';

/** A measure at one of its versions or, without a version, as it is now. */
export interface MeasureReference {
  readonly id: string;
  readonly version?: number | undefined;
}

// SQL that makes a row of the table `measure`, with the alias `stood`, from a stored version.
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

/** All versions of measures' definitions, which the database stores. */
export const measureVersions = (manager: EntityManager) => ({
  /**
   * Reads measures as of an instant: of each, the last version that was recorded by then or, if none was, the first
   * version. The measure had some definition then, because figures, targets or lines of that instant refer to it.
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

  /** Reads the measures at these versions, in no particular order. */
  atVersions: (references: readonly Required<MeasureReference>[]): Promise<readonly MeasureRow[]> =>
    manager.query<MeasureRow[]>(
      `SELECT ${stoodColumns}
       FROM unnest($1::uuid[], $2::int[]) AS asked (id, version)
       JOIN measure_version
         ON measure_version.measure_id = asked.id AND measure_version.version = asked.version
       CROSS JOIN LATERAL ${stood}`,
      [references.map(({ id }) => id), references.map(({ version }) => version)],
    ),

  /** Reads a page of versions, latest first, for each measure. The pages are in the order of the ids. */
  pages: (ids: readonly string[], request: PageRequest): Promise<readonly Page<MeasureRow>[]> =>
    readPages(manager, versionList, ofMeasures(ids), request),

  /** Counts the versions of each measure. The counts are in the order of the ids. */
  counts: (ids: readonly string[]): Promise<readonly number[]> =>
    countByParent(manager, versionList, ofMeasures(ids)),
});
