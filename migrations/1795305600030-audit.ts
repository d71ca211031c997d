import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid)`;
const catalogues = `council_id IS NULL AND (SELECT current_setting('app.catalogue', true)) = 'on'`;

/** A council's rows are seen in its house, the catalogue's (`council_id` NULL) in the catalogue, and nowhere else. */
const ofOneHouse = (table: string, grants: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_own_rows ON ${table} TO yardstick_tenant USING (${own}) WITH CHECK (${own});
  CREATE POLICY ${table}_catalogue_rows ON ${table} TO yardstick_tenant
    USING (${catalogues}) WITH CHECK (${catalogues});
  GRANT ${grants} ON ${table} TO yardstick_tenant;
`;

const house = `house uuid NOT NULL GENERATED ALWAYS AS
          (coalesce(council_id, '00000000-0000-0000-0000-000000000000')) STORED,`;

/**
 * Who changed what: a chain of entries a council, and one of the catalogue. The application adds to a chain and
 * never changes it; the head, which says where the chain ends, can only be set to an entry that is there, and
 * an entry that is the head cannot be removed by anybody.
 */
export class Audit1795305600030 implements MigrationInterface {
  readonly name = 'Audit1795305600030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        council_id uuid REFERENCES council,
        ${house}
        sequence bigint NOT NULL CHECK (sequence > 0),
        recorded_at timestamptz(3) NOT NULL,
        action text NOT NULL CHECK (char_length(action) BETWEEN 1 AND 64),
        principal_id text NOT NULL CHECK (char_length(principal_id) BETWEEN 1 AND 200),
        principal_name text NOT NULL,
        acting_as text[] NOT NULL,
        address text,
        request_id text,
        subject text NOT NULL CHECK (subject ~ '^[A-Z]+(_[A-Z]+)*$'),
        key text NOT NULL,
        before jsonb,
        after jsonb,
        previous_hash text CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        PRIMARY KEY (house, sequence),
        CONSTRAINT audit_entry_follows CHECK ((sequence = 1) = (previous_hash IS NULL))
      );
      CREATE INDEX audit_entry_council ON audit_entry (council_id, recorded_at);
      ${ofOneHouse('audit_entry', 'SELECT, INSERT')}

      CREATE TABLE audit_head (
        council_id uuid REFERENCES council,
        ${house}
        sequence bigint,
        hash text CHECK (hash ~ '^[0-9a-f]{64}$'),
        PRIMARY KEY (house),
        UNIQUE (house, sequence),
        CONSTRAINT audit_head_whole CHECK ((sequence IS NULL) = (hash IS NULL)),
        CONSTRAINT audit_head_is_there FOREIGN KEY (house, sequence) REFERENCES audit_entry (house, sequence)
      );
      CREATE INDEX audit_head_council ON audit_head (council_id);
      ${ofOneHouse('audit_head', 'SELECT, INSERT, UPDATE (sequence, hash)')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_head; DROP TABLE audit_entry;');
  }
}
