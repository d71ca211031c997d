import type { ClientBase, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Figure } from '../../domain/observations/figure.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { arrayText } from '../sql/array-text.js';

/** One cell of an imported file: a value, or half of a fraction that has its own row. */
export interface StagedFigure {
  readonly line: number;
  readonly part: 'VALUE' | 'NUMERATOR' | 'DENOMINATOR';
  readonly measureId: string;
  readonly areaCode: string;
  readonly periodCode: string;
  readonly figure: Figure;
  /** The numerator in the same row as a value. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** `null` if it is the same as the figure. */
  readonly textAsReceived: string | null;
}

export interface RepeatedFigure {
  readonly measureId: string;
  readonly areaCode: string;
  readonly periodCode: string;
  /** The first two, in order. */
  readonly lines: readonly [number, number];
}

/** The counts of one measure's merged figures in one period. */
export interface MergedFigures {
  readonly measureId: string;
  readonly periodCode: string;
  readonly stored: number;
  readonly revised: number;
  readonly unchanged: number;
}

/**
 * Milliseconds that one statement of an import may take: one statement merges hundreds of thousands of rows.
 */
const statementTimeout = 300_000;
/** Milliseconds between two batches of a file. */
const idleTimeout = 60_000;
/**
 * Memory for sorting and joining a file's cells: with less, PostgreSQL writes hundreds of thousands to temporary
 * files.
 */
const workMemory = '128MB';

const merge = `
  WITH incoming AS (
    SELECT v.measure_id, v.area_code, v.period_code, v.value, v.absence_reason, v.text_as_received,
      coalesce(v.numerator, n.value) AS numerator, coalesce(v.denominator, d.value) AS denominator
    FROM staged_figure v
    LEFT JOIN staged_figure n ON n.part = 'NUMERATOR'
      AND (n.measure_id, n.period_code, n.area_code) = (v.measure_id, v.period_code, v.area_code)
    LEFT JOIN staged_figure d ON d.part = 'DENOMINATOR'
      AND (d.measure_id, d.period_code, d.area_code) = (v.measure_id, v.period_code, v.area_code)
    WHERE v.part = 'VALUE'
  ), whole AS (
    SELECT measure_id, area_code, period_code, value, absence_reason, text_as_received,
      CASE WHEN fraction THEN numerator END AS numerator,
      CASE WHEN fraction THEN denominator END AS denominator
    FROM (SELECT *, value IS NOT NULL AND numerator IS NOT NULL AND denominator > 0 AS fraction FROM incoming) f
  ), compared AS MATERIALIZED (
    SELECT whole.*, before.measure_id IS NOT NULL AS known,
      -- National statistics replace a figure that a council published itself, even if it is the same.
      before.publication_id IS NOT NULL
        OR (whole.value, whole.absence_reason, whole.numerator, whole.denominator) IS DISTINCT FROM
        (before.value, before.absence_reason, before.numerator, before.denominator) AS differs
    FROM whole LEFT JOIN published_figure before USING (measure_id, period_code, area_code)
  ), kept AS (
    INSERT INTO superseded_figure (measure_id, area_code, period_code, value, absence_reason, numerator,
      denominator, text_as_received, source, published_at, import_id, publication_id, superseded_by)
    SELECT p.measure_id, p.area_code, p.period_code, p.value, p.absence_reason, p.numerator, p.denominator,
      p.text_as_received, p.source, p.published_at, p.import_id, p.publication_id, $1
    FROM compared JOIN published_figure p USING (measure_id, period_code, area_code)
    WHERE known AND differs
  ), changed AS (
    UPDATE published_figure p SET (value, absence_reason, numerator, denominator, text_as_received, source,
      published_at, import_id, publication_id) = ROW (c.value, c.absence_reason, c.numerator, c.denominator,
      c.text_as_received, $2::text, $3::timestamptz, $1::uuid, NULL)
    FROM compared c
    WHERE c.known AND c.differs
      AND (p.measure_id, p.period_code, p.area_code) = (c.measure_id, c.period_code, c.area_code)
  ), added AS (
    INSERT INTO published_figure (measure_id, area_code, period_code, value, absence_reason, numerator,
      denominator, text_as_received, source, published_at, import_id)
    SELECT measure_id, area_code, period_code, value, absence_reason, numerator, denominator,
      text_as_received, $2, $3, $1
    FROM compared WHERE NOT known
    -- In the order of the key, so that new entries are adjacent in its index.
    ORDER BY measure_id, period_code, area_code
  )
  SELECT measure_id AS "measureId", period_code AS "periodCode", count(*) FILTER (WHERE NOT known)::int AS stored,
    count(*) FILTER (WHERE known AND differs)::int AS revised,
    count(*) FILTER (WHERE known AND NOT differs)::int AS unchanged
  FROM compared GROUP BY measure_id, period_code`;

/**
 * Merges a file's figures into the published figures: cells are staged as they are read, then merged in one
 * statement. If a figure differs from the published one, the old figure is stored as superseded.
 */
export const figureImport = (manager: EntityManager) => {
  // The pool's time limits are for short statements; these are few and long.
  async function run<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    const client: ClientBase = await manager.queryRunner?.connect();
    const query = { text, values, query_timeout: statementTimeout + 1_000 };
    return (await client.query<Row>(query)).rows;
  }

  return {
    /** Raises this transaction's time limits, and makes other imports of figures wait until it ends. */
    async lockForWrite(): Promise<void> {
      await manager.query(
        `SELECT set_config('statement_timeout', $1, true), set_config('lock_timeout', $1, true),
           set_config('idle_in_transaction_session_timeout', $2, true), set_config('work_mem', $3, true)`,
        [`${statementTimeout}`, `${idleTimeout}`, workMemory],
      );
      await run(`SELECT pg_advisory_xact_lock(hashtext('published_figure'))`, []);
    },

    async stage(cells: readonly StagedFigure[]): Promise<void> {
      const column = (of: (cell: StagedFigure) => string | number | null | undefined): string =>
        arrayText(cells.map(of));
      await run(
        `INSERT INTO staged_figure (line, part, measure_id, area_code, period_code, value, absence_reason,
           numerator, denominator, text_as_received)
         SELECT * FROM unnest($1::int[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::numeric[],
           $7::text[], $8::numeric[], $9::numeric[], $10::text[])`,
        [
          column(({ line }) => line),
          column(({ part }) => part),
          column(({ measureId }) => measureId),
          column(({ areaCode }) => areaCode),
          column(({ periodCode }) => periodCode),
          column(({ figure }) => (figure.kind === 'VALUE' ? figure.value.toFixed() : null)),
          column(({ figure }) => (figure.kind === 'ABSENT' ? figure.absence.reason : null)),
          column(({ numerator }) => numerator?.toFixed()),
          column(({ denominator }) => denominator?.toFixed()),
          // The text of a cell may be anything, so `pg` quotes it.
          cells.map(({ textAsReceived }) => textAsReceived),
        ],
      );
    },

    /** Figures that more than one row gives, by the line of the first repetition. */
    async repeated(limit: number): Promise<readonly RepeatedFigure[]> {
      // Most files have none; a count by hashing shows that in half the time of a sort of all cells.
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
         ORDER BY (array_agg(line ORDER BY line))[2] LIMIT $1`,
        [limit],
      );
    },

    async merge(importId: string, source: string, publishedAt: Date): Promise<readonly MergedFigures[]> {
      // Staged rows have no statistics, so the planner might choose nested loops over all of them.
      await manager.query(`SELECT set_config('enable_nestloop', 'off', true)`);
      const figures = await run<MergedFigures & QueryResultRow>(merge, [importId, source, publishedAt]);
      await manager.query(`SELECT set_config('enable_nestloop', 'on', true)`);
      await run('DELETE FROM staged_figure', []);
      return figures;
    },
  };
};
