import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reason for a judgement of the year's end can be given in Welsh too. */
export class BilingualOutlook1795305600102 implements MigrationInterface {
  readonly name = 'BilingualOutlook1795305600102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outlook_judgement ADD reason_cy text;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outlook_judgement DROP reason_cy;');
  }
}
