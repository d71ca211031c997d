import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Targets that the value itself misses: less than 10 %, and not 10 % or less. */
export class StrictTargets1795305600260 implements MigrationInterface {
  readonly name = 'StrictTargets1795305600260';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE target
        ADD COLUMN strict boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT target_strict_only_as_point CHECK (shape = 'POINT' OR NOT strict);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE target DROP strict;');
  }
}
