import type { EntityManager } from 'typeorm';
import type { DisclosureSchool } from '../../domain/disclosure/disclosure-rule.js';
import {
  type ExplainedLine,
  type PublicationRules,
  usualPublicationRules,
} from '../../domain/publications/publication-rules.js';
import { lockForWrite } from '../sql/write-lock.js';

interface RulesRow {
  narrative_on: ExplainedLine[];
  welsh_required: boolean;
  disclosure_school: DisclosureSchool;
  disclosure_threshold: number;
  rounding_base: number;
}

/** A council's rules for its publications; the highest version is current. */
export const publicationRulesStore = (manager: EntityManager, councilId: string) => {
  async function current(): Promise<PublicationRules> {
    const [row] = await manager.query<RulesRow[]>(
      `SELECT narrative_on, welsh_required, disclosure_school, disclosure_threshold, rounding_base
       FROM publication_rules ORDER BY version DESC LIMIT 1`,
    );
    if (!row) return usualPublicationRules;
    return {
      narrativeOn: row.narrative_on,
      welshRequired: row.welsh_required,
      disclosure: {
        school: row.disclosure_school,
        threshold: row.disclosure_threshold,
        roundingBase: row.rounding_base,
      },
    };
  }

  return {
    current,

    async set(rules: PublicationRules, recordedBy: string): Promise<void> {
      await lockForWrite(manager, councilId, 'publication_rules');
      const { narrativeOn, welshRequired, disclosure } = rules;
      await manager.query(
        `INSERT INTO publication_rules (council_id, version, narrative_on, welsh_required, disclosure_school,
           disclosure_threshold, rounding_base, recorded_by)
         SELECT $1, 1 + count(*), $2, $3, $4, $5, $6, $7 FROM publication_rules`,
        [
          councilId,
          narrativeOn,
          welshRequired,
          disclosure.school,
          disclosure.threshold,
          disclosure.roundingBase,
          recordedBy,
        ],
      );
    },
  };
};
