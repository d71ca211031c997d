import type { EntityManager } from 'typeorm';
import { NarrativeEntity, type NarrativeRow } from './narrative.entity.js';

/** The narratives of a scorecard in a period as of an instant: the database stores every state of them. */
export async function statesAt(
  manager: EntityManager,
  scorecardId: string,
  periodCode: string,
  asAt: Date,
): Promise<readonly NarrativeRow[]> {
  const { columns } = manager.connection.getMetadata(NarrativeEntity);
  const selection = columns.map(
    ({ databaseName, propertyName }) => `stood.${databaseName} AS "${propertyName}"`,
  );
  return manager.query<NarrativeRow[]>(
    `SELECT ${selection.join(', ')} FROM (
       SELECT DISTINCT ON (narrative_id) narrative_id, facts FROM narrative_state
       WHERE narrative_id IN (SELECT id FROM narrative WHERE scorecard_id = $1 AND period_code = $2)
         AND recorded_at <= $3
       ORDER BY narrative_id, recorded_at DESC) latest
     CROSS JOIN LATERAL jsonb_populate_record(NULL::narrative, latest.facts) AS stood
     ORDER BY stood.recorded_at, stood.id`,
    [scorecardId, periodCode, asAt],
  );
}
