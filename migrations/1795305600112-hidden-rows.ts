import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideRowsFromOwner, showRowsToOwner } from './areas/forced-tables.js';

/** Hides from the owner the rows that `RowsOfAreas1795305600109` showed it. */
export class HiddenRows1795305600112 implements MigrationInterface {
  readonly name = 'HiddenRows1795305600112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(hideRowsFromOwner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(showRowsToOwner);
  }
}
