import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { ReportedSummaryEntity, type ReportedSummaryRow } from '../reports/reported-summary.entity.js';
import { rowColumns } from '../sql/columns.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';
import { ScheduledReportEntity, type ScheduledReportRow } from './scheduled-report.entity.js';

export type ScheduledReportRecord = Omit<ScheduledReportRow, 'councilId'> & {
  readonly committeeId: string;
  readonly meetingOn: PlainDate;
  readonly meetingNote: string | null;
};
/** `published`: true if published to its meeting and not withdrawn since. */
export type DueReportRecord = ScheduledReportRecord & { readonly published: boolean };
export type ReportedSummaryRecord = Omit<ReportedSummaryRow, 'councilId'>;

/** A scorecard in a period. */
export type ReportKey = Pick<ScheduledReportRow, 'scorecardId' | 'periodCode'>;

/** A meeting to which a report is scheduled. */
export interface ReportMeeting extends ReportKey {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly heldOn: PlainDate;
  readonly note: string | null;
}

const summaryColumns = rowColumns(ReportedSummaryEntity);

const reports = `
  SELECT report.id, report.scorecard_id AS "scorecardId", report.meeting_id AS "meetingId",
    report.period_code AS "periodCode", report.kind, report.note, report.citation,
    meeting.committee_id AS "committeeId", meeting.held_on::text AS "meetingOn", meeting.note AS "meetingNote"
  FROM scheduled_report report
  JOIN meeting ON meeting.council_id = report.council_id AND meeting.id = report.meeting_id`;

/** The reports due to a council's meetings, and summaries of reports that were made outside the service. */
export const scheduleStore = (manager: EntityManager, councilId: string) => ({
  /** Makes other writers wait until this transaction ends. */
  lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'schedule'),

  async reports(request: PageRequest) {
    const rows = await manager.query<ScheduledReportRecord[]>(
      `${reports} WHERE ($1::date IS NULL OR (meeting.held_on, report.period_code, report.id) > ($1, $2, $3::uuid))
       ORDER BY meeting.held_on, report.period_code, report.id LIMIT $4`,
      [...threeKeys(request), request.first + 1],
    );
    return pageOf(
      request,
      rows,
      (row) => [row.meetingOn, row.periodCode, row.id],
      (row) => row,
    );
  },

  /** Reports due to meetings from one day to another, both included, by day. */
  async due(days: { readonly from: PlainDate; readonly to: PlainDate }, request: PageRequest) {
    const rows = await manager.query<DueReportRecord[]>(
      `SELECT due.*, EXISTS (
         SELECT FROM publication
         WHERE publication.scorecard_id = "scorecardId" AND publication.period_code = "periodCode"
           AND publication.meeting_id = "meetingId"
           AND NOT EXISTS (SELECT FROM publication_withdrawal WHERE publication_id = publication.id)
       ) AS published
       FROM (${reports}) due
       WHERE "meetingOn" BETWEEN $1 AND $2
         AND ($3::text IS NULL OR ("meetingOn", "periodCode", id) > ($3, $4, $5::uuid))
       ORDER BY "meetingOn", "periodCode", id LIMIT $6`,
      [days.from, days.to, ...threeKeys(request), request.first + 1],
    );
    return pageOf(
      request,
      rows,
      (row) => [row.meetingOn, row.periodCode, row.id],
      (row) => row,
    );
  },

  /** The earliest meeting to which each of these reports is scheduled. */
  async meetingsOf(reports: readonly ReportKey[]): Promise<readonly ReportMeeting[]> {
    return manager.query<ReportMeeting[]>(
      `SELECT DISTINCT ON (report.scorecard_id, report.period_code) report.scorecard_id AS "scorecardId",
         report.period_code AS "periodCode", meeting.id, meeting.council_id AS "councilId",
         meeting.committee_id AS "committeeId", meeting.held_on::text AS "heldOn", meeting.note
       FROM unnest($1::uuid[], $2::text[]) AS asked (scorecard_id, period_code)
       JOIN scheduled_report report
         ON report.scorecard_id = asked.scorecard_id AND report.period_code = asked.period_code
       JOIN meeting ON meeting.council_id = report.council_id AND meeting.id = report.meeting_id
       ORDER BY report.scorecard_id, report.period_code, meeting.held_on, meeting.id`,
      [reports.map(({ scorecardId }) => scorecardId), reports.map(({ periodCode }) => periodCode)],
    );
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

  /** Adds the report to the meeting's papers, or changes its details. */
  async schedule(report: Omit<ScheduledReportRow, 'id' | 'councilId'>): Promise<ScheduledReportRecord> {
    const { meetingId, scorecardId, periodCode } = report;
    await manager
      .getRepository(ScheduledReportEntity)
      .upsert({ councilId, ...report }, ['councilId', 'meetingId', 'scorecardId', 'periodCode']);
    const record = await this.find(meetingId, scorecardId, periodCode);
    if (!record) throw new Error('the report was not scheduled');
    return record;
  },

  /** The latest version of each, or the latest at `asAt`. */
  async summaries(
    scorecardId: string,
    periodCode: string,
    asAt: Date | null = null,
  ): Promise<readonly ReportedSummaryRecord[]> {
    return manager.query<ReportedSummaryRecord[]>(
      `SELECT DISTINCT ON (summary_of) ${summaryColumns} FROM reported_summary
       WHERE scorecard_id = $1 AND period_code = $2
         AND ($3::timestamptz IS NULL OR recorded_at <= $3) ORDER BY summary_of DESC, version DESC`,
      [scorecardId, periodCode, asAt],
    );
  },

  async record(
    summary: Omit<ReportedSummaryRow, 'id' | 'councilId' | 'version' | 'recordedAt'>,
  ): Promise<void> {
    const { scorecardId, periodCode, summaryOf } = summary;
    await this.lockForWrite();
    const repository = manager.getRepository(ReportedSummaryEntity);
    const version = 1 + (await repository.countBy({ scorecardId, periodCode, summaryOf }));
    await repository.insert({ councilId, version, ...summary });
  },
});

const threeKeys = ({ after }: PageRequest) => [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null];
