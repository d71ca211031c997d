import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replaces the list of values that a column may have. */
const allow = (table: string, column: string, values: readonly (string | number)[]): string => `
  ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_check,
    ADD CONSTRAINT ${table}_${column}_check CHECK (${column} IN
      (${values.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(', ')}));`;

const kinds = ['MONTH', 'QUARTER', 'TERM', 'HALF_YEAR', 'YEAR', 'SNAPSHOT'];
const yearTypes = ['FINANCIAL', 'ACADEMIC', 'TAX', 'CALENDAR', 'REPORTING'];
const snapshots = ['REPORTING_SEPTEMBER', 'REPORTING_JANUARY'];
const multipliers = [1, 100, 1000, 10000];

/** Periods that pool years, snapshots of 30 September and of January, and rates per 100,000, as LAIT has them. */
export class PooledYears1795305600140 implements MigrationInterface {
  readonly name = 'PooledYears1795305600140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${allow('period', 'kind', [...kinds, 'POOLED_YEARS'])}
      ${allow('period', 'year_type', [...yearTypes, ...snapshots])}
      ${allow('measure', 'year_type', [...yearTypes, ...snapshots])}
      ${allow('measure', 'multiplier', [...multipliers, 100000])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM period WHERE kind = 'POOLED_YEARS' OR year_type IN ('REPORTING_SEPTEMBER', 'REPORTING_JANUARY');
      ${allow('measure', 'multiplier', multipliers)}
      ${allow('measure', 'year_type', yearTypes)}
      ${allow('period', 'year_type', yearTypes)}
      ${allow('period', 'kind', kinds)}
    `);
  }
}
