import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The place of a row's filter items among those that a mapping names for a measure. */
export class PreferredItems1795305600231 implements MigrationInterface {
  readonly name = 'PreferredItems1795305600231';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE staged_figure ADD preference integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE staged_figure DROP preference');
  }
}
