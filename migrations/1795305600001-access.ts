import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API keys: of a council, or (`council_id` NULL) of the platform's administrators. */
export class Access1795305600001 implements MigrationInterface {
  readonly name = 'Access1795305600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_key (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid REFERENCES council,
        prefix text NOT NULL CHECK (prefix ~ '^[A-Za-z0-9]{12}$'),
        secret_hash text NOT NULL CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY[
          'PLATFORM_ADMINISTRATOR', 'COUNCIL_ADMINISTRATOR', 'DATA_OFFICER', 'AUTHOR', 'APPROVER', 'MEMBER',
          'PARTNER']),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz,
        revoked_at timestamptz,
        UNIQUE NULLS NOT DISTINCT (council_id, prefix),
        CONSTRAINT api_key_of_its_house CHECK (
          (council_id IS NULL) = (roles @> ARRAY['PLATFORM_ADMINISTRATOR']))
      );
      ALTER TABLE api_key ENABLE ROW LEVEL SECURITY;
      ALTER TABLE api_key FORCE ROW LEVEL SECURITY;
      CREATE POLICY api_key_own_rows ON api_key TO yardstick_tenant
        USING (council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid))
        WITH CHECK (council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid));
      CREATE POLICY api_key_platform_rows ON api_key TO yardstick_tenant
        USING (council_id IS NULL AND (SELECT current_setting('app.catalogue', true)) = 'on')
        WITH CHECK (council_id IS NULL AND (SELECT current_setting('app.catalogue', true)) = 'on');
      GRANT SELECT, INSERT, UPDATE (revoked_at) ON api_key TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_key;');
  }
}
