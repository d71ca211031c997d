import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether anything was written since: the heads of all chains as one text, since whatever writes moves one of
 * them. It says that something was written, and nothing of what, or by whom.
 */
export class WrittenSoFar1795305600095 implements MigrationInterface {
  readonly name = 'WrittenSoFar1795305600095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY audit_head_counted ON audit_head FOR SELECT TO yardstick_tenant
        USING ((SELECT current_setting('app.counting', true)) = 'on');

      -- The hashes beside the lengths: a database that was put back to what it was and written on is another.
      CREATE FUNCTION written_so_far() RETURNS text
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.counting', 'on', true);
        RETURN (SELECT concat(sum(sequence), ':', bit_xor(('x' || left(hash, 16))::bit(64)::bigint))
          FROM audit_head);
      END $$;
      REVOKE ALL ON FUNCTION written_so_far FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION written_so_far TO yardstick_tenant;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION written_so_far;
      DROP POLICY audit_head_counted ON audit_head;
    `);
  }
}
