import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTenantTable } from './tenant-table.js';

/** What comes after an action was agreed, which may be long after its words were published; and why words were sent back. */
export class Actions1795305600061 implements MigrationInterface {
  readonly name = 'Actions1795305600061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE narrative ADD return_reason text CHECK (char_length(return_reason) BETWEEN 1 AND 2000);
      GRANT UPDATE (return_reason) ON narrative TO yardstick_tenant;

      CREATE TABLE action_progress (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        narrative_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        reported_on date NOT NULL,
        rag text NOT NULL CHECK (rag IN ('RED', 'AMBER', 'GREEN')),
        note_en text NOT NULL CHECK (char_length(note_en) BETWEEN 1 AND 2000),
        note_cy text CHECK (char_length(note_cy) BETWEEN 1 AND 2000),
        finished boolean NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        UNIQUE (council_id, narrative_id, version),
        FOREIGN KEY (council_id, narrative_id) REFERENCES narrative (council_id, id)
      );
      ${appendOnlyTenantTable('action_progress')}
      CREATE INDEX narrative_actions ON narrative (council_id, action_due_on) WHERE kind = 'ACTION';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX narrative_actions;
      DROP TABLE action_progress;
      REVOKE UPDATE (return_reason) ON narrative FROM yardstick_tenant;
      ALTER TABLE narrative DROP return_reason;
    `);
  }
}
