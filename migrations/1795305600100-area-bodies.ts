import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The body behind a GSS code, as a stable id of an area. Not unique: when a council gets a new code, both codes
 * name the same body.
 */
export class AreaBodies1795305600100 implements MigrationInterface {
  readonly name = 'AreaBodies1795305600100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE area ADD COLUMN body_id uuid NOT NULL DEFAULT gen_random_uuid();
      CREATE INDEX area_body ON area (body_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE area DROP COLUMN body_id;');
  }
}
