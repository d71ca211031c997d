import type { MigrationInterface, QueryRunner } from 'typeorm';

const decision = 'decided_at, decided_by, decision_note, replaced_measure_id, edition_id';

/**
 * What a meeting made of a proposal: who recorded it, in which edition it took effect, and which measure the
 * line had before. An agreed replacement or redefinition is the lineage of a measure; `comparable` says
 * whether figures before and after may be compared.
 */
export class AgreedChanges1795305600060 implements MigrationInterface {
  readonly name = 'AgreedChanges1795305600060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE scorecard_change
        ADD COLUMN comparable boolean NOT NULL DEFAULT false,
        ADD COLUMN decided_at timestamptz,
        ADD COLUMN decided_by text,
        ADD COLUMN decision_note text CHECK (char_length(decision_note) BETWEEN 1 AND 2000),
        ADD COLUMN replaced_measure_id uuid REFERENCES measure,
        ADD COLUMN edition_id uuid,
        ADD FOREIGN KEY (council_id, edition_id) REFERENCES scorecard_edition (council_id, id),
        ADD CONSTRAINT scorecard_change_decided_by_somebody CHECK (
          num_nonnulls(decided_at, decided_by) = CASE state WHEN 'PROPOSED' THEN 0 ELSE 2 END),
        ADD CONSTRAINT scorecard_change_agreed_in_an_edition CHECK ((state = 'AGREED') = (edition_id IS NOT NULL));
      CREATE INDEX scorecard_change_edition ON scorecard_change (council_id, edition_id);
      CREATE INDEX scorecard_change_replaced_measure ON scorecard_change (replaced_measure_id);
      GRANT UPDATE (${decision}) ON scorecard_change TO yardstick_tenant;

      CREATE FUNCTION replaced_measure_is_visible() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.replaced_measure_id IS NOT NULL AND NOT EXISTS (
          SELECT FROM measure WHERE id = NEW.replaced_measure_id
            AND (council_id IS NULL OR council_id = NEW.council_id)
        ) THEN
          RAISE foreign_key_violation USING
            MESSAGE = 'a change of a scorecard replaces a measure of another council, or none';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER scorecard_change_replaced_measure_is_visible
        AFTER INSERT OR UPDATE OF replaced_measure_id ON scorecard_change
        FOR EACH ROW EXECUTE FUNCTION replaced_measure_is_visible();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // PostgreSQL 15 keeps a grant of a column that is gone.
    await runner.query(`
      DROP TRIGGER scorecard_change_replaced_measure_is_visible ON scorecard_change;
      DROP FUNCTION replaced_measure_is_visible;
      REVOKE UPDATE (${decision}) ON scorecard_change FROM yardstick_tenant;
      ALTER TABLE scorecard_change DROP COLUMN comparable, DROP COLUMN decided_at, DROP COLUMN decided_by,
        DROP COLUMN decision_note, DROP COLUMN replaced_measure_id, DROP COLUMN edition_id;
    `);
  }
}
