import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to nobody and is read by all: areas, periods, and the councils that subscribe. */
export class Reference1795305600000 implements MigrationInterface {
  readonly name = 'Reference1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE DOMAIN exact_decimal AS numeric
        CHECK (VALUE <> 'NaN' AND abs(VALUE) < 1e18 AND scale(VALUE) <= 12);

      CREATE TABLE area (
        gss_code text PRIMARY KEY CHECK (gss_code ~ '^[A-Z][0-9]{8}$'),
        la_code text CHECK (la_code ~ '^[0-9]{3}$'),
        name_en text NOT NULL CHECK (char_length(name_en) BETWEEN 1 AND 120),
        name_cy text CHECK (char_length(name_cy) BETWEEN 1 AND 120),
        level text NOT NULL CHECK (level IN ('NATION', 'REGION', 'COUNCIL')),
        region_code text REFERENCES area,
        nation_code text REFERENCES area,
        CHECK ((level = 'NATION') = (nation_code IS NULL)),
        CHECK (level = 'COUNCIL' OR (region_code IS NULL AND la_code IS NULL))
      );
      -- Not unique: a council that replaces another may keep its number.
      CREATE INDEX area_la_code ON area (la_code);
      CREATE INDEX area_region_code ON area (region_code);
      CREATE INDEX area_nation_code ON area (nation_code);

      CREATE TABLE period (
        code text PRIMARY KEY CHECK (char_length(code) BETWEEN 6 AND 16),
        kind text NOT NULL CHECK (kind IN ('MONTH', 'QUARTER', 'TERM', 'HALF_YEAR', 'YEAR', 'SNAPSHOT')),
        year_type text NOT NULL
          CHECK (year_type IN ('FINANCIAL', 'ACADEMIC', 'TAX', 'CALENDAR', 'REPORTING')),
        time_period text NOT NULL CHECK (time_period ~ '^([0-9]{4}|[0-9]{6})$'),
        time_identifier text NOT NULL,
        starts_on date NOT NULL,
        ends_before date NOT NULL,
        UNIQUE (time_period, time_identifier),
        CHECK (starts_on < ends_before)
      );
      CREATE INDEX period_ends_before ON period (ends_before);

      CREATE TABLE council (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        area_code text NOT NULL UNIQUE REFERENCES area,
        state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'SUSPENDED')),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      ALTER TABLE area ENABLE ROW LEVEL SECURITY;
      CREATE POLICY area_all_read ON area FOR SELECT TO yardstick_tenant, yardstick_published USING (true);
      CREATE POLICY area_catalogue_writes ON area TO yardstick_tenant
        USING ((SELECT current_setting('app.catalogue', true)) = 'on')
        WITH CHECK ((SELECT current_setting('app.catalogue', true)) = 'on');
      ALTER TABLE council ENABLE ROW LEVEL SECURITY;
      CREATE POLICY council_all_read ON council FOR SELECT TO yardstick_tenant, yardstick_published USING (true);
      CREATE POLICY council_catalogue_writes ON council TO yardstick_tenant
        USING ((SELECT current_setting('app.catalogue', true)) = 'on')
        WITH CHECK ((SELECT current_setting('app.catalogue', true)) = 'on');

      GRANT SELECT ON area, period, council TO yardstick_tenant, yardstick_published;
      GRANT INSERT, UPDATE ON area, council TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE council; DROP TABLE period; DROP TABLE area; DROP DOMAIN exact_decimal;');
  }
}
