import type { EntityManager } from 'typeorm';
import type { Opening } from '../../domain/areas/area-register.js';
import type { GroupEdition } from '../../domain/comparisons/comparison-group.js';
import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { arrayText } from '../sql/array-text.js';
import { lockForWrite } from '../sql/write-lock.js';
import type { DistributionRecord, NeighboursAverages } from './compared-figure.js';
import { storedMembers } from './missing-members.js';

/** One measure in one period. */
export interface MeasurePeriod {
  readonly measureId: string;
  readonly periodCode: string;
}

export interface PlaceRecord extends Opening {
  readonly gssCode: string;
  readonly level: string;
  readonly regionCode: string | null;
  readonly nationCode: string | null;
}

/** An edition of the shared list of a council's statistical neighbours. */
export interface NeighboursRecord extends GroupEdition {
  readonly editionId: string;
  /** GSS code of the council that the neighbours belong to. */
  readonly council: string;
}

export interface ProjectedDistribution extends MeasurePeriod, DistributionRecord {}

interface Projected extends MeasurePeriod {
  readonly areaCode: string;
}

/** The averages of one edition of a council's neighbours. */
export interface ProjectedAverages extends NeighboursAverages {
  readonly editionId: string;
}

export interface ProjectedNeighbours extends Projected {
  readonly neighbours: ProjectedAverages | undefined;
}

export interface ProjectedComparison extends ProjectedNeighbours {
  readonly current: LeaguePosition | undefined;
}

/** A column's name, its SQL type, and the function that returns a row's value; NULL is stored for `undefined`. */
type Column<Row> = readonly [
  name: string,
  type: string,
  of: (row: Row) => string | number | null | undefined,
];

const keyColumns: readonly Column<MeasurePeriod>[] = [
  ['measure_id', 'uuid', (row) => row.measureId],
  ['period_code', 'text', (row) => row.periodCode],
];
const areaColumns: readonly Column<Projected>[] = [
  ...keyColumns,
  ['area_code', 'text', (row) => row.areaCode],
];

const distributionColumns: readonly Column<ProjectedDistribution>[] = [
  ['councils', 'int', (row) => row.councils],
  ['q25', 'numeric', (row) => row.points?.q25.toFixed()],
  ['q50', 'numeric', (row) => row.points?.q50.toFixed()],
  ['q75', 'numeric', (row) => row.points?.q75.toFixed()],
  ['telling_sets', 'jsonb', (row) => JSON.stringify(row.telling.map((set) => [...set]))],
  ['stale', 'boolean', () => 'false'],
];
const leaguePositionColumns: readonly Column<ProjectedComparison>[] = [
  ['rank', 'int', ({ current }) => current?.rank?.rank],
  ['rank_of', 'int', ({ current }) => current?.rank?.of],
  ['quartile_band', 'text', ({ current }) => current?.band],
];
const neighboursColumns: readonly Column<ProjectedNeighbours>[] = [
  ['neighbours_edition', 'uuid', ({ neighbours }) => neighbours?.editionId],
  ['neighbours_mean', 'numeric', ({ neighbours }) => neighbours?.mean?.toFixed()],
  ['neighbours_median', 'numeric', ({ neighbours }) => neighbours?.median?.toFixed()],
  ['neighbours_used', 'int', ({ neighbours }) => neighbours?.used],
  ['neighbours_of', 'int', ({ neighbours }) => neighbours?.of],
  ['neighbours_missing', 'jsonb', ({ neighbours }) => neighbours && JSON.stringify(neighbours.missing)],
  ['neighbours_pooled', 'numeric', ({ neighbours }) => neighbours?.pooled?.toFixed()],
  ['pooled_used', 'int', ({ neighbours }) => neighbours?.pooledUsed],
  ['pooled_missing', 'text', ({ neighbours }) => neighbours && storedMembers(neighbours.pooledMissing)],
  ['best_neighbour', 'text', ({ neighbours }) => neighbours?.bestNeighbour],
];

const columnNames = <Row>(columns: readonly Column<Row>[], prefix = ''): string =>
  columns.map(([name]) => `${prefix}${name}`).join(', ');

/**
 * Returns SQL that makes rows from one array parameter for each column. For a JSON column, the parameter is a JSON
 * array and not a PostgreSQL array, so that its elements are not quoted twice.
 */
const selectRows = <Row>(columns: readonly Column<Row>[]) => {
  const sources = columns.map(([, type], index) =>
    type === 'jsonb' ? `jsonb_array_elements($${index + 1}::jsonb)` : `unnest($${index + 1}::${type}[])`,
  );
  const facts = columns.map(([name, type]) => (type === 'jsonb' ? `nullif(${name}, 'null')` : name));
  return `SELECT ${facts.join(', ')} FROM ROWS FROM (${sources.join(', ')}) AS given (${columnNames(columns)})`;
};

const valuesOf = <Row>([, type, of]: Column<Row>, rows: readonly Row[]): string =>
  type === 'jsonb' ? `[${rows.map((row) => of(row) ?? 'null').join(',')}]` : arrayText(rows.map(of));

/**
 * Stores precomputed comparisons, and reads the areas and neighbour lists that they need. Only publishing sessions
 * and sessions of the shared catalogue may write comparisons.
 */
export const projectionStore = (manager: EntityManager) => {
  async function add<Row>(
    table: string,
    columns: readonly Column<Row>[],
    rows: readonly Row[],
    onConflict = '',
  ): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `INSERT INTO ${table} (${columnNames(columns)}) ${selectRows(columns)} ${onConflict}`,
      columns.map((column) => valuesOf(column, rows)),
    );
  }

  /** Inserts or updates rows; leaves equal rows unchanged. */
  const put = <Row>(
    table: string,
    keys: readonly Column<Row>[],
    facts: readonly Column<Row>[],
    rows: readonly Row[],
  ): Promise<void> =>
    add(
      table,
      [...keys, ...facts],
      rows,
      `ON CONFLICT (${columnNames(keys)}) DO UPDATE SET (${columnNames(facts)}) = ROW (${columnNames(facts, 'excluded.')})
       WHERE (${columnNames(facts, `${table}.`)}) IS DISTINCT FROM (${columnNames(facts, 'excluded.')})`,
    );

  return {
    /**
     * Makes other projections wait until this transaction ends. Otherwise two imports into one period at the same
     * time would each calculate ranks without the figures of the other.
     */
    lockForWrite: (): Promise<void> => lockForWrite(manager, 'published', 'projection'),

    /** Returns all pairs of measure and period that have a projection, for periods that end on `from` or later. */
    async keys(from: PlainDate): Promise<readonly MeasurePeriod[]> {
      return manager.query<MeasurePeriod[]>(
        `SELECT measure_id AS "measureId", period_code AS "periodCode"
         FROM published_distribution JOIN period ON period.code = period_code WHERE ends_before > $1`,
        [from],
      );
    },

    /** Returns all pairs of measure and period whose projection a migration has marked as stale. */
    async stale(): Promise<readonly MeasurePeriod[]> {
      return manager.query<MeasurePeriod[]>(
        `SELECT measure_id AS "measureId", period_code AS "periodCode" FROM published_distribution WHERE stale`,
      );
    },

    /** Returns those of the keys that have a projection. */
    async projected(keys: readonly MeasurePeriod[]): Promise<readonly MeasurePeriod[]> {
      return manager.query<MeasurePeriod[]>(
        `SELECT measure_id AS "measureId", period_code AS "periodCode" FROM published_distribution
         JOIN unnest($1::uuid[], $2::text[]) AS asked (measure, period) ON measure_id = measure AND period_code = period`,
        [keys.map(({ measureId }) => measureId), keys.map(({ periodCode }) => periodCode)],
      );
    },

    async places(): Promise<readonly PlaceRecord[]> {
      return manager.query<PlaceRecord[]>(
        `SELECT gss_code AS "gssCode", level, region_code AS "regionCode", nation_code AS "nationCode",
           opened_on::text AS "openedOn", closed_on::text AS "closedOn"
         FROM area`,
      );
    },

    /** Reads every edition of the shared list of neighbours of each of these councils, or of all councils if `null`. */
    async neighbours(councils: readonly string[] | null): Promise<readonly NeighboursRecord[]> {
      return manager.query<NeighboursRecord[]>(
        `SELECT edition.id AS "editionId", list.neighbours_of AS council,
           edition.effective_from::text AS "effectiveFrom", (
             SELECT coalesce(json_agg(json_build_object('rank', rank, 'gssCode', area_code, 'proximity', proximity)
               ORDER BY rank), '[]')
             FROM comparison_group_member WHERE edition_id = edition.id) AS members
         FROM (
           SELECT DISTINCT ON (neighbours_of) id, house, neighbours_of FROM comparison_group
           WHERE kind = 'STATISTICAL_NEIGHBOURS' AND council_id IS NULL AND retired_on IS NULL
             AND ($1::text[] IS NULL OR neighbours_of = ANY($1))
           ORDER BY neighbours_of, code) list
         JOIN comparison_group_edition edition ON edition.house = list.house AND edition.group_id = list.id
         ORDER BY edition.effective_from`,
        [councils],
      );
    },

    putDistributions: (rows: readonly ProjectedDistribution[]): Promise<void> =>
      put('published_distribution', keyColumns, distributionColumns, rows),

    /**
     * Inserts the comparisons of measures and periods without a projection. `putComparisons` would take half as long
     * again, because it looks for each row first.
     */
    addComparisons: (rows: readonly ProjectedComparison[]): Promise<void> =>
      add('published_comparison', [...areaColumns, ...leaguePositionColumns, ...neighboursColumns], rows),

    putComparisons: (rows: readonly ProjectedComparison[]): Promise<void> =>
      put('published_comparison', areaColumns, [...leaguePositionColumns, ...neighboursColumns], rows),

    /** Inserts or updates the averages of neighbours, and leaves the ranks unchanged. */
    putNeighbours: (rows: readonly ProjectedNeighbours[]): Promise<void> =>
      put('published_comparison', areaColumns, neighboursColumns, rows),

    /**
     * Removes these councils' neighbour averages for periods that end on `from` or later, but not their ranks.
     */
    async clearNeighbours(councils: readonly string[], from: PlainDate): Promise<void> {
      await manager.query(
        `UPDATE published_comparison SET ${neighboursColumns.map(([name]) => `${name} = NULL`).join(', ')}
         FROM period WHERE period.code = period_code AND ends_before > $2
           AND area_code = ANY($1) AND neighbours_edition IS NOT NULL`,
        [councils, from],
      );
    },
  };
};
