import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideRowsFromOwner, showRowsToOwner } from './areas/forced-tables.js';

/**
 * Shows the owner the rows that `CouncilBodies1795305600110` joins. The policies hid them from it, so that it failed on
 * every database with a list of neighbours under a council's earlier code. `HiddenRows1795305600112` hides the rows
 * again.
 */
export class RowsOfAreas1795305600109 implements MigrationInterface {
  readonly name = 'RowsOfAreas1795305600109';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(showRowsToOwner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(hideRowsFromOwner);
  }
}
