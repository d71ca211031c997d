import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTenantTable } from './tenant-table.js';

const hashOf = (column: string) => `encode(sha256(convert_to(${column}, 'UTF8')), 'hex')`;

const asItStoodAndAsItLeaves = `
        value exact_decimal,
        absence_reason text,
        numerator exact_decimal,
        denominator exact_decimal,
        leaving_value exact_decimal,
        leaving_absence_reason text,
        leaving_numerator exact_decimal,
        leaving_denominator exact_decimal,`;

const frozen = ['publication', 'publication_figure', 'publication_withdrawal', 'narrative_approval'];

/**
 * Reports as they were published: the whole document as one text with its hash, and the figures in it as they stood
 * and as they leave the council. No role may change or remove any of it, whoever asks: grants forbid it to the
 * application, and triggers to everybody else.
 */
export class Publications1795305600050 implements MigrationInterface {
  readonly name = 'Publications1795305600050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of what was recorded before, the name alone is known.
      ALTER TABLE observation ADD recorded_by_id text CHECK (char_length(recorded_by_id) BETWEEN 1 AND 200);

      ALTER TABLE narrative ADD UNIQUE (council_id, id);
      CREATE TABLE narrative_approval (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        narrative_id uuid NOT NULL,
        narrative_version integer NOT NULL CHECK (narrative_version > 0),
        figures jsonb NOT NULL CHECK (jsonb_typeof(figures) = 'object'),
        approved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (council_id, narrative_id, narrative_version),
        FOREIGN KEY (council_id, narrative_id) REFERENCES narrative (council_id, id)
      );
      ${appendOnlyTenantTable('narrative_approval')}

      CREATE TABLE publication_rules (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        version integer NOT NULL CHECK (version > 0),
        narrative_on text[] NOT NULL CHECK (narrative_on <@ ARRAY['RED', 'AMBER', 'WORSENING', 'UNREPORTABLE']
          AND narrative_on @> ARRAY['RED']),
        welsh_required boolean NOT NULL,
        disclosure_school text NOT NULL CHECK (disclosure_school IN ('SUPPRESS', 'ROUND')),
        disclosure_threshold integer NOT NULL CHECK (disclosure_threshold BETWEEN 2 AND 100),
        rounding_base integer NOT NULL CHECK (rounding_base BETWEEN 1 AND 201),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        UNIQUE (council_id, version)
      );
      ${appendOnlyTenantTable('publication_rules')}

      CREATE TABLE publication (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        scorecard_id uuid NOT NULL,
        period_code text NOT NULL REFERENCES period,
        version integer NOT NULL CHECK (version > 0),
        meeting_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('INTERIM', 'PROVISIONAL', 'FINAL')),
        visibility text NOT NULL CHECK (visibility IN ('COUNCIL', 'PARTNERS', 'PUBLIC')),
        release_at timestamptz NOT NULL,
        erratum_en text CHECK (char_length(erratum_en) BETWEEN 1 AND 2000),
        erratum_cy text CHECK (char_length(erratum_cy) BETWEEN 1 AND 2000),
        content text NOT NULL,
        content_hash text NOT NULL,
        header jsonb NOT NULL GENERATED ALWAYS AS (content::jsonb - '{lines,narratives}'::text[]) STORED,
        leaving_content text,
        leaving_hash text,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        published_by_id text NOT NULL CHECK (char_length(published_by_id) BETWEEN 1 AND 200),
        UNIQUE (council_id, id),
        UNIQUE (council_id, scorecard_id, period_code, version),
        CONSTRAINT publication_hash CHECK (content_hash = ${hashOf('content')}),
        CONSTRAINT publication_leaving_hash CHECK (leaving_hash = ${hashOf('leaving_content')}),
        CONSTRAINT publication_leaves_if_others_may_read CHECK (
          num_nonnulls(leaving_content, leaving_hash) = CASE visibility WHEN 'COUNCIL' THEN 0 ELSE 2 END),
        CONSTRAINT publication_erratum_in_english CHECK (erratum_cy IS NULL OR erratum_en IS NOT NULL),
        FOREIGN KEY (council_id, scorecard_id) REFERENCES scorecard (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      );
      CREATE INDEX publication_meeting ON publication (council_id, meeting_id);
      CREATE INDEX publication_period ON publication (period_code);
      ${appendOnlyTenantTable('publication')}

      CREATE TABLE publication_figure (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        publication_id uuid NOT NULL,
        measure_id uuid NOT NULL REFERENCES measure,
        period_code text NOT NULL REFERENCES period,
        ${asItStoodAndAsItLeaves}
        UNIQUE (council_id, publication_id, measure_id),
        FOREIGN KEY (council_id, publication_id) REFERENCES publication (council_id, id),
        CHECK ((value IS NULL) <> (absence_reason IS NULL)),
        CHECK ((leaving_value IS NULL) <> (leaving_absence_reason IS NULL))
      );
      CREATE INDEX publication_figure_measure ON publication_figure (measure_id);
      CREATE INDEX publication_figure_period ON publication_figure (period_code);
      ${appendOnlyTenantTable('publication_figure')}
      CREATE TRIGGER publication_figure_measure_is_visible AFTER INSERT ON publication_figure
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION measure_is_visible();

      CREATE TABLE publication_withdrawal (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        publication_id uuid NOT NULL,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
        withdrawn_at timestamptz NOT NULL,
        withdrawn_by text NOT NULL,
        withdrawn_by_id text NOT NULL CHECK (char_length(withdrawn_by_id) BETWEEN 1 AND 200),
        UNIQUE (council_id, publication_id),
        FOREIGN KEY (council_id, publication_id) REFERENCES publication (council_id, id)
      );
      ${appendOnlyTenantTable('publication_withdrawal')}

      CREATE FUNCTION is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'a row of % is frozen: what is published is never changed or removed', TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
        END $$;
      ${frozen
        .map(
          (table) => `
      CREATE TRIGGER ${table}_is_frozen BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION is_frozen();
      CREATE TRIGGER ${table}_is_not_emptied BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION is_frozen();`,
        )
        .join('')}
      CREATE TRIGGER narrative_published_is_frozen BEFORE UPDATE OR DELETE ON narrative
        FOR EACH ROW WHEN (OLD.state = 'PUBLISHED') EXECUTE FUNCTION is_frozen();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER narrative_published_is_frozen ON narrative;
      DROP TABLE publication_withdrawal; DROP TABLE publication_figure; DROP TABLE publication;
      DROP TABLE publication_rules; DROP TABLE narrative_approval;
      DROP FUNCTION is_frozen();
      ALTER TABLE narrative DROP CONSTRAINT narrative_council_id_id_key;
      ALTER TABLE observation DROP recorded_by_id;
    `);
  }
}
