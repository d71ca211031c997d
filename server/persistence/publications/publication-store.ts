import type { EntityManager } from 'typeorm';
import type { Publication } from '../../domain/publications/publication.js';
import type { Bilingual } from '../../domain/values/language.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { Page, PageRequest } from '../sql/page.js';
import { countRows, readPage, readPages } from '../sql/paged-query.js';
import { lockForWrite } from '../sql/write-lock.js';
import { type PublicationConditions, type PublicationOrder, publicationList } from './publication-list.js';
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

/** A document and its SHA-256. */
export interface HashedDocument {
  readonly content: string;
  readonly hash: string;
}

export interface PublicationDraft extends Publication {
  readonly scorecardId: string;
  readonly periodCode: string;
  readonly meetingId: string;
  readonly document: HashedDocument;
  /** The document as disclosed outside the council; `null` if it is not disclosed there. */
  readonly outgoing: HashedDocument | null;
  readonly publishedAt: Date;
  readonly publishedBy: { readonly id: string; readonly name: string };
}

/** A version of a report with its meeting, used to decide if the report is published already. */
export interface CurrentPublication {
  readonly record: PublicationRecord;
  readonly meetingId: string;
}

export interface Withdrawal {
  readonly reason: Bilingual;
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string };
}

const from = `
  FROM publication LEFT JOIN publication_withdrawal withdrawal
    ON withdrawal.council_id = publication.council_id AND withdrawal.publication_id = publication.id`;
const columns = `${publicationColumns}, publication.published_by, publication.council_id,
  publication.scorecard_id, publication.meeting_id, (SELECT meeting.committee_id FROM meeting
    WHERE meeting.council_id = publication.council_id AND meeting.id = publication.meeting_id) AS committee_id`;
const own = {
  columns,
  from: `${from}
  JOIN scorecard ON scorecard.council_id = publication.council_id AND scorecard.id = publication.scorecard_id`,
  scorecardCode: 'scorecard.code',
};

/** A council's own publications. Stored publications are never changed. */
export const publicationStore = (manager: EntityManager, councilId: string) => {
  async function find(id: string): Promise<PublicationDocument | undefined> {
    const [row] = await manager.query<(PublicationRow & { content: string })[]>(
      `SELECT ${columns}, publication.content ${from} WHERE publication.id = $1`,
      [id],
    );
    return row && publicationDocument(row);
  }

  return {
    find,

    /** Makes other publications of this council wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'publication'),

    async version(wanted: PublicationVersion): Promise<PublicationDocument | undefined> {
      const { condition, order, values } = versionCondition(wanted, {
        first: 1,
        scorecard: 'scorecard.code',
      });
      const [row] = await manager.query<(PublicationRow & { content: string })[]>(
        `SELECT ${columns}, publication.content ${from}
         JOIN scorecard ON scorecard.council_id = publication.council_id AND scorecard.id = scorecard_id
         WHERE ${condition} ORDER BY ${order} LIMIT 1`,
        [...values],
      );
      return row && publicationDocument(row);
    },

    /** Reads every version of a report, latest first. */
    async versions(scorecardId: string, periodCode: string): Promise<readonly CurrentPublication[]> {
      const rows = await manager.query<PublicationRow[]>(
        `SELECT ${columns} ${from}
         WHERE scorecard_id = $1 AND period_code = $2 ORDER BY publication.version DESC`,
        [scorecardId, periodCode],
      );
      return rows.map((row) => ({ record: publicationRecord(row), meetingId: row.meeting_id ?? '' }));
    },

    /** Reads every version of the scorecard's reports to a meeting, most recently published first. */
    async ofMeeting(scorecardId: string, meetingId: string): Promise<readonly CurrentPublication[]> {
      const rows = await manager.query<PublicationRow[]>(
        `SELECT ${columns} ${from} WHERE scorecard_id = $1 AND publication.meeting_id = $2
         ORDER BY publication.published_at DESC, publication.version DESC`,
        [scorecardId, meetingId],
      );
      return rows.map((row) => ({ record: publicationRecord(row), meetingId }));
    },

    /**
     * Finds the report that precedes this version: an earlier version of the same report, else the report of the latest
     * earlier period of the same kind. A report is ignored if its latest version is withdrawn.
     */
    async before(
      scorecardId: string,
      periodCode: string,
      version: number,
    ): Promise<PublicationDocument | undefined> {
      const [row] = await manager.query<(PublicationRow & { content: string })[]>(
        `SELECT ${columns}, publication.content ${from}
         JOIN period ON period.code = period_code
         JOIN period own ON own.code = $2 AND (own.kind, own.year_type) IS NOT DISTINCT FROM (period.kind, period.year_type)
         WHERE scorecard_id = $1 AND withdrawal.publication_id IS NULL
           AND (period.ends_before < own.ends_before OR (period_code = $2 AND publication.version < $3))
           AND NOT EXISTS (SELECT FROM publication later
             WHERE later.scorecard_id = $1 AND later.period_code = publication.period_code
               AND later.version > publication.version AND NOT (later.period_code = $2 AND later.version >= $3))
         ORDER BY period.ends_before DESC LIMIT 1`,
        [scorecardId, periodCode, version],
      );
      return row && publicationDocument(row);
    },

    /** Reads a page of the council's publications. */
    async page(
      conditions: PublicationConditions,
      order: PublicationOrder,
      request: PageRequest,
    ): Promise<Page<PublicationRecord>> {
      return mapPage(
        await readPage(manager, publicationList(own, conditions, order), request),
        publicationRecord,
      );
    },

    /** Reads a page of the publications of each scorecard, or of each meeting, in one statement. */
    async pagesOf(
      parent: { readonly of: 'scorecard' | 'meeting'; readonly ids: readonly string[] },
      list: { readonly conditions: PublicationConditions; readonly order: PublicationOrder },
      request: PageRequest,
    ): Promise<readonly Page<PublicationRecord>[]> {
      const query = publicationList(own, list.conditions, list.order);
      const condition = `publication.${parent.of}_id = parent.id`;
      const pages = await readPages(manager, query, { ids: parent.ids, condition }, request);
      return pages.map((page) => mapPage(page, publicationRecord));
    },

    count: (conditions: PublicationConditions): Promise<number> =>
      countRows(manager, publicationList(own, conditions, { field: 'PUBLISHED', direction: 'DESC' })),

    /** Reads versions by their ids, and the latest versions of reports by the reports' ids. */
    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, PublicationRecord>> {
      const rows = await manager.query<PublicationRow[]>(
        `SELECT ${columns} ${from} WHERE publication.id = ANY($1) OR publication.report_id = ANY($1)
         ORDER BY publication.version`,
        [ids],
      );
      return publicationsByIds(rows);
    },

    /** Reads the documents as canonical JSON, by the publication's id. */
    async documents(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const rows = await manager.query<{ id: string; content: string }[]>(
        'SELECT id, content FROM publication WHERE id = ANY($1)',
        [ids],
      );
      return new Map(rows.map(({ id, content }) => [id, content]));
    },

    /** Reads every version of the reports of these publications, latest first, in one statement. */
    async allVersions(ids: readonly string[]): Promise<readonly PublicationRecord[]> {
      const rows = await manager.query<PublicationRow[]>(
        `SELECT ${columns} ${from} WHERE (publication.scorecard_id, publication.period_code) IN
           (SELECT wanted.scorecard_id, wanted.period_code FROM publication wanted WHERE wanted.id = ANY($1))
         ORDER BY publication.version DESC`,
        [ids],
      );
      return rows.map(publicationRecord);
    },

    /**
     * Finds who recorded the current figures of these measures in these periods. The result's `id` is the recorder's id
     * or, for a figure from before ids were stored, `name:` and the recorder's name.
     */
    async submitters(
      measureIds: readonly string[],
      periodCodes: readonly string[],
    ): Promise<readonly { readonly measureId: string; readonly periodCode: string; readonly id: string }[]> {
      return manager.query(
        `SELECT DISTINCT ON (measure_id, period_code) measure_id AS "measureId", period_code AS "periodCode",
           coalesce(recorded_by_id, 'name:' || recorded_by) AS id
         FROM observation WHERE measure_id = ANY($1) AND period_code = ANY($2)
         ORDER BY measure_id, period_code, version DESC`,
        [measureIds, periodCodes],
      );
    },

    async add(draft: PublicationDraft): Promise<PublicationDocument> {
      const { document, outgoing, publishedBy, erratum } = draft;
      const [row] = await manager.query<{ id: string }[]>(
        `INSERT INTO publication (council_id, scorecard_id, period_code, version, meeting_id, status, visibility,
           release_at, erratum_en, erratum_cy, content, content_hash, leaving_content, leaving_hash, published_at,
           published_by, published_by_id, report_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
           coalesce((SELECT report_id FROM publication WHERE scorecard_id = $2 AND period_code = $3 LIMIT 1),
             gen_random_uuid())) RETURNING id`,
        [
          councilId,
          draft.scorecardId,
          draft.periodCode,
          draft.version,
          draft.meetingId,
          draft.status,
          draft.visibility,
          draft.releaseAt,
          ...languagesOf(erratum),
          document.content,
          document.hash,
          outgoing?.content ?? null,
          outgoing?.hash ?? null,
          draft.publishedAt,
          publishedBy.name,
          publishedBy.id,
        ],
      );
      const publication = row && (await find(row.id));
      if (!publication) throw new Error('the publication was not stored');
      return publication;
    },

    async withdraw(id: string, { reason, at, by }: Withdrawal): Promise<void> {
      await manager.query(
        `INSERT INTO publication_withdrawal (council_id, publication_id, reason, reason_cy, withdrawn_at,
           withdrawn_by, withdrawn_by_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [councilId, id, reason.en, reason.cy, at, by.name, by.id],
      );
    },
  };
};

const languagesOf = (text: Bilingual | null) => [text?.en ?? null, text?.cy ?? null];
