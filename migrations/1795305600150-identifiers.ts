import type { MigrationInterface, QueryRunner } from 'typeorm';

const publications = ['publication', 'shared_publication'];

/** A frozen table is opened for its owner while a new column is filled, and closed again. */
const whileOpen = (statement: string): string => `
  ${publications
    .map(
      (table) => `
  ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE ${table} DISABLE TRIGGER ${table}_is_frozen;`,
    )
    .join('')}
  ${statement}
  ${publications
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE TRIGGER ${table}_is_frozen;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`,
    )
    .join('')}`;

/**
 * Identifiers that nobody can guess: a secret from which those of periods and mappings are made, which are known by
 * their codes, and an id of a report, the same in all its published versions.
 */
export class Identifiers1795305600150 implements MigrationInterface {
  readonly name = 'Identifiers1795305600150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identifier_secret (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        secret text NOT NULL DEFAULT gen_random_uuid()::text || gen_random_uuid()::text
      );
      INSERT INTO identifier_secret DEFAULT VALUES;
      GRANT SELECT ON identifier_secret TO yardstick_published;

      ALTER TABLE publication ADD report_id uuid;
      ALTER TABLE shared_publication ADD report_id uuid;
      ${whileOpen(`
      UPDATE publication SET report_id = report.id FROM (
        SELECT scorecard_id, period_code, gen_random_uuid() AS id FROM publication GROUP BY scorecard_id, period_code
      ) report
      WHERE (report.scorecard_id, report.period_code) = (publication.scorecard_id, publication.period_code);
      UPDATE shared_publication SET report_id = publication.report_id
      FROM publication WHERE publication.id = shared_publication.id;`)}
      ALTER TABLE publication ALTER report_id SET NOT NULL;
      ALTER TABLE shared_publication ALTER report_id SET NOT NULL;
      CREATE INDEX publication_report ON publication (report_id);
      CREATE INDEX shared_publication_report ON shared_publication (report_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE shared_publication DROP report_id;
      ALTER TABLE publication DROP report_id;
      DROP TABLE identifier_secret;
    `);
  }
}
