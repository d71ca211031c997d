import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTenantTable, tenantTable } from './tenant-table.js';

/**
 * Committees, their meetings, scorecards in dated editions with their lines, the changes proposed to them,
 * and what is due to which meeting. Every reference between a council's rows carries the council, so that
 * no row can point into another council's house.
 */
export class Committees1795305600003 implements MigrationInterface {
  readonly name = 'Committees1795305600003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE committee (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        code text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(code) <= 64),
        name_en text NOT NULL CHECK (char_length(name_en) BETWEEN 1 AND 300),
        name_cy text CHECK (char_length(name_cy) BETWEEN 1 AND 300),
        UNIQUE (council_id, id),
        UNIQUE (council_id, code)
      );
      ${tenantTable('committee')}

      CREATE TABLE meeting (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        committee_id uuid NOT NULL,
        held_on date NOT NULL,
        note text CHECK (char_length(note) BETWEEN 1 AND 2000),
        UNIQUE (council_id, id),
        UNIQUE (council_id, committee_id, held_on),
        FOREIGN KEY (council_id, committee_id) REFERENCES committee (council_id, id)
      );
      ${tenantTable('meeting')}

      CREATE TABLE scorecard (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        committee_id uuid NOT NULL,
        code text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(code) <= 64),
        title_en text NOT NULL CHECK (char_length(title_en) BETWEEN 1 AND 300),
        title_cy text CHECK (char_length(title_cy) BETWEEN 1 AND 300),
        UNIQUE (council_id, id),
        UNIQUE (council_id, code),
        FOREIGN KEY (council_id, committee_id) REFERENCES committee (council_id, id)
      );
      CREATE INDEX scorecard_committee ON scorecard (council_id, committee_id);
      ${tenantTable('scorecard')}

      CREATE TABLE scorecard_edition (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        scorecard_id uuid NOT NULL,
        effective_from date NOT NULL,
        note text CHECK (char_length(note) BETWEEN 1 AND 2000),
        UNIQUE (council_id, id),
        UNIQUE (council_id, scorecard_id, effective_from),
        FOREIGN KEY (council_id, scorecard_id) REFERENCES scorecard (council_id, id)
      );
      ${appendOnlyTenantTable('scorecard_edition')}

      CREATE TABLE scorecard_line (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        edition_id uuid NOT NULL,
        position integer NOT NULL CHECK (position > 0),
        reference text NOT NULL CHECK (char_length(reference) BETWEEN 1 AND 20),
        measure_id uuid NOT NULL REFERENCES measure,
        theme_en text CHECK (char_length(theme_en) BETWEEN 1 AND 200),
        theme_cy text CHECK (char_length(theme_cy) BETWEEN 1 AND 200),
        priorities jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(priorities) = 'array'),
        rating_rule text NOT NULL CHECK (char_length(rating_rule) BETWEEN 1 AND 64),
        direction_basis text CHECK (direction_basis IN
          ('PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'PREVIOUS_YEAR_END', 'MEAN_OF_LAST_N')),
        direction_mean_of integer CHECK (direction_mean_of BETWEEN 1 AND 24),
        dead_band exact_decimal NOT NULL DEFAULT 0 CHECK (dead_band >= 0),
        dead_band_kind text NOT NULL DEFAULT 'ABSOLUTE' CHECK (dead_band_kind IN ('ABSOLUTE', 'RELATIVE')),
        UNIQUE (council_id, edition_id, position),
        UNIQUE (council_id, edition_id, reference),
        UNIQUE (council_id, edition_id, measure_id),
        CONSTRAINT scorecard_line_mean_of_so_many CHECK (
          (direction_basis IS NOT DISTINCT FROM 'MEAN_OF_LAST_N') = (direction_mean_of IS NOT NULL)),
        FOREIGN KEY (council_id, edition_id) REFERENCES scorecard_edition (council_id, id)
      );
      CREATE INDEX scorecard_line_measure ON scorecard_line (measure_id);
      ${appendOnlyTenantTable('scorecard_line')}

      CREATE TABLE scorecard_change (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        scorecard_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ADD', 'REMOVE', 'REPLACE', 'RENUMBER', 'REDEFINE')),
        reference text NOT NULL CHECK (char_length(reference) BETWEEN 1 AND 20),
        new_reference text CHECK (char_length(new_reference) BETWEEN 1 AND 20),
        measure_id uuid REFERENCES measure,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
        state text NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED', 'AGREED', 'REJECTED')),
        proposed_to uuid NOT NULL,
        effective_from date NOT NULL,
        citation text CHECK (char_length(citation) BETWEEN 1 AND 300),
        UNIQUE (council_id, scorecard_id, effective_from, kind, reference),
        FOREIGN KEY (council_id, scorecard_id) REFERENCES scorecard (council_id, id),
        FOREIGN KEY (council_id, proposed_to) REFERENCES meeting (council_id, id)
      );
      CREATE INDEX scorecard_change_measure ON scorecard_change (measure_id);
      CREATE INDEX scorecard_change_meeting ON scorecard_change (council_id, proposed_to);
      ${tenantTable('scorecard_change', 'SELECT, INSERT, UPDATE (state)')}

      CREATE TABLE scheduled_report (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        scorecard_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        period_code text NOT NULL REFERENCES period,
        kind text NOT NULL CHECK (kind IN ('INTERIM', 'MID_YEAR', 'YEAR_END', 'FULL')),
        note text CHECK (char_length(note) BETWEEN 1 AND 2000),
        citation text CHECK (char_length(citation) BETWEEN 1 AND 300),
        UNIQUE (council_id, meeting_id, scorecard_id, period_code),
        FOREIGN KEY (council_id, scorecard_id) REFERENCES scorecard (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      );
      CREATE INDEX scheduled_report_scorecard ON scheduled_report (council_id, scorecard_id);
      CREATE INDEX scheduled_report_period ON scheduled_report (period_code);
      ${tenantTable('scheduled_report')}

      CREATE TABLE reported_summary (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        scorecard_id uuid NOT NULL,
        period_code text NOT NULL REFERENCES period,
        summary_of text NOT NULL CHECK (summary_of IN ('RAG', 'DIRECTION_OF_TRAVEL')),
        version integer NOT NULL CHECK (version > 0),
        red integer NOT NULL CHECK (red >= 0),
        amber integer NOT NULL CHECK (amber >= 0),
        green integer NOT NULL CHECK (green >= 0),
        not_rated integer NOT NULL CHECK (not_rated >= 0),
        total integer NOT NULL,
        note text CHECK (char_length(note) BETWEEN 1 AND 2000),
        citation text NOT NULL CHECK (char_length(citation) BETWEEN 1 AND 300),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        UNIQUE (council_id, scorecard_id, period_code, summary_of, version),
        CONSTRAINT reported_summary_reconciles CHECK (red + amber + green + not_rated = total),
        FOREIGN KEY (council_id, scorecard_id) REFERENCES scorecard (council_id, id)
      );
      CREATE INDEX reported_summary_period ON reported_summary (period_code);
      ${appendOnlyTenantTable('reported_summary')}

      CREATE FUNCTION measure_is_visible() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM written LEFT JOIN measure ON measure.id = written.measure_id
          WHERE written.measure_id IS NOT NULL
            AND (measure.id IS NULL OR measure.council_id <> written.council_id)
        ) THEN
          RAISE foreign_key_violation USING
            MESSAGE = format('a row of %I names a measure of another council, or none', TG_TABLE_NAME);
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER scorecard_line_measure_is_visible AFTER INSERT ON scorecard_line
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION measure_is_visible();
      CREATE TRIGGER scorecard_change_measure_is_visible AFTER INSERT ON scorecard_change
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION measure_is_visible();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reported_summary; DROP TABLE scheduled_report; DROP TABLE scorecard_change; DROP TABLE scorecard_line;
      DROP TABLE scorecard_edition; DROP TABLE scorecard; DROP TABLE meeting; DROP TABLE committee;
      DROP FUNCTION measure_is_visible();
    `);
  }
}
