import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const kinds = (list: string) =>
  `ALTER TABLE scheduled_report DROP CONSTRAINT scheduled_report_kind_check,
     ADD CONSTRAINT scheduled_report_kind_check CHECK (kind IN (${list}));`;

/** What a committee's members ask to be told of a measure from now on; and the two commonest kinds of report. */
export class MembersRequests1795305600062 implements MigrationInterface {
  readonly name = 'MembersRequests1795305600062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${kinds(`'INTERIM', 'MONTHLY', 'QUARTERLY', 'MID_YEAR', 'YEAR_END', 'FULL'`)}

      CREATE TABLE member_request (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES council,
        measure_id uuid NOT NULL REFERENCES measure,
        meeting_id uuid NOT NULL,
        aspects text[] NOT NULL CHECK (cardinality(aspects) > 0
          AND aspects <@ ARRAY['POSITION', 'FIVE_YEAR_TREND', 'TARGET', 'ACTIONS', 'EXPECTED_PERIODS']),
        question text CHECK (char_length(question) BETWEEN 1 AND 2000),
        requested_by text NOT NULL CHECK (char_length(requested_by) BETWEEN 1 AND 200),
        citation text CHECK (char_length(citation) BETWEEN 1 AND 300),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by text NOT NULL,
        closed_at timestamptz,
        closed_by text,
        closing_note text CHECK (char_length(closing_note) BETWEEN 1 AND 2000),
        UNIQUE (council_id, measure_id, meeting_id),
        CONSTRAINT member_request_closed_by_somebody CHECK (num_nonnulls(closed_at, closed_by) IN (0, 2)),
        CONSTRAINT member_request_closed_with_a_note CHECK (closing_note IS NULL OR closed_at IS NOT NULL),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      );
      CREATE INDEX member_request_measure ON member_request (measure_id);
      CREATE INDEX member_request_meeting ON member_request (council_id, meeting_id);
      ${tenantTable('member_request', 'SELECT, INSERT, UPDATE (closed_at, closed_by, closing_note)')}
      CREATE TRIGGER member_request_measure_is_visible AFTER INSERT ON member_request
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION measure_is_visible();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What the older kinds cannot say is told as the nearest of them.
    await runner.query(`
      DROP TABLE member_request;
      ALTER TABLE scheduled_report NO FORCE ROW LEVEL SECURITY;
      UPDATE scheduled_report SET kind = 'INTERIM' WHERE kind IN ('MONTHLY', 'QUARTERLY');
      ALTER TABLE scheduled_report FORCE ROW LEVEL SECURITY;
      ${kinds(`'INTERIM', 'MID_YEAR', 'YEAR_END', 'FULL'`)}
    `);
  }
}
