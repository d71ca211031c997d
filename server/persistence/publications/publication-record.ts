import type {
  Publication,
  PublicationStatus,
  PublicationVisibility,
} from '../../domain/publications/publication.js';
import type { PublicationContent } from '../../domain/publications/publication-content.js';
import type { Bilingual } from '../../domain/values/language.js';
import { bilingualOrNull } from '../sql/bilingual-columns.js';

/** The document without its lines and narratives. */
export type PublicationHeader = Omit<PublicationContent, 'lines' | 'narratives'>;

/** The ids of the council and of its rows that a publication comes from, which only readers inside the council see. */
export interface PublicationSource {
  readonly councilId: string;
  readonly scorecardId: string;
  readonly committeeId: string;
  readonly meetingId: string;
}

export interface PublicationRecord extends Publication {
  readonly id: string;
  /** The id that all versions of a report share. */
  readonly reportId: string;
  /** `null` for readers outside the council. */
  readonly source: PublicationSource | null;
  readonly header: PublicationHeader;
  /** SHA-256 of the document, 64 hexadecimal digits. */
  readonly contentHash: string;
  readonly publishedAt: Date;
  /** `null` for readers outside the council. */
  readonly publishedBy: string | null;
  readonly withdrawal: { readonly at: Date; readonly reason: Bilingual } | null;
}

/** A publication with its document, as canonical JSON. */
export interface PublicationDocument {
  readonly publication: PublicationRecord;
  readonly content: string;
}

export interface PublicationRow {
  id: string;
  report_id: string;
  council_id: string | null;
  scorecard_id: string | null;
  committee_id: string | null;
  meeting_id: string | null;
  version: number;
  status: string;
  visibility: string;
  release_at: Date;
  erratum_en: string | null;
  erratum_cy: string | null;
  header: PublicationHeader;
  content_hash: string;
  published_at: Date;
  published_by: string | null;
  withdrawn_at: Date | null;
  withdrawal_reason: string | null;
  withdrawal_reason_cy: string | null;
}

/** The columns to select from a table `publication`, joined with `withdrawal`. */
export const publicationColumns = `
  publication.id, publication.report_id, publication.version, publication.status, publication.visibility, publication.release_at,
  publication.erratum_en, publication.erratum_cy, publication.header, publication.content_hash,
  publication.published_at, withdrawal.withdrawn_at, withdrawal.reason AS withdrawal_reason,
  withdrawal.reason_cy AS withdrawal_reason_cy`;

const sourceOf = ({ council_id, scorecard_id, committee_id, meeting_id }: PublicationRow) =>
  council_id && scorecard_id && committee_id && meeting_id
    ? { councilId: council_id, scorecardId: scorecard_id, committeeId: committee_id, meetingId: meeting_id }
    : null;

export const publicationRecord = (row: PublicationRow): PublicationRecord => ({
  id: row.id,
  reportId: row.report_id,
  source: sourceOf(row),
  version: row.version,
  status: row.status as PublicationStatus,
  visibility: row.visibility as PublicationVisibility,
  releaseAt: row.release_at,
  erratum: bilingualOrNull(row.erratum_en, row.erratum_cy),
  header: row.header,
  contentHash: row.content_hash,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  withdrawal:
    row.withdrawn_at === null || row.withdrawal_reason === null
      ? null
      : { at: row.withdrawn_at, reason: { en: row.withdrawal_reason, cy: row.withdrawal_reason_cy } },
});

export const publicationDocument = (row: PublicationRow & { content: string }): PublicationDocument => ({
  publication: publicationRecord(row),
  content: row.content,
});

/**
 * Returns publications by two kinds of id: each version by its own id, and the latest version of each report by the
 * report's id.
 *
 * @param rows Versions, earliest first.
 */
export function publicationsByIds(rows: readonly PublicationRow[]): ReadonlyMap<string, PublicationRecord> {
  const records = rows.map(publicationRecord);
  return new Map([
    ...records.map((record) => [record.reportId, record] as const),
    ...records.map((record) => [record.id, record] as const),
  ]);
}
