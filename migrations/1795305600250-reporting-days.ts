import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = ['MONTH', 'QUARTER', 'TERM', 'HALF_YEAR', 'YEAR', 'SNAPSHOT', 'POOLED_YEARS'];
const listed = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/**
 * Reports about a day: a reporting day is a row of the periods that only reports, their words and their publications
 * may name. Measures and lines get the number of days after a period's end by which its figure is due.
 */
export class ReportingDays1795305600250 implements MigrationInterface {
  readonly name = 'ReportingDays1795305600250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE measure ADD due_within integer NOT NULL DEFAULT 0 CHECK (due_within BETWEEN 0 AND 400);
      -- Forced, row-level security would hide every row from the owner too.
      ALTER TABLE measure_version NO FORCE ROW LEVEL SECURITY;
      UPDATE measure_version SET facts = facts || '{"due_within": 0}';
      ALTER TABLE measure_version FORCE ROW LEVEL SECURITY;
      ALTER TABLE scorecard_line ADD due_within integer CHECK (due_within BETWEEN 0 AND 400);

      ALTER TABLE period DROP CONSTRAINT period_kind_check, DROP CONSTRAINT period_time_period_check;
      ALTER TABLE period
        ADD CONSTRAINT period_kind_check CHECK (kind IN (${listed([...kinds, 'REPORTING_DAY'])})),
        ADD CONSTRAINT period_time_period_check CHECK (time_period ~ '^([0-9]{4}|[0-9]{6}|[0-9]{8})$');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM period WHERE kind = 'REPORTING_DAY';
      ALTER TABLE period DROP CONSTRAINT period_kind_check, DROP CONSTRAINT period_time_period_check;
      ALTER TABLE period
        ADD CONSTRAINT period_kind_check CHECK (kind IN (${listed(kinds)})),
        ADD CONSTRAINT period_time_period_check CHECK (time_period ~ '^([0-9]{4}|[0-9]{6})$');
      ALTER TABLE scorecard_line DROP due_within;
      ALTER TABLE measure DROP due_within;
    `);
  }
}
