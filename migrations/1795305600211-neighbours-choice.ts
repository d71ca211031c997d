import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A council with several lists of statistical neighbours chooses the one that its scorecards use, by its code. */
export class NeighboursChoice1795305600211 implements MigrationInterface {
  readonly name = 'NeighboursChoice1795305600211';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE council_setting ADD neighbours_list text
        CHECK (neighbours_list ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(neighbours_list) <= 64);
      GRANT UPDATE (neighbours_list) ON council_setting TO yardstick_tenant;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // PostgreSQL 15 still lists the grant of a dropped column.
    await runner.query(`
      REVOKE UPDATE (neighbours_list) ON council_setting FROM yardstick_tenant;
      ALTER TABLE council_setting DROP neighbours_list;
    `);
  }
}
