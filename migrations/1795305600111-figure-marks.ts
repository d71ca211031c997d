import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['published_figure', 'superseded_figure', 'staged_figure'];

/** The mark of a figure for a council that was not open in the period, and the reason that the import gave for it. */
export class FigureMarks1795305600111 implements MigrationInterface {
  readonly name = 'FigureMarks1795305600111';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`ALTER TABLE ${table} ADD mark text CHECK (mark IN ('RECUT', 'AS_PUBLISHED'));`);
    }
    await runner.query('GRANT UPDATE (mark) ON published_figure TO yardstick_tenant;');
  }

  async down(runner: QueryRunner): Promise<void> {
    // Before the column goes: PostgreSQL 15 keeps what was granted on a column that is dropped.
    await runner.query('REVOKE UPDATE (mark) ON published_figure FROM yardstick_tenant;');
    for (const table of tables) await runner.query(`ALTER TABLE ${table} DROP mark;`);
  }
}
