import type { EntityManager } from 'typeorm';

/** The periods for which a scorecard has figures. */
export const reportedPeriodStore = (manager: EntityManager) => ({
  /**
   * The latest period, by its end, for which a figure of the edition is recorded, by edition; of several periods with
   * that end, the one with the most figures. `asAt`: only figures recorded by then.
   */
  async latest(editionIds: readonly string[], asAt: Date | null): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ edition_id: string; period_code: string }[]>(
      `SELECT DISTINCT ON (edition_id) edition_id, period_code FROM (
         SELECT line.edition_id, observation.period_code, period.ends_before, period.starts_on,
           count(DISTINCT observation.measure_id) AS figures
         FROM scorecard_line line
         JOIN observation ON observation.council_id = line.council_id
           AND observation.measure_id = line.measure_id
         JOIN period ON period.code = observation.period_code
         WHERE line.edition_id = ANY($1) AND ($2::timestamptz IS NULL OR observation.recorded_at <= $2)
         GROUP BY line.edition_id, observation.period_code, period.ends_before, period.starts_on
       ) reported
       ORDER BY edition_id, ends_before DESC, figures DESC, starts_on DESC`,
      [editionIds, asAt],
    );
    return new Map(rows.map((row) => [row.edition_id, row.period_code]));
  },
});
