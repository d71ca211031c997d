import type { EntityManager } from 'typeorm';
import { type PaperHead, type PaperHeadField, paperHeadFields } from '../../domain/reports/paper-head.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { ReportedSummaryEntity, type ReportedSummaryRow } from '../reports/reported-summary.entity.js';
import { bilingualColumn, bilingualOrNull } from '../sql/bilingual-columns.js';
import { rowColumns } from '../sql/columns.js';
import type { Order } from '../sql/order.js';
import type { Page } from '../sql/page.js';
import {
  countRows,
  type ListQuery,
  type ListScope,
  type PagedQuery,
  readPage,
  readPages,
} from '../sql/paged-query.js';
import { recordedBy } from '../sql/recorded-by.js';
import { lockForWrite } from '../sql/write-lock.js';
import { ScheduledReportEntity, type ScheduledReportRow } from './scheduled-report.entity.js';

type WelshField = `${PaperHeadField}Cy`;
export type ScheduledReportRecord = Omit<
  ScheduledReportRow,
  'note' | 'noteCy' | PaperHeadField | WelshField
> & {
  readonly note: Bilingual | null;
  readonly head: PaperHead;
  readonly committeeId: string;
  readonly meetingOn: PlainDate;
  readonly meetingNote: Bilingual | null;
};
/** A scheduled report; `published` is true if it was published to its meeting and that publication is not withdrawn. */
export type DueReportRecord = ScheduledReportRecord & { readonly published: boolean };
export type ReportedSummaryRecord = Omit<ReportedSummaryRow, 'councilId' | 'note' | 'noteCy'> & {
  readonly note: Bilingual | null;
};

/** The key of a report: a scorecard, with the code of a period or of a reporting day. */
export type ReportKey = Pick<ScheduledReportRow, 'scorecardId' | 'periodCode'>;

/** A meeting to which a report is scheduled. */
export interface ReportMeeting extends ReportKey {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly heldOn: PlainDate;
  readonly note: Bilingual | null;
}

const summaryColumns = rowColumns(ReportedSummaryEntity);

const headColumns: Readonly<Record<PaperHeadField, string>> = {
  leadMember: 'lead_member',
  seniorOfficer: 'senior_officer',
  contact: 'contact',
  recommendations: 'recommendations',
  implications: 'implications',
};
const head = `json_build_object(${paperHeadFields
  .map((field) => `'${field}', ${bilingualColumn(`report.${headColumns[field]}`)}`)
  .join(', ')})`;

const reportsWith = (more: string): string => `
  SELECT report.id, report.council_id AS "councilId", report.scorecard_id AS "scorecardId",
    report.meeting_id AS "meetingId", report.period_code AS "periodCode", report.kind, ${bilingualColumn('report.note')} AS note,
    report.citation, ${head} AS head, meeting.committee_id AS "committeeId", meeting.held_on::text AS "meetingOn",
    ${bilingualColumn('meeting.note')} AS "meetingNote"${more}
  FROM scheduled_report report
  JOIN meeting ON meeting.council_id = report.council_id AND meeting.id = report.meeting_id`;

const reports = reportsWith('');

const reportsWithState = reportsWith(`, EXISTS (
    SELECT FROM publication
    WHERE publication.scorecard_id = report.scorecard_id AND publication.period_code = report.period_code
      AND publication.meeting_id = report.meeting_id
      AND NOT EXISTS (SELECT FROM publication_withdrawal WHERE publication_id = publication.id)
  ) AS published`);

export interface ScheduledReportFilter {
  /** Code of the scorecard. `null`: all. */
  readonly scorecard: string | null;
  /** Code of the committee that meets. `null`: all. */
  readonly committee: string | null;
  /** Period codes. `null`: all. */
  readonly periods: readonly string[] | null;
  /** The first day of the meetings. `null`: no limit. */
  readonly from: PlainDate | null;
  /** The last day of the meetings. `null`: no limit. */
  readonly until: PlainDate | null;
}

export type ScheduledReportOrder = Order<'MEETING'>;

const columns = [
  { expression: 'meeting.held_on', type: 'date' },
  { expression: 'report.period_code', type: 'text' },
  { expression: 'report.id', type: 'uuid' },
] as const;
const keyOf = ({ meetingOn, periodCode, id }: ScheduledReportRecord) => [meetingOn, periodCode, id];

export type ScheduledReportQuery = ListQuery<ScheduledReportFilter, ScheduledReportOrder>;
export type DueReportQuery = ListQuery<Pick<ScheduledReportFilter, 'from' | 'until'>, ScheduledReportOrder>;

const usual: ScheduledReportOrder = { field: 'MEETING', direction: 'ASC' };

const listOf = ({
  filter: { scorecard = null, committee = null, periods = null, from = null, until = null } = {},
  order: { direction } = usual,
}: ListScope<ScheduledReportFilter, ScheduledReportOrder>): PagedQuery<ScheduledReportRecord> => ({
  select: reports,
  where: [
    '($1::text IS NULL OR report.scorecard_id = (SELECT scorecard.id FROM scorecard WHERE scorecard.code = $1))',
    '($2::text IS NULL OR meeting.committee_id = (SELECT committee.id FROM committee WHERE committee.code = $2))',
    '($3::text[] IS NULL OR report.period_code = ANY($3))',
    '($4::date IS NULL OR meeting.held_on >= $4)',
    '($5::date IS NULL OR meeting.held_on <= $5)',
  ],
  parameters: [scorecard, committee, periods, from, until],
  columns,
  direction,
  keyOf,
});

const dueList = ({
  filter: { from = null, until = null } = {},
  order: { direction } = usual,
}: DueReportQuery): PagedQuery<DueReportRecord> => ({
  select: reportsWithState,
  where: ['($1::date IS NULL OR meeting.held_on >= $1)', '($2::date IS NULL OR meeting.held_on <= $2)'],
  parameters: [from, until],
  columns,
  direction,
  keyOf,
});

const headRow = (paper: PaperHead): Pick<ScheduledReportRow, PaperHeadField | WelshField> => ({
  leadMember: paper.leadMember?.en ?? null,
  leadMemberCy: paper.leadMember?.cy ?? null,
  seniorOfficer: paper.seniorOfficer?.en ?? null,
  seniorOfficerCy: paper.seniorOfficer?.cy ?? null,
  contact: paper.contact?.en ?? null,
  contactCy: paper.contact?.cy ?? null,
  recommendations: paper.recommendations?.en ?? null,
  recommendationsCy: paper.recommendations?.cy ?? null,
  implications: paper.implications?.en ?? null,
  implicationsCy: paper.implications?.cy ?? null,
});

/** The reports due to a council's meetings, and summaries of reports that were made outside the service. */
export const scheduleStore = (manager: EntityManager, councilId: string) => ({
  /** Makes other writers of this council's schedule and summaries wait until this transaction ends. */
  lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'schedule'),

  async byIds(ids: readonly string[]): Promise<readonly ScheduledReportRecord[]> {
    return manager.query(`${reports} WHERE report.id = ANY($1)`, [ids]);
  },

  /** Reads a page of scheduled reports, sorted by the day of the meeting. */
  reports: (query: ScheduledReportQuery): Promise<Page<ScheduledReportRecord>> =>
    readPage(manager, listOf(query), query),

  /** Reads a page for each meeting. The pages are in the order of the meetings' ids. */
  reportsOf: (
    meetingIds: readonly string[],
    query: ScheduledReportQuery,
  ): Promise<readonly Page<ScheduledReportRecord>[]> =>
    readPages(manager, listOf(query), { ids: meetingIds, condition: 'report.meeting_id = parent.id' }, query),

  count: (filter: Partial<ScheduledReportFilter>): Promise<number> => countRows(manager, listOf({ filter })),

  /** Reads a page of the reports that are due to meetings in a range of days, sorted by the day of the meeting. */
  due: (query: DueReportQuery): Promise<Page<DueReportRecord>> => readPage(manager, dueList(query), query),

  /** Finds the earliest meeting to which each of these reports is scheduled. */
  async meetingsOf(reports: readonly ReportKey[]): Promise<readonly ReportMeeting[]> {
    return manager.query<ReportMeeting[]>(
      `SELECT DISTINCT ON (report.scorecard_id, report.period_code) report.scorecard_id AS "scorecardId",
         report.period_code AS "periodCode", meeting.id, meeting.council_id AS "councilId",
         meeting.committee_id AS "committeeId", meeting.held_on::text AS "heldOn", ${bilingualColumn('meeting.note')} AS note
       FROM unnest($1::uuid[], $2::text[]) AS asked (scorecard_id, period_code)
       JOIN scheduled_report report
         ON report.scorecard_id = asked.scorecard_id AND report.period_code = asked.period_code
       JOIN meeting ON meeting.council_id = report.council_id AND meeting.id = report.meeting_id
       ORDER BY report.scorecard_id, report.period_code, meeting.held_on, meeting.id`,
      [reports.map(({ scorecardId }) => scorecardId), reports.map(({ periodCode }) => periodCode)],
    );
  },

  /** Finds the latest reporting day before `day` among the scorecard's scheduled and published reports. */
  async reportingDayBefore(scorecardId: string, day: PlainDate): Promise<PlainDate | null> {
    const [row] = await manager.query<{ day: PlainDate | null }[]>(
      `SELECT max(starts_on)::text AS day FROM period
       WHERE kind = 'REPORTING_DAY' AND starts_on < $2 AND code IN (
         SELECT period_code FROM scheduled_report WHERE scorecard_id = $1
         UNION SELECT period_code FROM publication WHERE scorecard_id = $1)`,
      [scorecardId, day],
    );
    return row?.day ?? null;
  },

  /** Finds the reporting day of the scorecard's report that is scheduled for the meeting; `null` if there is none. */
  async reportingDayOf(meetingId: string, scorecardId: string): Promise<PlainDate | null> {
    const [row] = await manager.query<{ day: PlainDate | null }[]>(
      `SELECT max(starts_on)::text AS day FROM scheduled_report JOIN period ON period.code = period_code
       WHERE period.kind = 'REPORTING_DAY' AND meeting_id = $1 AND scorecard_id = $2`,
      [meetingId, scorecardId],
    );
    return row?.day ?? null;
  },

  async find(
    meetingId: string,
    scorecardId: string,
    periodCode: string,
  ): Promise<ScheduledReportRecord | undefined> {
    const [record] = await manager.query<ScheduledReportRecord[]>(
      `${reports} WHERE report.meeting_id = $1 AND report.scorecard_id = $2 AND report.period_code = $3`,
      [meetingId, scorecardId, periodCode],
    );
    return record;
  },

  /** The heads of the papers in which a scorecard goes to its meetings for one period or day, by meeting. */
  async heads(scorecardId: string, periodCode: string): Promise<readonly PaperHead[]> {
    const records = await manager.query<ScheduledReportRecord[]>(
      `${reports} WHERE report.scorecard_id = $1 AND report.period_code = $2 ORDER BY report.meeting_id`,
      [scorecardId, periodCode],
    );
    return records.map(({ head: paper }) => paper);
  },

  /** Adds the report to the meeting's papers, or changes its details. */
  async schedule(
    report: Pick<
      ScheduledReportRecord,
      'scorecardId' | 'meetingId' | 'periodCode' | 'kind' | 'note' | 'citation' | 'head'
    >,
  ): Promise<ScheduledReportRecord> {
    const { head: paperHead, note, ...row } = report;
    const { meetingId, scorecardId, periodCode } = row;
    await manager
      .getRepository(ScheduledReportEntity)
      .upsert(
        { councilId, ...row, ...headRow(paperHead), note: note?.en ?? null, noteCy: note?.cy ?? null },
        ['councilId', 'meetingId', 'scorecardId', 'periodCode'],
      );
    const record = await this.find(meetingId, scorecardId, periodCode);
    if (!record) throw new Error('the report was not scheduled');
    return record;
  },

  /** Reads the latest version of each summary or, if `asAt` is given, the latest that was recorded by then. */
  async summaries(
    scorecardId: string,
    periodCode: string,
    asAt: Date | null = null,
  ): Promise<readonly ReportedSummaryRecord[]> {
    const rows = await manager.query<ReportedSummaryRow[]>(
      `SELECT DISTINCT ON (summary_of) ${summaryColumns} FROM reported_summary
       WHERE scorecard_id = $1 AND period_code = $2
         AND ${recordedBy('recorded_at', 3)} ORDER BY summary_of DESC, version DESC`,
      [scorecardId, periodCode, asAt],
    );
    return rows.map(({ note, noteCy, ...row }) => ({ ...row, note: bilingualOrNull(note, noteCy) }));
  },

  async record(summary: Omit<ReportedSummaryRecord, 'id' | 'version' | 'recordedAt'>): Promise<void> {
    const { scorecardId, periodCode, summaryOf, note } = summary;
    await this.lockForWrite();
    const repository = manager.getRepository(ReportedSummaryEntity);
    const version = 1 + (await repository.countBy({ scorecardId, periodCode, summaryOf }));
    await repository.insert({
      councilId,
      version,
      ...summary,
      note: note?.en ?? null,
      noteCy: note?.cy ?? null,
    });
  },
});
