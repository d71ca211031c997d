import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogueTable } from './tenant-table.js';

/**
 * Whose row it is: the council's, or nobody's. A NULL switches a foreign key off, so that by `council_id`
 * alone a shared edition could hang in a council's own group.
 */
const house = `
        house uuid NOT NULL GENERATED ALWAYS AS
          (coalesce(council_id, '00000000-0000-0000-0000-000000000000')) STORED,`;

/** Comparison groups in dated editions with ranked members, and the published figures of every area. */
export class Comparison1795305600005 implements MigrationInterface {
  readonly name = 'Comparison1795305600005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comparison_group (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid REFERENCES council,
        ${house}
        code text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(code) <= 64),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 300),
        kind text NOT NULL CHECK (kind IN ('STATISTICAL_NEIGHBOURS', 'CHOSEN')),
        neighbours_of text REFERENCES area,
        retired_on date,
        CONSTRAINT comparison_group_says_whose CHECK (
          kind <> 'STATISTICAL_NEIGHBOURS' OR neighbours_of IS NOT NULL),
        UNIQUE (house, id),
        UNIQUE NULLS NOT DISTINCT (council_id, code)
      );
      CREATE INDEX comparison_group_neighbours_of ON comparison_group (neighbours_of);
      ${catalogueTable('comparison_group')}

      CREATE TABLE comparison_group_edition (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid,
        ${house}
        group_id uuid NOT NULL,
        effective_from date NOT NULL,
        source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 300),
        UNIQUE (house, id),
        UNIQUE (house, group_id, effective_from),
        FOREIGN KEY (house, group_id) REFERENCES comparison_group (house, id)
      );
      ${catalogueTable('comparison_group_edition', 'SELECT, INSERT')}

      CREATE TABLE comparison_group_member (
        edition_id uuid NOT NULL,
        council_id uuid,
        ${house}
        rank integer NOT NULL CHECK (rank > 0),
        area_code text NOT NULL REFERENCES area,
        proximity text CHECK (char_length(proximity) BETWEEN 1 AND 60),
        PRIMARY KEY (house, edition_id, rank),
        UNIQUE (house, edition_id, area_code),
        FOREIGN KEY (house, edition_id) REFERENCES comparison_group_edition (house, id)
      );
      CREATE INDEX comparison_group_member_area ON comparison_group_member (area_code);
      ${catalogueTable('comparison_group_member', 'SELECT, INSERT')}

      CREATE TABLE published_figure (
        measure_id uuid NOT NULL REFERENCES measure,
        area_code text NOT NULL REFERENCES area,
        period_code text NOT NULL REFERENCES period,
        value exact_decimal,
        absence_reason text CHECK (absence_reason IN ('NOT_APPLICABLE', 'NOT_AVAILABLE', 'CONFIDENTIAL',
          'ROUNDS_TO_ZERO', 'UNRELIABLE', 'NOT_CAPTURED', 'NOT_YET_DUE')),
        numerator exact_decimal,
        denominator exact_decimal CHECK (denominator > 0),
        source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 300),
        published_at timestamptz NOT NULL,
        PRIMARY KEY (measure_id, period_code, area_code),
        CHECK ((value IS NULL) <> (absence_reason IS NULL)),
        CHECK ((numerator IS NULL) = (denominator IS NULL)),
        CHECK (absence_reason IS NULL OR numerator IS NULL)
      );
      CREATE INDEX published_figure_area ON published_figure (area_code);
      CREATE INDEX published_figure_period ON published_figure (period_code);
      ALTER TABLE published_figure ENABLE ROW LEVEL SECURITY;
      CREATE POLICY published_figure_all_read ON published_figure FOR SELECT
        TO yardstick_tenant, yardstick_published USING (true);
      CREATE POLICY published_figure_catalogue_writes ON published_figure TO yardstick_tenant
        USING ((SELECT current_setting('app.catalogue', true)) = 'on')
        WITH CHECK ((SELECT current_setting('app.catalogue', true)) = 'on');
      GRANT SELECT ON published_figure TO yardstick_tenant, yardstick_published;
      GRANT INSERT, UPDATE ON published_figure TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE published_figure; DROP TABLE comparison_group_member; DROP TABLE comparison_group_edition;
      DROP TABLE comparison_group;
    `);
  }
}
