import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The Welsh text of a caveat and of the explanation of an absence, beside the English one. Figures recorded
 * before have no Welsh text.
 */
export class BilingualCaveats1795305600101 implements MigrationInterface {
  readonly name = 'BilingualCaveats1795305600101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE observation
        ADD COLUMN caveat_cy text CHECK (char_length(caveat_cy) BETWEEN 1 AND 2000),
        ADD COLUMN absence_explanation_cy text
          CHECK (char_length(absence_explanation_cy) BETWEEN 1 AND 2000),
        ADD CONSTRAINT observation_welsh_beside_english CHECK (
          (caveat IS NOT NULL OR caveat_cy IS NULL)
          AND (absence_explanation IS NOT NULL OR absence_explanation_cy IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE observation
        DROP CONSTRAINT observation_welsh_beside_english,
        DROP COLUMN caveat_cy,
        DROP COLUMN absence_explanation_cy;
    `);
  }
}
