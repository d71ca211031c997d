import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid)`;
const catalogues = `council_id IS NULL AND (SELECT current_setting('app.catalogue', true)) = 'on'`;
const anyHouse = `((${own}) OR (${catalogues}))`;
const outlived = `recorded_at < clock_timestamp() - interval '24 hours'`;

/**
 * What was answered to changes that were sent under a key, for a day. The one table from which the application
 * removes rows: those that have had their day, and row-level security sees to it that it removes no other.
 */
export class Idempotency1795305600031 implements MigrationInterface {
  readonly name = 'Idempotency1795305600031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotent_answer (
        council_id uuid REFERENCES council,
        house uuid NOT NULL GENERATED ALWAYS AS
          (coalesce(council_id, '00000000-0000-0000-0000-000000000000')) STORED,
        principal_id text NOT NULL CHECK (char_length(principal_id) BETWEEN 1 AND 200),
        operation text NOT NULL CHECK (char_length(operation) BETWEEN 1 AND 64),
        key text NOT NULL CHECK (key ~ '^[!-~]{1,255}$'),
        fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
        answer text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (house, principal_id, operation, key)
      );
      CREATE INDEX idempotent_answer_age ON idempotent_answer (house, recorded_at);
      CREATE INDEX idempotent_answer_council ON idempotent_answer (council_id);
      ALTER TABLE idempotent_answer ENABLE ROW LEVEL SECURITY;
      ALTER TABLE idempotent_answer FORCE ROW LEVEL SECURITY;
      CREATE POLICY idempotent_answer_read ON idempotent_answer FOR SELECT TO yardstick_tenant
        USING ${anyHouse};
      CREATE POLICY idempotent_answer_added ON idempotent_answer FOR INSERT TO yardstick_tenant
        WITH CHECK ${anyHouse};
      CREATE POLICY idempotent_answer_outlived ON idempotent_answer FOR DELETE TO yardstick_tenant
        USING (${outlived} AND ${anyHouse});
      GRANT SELECT, INSERT, DELETE ON idempotent_answer TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotent_answer;');
  }
}
