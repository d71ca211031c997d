import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Published figures know the day on which their source published them, so that an older release never replaces
 * a newer one. The day is not known for figures that were imported without it.
 */
export class PublicationDay1795305600160 implements MigrationInterface {
  readonly name = 'PublicationDay1795305600160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE published_figure ADD published_on date;
      ALTER TABLE superseded_figure ADD published_on date;
      GRANT UPDATE (published_on) ON published_figure TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Before the column goes: PostgreSQL 15 keeps what was granted on a column that is dropped.
      REVOKE UPDATE (published_on) ON published_figure FROM yardstick_tenant;
      ALTER TABLE superseded_figure DROP published_on;
      ALTER TABLE published_figure DROP published_on;
    `);
  }
}
