import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTenantTable, tenantTable } from './tenant-table.js';

const absence = `
        value exact_decimal,
        absence_reason text CHECK (absence_reason IN ('NOT_APPLICABLE', 'NOT_AVAILABLE', 'CONFIDENTIAL',
          'ROUNDS_TO_ZERO', 'UNRELIABLE', 'NOT_CAPTURED', 'NOT_YET_DUE')),`;

/**
 * What councils enter about a measure in a period. All but narratives are append-only: a correction is the
 * next version, and the latest version is what stands.
 */
export class Figures1795305600004 implements MigrationInterface {
  readonly name = 'Figures1795305600004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE observation (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        measure_id uuid NOT NULL REFERENCES measure,
        period_code text NOT NULL REFERENCES period,
        version integer NOT NULL CHECK (version > 0),
        ${absence}
        absence_explanation text CHECK (char_length(absence_explanation) BETWEEN 1 AND 2000),
        absence_system text CHECK (char_length(absence_system) BETWEEN 1 AND 120),
        absence_expected_on date,
        numerator exact_decimal,
        denominator exact_decimal CHECK (denominator > 0),
        status text NOT NULL CHECK (status IN ('INTERIM', 'PROVISIONAL', 'FINAL', 'REVISED')),
        flags text[] NOT NULL DEFAULT '{}' CHECK (flags <@ ARRAY['SERIES_BREAK', 'ESTIMATED',
          'LOW_RELIABILITY', 'DEFINITION_DIFFERS', 'PROVISIONAL']),
        source_system text CHECK (char_length(source_system) BETWEEN 1 AND 120),
        caveat text CHECK (char_length(caveat) BETWEEN 1 AND 2000),
        citation text CHECK (char_length(citation) BETWEEN 1 AND 300),
        text_as_received text CHECK (char_length(text_as_received) <= 120),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        UNIQUE (council_id, measure_id, period_code, version),
        CONSTRAINT observation_value_or_absence CHECK ((value IS NULL) <> (absence_reason IS NULL)),
        CONSTRAINT observation_words_on_an_absence CHECK (absence_reason IS NOT NULL
          OR (absence_explanation IS NULL AND absence_system IS NULL AND absence_expected_on IS NULL)),
        CONSTRAINT observation_whole_fraction CHECK ((numerator IS NULL) = (denominator IS NULL)),
        CONSTRAINT observation_fraction_makes_a_value CHECK (absence_reason IS NULL OR numerator IS NULL)
      );
      CREATE INDEX observation_measure ON observation (measure_id);
      CREATE INDEX observation_period ON observation (period_code);
      ${appendOnlyTenantTable('observation')}

      CREATE TABLE target (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        measure_id uuid NOT NULL REFERENCES measure,
        period_code text NOT NULL REFERENCES period,
        standard text NOT NULL CHECK (char_length(standard) BETWEEN 1 AND 120),
        version integer NOT NULL CHECK (version > 0),
        kind text NOT NULL CHECK (kind IN ('NATIONAL', 'STATUTORY', 'LOCAL')),
        state text NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED')),
        shape text NOT NULL CHECK (shape IN ('POINT', 'BAND', 'NONE')),
        value exact_decimal,
        tolerance exact_decimal CHECK (tolerance >= 0),
        tolerance_kind text CHECK (tolerance_kind IN ('ABSOLUTE', 'RELATIVE')),
        entered_as text CHECK (entered_as IN ('EDGE_INSIDE', 'RING_OUTSIDE', 'LIMITS')),
        red_low exact_decimal,
        green_low exact_decimal,
        green_high exact_decimal,
        red_high exact_decimal,
        basis_en text CHECK (char_length(basis_en) BETWEEN 1 AND 2000),
        basis_cy text CHECK (char_length(basis_cy) BETWEEN 1 AND 2000),
        calculation_en text CHECK (char_length(calculation_en) BETWEEN 1 AND 2000),
        calculation_cy text CHECK (char_length(calculation_cy) BETWEEN 1 AND 2000),
        set_by text CHECK (char_length(set_by) BETWEEN 1 AND 200),
        review_on date,
        citation text CHECK (char_length(citation) BETWEEN 1 AND 300),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        UNIQUE (council_id, measure_id, period_code, standard, version),
        CONSTRAINT target_of_its_shape CHECK (CASE shape
          WHEN 'POINT' THEN num_nonnulls(value, tolerance, tolerance_kind) = 3
            AND num_nonnulls(entered_as, red_low, green_low, green_high, red_high) = 0
          WHEN 'BAND' THEN entered_as IS NOT NULL AND num_nonnulls(green_low, green_high) > 0
            AND num_nonnulls(value, tolerance, tolerance_kind) = 0
          ELSE num_nonnulls(value, tolerance, tolerance_kind, entered_as,
            red_low, green_low, green_high, red_high) = 0 END),
        CONSTRAINT target_whole_rationale CHECK (num_nonnulls(basis_en, set_by) IN (0, 2)),
        CONSTRAINT target_band_in_order CHECK (
          red_low <= least(green_low, green_high, red_high)
          AND green_low <= least(green_high, red_high)
          AND green_high <= red_high)
      );
      CREATE INDEX target_measure ON target (measure_id);
      CREATE INDEX target_period ON target (period_code);
      ${appendOnlyTenantTable('target')}

      CREATE TABLE quoted_comparator (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        measure_id uuid NOT NULL REFERENCES measure,
        period_code text NOT NULL REFERENCES period,
        comparator text NOT NULL CHECK (comparator IN ('STATISTICAL_NEIGHBOURS', 'REGION', 'NATION')),
        version integer NOT NULL CHECK (version > 0),
        value exact_decimal NOT NULL,
        citation text NOT NULL CHECK (char_length(citation) BETWEEN 1 AND 300),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        UNIQUE (council_id, measure_id, period_code, comparator, version)
      );
      CREATE INDEX quoted_comparator_measure ON quoted_comparator (measure_id);
      CREATE INDEX quoted_comparator_period ON quoted_comparator (period_code);
      ${appendOnlyTenantTable('quoted_comparator')}

      CREATE TABLE outlook_judgement (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        measure_id uuid NOT NULL REFERENCES measure,
        period_code text NOT NULL REFERENCES period,
        version integer NOT NULL CHECK (version > 0),
        outlook text CHECK (outlook IN ('LIKELY', 'MAY', 'UNLIKELY')),
        expected_value exact_decimal,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
        judged_by text NOT NULL CHECK (char_length(judged_by) BETWEEN 1 AND 200),
        citation text CHECK (char_length(citation) BETWEEN 1 AND 300),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        UNIQUE (council_id, measure_id, period_code, version),
        CONSTRAINT outlook_judgement_says_something CHECK (num_nonnulls(outlook, expected_value) > 0)
      );
      CREATE INDEX outlook_judgement_measure ON outlook_judgement (measure_id);
      CREATE INDEX outlook_judgement_period ON outlook_judgement (period_code);
      ${appendOnlyTenantTable('outlook_judgement')}

      CREATE TABLE narrative (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        scorecard_id uuid NOT NULL,
        measure_id uuid REFERENCES measure,
        period_code text NOT NULL REFERENCES period,
        kind text NOT NULL CHECK (kind IN ('COMMENTARY', 'OVERVIEW', 'CAVEAT', 'ACTION')),
        text_en text NOT NULL CHECK (char_length(text_en) BETWEEN 1 AND 10000),
        text_cy text CHECK (char_length(text_cy) BETWEEN 1 AND 10000),
        state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
        author text NOT NULL,
        approver text CONSTRAINT narrative_four_eyes CHECK (approver <> author),
        action_owner text CHECK (char_length(action_owner) BETWEEN 1 AND 200),
        action_due_on date,
        action_rag text CHECK (action_rag IN ('RED', 'AMBER', 'GREEN')),
        citation text CHECK (char_length(citation) BETWEEN 1 AND 300),
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT narrative_whole_action CHECK (
          num_nonnulls(action_owner, action_due_on, action_rag) = CASE kind WHEN 'ACTION' THEN 3 ELSE 0 END),
        CONSTRAINT narrative_on_a_measure CHECK (kind IN ('OVERVIEW', 'ACTION') OR measure_id IS NOT NULL),
        CONSTRAINT narrative_approved_by_somebody CHECK (
          (state IN ('APPROVED', 'PUBLISHED')) = (approver IS NOT NULL)),
        FOREIGN KEY (council_id, scorecard_id) REFERENCES scorecard (council_id, id)
      );
      CREATE INDEX narrative_scorecard ON narrative (council_id, scorecard_id, period_code);
      CREATE INDEX narrative_measure ON narrative (measure_id);
      CREATE INDEX narrative_period ON narrative (period_code);
      ${tenantTable(
        'narrative',
        `SELECT, INSERT, UPDATE (text_en, text_cy, state, author, approver, action_owner, action_due_on,
          action_rag, citation, version, recorded_at)`,
      )}

      ${['observation', 'target', 'quoted_comparator', 'outlook_judgement', 'narrative']
        .map(
          (table) => `CREATE TRIGGER ${table}_measure_is_visible AFTER INSERT ON ${table}
            REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION measure_is_visible();`,
        )
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE narrative; DROP TABLE outlook_judgement; DROP TABLE quoted_comparator;
      DROP TABLE target; DROP TABLE observation;
    `);
  }
}
