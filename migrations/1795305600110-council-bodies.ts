import type { MigrationInterface, QueryRunner } from 'typeorm';
import { registeredAreas, registeredIdentities } from './areas/areas.js';
import { areaReferences, joinAreas } from './areas/join-areas.js';
import { pastReorganisations } from './areas/reorganisations.js';

const catalogue = `(SELECT current_setting('app.catalogue', true)) = 'on'`;

/** All sessions may read it; catalogue sessions may write it. */
const register = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_all_read ON ${table} FOR SELECT TO yardstick_tenant, yardstick_published USING (true);
  CREATE POLICY ${table}_catalogue_writes ON ${table} TO yardstick_tenant
    USING (${catalogue}) WITH CHECK (${catalogue});
  GRANT SELECT ON ${table} TO yardstick_tenant, yardstick_published;
  GRANT INSERT, UPDATE ON ${table} TO yardstick_tenant;
`;

const referToArea = (onUpdate: string): string =>
  areaReferences
    .map(
      ([table, column]) => `
      ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_fkey,
        ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES area ${onUpdate};`,
    )
    .join('');

/** `scope` finds the council by the code that the key's text names. */
const keyAtTheDoor = (scope: string, areaColumn: string, areaValue: string): string => `
  CREATE FUNCTION key_at_the_door(area text, wanted text)
  RETURNS TABLE (id uuid, council_id uuid, ${areaColumn}council_state text, secret_hash text, previous_hash text,
    previous_ends_at timestamptz, name text, roles text[], read_only boolean, expires_at timestamptz,
    revoked_at timestamptz, last_used_at timestamptz, holder json)
  LANGUAGE plpgsql AS $$
      #variable_conflict use_column
      BEGIN
        PERFORM set_config('app.council_id',
            coalesce((SELECT council.id::text FROM council WHERE council.area_code = ${scope}), ''), true),
          set_config('app.catalogue', CASE WHEN area IS NULL THEN 'on' ELSE 'off' END, true);
        RETURN QUERY
          SELECT api_key.id, api_key.council_id, ${areaValue}council.state, api_key.secret_hash, api_key.previous_hash,
            api_key.previous_ends_at, api_key.name, api_key.roles, api_key.read_only, api_key.expires_at,
            api_key.revoked_at, api_key.last_used_at,
            CASE WHEN membership.id IS NOT NULL THEN json_build_object('name', membership.name,
              'issuer', membership.issuer, 'subject', membership.subject, 'roles', membership.roles,
              'hasLeft', membership.ended_at IS NOT NULL) END
          FROM api_key
          LEFT JOIN council ON council.id = api_key.council_id
          LEFT JOIN membership ON membership.house = api_key.house AND membership.id = api_key.membership_id
          WHERE api_key.prefix = wanted;
      END $$;
  REVOKE ALL ON FUNCTION key_at_the_door FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION key_at_the_door TO yardstick_tenant;`;

const tables = `
  CREATE TABLE reorganisation (
    code text PRIMARY KEY CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(code) <= 64),
    on_date date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('WENT_ON', 'MERGED_WHOLE', 'DIVIDED', 'REDRAWN')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX reorganisation_on_date ON reorganisation (on_date);
  ${register('reorganisation')}

  -- A code of an area, with the number and the name that it had then. A row without an end is today's.
  CREATE TABLE area_identity (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    area_code text NOT NULL REFERENCES area ON UPDATE CASCADE,
    gss_code text NOT NULL CHECK (gss_code ~ '^[A-Z][0-9]{8}$'),
    la_code text CHECK (la_code ~ '^[0-9]{3}$'),
    name_en text NOT NULL CHECK (char_length(name_en) BETWEEN 1 AND 120),
    name_cy text CHECK (char_length(name_cy) BETWEEN 1 AND 120),
    from_date date,
    until_date date,
    reorganisation text REFERENCES reorganisation,
    CHECK (from_date < until_date),
    UNIQUE NULLS NOT DISTINCT (gss_code, from_date)
  );
  CREATE INDEX area_identity_area ON area_identity (area_code);
  CREATE INDEX area_identity_la_code ON area_identity (la_code);
  CREATE INDEX area_identity_reorganisation ON area_identity (reorganisation);
  ${register('area_identity')}

  CREATE FUNCTION area_identity_is_distinct() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM area_identity other
        WHERE other.gss_code = NEW.gss_code AND other.area_code <> NEW.area_code)
      THEN
        RAISE EXCEPTION 'the code % belongs to another area', NEW.gss_code USING ERRCODE = 'unique_violation';
      END IF;
      IF EXISTS (SELECT FROM area_identity other
        WHERE other.la_code = NEW.la_code AND other.area_code <> NEW.area_code
          AND daterange(other.from_date, other.until_date) && daterange(NEW.from_date, NEW.until_date))
      THEN
        RAISE EXCEPTION 'the number % belongs to another council on the same day', NEW.la_code
          USING ERRCODE = 'unique_violation';
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER area_identity_is_distinct
    AFTER INSERT OR UPDATE OF gss_code, la_code, from_date, until_date ON area_identity
    FOR EACH ROW EXECUTE FUNCTION area_identity_is_distinct();`;

/**
 * Rows without a foreign key that follow an area to its new code. What a figure said before a correction stays under
 * the code of its time.
 */
const followNewCode = `
  CREATE FUNCTION follow_new_code() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE published_figure SET area_code = NEW.gss_code WHERE area_code = OLD.gss_code;
      UPDATE published_comparison SET area_code = NEW.gss_code WHERE area_code = OLD.gss_code;
      UPDATE published_comparison SET best_neighbour = NEW.gss_code WHERE best_neighbour = OLD.gss_code;
      UPDATE published_comparison
        SET neighbours_missing = replace(neighbours_missing::text, OLD.gss_code, NEW.gss_code)::jsonb,
          pooled_missing = replace(pooled_missing, OLD.gss_code, NEW.gss_code)
        WHERE strpos(neighbours_missing::text, OLD.gss_code) > 0 OR strpos(pooled_missing, OLD.gss_code) > 0;
      UPDATE published_distribution
        SET telling_sets = replace(telling_sets::text, OLD.gss_code, NEW.gss_code)::jsonb
        WHERE strpos(telling_sets::text, OLD.gss_code) > 0;
      RETURN NULL;
    END $$;
  CREATE TRIGGER area_follow_new_code AFTER UPDATE OF gss_code ON area
    FOR EACH ROW WHEN (OLD.gss_code <> NEW.gss_code) EXECUTE FUNCTION follow_new_code();
  GRANT UPDATE (area_code) ON published_figure TO yardstick_tenant;

  -- A figure follows its council's code, and is never moved by itself.
  CREATE FUNCTION figure_stays_with_its_area() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF pg_trigger_depth() < 2 THEN
        RAISE insufficient_privilege USING MESSAGE = 'permission denied to move a published figure to another area';
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER published_figure_stays BEFORE UPDATE OF area_code ON published_figure
    FOR EACH STATEMENT EXECUTE FUNCTION figure_stays_with_its_area();`;

/** One array for each column. */
const columns = <Row>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[][] =>
  names.map((name) => rows.map((row) => row[name]));

/**
 * A council is one body with its codes, numbers and names of all times, and reorganisations are rows. What referred to
 * an earlier code of a council now refers to the council.
 */
export class CouncilBodies1795305600110 implements MigrationInterface {
  readonly name = 'CouncilBodies1795305600110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      `INSERT INTO area (gss_code, la_code, name_en, name_cy, level, region_code, nation_code, council_type,
         opened_on, closed_on)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
         $8::text[], $9::date[], $10::date[])
       ON CONFLICT (gss_code) DO UPDATE SET opened_on = excluded.opened_on, closed_on = excluded.closed_on`,
      columns(registeredAreas, [
        'gssCode',
        'laCode',
        'nameEn',
        'nameCy',
        'level',
        'regionCode',
        'nationCode',
        'councilType',
        'openedOn',
        'closedOn',
      ]),
    );
    await runner.query(`
      ALTER TABLE shared_publication DISABLE TRIGGER shared_publication_is_frozen;
      ${registeredIdentities
        .filter(({ areaCode, gssCode }) => areaCode !== gssCode)
        .map(({ areaCode, gssCode }) => joinAreas(gssCode, areaCode))
        .join('')}
      ALTER TABLE shared_publication ENABLE TRIGGER shared_publication_is_frozen;`);
    await runner.query(
      `INSERT INTO reorganisation (code, on_date, kind)
       SELECT * FROM unnest($1::text[], $2::date[], $3::text[])`,
      columns(pastReorganisations, ['code', 'on', 'kind']),
    );
    await runner.query(
      `INSERT INTO area_identity (area_code, gss_code, la_code, name_en, name_cy, from_date, until_date,
         reorganisation)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[],
         $8::text[])`,
      columns(registeredIdentities, [
        'areaCode',
        'gssCode',
        'laCode',
        'nameEn',
        'nameCy',
        'from',
        'until',
        'reorganisation',
      ]),
    );
    // Areas that an administrator has added.
    await runner.query(`
      INSERT INTO area_identity (area_code, gss_code, la_code, name_en, name_cy, from_date, until_date)
      SELECT gss_code, gss_code, la_code, name_en, name_cy, opened_on, closed_on FROM area
      WHERE NOT EXISTS (SELECT FROM area_identity WHERE area_identity.gss_code = area.gss_code);`);
    await this.#recordSuccessions(runner);
    await runner.query(`
      DROP TABLE area_former_code;
      ${referToArea('ON UPDATE CASCADE')}
      ${followNewCode}

      -- A frozen row follows its council to a new code, and changes in no other way.
      DROP TRIGGER shared_publication_is_frozen ON shared_publication;
      CREATE TRIGGER shared_publication_is_frozen BEFORE DELETE ON shared_publication
        FOR EACH ROW EXECUTE FUNCTION is_frozen();
      CREATE TRIGGER shared_publication_is_not_changed BEFORE UPDATE ON shared_publication
        FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION is_frozen();

      DROP FUNCTION key_at_the_door;
      ${keyAtTheDoor(
        '(SELECT area_identity.area_code FROM area_identity WHERE area_identity.gss_code = area LIMIT 1)',
        'area_code text, ',
        'council.area_code, ',
      )}
    `);
  }

  async #recordSuccessions(runner: QueryRunner): Promise<void> {
    const successions = pastReorganisations.flatMap(({ code: reorganisation, closings }) =>
      closings.flatMap(({ closed: predecessor, opened }) =>
        opened.map((successor) => ({ predecessor, successor, reorganisation })),
      ),
    );
    await runner.query(`
      DELETE FROM area_succession;
      ALTER TABLE area_succession DROP on_date, ADD reorganisation text NOT NULL REFERENCES reorganisation;
      CREATE INDEX area_succession_reorganisation ON area_succession (reorganisation);
      CREATE POLICY area_succession_catalogue_writes ON area_succession TO yardstick_tenant
        USING (${catalogue}) WITH CHECK (${catalogue});
      GRANT INSERT ON area_succession TO yardstick_tenant;`);
    await runner.query(
      `INSERT INTO area_succession (predecessor, successor, reorganisation)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[])`,
      columns(successions, ['predecessor', 'successor', 'reorganisation']),
    );
  }

  /** Councils that became one body stay one. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION key_at_the_door;
      ${keyAtTheDoor('area', '', '')}

      DROP TRIGGER shared_publication_is_not_changed ON shared_publication;
      DROP TRIGGER shared_publication_is_frozen ON shared_publication;
      CREATE TRIGGER shared_publication_is_frozen BEFORE UPDATE OR DELETE ON shared_publication
        FOR EACH ROW EXECUTE FUNCTION is_frozen();

      DROP TRIGGER published_figure_stays ON published_figure;
      DROP FUNCTION figure_stays_with_its_area();
      REVOKE UPDATE (area_code) ON published_figure FROM yardstick_tenant;
      DROP TRIGGER area_follow_new_code ON area;
      DROP FUNCTION follow_new_code();
      ${referToArea('')}

      DROP POLICY area_succession_catalogue_writes ON area_succession;
      REVOKE INSERT ON area_succession FROM yardstick_tenant;
      ALTER TABLE area_succession ADD on_date date;
      UPDATE area_succession SET on_date = reorganisation.on_date FROM reorganisation
        WHERE reorganisation.code = area_succession.reorganisation;
      ALTER TABLE area_succession ALTER on_date SET NOT NULL, DROP reorganisation;

      CREATE TABLE area_former_code (
        former_code text PRIMARY KEY CHECK (former_code ~ '^[A-Z][0-9]{8}$'),
        area_code text NOT NULL REFERENCES area,
        until_date date NOT NULL
      );
      CREATE INDEX area_former_code_area ON area_former_code (area_code);
      ALTER TABLE area_former_code ENABLE ROW LEVEL SECURITY;
      CREATE POLICY area_former_code_all_read ON area_former_code FOR SELECT
        TO yardstick_tenant, yardstick_published USING (true);
      GRANT SELECT ON area_former_code TO yardstick_tenant, yardstick_published;
      INSERT INTO area_former_code
        SELECT gss_code, area_code, until_date FROM area_identity
        WHERE gss_code <> area_code AND until_date IS NOT NULL;

      DROP TABLE area_identity;
      DROP FUNCTION area_identity_is_distinct();
      DROP TABLE reorganisation;
    `);
  }
}
