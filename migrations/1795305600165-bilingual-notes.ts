import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns of texts for readers that had no Welsh beside them. */
const texts = [
  ['publication_withdrawal', 'reason'],
  ['shared_withdrawal', 'reason'],
  ['scorecard_change', 'reason'],
  ['scorecard_change', 'decision_note'],
  ['scorecard_edition', 'note'],
  ['meeting', 'note'],
  ['scheduled_report', 'note'],
  ['reported_summary', 'note'],
  ['member_request', 'question'],
  ['member_request', 'closing_note'],
  ['narrative', 'return_reason'],
] as const;

/** Columns that the application may change, in tables whose other columns it may not. */
const changed = [
  ['scorecard_change', 'decision_note_cy'],
  ['member_request', 'closing_note_cy'],
  ['narrative', 'return_reason_cy'],
] as const;

/** Reasons, notes and questions can be given in Welsh too. Those recorded before have no Welsh text. */
export class BilingualNotes1795305600165 implements MigrationInterface {
  readonly name = 'BilingualNotes1795305600165';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of texts) {
      await runner.query(`
        ALTER TABLE ${table}
          ADD COLUMN ${column}_cy text CHECK (char_length(${column}_cy) BETWEEN 1 AND 2000),
          ADD CONSTRAINT ${table}_${column}_welsh_beside_english
            CHECK (${column} IS NOT NULL OR ${column}_cy IS NULL);
      `);
    }
    for (const [table, column] of changed) {
      await runner.query(`GRANT UPDATE (${column}) ON ${table} TO yardstick_tenant;`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    // Before the columns go: PostgreSQL 15 keeps what was granted on a column that is dropped.
    for (const [table, column] of changed) {
      await runner.query(`REVOKE UPDATE (${column}) ON ${table} FROM yardstick_tenant;`);
    }
    for (const [table, column] of texts) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}_cy;`);
    }
  }
}
