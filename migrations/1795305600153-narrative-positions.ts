import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The place of a narrative among the others: the order in which they were first written. The time of its last change
 * is no such place: it moves when the narrative is published, and so would the words of the report.
 */
export class NarrativePositions1795305600153 implements MigrationInterface {
  readonly name = 'NarrativePositions1795305600153';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE narrative ADD position bigint;

      -- Forced, row-level security would hide every row from the owner too. The triggers keep published narratives
      -- as they are, and record every change of the words as a new state.
      ALTER TABLE narrative NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE narrative_state NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE narrative DISABLE TRIGGER USER;
      UPDATE narrative SET position = written.position
        FROM (SELECT narrative_id, row_number() OVER (ORDER BY min(recorded_at), narrative_id) AS position
          FROM narrative_state GROUP BY narrative_id) written
        WHERE written.narrative_id = narrative.id;
      ALTER TABLE narrative ENABLE TRIGGER USER;
      ALTER TABLE narrative ALTER position SET NOT NULL;
      ALTER TABLE narrative ALTER position ADD GENERATED ALWAYS AS IDENTITY;
      SELECT setval(pg_get_serial_sequence('narrative', 'position'), count(*) + 1, false) FROM narrative;
      ALTER TABLE narrative FORCE ROW LEVEL SECURITY;
      ALTER TABLE narrative_state FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE narrative DROP position;');
  }
}
