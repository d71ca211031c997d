import type { EntityManager } from 'typeorm';
import type { MeasurePeriod } from '../comparisons/projection-store.js';

/** A publication that is due for release, and the council that owns it. */
export interface DueRelease {
  readonly councilId: string;
  readonly areaCode: string;
  readonly publicationId: string;
}

/**
 * Due releases of all councils, without their content. A suspended council's releases wait until the council is
 * active again, because a suspended council could not withdraw them.
 */
export const dueReleases = (manager: EntityManager) => ({
  async due(now: Date): Promise<readonly DueRelease[]> {
    return manager.query<DueRelease[]>(
      `SELECT council.id AS "councilId", area_code AS "areaCode", publication_id AS "publicationId"
       FROM publication_release JOIN council USING (area_code)
       WHERE done_at IS NULL AND release_at <= $1 AND council.state = 'ACTIVE' ORDER BY release_at, publication_id`,
      [now],
    );
  },
});

/**
 * SQL for the current version of each report that readers outside the council can read. A report whose latest version
 * is withdrawn has none.
 */
const current = `
  SELECT latest.* FROM (
    SELECT DISTINCT ON (scorecard_id, period_code) * FROM publication
    WHERE visibility <> 'COUNCIL' AND release_at <= $2 ORDER BY scorecard_id, period_code, version DESC) latest
  WHERE NOT EXISTS (SELECT FROM publication_withdrawal withdrawal WHERE withdrawal.publication_id = latest.id)`;

const feed = `
  WITH own AS (
    SELECT area_code FROM council WHERE id = $1
  ), keys AS (
    SELECT DISTINCT figure.measure_id, figure.period_code FROM publication_figure figure
    JOIN measure ON measure.id = figure.measure_id AND measure.council_id IS NULL
    WHERE figure.publication_id = $3
  ), wanted AS (
    SELECT DISTINCT ON (figure.measure_id, figure.period_code) figure.measure_id, figure.period_code,
      figure.leaving_value AS value, figure.leaving_absence_reason AS absence_reason,
      -- Half of a fraction may have been taken out; the benchmarks take a whole one.
      CASE WHEN figure.leaving_denominator IS NOT NULL THEN figure.leaving_numerator END AS numerator,
      CASE WHEN figure.leaving_numerator IS NOT NULL THEN figure.leaving_denominator END AS denominator,
      publication.id AS publication_id,
      left(format('%s, %s, version %s (%s)', header->'council'->'name'->>'en', header->'scorecard'->'title'->>'en',
        publication.version, lower(publication.status)), 300) AS source
    FROM keys JOIN publication_figure figure USING (measure_id, period_code)
    JOIN (${current}) publication ON publication.id = figure.publication_id
    ORDER BY figure.measure_id, figure.period_code, publication.published_at DESC, publication.version DESC
  ), next AS MATERIALIZED (
    SELECT keys.measure_id, keys.period_code, own.area_code, before.measure_id IS NOT NULL AS known,
      wanted.value, CASE WHEN wanted.publication_id IS NULL THEN 'NOT_AVAILABLE' ELSE wanted.absence_reason END
        AS absence_reason,
      wanted.numerator, wanted.denominator, coalesce(wanted.publication_id, $3) AS publication_id,
      coalesce(wanted.source, 'Withdrawn by the council') AS source
    FROM own CROSS JOIN keys
    LEFT JOIN wanted USING (measure_id, period_code)
    LEFT JOIN published_figure before ON before.area_code = own.area_code
      AND before.measure_id = keys.measure_id AND before.period_code = keys.period_code
    -- National statistics stand where there are any; nothing is withdrawn that never stood.
    WHERE CASE WHEN before.measure_id IS NULL THEN wanted.publication_id IS NOT NULL
      ELSE before.publication_id IS NOT NULL AND (before.publication_id, before.value, before.absence_reason,
        before.numerator, before.denominator) IS DISTINCT FROM (coalesce(wanted.publication_id, $3), wanted.value,
        CASE WHEN wanted.publication_id IS NULL THEN 'NOT_AVAILABLE' ELSE wanted.absence_reason END,
        wanted.numerator, wanted.denominator) END
  ), kept AS (
    INSERT INTO superseded_figure (measure_id, area_code, period_code, value, absence_reason, numerator, denominator,
      source, published_at, publication_id, superseded_by)
    SELECT p.measure_id, p.area_code, p.period_code, p.value, p.absence_reason, p.numerator, p.denominator, p.source,
      p.published_at, p.publication_id, $3
    FROM next JOIN published_figure p USING (measure_id, period_code, area_code)
  ), changed AS (
    UPDATE published_figure p SET (value, absence_reason, numerator, denominator, source, published_at,
      publication_id) = ROW (n.value, n.absence_reason, n.numerator, n.denominator, n.source, $2::timestamptz,
      n.publication_id)
    FROM next n WHERE n.known
      AND (p.measure_id, p.period_code, p.area_code) = (n.measure_id, n.period_code, n.area_code)
  ), added AS (
    INSERT INTO published_figure (measure_id, area_code, period_code, value, absence_reason, numerator, denominator,
      source, published_at, publication_id)
    SELECT measure_id, area_code, period_code, value, absence_reason, numerator, denominator, source, $2,
      publication_id
    FROM next WHERE NOT known
  )
  SELECT measure_id AS "measureId", period_code AS "periodCode" FROM next`;

/** Releases a council's publications to other readers and to the benchmarks, and withdraws them there. */
export const releaseStore = (manager: EntityManager, councilId: string) => ({
  /** Makes imports of figures and other releases wait until this transaction ends. */
  async lockForWrite(): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('published_figure'))`);
  },

  /** Schedules the release of the publication. */
  async schedule(publicationId: string, areaCode: string, releaseAt: Date): Promise<void> {
    await manager.query(
      `INSERT INTO publication_release (publication_id, area_code, release_at) VALUES ($1, $2, $3)`,
      [publicationId, areaCode, releaseAt],
    );
  },

  /** Marks the release as done. Returns true if it was pending. */
  async settle(publicationId: string, now: Date): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      'UPDATE publication_release SET done_at = $2 WHERE publication_id = $1 AND done_at IS NULL',
      [publicationId, now],
    );
    return count > 0;
  },

  /**
   * Marks the release as done if it is due by the database's clock, which the row-level security policies use too.
   * Returns true if it was pending and due.
   */
  async settleDue(publicationId: string, now: Date): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      `UPDATE publication_release SET done_at = $2
       WHERE publication_id = $1 AND done_at IS NULL AND release_at <= clock_timestamp()`,
      [publicationId, now],
    );
    return count > 0;
  },

  /** Copies the disclosed document to the publications that other readers see. */
  async share(publicationId: string): Promise<void> {
    await manager.query(
      `INSERT INTO shared_publication (id, area_code, scorecard_code, period_code, version, status, visibility,
         release_at, erratum_en, erratum_cy, content, content_hash, published_at, report_id)
       SELECT publication.id, area_code, scorecard.code, period_code, publication.version, status, visibility,
         release_at, erratum_en, erratum_cy, leaving_content, leaving_hash, published_at, report_id
       FROM publication JOIN council ON council.id = publication.council_id
       JOIN scorecard ON scorecard.council_id = publication.council_id AND scorecard.id = scorecard_id
       WHERE publication.id = $1`,
      [publicationId],
    );
  },

  /** Copies the withdrawal of a shared publication, so that other readers see it. */
  async shareWithdrawal(publicationId: string): Promise<void> {
    await manager.query(
      `INSERT INTO shared_withdrawal (publication_id, reason, reason_cy, withdrawn_at)
       SELECT publication_id, reason, reason_cy, withdrawn_at FROM publication_withdrawal
       WHERE publication_id = $1 AND publication_id IN (SELECT id FROM shared_publication)`,
      [publicationId],
    );
  },

  /**
   * Recomputes the published figures of every shared measure and period in this publication, from all of the
   * council's publications that are current at `now`. Returns the measures and periods whose figures changed. If two
   * publications give a figure, the one that was published later counts.
   */
  async feedBenchmarks(publicationId: string, now: Date): Promise<readonly MeasurePeriod[]> {
    return manager.query<MeasurePeriod[]>(feed, [councilId, now, publicationId]);
  },
});
