import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that are published stay as they were: those that take their place in a later version say so. */
export class ReplacedWords1795305600085 implements MigrationInterface {
  readonly name = 'ReplacedWords1795305600085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE narrative ADD replaces uuid CHECK (replaces <> id),
        ADD CONSTRAINT narrative_replaces FOREIGN KEY (council_id, replaces) REFERENCES narrative (council_id, id);
      CREATE INDEX narrative_replaces ON narrative (council_id, replaces);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE narrative DROP replaces;');
  }
}
