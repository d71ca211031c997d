import type { EntityManager } from 'typeorm';
import { NarrativeEntity, type NarrativeRow } from './narrative.entity.js';

/** A narrative at one of its versions; without a version, as it is now. */
export interface NarrativeReference {
  readonly id: string;
  readonly version?: number | undefined;
}

/** The select list of a state that the database stored, as a row of `narrative` called `stood`. */
function stoodColumns(manager: EntityManager): string {
  const { columns } = manager.connection.getMetadata(NarrativeEntity);
  return columns
    .map(({ databaseName, propertyName, type }) => {
      // As in `rowColumns`: a date is read as text.
      const cast = type === 'date' ? '::text' : '';
      return `stood.${databaseName}${cast} AS "${propertyName}"`;
    })
    .join(', ');
}

/** The narratives of a scorecard in a period as of an instant: the database stores every state of them. */
export async function statesAt(
  manager: EntityManager,
  scorecardId: string,
  periodCode: string,
  asAt: Date,
): Promise<readonly NarrativeRow[]> {
  return manager.query<NarrativeRow[]>(
    `SELECT ${stoodColumns(manager)} FROM (
       SELECT DISTINCT ON (narrative_id) narrative_id, facts FROM narrative_state
       WHERE narrative_id IN (SELECT id FROM narrative WHERE scorecard_id = $1 AND period_code = $2)
         AND recorded_at <= $3
       ORDER BY narrative_id, recorded_at DESC) latest
     CROSS JOIN LATERAL jsonb_populate_record(NULL::narrative, latest.facts) AS stood
     ORDER BY stood.recorded_at, stood.id`,
    [scorecardId, periodCode, asAt],
  );
}

/**
 * All states of these narratives, earliest first, that the session may see: a narrative that it may not see now has
 * none.
 */
export async function statesOf(
  manager: EntityManager,
  narrativeIds: readonly string[],
): Promise<readonly NarrativeRow[]> {
  return manager.query<NarrativeRow[]>(
    `SELECT ${stoodColumns(manager)}
     FROM narrative
     JOIN narrative_state ON narrative_state.council_id = narrative.council_id
       AND narrative_state.narrative_id = narrative.id
     CROSS JOIN LATERAL jsonb_populate_record(NULL::narrative, narrative_state.facts) AS stood
     WHERE narrative.id = ANY($1)
     ORDER BY stood.id, stood.version`,
    [narrativeIds],
  );
}

/** The states of narratives at these versions, in any order. */
export async function statesAtVersions(
  manager: EntityManager,
  references: readonly Required<NarrativeReference>[],
): Promise<readonly NarrativeRow[]> {
  return manager.query<NarrativeRow[]>(
    `SELECT ${stoodColumns(manager)}
     FROM unnest($1::uuid[], $2::int[]) AS asked (id, version)
     JOIN narrative ON narrative.id = asked.id
     JOIN narrative_state ON narrative_state.council_id = narrative.council_id
       AND narrative_state.narrative_id = narrative.id
     CROSS JOIN LATERAL jsonb_populate_record(NULL::narrative, narrative_state.facts) AS stood
     WHERE stood.version = asked.version`,
    [references.map(({ id }) => id), references.map(({ version }) => version)],
  );
}
