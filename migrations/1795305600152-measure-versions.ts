import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogueTable } from './tenant-table.js';

const facts = 'council_id, measure_id, version, recorded_at, facts';

/**
 * Every version of a measure's definition, and when it was recorded. Measures that exist already get one version, their
 * present one, without an instant: it counts as known from the start.
 */
export class MeasureVersions1795305600152 implements MigrationInterface {
  readonly name = 'MeasureVersions1795305600152';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE measure ADD recorded_at timestamptz;
      ALTER TABLE measure ALTER recorded_at SET DEFAULT clock_timestamp();

      CREATE TABLE measure_version (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid REFERENCES council,
        measure_id uuid NOT NULL REFERENCES measure,
        version integer NOT NULL CHECK (version > 0),
        recorded_at timestamptz,
        facts jsonb NOT NULL,
        UNIQUE NULLS NOT DISTINCT (council_id, measure_id, version)
      );
      CREATE INDEX measure_version_measure ON measure_version (measure_id, version);
      ${catalogueTable('measure_version', 'SELECT, INSERT')}

      -- Forced, row-level security would hide every row from the owner too.
      ALTER TABLE measure NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE measure_version NO FORCE ROW LEVEL SECURITY;
      INSERT INTO measure_version (${facts})
        SELECT council_id, id, version, recorded_at, to_jsonb(measure) FROM measure;
      ALTER TABLE measure FORCE ROW LEVEL SECURITY;
      ALTER TABLE measure_version FORCE ROW LEVEL SECURITY;

      -- The owner of a version is that of its measure. A foreign key would ignore the versions of shared measures.
      CREATE FUNCTION measure_version_is_owned() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NOT EXISTS (SELECT FROM measure
            WHERE id = NEW.measure_id AND council_id IS NOT DISTINCT FROM NEW.council_id)
          THEN
            RAISE foreign_key_violation USING MESSAGE = 'a version of a measure has another owner than the measure';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER measure_version_is_owned AFTER INSERT ON measure_version
        FOR EACH ROW EXECUTE FUNCTION measure_version_is_owned();

      CREATE FUNCTION keep_measure_version() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO measure_version (${facts})
            VALUES (NEW.council_id, NEW.id, NEW.version, NEW.recorded_at, to_jsonb(NEW));
          RETURN NULL;
        END $$;
      CREATE TRIGGER measure_version_is_kept AFTER INSERT OR UPDATE ON measure
        FOR EACH ROW EXECUTE FUNCTION keep_measure_version();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER measure_version_is_kept ON measure;
      DROP FUNCTION keep_measure_version();
      DROP TABLE measure_version;
      DROP FUNCTION measure_version_is_owned();
      ALTER TABLE measure DROP recorded_at;
    `);
  }
}
