import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All may read it; the catalogue's door, which publishes what it is worked out from, writes it. */
const projection = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_all_read ON ${table} FOR SELECT TO yardstick_tenant, yardstick_published USING (true);
  CREATE POLICY ${table}_catalogue_writes ON ${table} TO yardstick_tenant
    USING ((SELECT current_setting('app.catalogue', true)) = 'on')
    WITH CHECK ((SELECT current_setting('app.catalogue', true)) = 'on');
  GRANT SELECT ON ${table} TO yardstick_tenant, yardstick_published;
  GRANT INSERT, UPDATE ON ${table} TO yardstick_tenant;
`;

/** Worked out of `exact_decimal`s to 40 places, where that domain keeps 12. */
const workedOut = `numeric CHECK (VALUE <> 'NaN' AND scale(VALUE) <= 40)`;

/**
 * What published figures are compared with, worked out when they are published: nothing here is a fact of
 * its own, and all of it can be made again from `published_figure` and the comparison groups.
 */
export class Comparisons1795305600010 implements MigrationInterface {
  readonly name = 'Comparisons1795305600010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE DOMAIN worked_out_decimal AS ${workedOut};

      CREATE TABLE published_distribution (
        measure_id uuid NOT NULL REFERENCES measure,
        period_code text NOT NULL REFERENCES period,
        councils integer NOT NULL CHECK (councils >= 0),
        q25 worked_out_decimal,
        q50 worked_out_decimal,
        q75 worked_out_decimal,
        telling_sets jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(telling_sets) = 'array'),
        PRIMARY KEY (measure_id, period_code),
        CHECK (num_nonnulls(q25, q50, q75) = CASE councils WHEN 0 THEN 0 ELSE 3 END)
      );
      CREATE INDEX published_distribution_period ON published_distribution (period_code);
      ${projection('published_distribution')}

      -- Of an edition and a best neighbour it names what published figures and lists refer to already: checking
      -- that for every one of a hundred thousand rows would cost more than working them out.
      CREATE TABLE published_comparison (
        measure_id uuid NOT NULL,
        period_code text NOT NULL,
        area_code text NOT NULL REFERENCES area,
        rank integer CHECK (rank > 0),
        rank_of integer,
        quartile_band text CHECK (quartile_band IN ('A', 'B', 'C', 'D')),
        neighbours_edition uuid,
        neighbours_mean worked_out_decimal,
        neighbours_median worked_out_decimal,
        neighbours_used integer,
        neighbours_of integer,
        neighbours_missing jsonb,
        neighbours_pooled worked_out_decimal,
        pooled_used integer,
        pooled_missing jsonb,
        best_neighbour text,
        PRIMARY KEY (measure_id, period_code, area_code),
        FOREIGN KEY (measure_id, period_code) REFERENCES published_distribution,
        CHECK ((rank IS NULL) = (rank_of IS NULL) AND rank <= rank_of),
        CHECK (num_nonnulls(neighbours_edition, neighbours_used, neighbours_of, neighbours_missing,
          pooled_used, pooled_missing) IN (0, 6)),
        CHECK (neighbours_edition IS NOT NULL
          OR num_nonnulls(neighbours_mean, neighbours_median, neighbours_pooled, best_neighbour) = 0)
      );
      CREATE INDEX published_comparison_of_area ON published_comparison (area_code, measure_id, period_code);
      ${projection('published_comparison')}

      -- A scorecard asks for one area's figures of many measures.
      CREATE INDEX published_figure_of_area ON published_figure (area_code, measure_id, period_code);
      DROP INDEX published_figure_area;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX published_figure_area ON published_figure (area_code);
      DROP INDEX published_figure_of_area;
      DROP TABLE published_comparison; DROP TABLE published_distribution; DROP DOMAIN worked_out_decimal;
    `);
  }
}
