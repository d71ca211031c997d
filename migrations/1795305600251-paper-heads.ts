import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The texts of the head of a paper, and the most characters of each. */
const texts = [
  ['lead_member', 300],
  ['senior_officer', 300],
  ['contact', 300],
  ['recommendations', 4000],
  ['implications', 4000],
] as const;

/** The head of the paper in which a report goes to its meeting, in both languages. */
export class PaperHeads1795305600251 implements MigrationInterface {
  readonly name = 'PaperHeads1795305600251';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, limit] of texts) {
      await runner.query(`
        ALTER TABLE scheduled_report
          ADD COLUMN ${column} text CHECK (char_length(${column}) BETWEEN 1 AND ${limit}),
          ADD COLUMN ${column}_cy text CHECK (char_length(${column}_cy) BETWEEN 1 AND ${limit}),
          ADD CONSTRAINT scheduled_report_${column}_welsh_beside_english
            CHECK (${column} IS NOT NULL OR ${column}_cy IS NULL);
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [column] of texts) {
      await runner.query(`ALTER TABLE scheduled_report DROP ${column}, DROP ${column}_cy;`);
    }
  }
}
