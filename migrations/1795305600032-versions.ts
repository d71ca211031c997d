import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['committee', 'scorecard', 'comparison_group'];

/** What is renamed in place counts its versions, so that nobody's change is lost under another's. */
export class Versions1795305600032 implements MigrationInterface {
  readonly name = 'Versions1795305600032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tables
        .map((table) => `ALTER TABLE ${table} ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0);`)
        .join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(tables.map((table) => `ALTER TABLE ${table} DROP version;`).join('\n'));
  }
}
