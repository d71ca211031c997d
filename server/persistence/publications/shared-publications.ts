import type { EntityManager } from 'typeorm';
import type { PublicationVisibility } from '../../domain/publications/publication.js';
import { groupBy } from '../../domain/values/group-by.js';
import { keyset } from '../sql/keyset.js';
import { type Page, type PageRequest, pageOf } from '../sql/page.js';
import {
  type ListedRow,
  type PublicationConditions,
  type PublicationOrder,
  publicationList,
} from './publication-list.js';
import {
  type PublicationDocument,
  type PublicationRecord,
  type PublicationRow,
  publicationColumns,
  publicationDocument,
  publicationRecord,
  publicationsByIds,
} from './publication-record.js';
import { type PublicationVersion, versionCondition } from './publication-version.js';

/** A reader's rights and the time of the request. Publications that are released after that time are not found. */
export interface Readership {
  readonly visibilities: readonly PublicationVisibility[];
  readonly now: Date;
}

const from = `
  FROM shared_publication publication
  LEFT JOIN shared_withdrawal withdrawal ON withdrawal.publication_id = publication.id`;
const readable = 'publication.release_at <= $1 AND publication.visibility = ANY($2)';
const columns = `${publicationColumns}, NULL AS published_by, NULL AS council_id, NULL AS scorecard_id,
  NULL AS committee_id, NULL AS meeting_id`;

const readableBy = ({ now, visibilities }: Readership) => ({
  columns,
  from,
  scorecardCode: 'publication.scorecard_code',
  where: [readable],
  parameters: [now, visibilities],
});

/** A version of a report of the council with this GSS code. */
export interface ReportVersion extends PublicationVersion {
  readonly areaCode: string;
}

/** Released publications of all councils, as disclosed. */
export const sharedPublications = (manager: EntityManager) => {
  const findOne = async (
    { now, visibilities }: Readership,
    condition: string,
    values: readonly unknown[],
  ): Promise<PublicationDocument | undefined> => {
    const [row] = await manager.query<(PublicationRow & { content: string })[]>(
      `SELECT ${columns}, publication.content ${from} WHERE ${readable} AND ${condition} LIMIT 1`,
      [now, visibilities, ...values],
    );
    return row && publicationDocument(row);
  };
  return {
    find: (readership: Readership, id: string) => findOne(readership, 'publication.id = $3', [id]),

    version(readership: Readership, { areaCode, ...wanted }: ReportVersion) {
      const place = { first: 4, scorecard: 'publication.scorecard_code' };
      const { condition, order, values } = versionCondition(wanted, place);
      return findOne(readership, `area_code = $3 AND ${condition} ORDER BY ${order}`, [areaCode, ...values]);
    },

    /** Reads a page of the publications of each area, in one statement. The pages are in the order of the areas. */
    async pages(
      readership: Readership,
      areaCodes: readonly string[],
      list: { readonly conditions: PublicationConditions; readonly order: PublicationOrder },
      request: PageRequest,
    ): Promise<readonly Page<PublicationRecord>[]> {
      const query = publicationList(readableBy(readership), list.conditions, list.order);
      const { select, where, parameters, columns: keyColumns, direction, keyOf } = query;
      const areasAt = parameters.length + 1;
      const { condition, order, values } = keyset(keyColumns, direction, request, areasAt + 1);
      // A lateral join is run once for each area, and so keeps the order of its rows.
      const rows = await manager.query<(ListedRow & { parent: string })[]>(
        `SELECT area.code AS parent, item.* FROM unnest($${areasAt}::text[]) AS area (code)
         CROSS JOIN LATERAL (${select} WHERE publication.area_code = area.code
           AND ${[...where, condition].join(' AND ')} ${order}) item`,
        [...parameters, areaCodes, ...values],
      );
      const rowsOf = groupBy(rows, ({ parent }) => parent);
      return areaCodes.map((code) => pageOf(request, rowsOf.get(code) ?? [], keyOf, publicationRecord));
    },

    /** Reads versions by their ids, and the latest readable versions of reports by the reports' ids. */
    async byIds(
      { now, visibilities }: Readership,
      ids: readonly string[],
    ): Promise<ReadonlyMap<string, PublicationRecord>> {
      const rows = await manager.query<PublicationRow[]>(
        `SELECT ${columns} ${from} WHERE ${readable}
           AND (publication.id = ANY($3) OR publication.report_id = ANY($3)) ORDER BY publication.version`,
        [now, visibilities, ids],
      );
      return publicationsByIds(rows);
    },

    /** Reads the disclosed documents as canonical JSON, by the publication's id. */
    async documents(
      { now, visibilities }: Readership,
      ids: readonly string[],
    ): Promise<ReadonlyMap<string, string>> {
      const rows = await manager.query<{ id: string; content: string }[]>(
        `SELECT publication.id, publication.content ${from} WHERE ${readable} AND publication.id = ANY($3)`,
        [now, visibilities, ids],
      );
      return new Map(rows.map(({ id, content }) => [id, content]));
    },

    /** Reads every readable version of the reports of these publications, latest first, in one statement. */
    async allVersions(
      { now, visibilities }: Readership,
      ids: readonly string[],
    ): Promise<readonly PublicationRecord[]> {
      const rows = await manager.query<PublicationRow[]>(
        `SELECT ${columns} ${from} WHERE ${readable}
           AND (publication.area_code, publication.scorecard_code, publication.period_code) IN (
             SELECT wanted.area_code, wanted.scorecard_code, wanted.period_code FROM shared_publication wanted
             WHERE wanted.id = ANY($3))
         ORDER BY publication.version DESC`,
        [now, visibilities, ids],
      );
      return rows.map(publicationRecord);
    },
  };
};
