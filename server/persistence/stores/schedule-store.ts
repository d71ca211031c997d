import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../domain/plain-date.js';
import { ReportedSummaryEntity, type ReportedSummaryRow } from '../entities/reported-summary.entity.js';
import { ScheduledReportEntity, type ScheduledReportRow } from '../entities/scheduled-report.entity.js';
import { ScorecardChangeEntity, type ScorecardChangeRow } from '../entities/scorecard-change.entity.js';
import { type PageRequest, pageOf } from './page.js';
import { takeTurn } from './turn.js';

export type ScorecardChangeRecord = Omit<ScorecardChangeRow, 'councilId'> & {
  readonly committeeId: string;
  readonly meetingOn: PlainDate;
  readonly meetingNote: string | null;
};
export type ScheduledReportRecord = Omit<ScheduledReportRow, 'councilId'> & {
  readonly committeeId: string;
  readonly meetingOn: PlainDate;
  readonly meetingNote: string | null;
};
export type ReportedSummaryRecord = Omit<ReportedSummaryRow, 'councilId'>;

const changes = `
  SELECT change.id, change.scorecard_id AS "scorecardId", change.kind, change.reference,
    change.new_reference AS "newReference", change.measure_id AS "measureId", change.reason, change.state,
    change.proposed_to AS "proposedTo", change.effective_from::text AS "effectiveFrom", change.citation,
    meeting.committee_id AS "committeeId", meeting.held_on::text AS "meetingOn", meeting.note AS "meetingNote"
  FROM scorecard_change change
  JOIN meeting ON meeting.council_id = change.council_id AND meeting.id = change.proposed_to`;

const reports = `
  SELECT report.id, report.scorecard_id AS "scorecardId", report.meeting_id AS "meetingId",
    report.period_code AS "periodCode", report.kind, report.note, report.citation,
    meeting.committee_id AS "committeeId", meeting.held_on::text AS "meetingOn", meeting.note AS "meetingNote"
  FROM scheduled_report report
  JOIN meeting ON meeting.council_id = report.council_id AND meeting.id = report.meeting_id`;

/** What is proposed to, due to and was reported at a council's meetings. */
export const scheduleStore = (manager: EntityManager, councilId: string) => ({
  async changes(scorecardId: string, request: PageRequest) {
    const rows = await manager.query<ScorecardChangeRecord[]>(
      `${changes} WHERE change.scorecard_id = $1
         AND ($2::date IS NULL OR (change.effective_from, change.reference, change.id) > ($2, $3, $4::uuid))
       ORDER BY change.effective_from, change.reference, change.id LIMIT $5`,
      [scorecardId, ...threeKeys(request), request.first + 1],
    );
    return pageOf(
      request,
      rows,
      (row) => [row.effectiveFrom, row.reference, row.id],
      (row) => row,
    );
  },

  /** `undefined` where the same change is proposed from the same day already. */
  async propose(
    change: Omit<ScorecardChangeRow, 'id' | 'councilId' | 'state'>,
  ): Promise<ScorecardChangeRecord | undefined> {
    const inserted = await manager
      .getRepository(ScorecardChangeEntity)
      .createQueryBuilder()
      .insert()
      .values({ councilId, state: 'PROPOSED', ...change })
      .orIgnore()
      .execute();
    const [record] = await manager.query<ScorecardChangeRecord[]>(`${changes} WHERE change.id = $1`, [
      inserted.identifiers[0]?.['id'] ?? null,
    ]);
    return record;
  },

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

  /** Adds the report to the meeting's papers, or changes what kind of report it is. */
  async schedule(report: Omit<ScheduledReportRow, 'id' | 'councilId'>): Promise<ScheduledReportRecord> {
    const { meetingId, scorecardId, periodCode } = report;
    await manager
      .getRepository(ScheduledReportEntity)
      .upsert({ councilId, ...report }, ['councilId', 'meetingId', 'scorecardId', 'periodCode']);
    const [record] = await manager.query<ScheduledReportRecord[]>(
      `${reports} WHERE report.meeting_id = $1 AND report.scorecard_id = $2 AND report.period_code = $3`,
      [meetingId, scorecardId, periodCode],
    );
    if (!record) throw new Error('the report was not scheduled');
    return record;
  },

  /** The latest version of each. */
  async summaries(scorecardId: string, periodCode: string): Promise<readonly ReportedSummaryRecord[]> {
    return manager
      .getRepository(ReportedSummaryEntity)
      .createQueryBuilder('summary')
      .distinctOn(['summary.summaryOf'])
      .where({ scorecardId, periodCode })
      .orderBy('summary.summaryOf', 'DESC')
      .addOrderBy('summary.version', 'DESC')
      .getMany();
  },

  async record(
    summary: Omit<ReportedSummaryRow, 'id' | 'councilId' | 'version' | 'recordedAt'>,
  ): Promise<void> {
    const { scorecardId, periodCode, summaryOf } = summary;
    await takeTurn(manager, councilId, 'reported_summary');
    const repository = manager.getRepository(ReportedSummaryEntity);
    const version = 1 + (await repository.countBy({ scorecardId, periodCode, summaryOf }));
    await repository.insert({ councilId, version, ...summary });
  },
});

const threeKeys = ({ after }: PageRequest) => [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null];

export type ScheduleStore = ReturnType<typeof scheduleStore>;
