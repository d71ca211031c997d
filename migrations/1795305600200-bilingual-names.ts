import type { MigrationInterface, QueryRunner } from 'typeorm';

const priorities = (plan: string, priority: string): string => `
  ALTER TABLE scorecard_line NO FORCE ROW LEVEL SECURITY;
  UPDATE scorecard_line SET priorities = (
    SELECT jsonb_agg(jsonb_build_object('plan', ${plan}, 'priority', ${priority}) ORDER BY position)
    FROM jsonb_array_elements(priorities) WITH ORDINALITY AS each (item, position))
  WHERE priorities <> '[]';
  ALTER TABLE scorecard_line FORCE ROW LEVEL SECURITY;
`;

const inBoth = (field: string): string => `jsonb_build_object('en', item -> '${field}', 'cy', NULL)`;

/** The names of comparison groups, and the plans and priorities of lines, can be given in Welsh too. */
export class BilingualNames1795305600200 implements MigrationInterface {
  readonly name = 'BilingualNames1795305600200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE comparison_group
        ADD COLUMN name_cy text CHECK (char_length(name_cy) BETWEEN 1 AND 300);
      ${priorities(inBoth('plan'), inBoth('priority'))}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${priorities("item -> 'plan' -> 'en'", "item -> 'priority' -> 'en'")}
      ALTER TABLE comparison_group DROP COLUMN name_cy;
    `);
  }
}
