import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A third of what an import of 650,000 rows took PostgreSQL went into indexes that no question needs and into JSON that
 * nobody queries. Whoever asks for one council's figures asks by measure and period too, which the primary keys begin
 * with: the plans of scorecards, trends and outliers never took these indexes for comparisons, and take as many
 * look-ups without that of figures.
 */
export class ImportSpeed1795305600090 implements MigrationInterface {
  readonly name = 'ImportSpeed1795305600090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX published_comparison_of_area;
      DROP INDEX published_figure_of_area;

      -- [{"gssCode": "E06000049", "reason": "CONFIDENTIAL"}, "E06000050"] as E06000049=CONFIDENTIAL E06000050.
      CREATE FUNCTION members_of_json(members jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
        SELECT coalesce(string_agg(coalesce((member ->> 'gssCode') || '=' || (member ->> 'reason'), member #>> '{}'),
          ' ' ORDER BY place), '')
        FROM jsonb_array_elements(members) WITH ORDINALITY AS listed (member, place) $$;
      ALTER TABLE published_comparison ALTER pooled_missing TYPE text USING members_of_json(pooled_missing);
      DROP FUNCTION members_of_json;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION json_of_members(members text) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT AS $$
        SELECT coalesce(jsonb_agg(CASE WHEN member LIKE '%=%'
          THEN jsonb_build_object('gssCode', split_part(member, '=', 1), 'reason', split_part(member, '=', 2))
          ELSE to_jsonb(member) END ORDER BY place), '[]')
        FROM string_to_table(nullif(members, ''), ' ') WITH ORDINALITY AS listed (member, place) $$;
      ALTER TABLE published_comparison ALTER pooled_missing TYPE jsonb USING json_of_members(pooled_missing);
      DROP FUNCTION json_of_members;
      CREATE INDEX published_figure_of_area ON published_figure (area_code, measure_id, period_code);
      CREATE INDEX published_comparison_of_area ON published_comparison (area_code, measure_id, period_code);
    `);
  }
}
