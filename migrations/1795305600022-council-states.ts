import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** Why a council's subscription is as it is, since when; and what a council has set for itself. */
export class CouncilStates1795305600022 implements MigrationInterface {
  readonly name = 'CouncilStates1795305600022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE council
        ADD state_reason text CHECK (char_length(state_reason) BETWEEN 1 AND 2000),
        ADD state_since timestamptz NOT NULL DEFAULT clock_timestamp();

      CREATE TABLE council_setting (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL UNIQUE REFERENCES council,
        members_see_drafts boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0)
      );
      ${tenantTable('council_setting', 'SELECT, INSERT, UPDATE (members_see_drafts, version)')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE council_setting; ALTER TABLE council DROP state_reason, DROP state_since;',
    );
  }
}
