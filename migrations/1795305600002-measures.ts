import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogueTable } from './tenant-table.js';

/** Measures: the catalogue's (`council_id` NULL) and each council's local ones. */
export class Measures1795305600002 implements MigrationInterface {
  readonly name = 'Measures1795305600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid REFERENCES council,
        code text NOT NULL CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]*$' AND char_length(code) <= 60),
        title_en text NOT NULL CHECK (char_length(title_en) BETWEEN 1 AND 200),
        title_cy text CHECK (char_length(title_cy) BETWEEN 1 AND 200),
        definition_en text NOT NULL CHECK (char_length(definition_en) BETWEEN 1 AND 4000),
        definition_cy text CHECK (char_length(definition_cy) BETWEEN 1 AND 4000),
        unit text NOT NULL CHECK (unit IN
          ('NUMBER', 'PERCENT', 'PERCENTAGE_POINTS', 'POUNDS', 'MILLION_POUNDS', 'DAYS')),
        decimal_places integer NOT NULL CHECK (decimal_places BETWEEN 0 AND 6),
        polarity text NOT NULL CHECK (polarity IN
          ('HIGH_IS_GOOD', 'LOW_IS_GOOD', 'BAND_IS_GOOD', 'NO_JUDGEMENT')),
        numerator_label_en text CHECK (char_length(numerator_label_en) BETWEEN 1 AND 200),
        numerator_label_cy text CHECK (char_length(numerator_label_cy) BETWEEN 1 AND 200),
        denominator_label_en text CHECK (char_length(denominator_label_en) BETWEEN 1 AND 200),
        denominator_label_cy text CHECK (char_length(denominator_label_cy) BETWEEN 1 AND 200),
        multiplier integer NOT NULL CHECK (multiplier IN (1, 100, 1000, 10000)),
        accumulation text NOT NULL CHECK (accumulation IN ('SNAPSHOT', 'IN_PERIOD', 'CUMULATIVE_YTD')),
        year_type text NOT NULL CHECK (year_type IN ('FINANCIAL', 'ACADEMIC', 'TAX', 'CALENDAR', 'REPORTING')),
        frequency text NOT NULL CHECK (frequency IN
          ('MONTHLY', 'QUARTERLY', 'TERMLY', 'HALF_YEARLY', 'ANNUAL')),
        minimum_denominator exact_decimal CHECK (minimum_denominator >= 0),
        minimum_value exact_decimal,
        maximum_value exact_decimal,
        has_quartiles boolean NOT NULL DEFAULT true,
        source text CHECK (char_length(source) BETWEEN 1 AND 300),
        owner text CHECK (char_length(owner) BETWEEN 1 AND 300),
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        UNIQUE NULLS NOT DISTINCT (council_id, code),
        CHECK ((numerator_label_en IS NULL) = (denominator_label_en IS NULL)),
        CHECK (minimum_value <= maximum_value)
      );
      ${catalogueTable('measure')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE measure;');
  }
}
