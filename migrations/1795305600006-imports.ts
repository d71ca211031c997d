import type { MigrationInterface, QueryRunner } from 'typeorm';

const catalogueDoor = `(SELECT current_setting('app.catalogue', true)) = 'on'`;

/** What everybody reads and migrations fill. */
const reference = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_all_read ON ${table} FOR SELECT TO yardstick_tenant, yardstick_published USING (true);
  GRANT SELECT ON ${table} TO yardstick_tenant, yardstick_published;
`;

/** What the platform's administrators alone see and write. */
const catalogueOnly = (table: string, grants: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_catalogue_rows ON ${table} TO yardstick_tenant
    USING (${catalogueDoor}) WITH CHECK (${catalogueDoor});
  GRANT ${grants} ON ${table} TO yardstick_tenant;
`;

/**
 * Councils that reorganisation closed and opened, the log of imports, the mappings of open-data files, and
 * what published figures said before they were corrected.
 */
export class Imports1795305600006 implements MigrationInterface {
  readonly name = 'Imports1795305600006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE area
        ADD council_type text CHECK (council_type IN
          ('COUNTY', 'UNITARY', 'METROPOLITAN_DISTRICT', 'LONDON_BOROUGH', 'PRINCIPAL_AREA')),
        ADD opened_on date,
        ADD closed_on date,
        ADD CHECK (opened_on < closed_on),
        ADD CHECK (level = 'COUNCIL' OR num_nonnulls(council_type, opened_on, closed_on) = 0);

      CREATE TABLE area_succession (
        predecessor text NOT NULL REFERENCES area,
        successor text NOT NULL REFERENCES area,
        on_date date NOT NULL,
        PRIMARY KEY (predecessor, successor),
        CHECK (predecessor <> successor)
      );
      CREATE INDEX area_succession_successor ON area_succession (successor);
      ${reference('area_succession')}

      CREATE TABLE area_former_code (
        former_code text PRIMARY KEY CHECK (former_code ~ '^[A-Z][0-9]{8}$'),
        area_code text NOT NULL REFERENCES area,
        until_date date NOT NULL
      );
      CREATE INDEX area_former_code_area ON area_former_code (area_code);
      ${reference('area_former_code')}

      CREATE TABLE import_mapping (
        code text PRIMARY KEY CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(code) <= 64),
        file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 120),
        document jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        changed_by text NOT NULL
      );
      ${catalogueOnly('import_mapping', 'SELECT, INSERT, UPDATE')}

      CREATE TABLE import_log (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid REFERENCES council,
        format text NOT NULL CHECK (format IN
          ('OPEN_DATA', 'STATISTICAL_NEIGHBOURS', 'LAIT_MEASURES', 'LAIT_VALUES', 'OBSERVATIONS')),
        file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 255),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint NOT NULL CHECK (bytes >= 0),
        rows_read integer NOT NULL,
        stored integer NOT NULL,
        revised integer NOT NULL,
        unchanged integer NOT NULL,
        imported_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        imported_by text NOT NULL,
        UNIQUE NULLS NOT DISTINCT (council_id, id)
      );
      CREATE INDEX import_log_file ON import_log (council_id, sha256);
      ALTER TABLE import_log ENABLE ROW LEVEL SECURITY;
      ALTER TABLE import_log FORCE ROW LEVEL SECURITY;
      CREATE POLICY import_log_own_rows ON import_log TO yardstick_tenant
        USING (council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid))
        WITH CHECK (council_id = (SELECT nullif(current_setting('app.council_id', true), '')::uuid));
      CREATE POLICY import_log_catalogue_rows ON import_log TO yardstick_tenant
        USING (council_id IS NULL AND ${catalogueDoor}) WITH CHECK (council_id IS NULL AND ${catalogueDoor});
      GRANT SELECT, INSERT ON import_log TO yardstick_tenant;

      -- An import is logged when it is counted, after its figures, in one transaction with them: no foreign
      -- key, which would be looked up for each of a million rows.
      ALTER TABLE published_figure
        ADD import_id uuid,
        ADD text_as_received text CHECK (char_length(text_as_received) <= 120);

      -- Measures, areas and periods are never deleted by the application. Looking each up for every one of
      -- 650,000 figures took two thirds of their import; the codes of a whole statement are looked up at once.
      ALTER TABLE published_figure
        DROP CONSTRAINT published_figure_measure_id_fkey,
        DROP CONSTRAINT published_figure_area_code_fkey,
        DROP CONSTRAINT published_figure_period_code_fkey;
      DROP INDEX published_figure_period;
      CREATE FUNCTION published_figure_refers() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT measure_id FROM written EXCEPT SELECT id FROM measure)
            OR EXISTS (SELECT area_code FROM written EXCEPT SELECT gss_code FROM area)
            OR EXISTS (SELECT period_code FROM written EXCEPT SELECT code FROM period)
          THEN
            RAISE EXCEPTION 'a published figure is of a measure, area or period that is not there'
              USING ERRCODE = 'foreign_key_violation';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER published_figure_refers AFTER INSERT ON published_figure
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION published_figure_refers();
      REVOKE UPDATE ON published_figure FROM yardstick_tenant;
      GRANT UPDATE (value, absence_reason, numerator, denominator, text_as_received, source, published_at,
        import_id) ON published_figure TO yardstick_tenant;

      -- Each was a published figure, and refers to what that did.
      CREATE TABLE superseded_figure (
        measure_id uuid NOT NULL,
        area_code text NOT NULL,
        period_code text NOT NULL,
        superseded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        value exact_decimal,
        absence_reason text,
        numerator exact_decimal,
        denominator exact_decimal,
        text_as_received text,
        source text NOT NULL,
        published_at timestamptz NOT NULL,
        import_id uuid,
        superseded_by uuid NOT NULL,
        PRIMARY KEY (measure_id, period_code, area_code, superseded_at)
      );
      ALTER TABLE superseded_figure ENABLE ROW LEVEL SECURITY;
      CREATE POLICY superseded_figure_all_read ON superseded_figure FOR SELECT
        TO yardstick_tenant, yardstick_published USING (true);
      CREATE POLICY superseded_figure_catalogue_writes ON superseded_figure FOR INSERT TO yardstick_tenant
        WITH CHECK (${catalogueDoor});
      GRANT SELECT ON superseded_figure TO yardstick_tenant, yardstick_published;
      GRANT INSERT ON superseded_figure TO yardstick_tenant;

      -- One import's cells on their way. Its rows live and die in the import's own transaction, so that no
      -- other session ever sees any, and a crash may lose them.
      CREATE UNLOGGED TABLE staged_figure (
        line integer NOT NULL,
        part text NOT NULL CHECK (part IN ('VALUE', 'NUMERATOR', 'DENOMINATOR')),
        measure_id uuid NOT NULL,
        area_code text NOT NULL,
        period_code text NOT NULL,
        value numeric,
        absence_reason text,
        numerator numeric,
        denominator numeric,
        text_as_received text
      );
      ${catalogueOnly('staged_figure', 'SELECT, INSERT, DELETE')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE staged_figure; DROP TABLE superseded_figure;
      -- Before the columns go: PostgreSQL 15 keeps what was granted on a column that is dropped.
      REVOKE UPDATE ON published_figure FROM yardstick_tenant;
      DROP TRIGGER published_figure_refers ON published_figure;
      DROP FUNCTION published_figure_refers();
      ALTER TABLE published_figure DROP import_id, DROP text_as_received,
        ADD FOREIGN KEY (measure_id) REFERENCES measure, ADD FOREIGN KEY (area_code) REFERENCES area,
        ADD FOREIGN KEY (period_code) REFERENCES period;
      CREATE INDEX published_figure_period ON published_figure (period_code);
      GRANT UPDATE ON published_figure TO yardstick_tenant;
      DROP TABLE import_log; DROP TABLE import_mapping;
      DROP TABLE area_former_code; DROP TABLE area_succession;
      ALTER TABLE area DROP council_type, DROP opened_on, DROP closed_on;
    `);
  }
}
