import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The topic under which a source lists a measure, and its short name there. */
export class MeasureTopics1795305600141 implements MigrationInterface {
  readonly name = 'MeasureTopics1795305600141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE measure
        ADD topic text CHECK (char_length(topic) BETWEEN 1 AND 120),
        ADD short_name text CHECK (char_length(short_name) BETWEEN 1 AND 120);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE measure DROP topic, DROP short_name;');
  }
}
