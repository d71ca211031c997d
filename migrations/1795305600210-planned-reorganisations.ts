import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['area', 'area_identity', 'area_succession'] as const;

/**
 * Row-level security hides withdrawn rows, so that no query can forget them. A session that withdraws rows, or takes
 * them back, shows them to itself: PostgreSQL refuses an update that makes a row invisible to the session.
 */
const withdrawable = (table: (typeof tables)[number]): string => `
  ALTER TABLE ${table} ADD withdrawn boolean NOT NULL DEFAULT false;
  CREATE POLICY ${table}_withdrawn_is_hidden ON ${table} AS RESTRICTIVE FOR SELECT
    TO yardstick_tenant, yardstick_published
    USING (NOT withdrawn OR (SELECT current_setting('app.withdrawn', true)) = 'shown');`;

const distinctIdentities = (among: string): string => `
  CREATE OR REPLACE FUNCTION area_identity_is_distinct() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM area_identity other
        WHERE other.gss_code = NEW.gss_code AND other.area_code <> NEW.area_code${among})
      THEN
        RAISE EXCEPTION 'the code % belongs to another area', NEW.gss_code USING ERRCODE = 'unique_violation';
      END IF;
      IF EXISTS (SELECT FROM area_identity other
        WHERE other.la_code = NEW.la_code AND other.area_code <> NEW.area_code${among}
          AND daterange(other.from_date, other.until_date) && daterange(NEW.from_date, NEW.until_date))
      THEN
        RAISE EXCEPTION 'the number % belongs to another council on the same day', NEW.la_code
          USING ERRCODE = 'unique_violation';
      END IF;
      RETURN NULL;
    END $$;`;

/**
 * Reorganisations are entered ahead of their day, and another definition replaces an earlier one. The application
 * deletes no rows, so it marks what the earlier definition did as withdrawn.
 */
export class PlannedReorganisations1795305600210 implements MigrationInterface {
  readonly name = 'PlannedReorganisations1795305600210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tables.map(withdrawable).join('')}
      GRANT UPDATE (withdrawn, reorganisation) ON area_succession TO yardstick_tenant;

      ALTER TABLE area_identity DROP CONSTRAINT area_identity_gss_code_from_date_key;
      CREATE UNIQUE INDEX area_identity_gss_code_from_date_key ON area_identity (gss_code, from_date)
        NULLS NOT DISTINCT WHERE NOT withdrawn;
      ${distinctIdentities(' AND NOT NEW.withdrawn AND NOT other.withdrawn')}

      -- The last day on which the successors' officers may enter figures of a council that closed.
      ALTER TABLE reorganisation ADD figures_until date, ADD CHECK (figures_until >= on_date);

      -- Runs as its caller, and enters each council's rows as that council, as key_at_the_door does.
      CREATE FUNCTION own_figures_after(codes text[], day date) RETURNS bigint
      LANGUAGE plpgsql AS $$
        DECLARE
          entered uuid;
          figures bigint := 0;
        BEGIN
          FOR entered IN SELECT id FROM council WHERE area_code = ANY(codes) LOOP
            PERFORM set_config('app.council_id', entered::text, true);
            figures := figures + (SELECT count(DISTINCT (measure_id, period_code))
              FROM observation JOIN period ON period.code = period_code
              WHERE council_id = entered AND ends_before > day);
          END LOOP;
          PERFORM set_config('app.council_id', '', true);
          RETURN figures;
        END $$;
      REVOKE ALL ON FUNCTION own_figures_after FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION own_figures_after TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION own_figures_after(text[], date);
      ALTER TABLE reorganisation DROP figures_until;
      ${distinctIdentities('')}
      DELETE FROM area_succession WHERE withdrawn;
      DELETE FROM area_identity WHERE withdrawn;
      DELETE FROM area WHERE withdrawn;
      DROP INDEX area_identity_gss_code_from_date_key;
      ALTER TABLE area_identity ADD CONSTRAINT area_identity_gss_code_from_date_key
        UNIQUE NULLS NOT DISTINCT (gss_code, from_date);
      REVOKE UPDATE (withdrawn, reorganisation) ON area_succession FROM yardstick_tenant;
      ${tables.map((table) => `DROP POLICY ${table}_withdrawn_is_hidden ON ${table}; ALTER TABLE ${table} DROP withdrawn;`).join('\n')}
    `);
  }
}
