import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words that nobody has approved are hidden from a transaction of somebody who is a member and nothing more,
 * unless the council has set that its members see them. Restrictive: whatever reads words, now or later, obeys.
 */
export class Drafts1795305600023 implements MigrationInterface {
  readonly name = 'Drafts1795305600023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY narrative_drafts ON narrative AS RESTRICTIVE FOR SELECT TO yardstick_tenant
        USING (state IN ('APPROVED', 'PUBLISHED')
          OR (SELECT current_setting('app.drafts', true) IS DISTINCT FROM 'as set')
          OR (SELECT EXISTS (SELECT FROM council_setting
            WHERE council_id = (SELECT current_setting('app.council_id', true)::uuid) AND members_see_drafts)));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY narrative_drafts ON narrative;');
  }
}
