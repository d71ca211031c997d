import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Comparisons are worked out from published figures, whose references are checked, and stored with the
 * distribution they belong to: looking both up again for every row took a third of the time of storing them.
 */
export class ComparisonReferences1795305600011 implements MigrationInterface {
  readonly name = 'ComparisonReferences1795305600011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE published_comparison
        DROP CONSTRAINT published_comparison_area_code_fkey,
        DROP CONSTRAINT published_comparison_measure_id_period_code_fkey;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE published_comparison
        ADD FOREIGN KEY (area_code) REFERENCES area,
        ADD FOREIGN KEY (measure_id, period_code) REFERENCES published_distribution;
    `);
  }
}
