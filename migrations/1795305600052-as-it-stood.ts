import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTenantTable } from './tenant-table.js';

const facts = 'council_id, narrative_id, recorded_at, facts';

/**
 * What was changed in place until now, kept as it stood: every state of words, whoever writes them, and the moment
 * from which an edition was known. Of what was there before, the last state is all there is.
 */
export class AsItStood1795305600052 implements MigrationInterface {
  readonly name = 'AsItStood1795305600052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE narrative_state (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        narrative_id uuid NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        facts jsonb NOT NULL,
        FOREIGN KEY (council_id, narrative_id) REFERENCES narrative (council_id, id)
      );
      CREATE INDEX narrative_state_narrative ON narrative_state (council_id, narrative_id, recorded_at);
      ${appendOnlyTenantTable('narrative_state')}
      -- As of words themselves: members see what is approved, unless their council shows them more.
      CREATE POLICY narrative_state_drafts ON narrative_state AS RESTRICTIVE FOR SELECT TO yardstick_tenant
        USING (facts->>'state' IN ('APPROVED', 'PUBLISHED')
          OR (SELECT current_setting('app.drafts', true) IS DISTINCT FROM 'as set')
          OR (SELECT EXISTS (SELECT FROM council_setting
            WHERE council_id = (SELECT current_setting('app.council_id', true)::uuid) AND members_see_drafts)));

      -- Forced, row-level security would hide every row from the owner too.
      ALTER TABLE narrative NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE narrative_state NO FORCE ROW LEVEL SECURITY;
      INSERT INTO narrative_state (${facts}) SELECT council_id, id, recorded_at, to_jsonb(narrative) FROM narrative;
      ALTER TABLE narrative FORCE ROW LEVEL SECURITY;
      ALTER TABLE narrative_state FORCE ROW LEVEL SECURITY;

      CREATE FUNCTION keep_narrative_state() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO narrative_state (${facts})
            VALUES (NEW.council_id, NEW.id, NEW.recorded_at, to_jsonb(NEW));
          RETURN NULL;
        END $$;
      CREATE TRIGGER narrative_state_is_kept AFTER INSERT OR UPDATE ON narrative
        FOR EACH ROW EXECUTE FUNCTION keep_narrative_state();

      ALTER TABLE scorecard_edition ADD recorded_at timestamptz NOT NULL DEFAULT '-infinity';
      ALTER TABLE scorecard_edition ALTER recorded_at SET DEFAULT clock_timestamp();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE scorecard_edition DROP recorded_at;
      DROP TRIGGER narrative_state_is_kept ON narrative;
      DROP FUNCTION keep_narrative_state();
      DROP TABLE narrative_state;
    `);
  }
}
