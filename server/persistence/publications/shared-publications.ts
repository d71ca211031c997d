import type { EntityManager } from 'typeorm';
import type { PublicationVisibility } from '../../domain/publications/publication.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import {
  type PublicationDocument,
  type PublicationRow,
  publicationColumns,
  publicationDocument,
  publicationRecord,
} from './publication-record.js';

/** A reader's rights and the time of the request: no publication is found before its release. */
export interface Readership {
  readonly visibilities: readonly PublicationVisibility[];
  readonly now: Date;
}

const from = `
  FROM shared_publication publication
  LEFT JOIN shared_withdrawal withdrawal ON withdrawal.publication_id = publication.id
  WHERE release_at <= $1 AND visibility = ANY($2)`;
const columns = `${publicationColumns}, NULL AS published_by`;

/** The key of a report; its latest version if `version` is `null`. */
export interface ReportVersion {
  readonly areaCode: string;
  readonly scorecardCode: string;
  readonly periodCode: string;
  readonly version: number | null;
}

/** Released publications of all councils, as disclosed. */
export const sharedPublications = (manager: EntityManager) => {
  const findOne = async (
    { now, visibilities }: Readership,
    condition: string,
    values: readonly unknown[],
  ): Promise<PublicationDocument | undefined> => {
    const [row] = await manager.query<(PublicationRow & { content: string })[]>(
      `SELECT ${columns}, publication.content ${from} AND ${condition} LIMIT 1`,
      [now, visibilities, ...values],
    );
    return row && publicationDocument(row);
  };
  return {
    find: (readership: Readership, id: string) => findOne(readership, 'publication.id = $3', [id]),

    version: (readership: Readership, { areaCode, scorecardCode, periodCode, version }: ReportVersion) =>
      findOne(
        readership,
        `area_code = $3 AND scorecard_code = $4 AND period_code = $5 AND ($6::int IS NULL OR version = $6)
         ORDER BY version DESC`,
        [areaCode, scorecardCode, periodCode, version],
      ),

    /** Latest published first; of all scorecards if the code is `null`. */
    async page(
      { now, visibilities }: Readership,
      areaCode: string,
      scorecardCode: string | null,
      request: PageRequest,
    ) {
      const rows = await manager.query<PublicationRow[]>(
        `SELECT ${columns} ${from} AND area_code = $3 AND ($4::text IS NULL OR scorecard_code = $4)
           AND ($5::uuid IS NULL OR (published_at, publication.version, publication.id) <
             (SELECT before.published_at, before.version, before.id FROM shared_publication before WHERE before.id = $5))
         ORDER BY published_at DESC, publication.version DESC, publication.id DESC LIMIT $6`,
        [now, visibilities, areaCode, scorecardCode, request.after?.[0] ?? null, request.first + 1],
      );
      return pageOf(request, rows, (row) => [row.id], publicationRecord);
    },
  };
};
