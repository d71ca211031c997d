import type { EntityManager } from 'typeorm';
import { rowColumns } from '../sql/columns.js';
import { recordedBy } from '../sql/recorded-by.js';
import { NarrativeEntity, type NarrativeRow } from './narrative.entity.js';

/** A narrative at one of its versions or, without a version, as it is now. */
export interface NarrativeReference {
  readonly id: string;
  readonly version?: number | undefined;
}

// The columns of a stored state, which the queries turn into a row of `narrative` with the alias `stood`.
const stoodColumns = rowColumns(NarrativeEntity, 'stood');

/**
 * Reads the narratives of a scorecard in a period as they were at an instant, in the order in which they were first
 * written. The database stores every state of a narrative.
 */
export async function statesAt(
  manager: EntityManager,
  scorecardId: string,
  periodCode: string,
  asAt: Date,
): Promise<readonly NarrativeRow[]> {
  return manager.query<NarrativeRow[]>(
    `SELECT ${stoodColumns} FROM (
       SELECT DISTINCT ON (narrative_id) narrative_id, facts FROM narrative_state
       WHERE narrative_id IN (SELECT id FROM narrative WHERE scorecard_id = $1 AND period_code = $2)
         AND ${recordedBy('recorded_at', 3)}
       ORDER BY narrative_id, (facts->>'version')::int DESC) latest
     JOIN narrative ON narrative.id = latest.narrative_id
     CROSS JOIN LATERAL jsonb_populate_record(NULL::narrative, latest.facts) AS stood
     ORDER BY narrative.position`,
    [scorecardId, periodCode, asAt],
  );
}

/**
 * Reads all states of these narratives, each narrative's earliest first. The states of a narrative that the session may
 * not see now are omitted.
 */
export async function statesOf(
  manager: EntityManager,
  narrativeIds: readonly string[],
): Promise<readonly NarrativeRow[]> {
  return manager.query<NarrativeRow[]>(
    `SELECT ${stoodColumns}
     FROM narrative
     JOIN narrative_state ON narrative_state.council_id = narrative.council_id
       AND narrative_state.narrative_id = narrative.id
     CROSS JOIN LATERAL jsonb_populate_record(NULL::narrative, narrative_state.facts) AS stood
     WHERE narrative.id = ANY($1)
     ORDER BY stood.id, stood.version`,
    [narrativeIds],
  );
}

/** Reads the states of narratives at these versions, in no particular order. */
export async function statesAtVersions(
  manager: EntityManager,
  references: readonly Required<NarrativeReference>[],
): Promise<readonly NarrativeRow[]> {
  return manager.query<NarrativeRow[]>(
    `SELECT ${stoodColumns}
     FROM unnest($1::uuid[], $2::int[]) AS asked (id, version)
     JOIN narrative ON narrative.id = asked.id
     JOIN narrative_state ON narrative_state.council_id = narrative.council_id
       AND narrative_state.narrative_id = narrative.id
     CROSS JOIN LATERAL jsonb_populate_record(NULL::narrative, narrative_state.facts) AS stood
     WHERE stood.version = asked.version`,
    [references.map(({ id }) => id), references.map(({ version }) => version)],
  );
}
