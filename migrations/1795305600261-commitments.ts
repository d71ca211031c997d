import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commitments: actions on no measure, which need no due date. */
export class Commitments1795305600261 implements MigrationInterface {
  readonly name = 'Commitments1795305600261';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE narrative
        DROP CONSTRAINT narrative_whole_action,
        ADD CONSTRAINT narrative_whole_action CHECK (
          CASE kind
            WHEN 'ACTION' THEN num_nulls(action_owner, action_rag) = 0
              AND (action_due_on IS NOT NULL OR measure_id IS NULL)
            ELSE num_nonnulls(action_owner, action_due_on, action_rag) = 0
          END);
      DROP INDEX narrative_actions;
      CREATE INDEX narrative_actions ON narrative (council_id, coalesce(action_due_on, 'infinity'))
        WHERE kind = 'ACTION';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE narrative
        DROP CONSTRAINT narrative_whole_action,
        ADD CONSTRAINT narrative_whole_action CHECK (
          num_nonnulls(action_owner, action_due_on, action_rag) = CASE kind WHEN 'ACTION' THEN 3 ELSE 0 END);
      DROP INDEX narrative_actions;
      CREATE INDEX narrative_actions ON narrative (council_id, action_due_on) WHERE kind = 'ACTION';
    `);
  }
}
