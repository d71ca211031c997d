import type { EntityManager } from 'typeorm';
import { recordedBy } from '../sql/recorded-by.js';

/** The periods for which a scorecard has figures. */
export const reportedPeriodStore = (manager: EntityManager) => ({
  /**
   * Finds the code of each scorecard's latest period with a figure, by the scorecard's id. The figure must be of a
   * measure in the edition that was in force at the period's end. Of several periods that end on one day, the one with
   * the most figures is taken. If `asAt` is given, only editions and figures that were recorded by then count.
   */
  async latest(scorecardIds: readonly string[], asAt: Date | null): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ scorecard_id: string; period_code: string }[]>(
      `SELECT DISTINCT ON (scorecard_id) scorecard_id, period_code FROM (
         SELECT edition.scorecard_id, observation.period_code, period.ends_before, period.starts_on,
           count(DISTINCT observation.measure_id) AS figures
         FROM (
           SELECT id, council_id, scorecard_id, effective_from,
             lead(effective_from) OVER (PARTITION BY scorecard_id ORDER BY effective_from) AS until
           FROM scorecard_edition
           WHERE scorecard_id = ANY($1) AND ${recordedBy('recorded_at', 2)}
         ) edition
         JOIN scorecard_line line ON line.council_id = edition.council_id AND line.edition_id = edition.id
         JOIN observation ON observation.council_id = line.council_id
           AND observation.measure_id = line.measure_id
           AND ${recordedBy('observation.recorded_at', 2)}
         JOIN period ON period.code = observation.period_code AND period.ends_before > edition.effective_from
           AND (edition.until IS NULL OR period.ends_before <= edition.until)
         GROUP BY edition.scorecard_id, observation.period_code, period.ends_before, period.starts_on
       ) reported
       ORDER BY scorecard_id, ends_before DESC, figures DESC, starts_on DESC`,
      [scorecardIds, asAt],
    );
    return new Map(rows.map((row) => [row.scorecard_id, row.period_code]));
  },
});
