import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks the comparisons that must be recalculated. `CouncilBodies1795305600110` joined the codes of a council, but the
 * averages, ranks and quartile points that were calculated with the separate codes stayed. The service recalculates
 * marked comparisons when it starts.
 */
export class StaleComparisons1795305600270 implements MigrationInterface {
  readonly name = 'StaleComparisons1795305600270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE published_distribution ADD stale boolean NOT NULL DEFAULT false;
      UPDATE published_distribution SET stale = true;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE published_distribution DROP stale');
  }
}
