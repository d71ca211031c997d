import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { bilingualColumn } from '../sql/bilingual-columns.js';

export interface EditionRecord {
  readonly id: string;
  readonly councilId: string;
  readonly scorecardId: string;
  readonly effectiveFrom: PlainDate;
  readonly note: Bilingual | null;
  readonly lineCount: number;
}

export interface ScorecardRecord {
  readonly id: string;
  readonly councilId: string;
  readonly code: string;
  readonly title: Bilingual;
  readonly committeeId: string;
  readonly version: number;
  /** The scorecard's editions, earliest first. */
  readonly editions: readonly EditionRecord[];
}

export interface ScorecardWithEditions {
  id: string;
  council_id: string;
  code: string;
  title_en: string;
  title_cy: string | null;
  committee_id: string;
  version: number;
  editions: readonly EditionRecord[];
}

export const scorecards = `
  SELECT scorecard.id, scorecard.council_id, scorecard.code, scorecard.title_en, scorecard.title_cy,
    scorecard.committee_id, scorecard.version,
    (SELECT coalesce(json_agg(json_build_object('id', edition.id, 'councilId', edition.council_id,
       'scorecardId', edition.scorecard_id, 'effectiveFrom', edition.effective_from, 'note', ${bilingualColumn('edition.note')},
       'lineCount', (SELECT count(*) FROM scorecard_line line
         WHERE line.council_id = edition.council_id AND line.edition_id = edition.id))
       ORDER BY edition.effective_from), '[]')
     FROM scorecard_edition edition
     WHERE edition.council_id = scorecard.council_id AND edition.scorecard_id = scorecard.id) AS editions
  FROM scorecard`;

export const scorecardRecord = (row: ScorecardWithEditions): ScorecardRecord => ({
  id: row.id,
  councilId: row.council_id,
  code: row.code,
  title: { en: row.title_en, cy: row.title_cy },
  committeeId: row.committee_id,
  version: row.version,
  editions: row.editions,
});
