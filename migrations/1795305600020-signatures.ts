import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Beside the names of who wrote and who approved, who that is: two people may share a name, and one may come
 * under two. Of what was written before, the name is all there is: `name:` and the name.
 */
export class Signatures1795305600020 implements MigrationInterface {
  readonly name = 'Signatures1795305600020';

  async up(runner: QueryRunner): Promise<void> {
    // Forced, row-level security would hide every row from the owner too.
    await runner.query(`
      ALTER TABLE narrative ADD author_id text CHECK (char_length(author_id) BETWEEN 1 AND 200),
        ADD approver_id text CHECK (char_length(approver_id) BETWEEN 1 AND 200),
        NO FORCE ROW LEVEL SECURITY;
      UPDATE narrative SET author_id = 'name:' || left(author, 195), approver_id = 'name:' || left(approver, 195);
      ALTER TABLE narrative FORCE ROW LEVEL SECURITY,
        ALTER author_id SET NOT NULL,
        DROP CONSTRAINT narrative_four_eyes,
        ADD CONSTRAINT narrative_four_eyes CHECK (approver_id <> author_id),
        ADD CONSTRAINT narrative_approver_known CHECK ((approver IS NULL) = (approver_id IS NULL));
      GRANT UPDATE (author_id, approver_id) ON narrative TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (author_id, approver_id) ON narrative FROM yardstick_tenant;
      ALTER TABLE narrative DROP CONSTRAINT narrative_four_eyes, DROP CONSTRAINT narrative_approver_known,
        DROP author_id, DROP approver_id;
      ALTER TABLE narrative ADD CONSTRAINT narrative_four_eyes CHECK (approver <> author);
    `);
  }
}
