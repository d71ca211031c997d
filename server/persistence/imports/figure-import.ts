import type { ClientBase, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { merge } from './figure-merge.js';
import { type StagedFigure, stagedColumns } from './staged-figure.js';
import {
  type DisagreeingFigure,
  disagreeing,
  type LessPreferred,
  lessPreferred,
  type StagedPeriod,
  stagedPeriods,
} from './staged-queries.js';

export interface RepeatedFigure {
  readonly measureId: string;
  readonly areaCode: string;
  readonly periodCode: string;
  /** The numbers of the first two lines that give the figure. */
  readonly lines: readonly [number, number];
}

/** The counts of one measure's merged figures in one period. */
export interface MergedFigures {
  readonly measureId: string;
  readonly periodCode: string;
  readonly stored: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Figures of an older release that are stored as an earlier version for the first time. */
  readonly older: number;
  /** Figures that would change although the file's day of publication is unknown. */
  readonly undated: number;
  /** Figures that would change although the present figure's day of publication is unknown and may be the later one. */
  readonly unknown: number;
}

export interface Merge {
  readonly importId: string;
  readonly source: string;
  /** The time at which the service publishes the figures: now. */
  readonly publishedAt: Date;
  /** The day on which the source published the figures; `null` if it is unknown. */
  readonly publishedOn: PlainDate | null;
}

/** Published figures that the staged file does not contain. */
export interface MissingFigures {
  readonly figures: number;
  /** The first three figures, each as `code, period, area`. */
  readonly first: readonly string[];
}

/**
 * Milliseconds that one statement of an import may take: a single statement merges hundreds of thousands of rows.
 */
const statementTimeout = 300_000;
/** The most milliseconds that may pass between two batches of a file. */
const idleTimeout = 60_000;
/**
 * Memory for sorting and joining a file's cells. With less memory, PostgreSQL writes hundreds of thousands of cells
 * to temporary files.
 */
const workMemory = '128MB';

/**
 * Merges a file's figures into the published figures. Cells are staged as they are read, then merged in one
 * statement. If a figure differs from the published one, the published one is stored as superseded.
 */
export const figureImport = (manager: EntityManager) => {
  // Sets another time limit than the pool, because the statements of an import are few and long.
  async function run<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    const client: ClientBase = await manager.queryRunner?.connect();
    const query = { text, values, query_timeout: statementTimeout + 1_000 };
    return (await client.query<Row>(query)).rows;
  }

  // Turns nested loops off: staged rows have no statistics, so the planner might choose nested loops over all of them.
  async function runOverAll<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    await manager.query(`SELECT set_config('enable_nestloop', 'off', true)`);
    const rows = await run<Row>(text, values);
    await manager.query(`SELECT set_config('enable_nestloop', 'on', true)`);
    return rows;
  }

  return {
    /** Raises this transaction's time limits, and makes other imports of figures wait until the transaction ends. */
    async lockForWrite(): Promise<void> {
      await manager.query(
        `SELECT set_config('statement_timeout', $1, true), set_config('lock_timeout', $1, true),
           set_config('idle_in_transaction_session_timeout', $2, true), set_config('work_mem', $3, true)`,
        [`${statementTimeout}`, `${idleTimeout}`, workMemory],
      );
      await run(`SELECT pg_advisory_xact_lock(hashtext('published_figure'))`, []);
    },

    async stage(cells: readonly StagedFigure[]): Promise<void> {
      const columns = stagedColumns(cells);
      const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`);
      await run(
        `INSERT INTO staged_figure (${columns.map(({ name }) => name).join(', ')})
         SELECT * FROM unnest(${arrays.join(', ')})`,
        columns.map(({ values }) => values),
      );
    },

    /** Removes the staged figures of a measure and period for which the file has other figures that are preferred. */
    removeLessPreferred: (): Promise<readonly LessPreferred[]> =>
      runOverAll<LessPreferred & QueryResultRow>(lessPreferred, []),

    /** Summarises the staged figures by measure and period. */
    staged: (): Promise<readonly StagedPeriod[]> =>
      runOverAll<StagedPeriod & QueryResultRow>(stagedPeriods, []),

    /** Finds the figures that more than one row gives, sorted by the line of the first repetition. */
    async repeated(): Promise<readonly RepeatedFigure[]> {
      // Most files have no repeated figure. Grouping by hash shows that in half the time of sorting all cells.
      await manager.query(`SELECT set_config('enable_sort', 'off', true)`);
      const any = await run(
        `SELECT measure_id FROM staged_figure GROUP BY part, measure_id, period_code, area_code
         HAVING count(*) > 1 LIMIT 1`,
        [],
      );
      await manager.query(`SELECT set_config('enable_sort', 'on', true)`);
      if (any.length === 0) return [];
      return run<RepeatedFigure & QueryResultRow>(
        `SELECT measure_id AS "measureId", area_code AS "areaCode", period_code AS "periodCode",
           (array_agg(line ORDER BY line))[1:2] AS lines
         FROM staged_figure GROUP BY part, measure_id, period_code, area_code HAVING count(*) > 1
         ORDER BY (array_agg(line ORDER BY line))[2]`,
        [],
      );
    },

    /** Finds the published figures of the source, for the staged measures, that are not staged. */
    async missing(source: string): Promise<MissingFigures> {
      const [row] = await runOverAll<MissingFigures & QueryResultRow>(
        `SELECT count(*)::int AS figures, coalesce((array_agg(code || ', ' || period_code || ', ' || area_code
           ORDER BY code, period_code, area_code))[1:3], '{}') AS first
         FROM published_figure p JOIN measure m ON m.id = p.measure_id
         WHERE p.measure_id IN (SELECT DISTINCT measure_id FROM staged_figure WHERE part = 'VALUE')
           AND p.publication_id IS NULL AND p.source = $1
           AND NOT EXISTS (SELECT FROM staged_figure s WHERE s.part = 'VALUE'
             AND (s.measure_id, s.period_code, s.area_code) = (p.measure_id, p.period_code, p.area_code))`,
        [source],
      );
      return row ?? { figures: 0, first: [] };
    },

    /** Finds staged values that do not agree with their fractions, in the order of the file. */
    disagreeing: (): Promise<readonly DisagreeingFigure[]> =>
      runOverAll<DisagreeingFigure & QueryResultRow>(disagreeing, []),

    async merge({ importId, source, publishedAt, publishedOn }: Merge): Promise<readonly MergedFigures[]> {
      const figures = await runOverAll<MergedFigures & QueryResultRow>(merge, [
        importId,
        source,
        publishedAt,
        publishedOn,
      ]);
      await run('DELETE FROM staged_figure', []);
      return figures;
    },
  };
};
