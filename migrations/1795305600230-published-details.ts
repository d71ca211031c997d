import type { MigrationInterface, QueryRunner } from 'typeorm';

const formats = [
  'OPEN_DATA',
  'STATISTICAL_NEIGHBOURS',
  'LAIT_MEASURES',
  'LAIT_VALUES',
  'OBSERVATIONS',
] as const;

const allowFormats = (allowed: readonly string[]): string => `
  ALTER TABLE import_log DROP CONSTRAINT import_log_format_check,
    ADD CONSTRAINT import_log_format_check CHECK (format IN
      (${allowed.map((format) => `'${format}'`).join(', ')}));`;

const details = ['status', 'note', 'lower_limit', 'upper_limit', 'verdict'];
const dropped = details.map((column) => `DROP ${column}`).join(', ');

/** The facts that a publisher gives with a figure: its status, a note, the interval, and how it compares. */
export class PublishedDetails1795305600230 implements MigrationInterface {
  readonly name = 'PublishedDetails1795305600230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE published_figure
        ADD status text CHECK (status IN ('PROVISIONAL', 'FINAL', 'REVISED')),
        ADD note text CHECK (char_length(note) BETWEEN 1 AND 300),
        ADD lower_limit exact_decimal,
        ADD upper_limit exact_decimal,
        ADD verdict text CHECK (verdict IN ('NOT_COMPARED', 'BETTER', 'SIMILAR', 'WORSE', 'LOWER', 'HIGHER')),
        ADD CHECK ((lower_limit IS NULL) = (upper_limit IS NULL)),
        ADD CHECK (lower_limit <= upper_limit),
        ADD CHECK (absence_reason IS NULL OR lower_limit IS NULL);
      GRANT UPDATE (${details.join(', ')}) ON published_figure TO yardstick_tenant;

      -- Each was a published figure, so its columns need no checks.
      ALTER TABLE superseded_figure ADD status text, ADD note text, ADD lower_limit exact_decimal,
        ADD upper_limit exact_decimal, ADD verdict text;
      ALTER TABLE staged_figure ADD status text, ADD note text, ADD lower_limit numeric, ADD upper_limit numeric,
        ADD verdict text;

      ${allowFormats([...formats, 'FINGERTIPS'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${allowFormats(formats)}
      -- Before the columns go: PostgreSQL 15 keeps what was granted on a column that is dropped.
      REVOKE UPDATE (${details.join(', ')}) ON published_figure FROM yardstick_tenant;
      ALTER TABLE published_figure ${dropped};
      ALTER TABLE superseded_figure ${dropped};
      ALTER TABLE staged_figure ${dropped};
    `);
  }
}
