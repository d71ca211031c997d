import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { ReportKind } from '../../domain/meetings/report-kind.js';
import { type PaperHead, type PaperHeadField, paperHeadLimits } from '../../domain/reports/paper-head.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import { parseReportTime, type ReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { ScheduledReportRecord } from '../../persistence/meetings/schedule-store.js';
import type { CommitteeRecord } from '../../persistence/scorecards/committee-store.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';
import { readMeeting } from '../scorecards/meeting-input.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';

export interface ScheduleReportInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly committee: string;
  readonly meetingOn: string;
  /**
   * The period of the report. If neither `period` nor `reportingDay` is given, the day of the meeting is the
   * reporting day.
   */
  readonly period?: string | null;
  readonly reportingDay?: string | null;
  readonly kind: ReportKind;
  readonly note?: Bilingual | null;
  readonly citation?: string | null;
  /** The head of the committee paper; absent if the paper has none. */
  readonly head?: Partial<PaperHead> | null;
}

export interface ScheduledReport {
  readonly record: ScheduledReportRecord;
  readonly scorecard: ScorecardOfCommittee;
  /** The committee whose meeting gets the report. It may differ from the scorecard's own committee. */
  readonly committee: CommitteeRecord;
  readonly time: ReportTime;
}

/** Adds scorecards and committees to scheduled reports, and returns the reports by id. */
export async function withScorecards(
  { committees, scorecards }: Pick<CouncilStores, 'committees' | 'scorecards'>,
  records: readonly ScheduledReportRecord[],
): Promise<ReadonlyMap<string, ScheduledReport>> {
  const cards = await scorecards.byIds(records.map(({ scorecardId }) => scorecardId));
  const committeesById = await committees.byIds([
    ...[...cards.values()].map(({ committeeId }) => committeeId),
    ...records.map(({ committeeId }) => committeeId),
  ]);
  const entries = records.flatMap((record) => {
    const card = cards.get(record.scorecardId);
    const owner = card && committeesById.get(card.committeeId);
    const committee = committeesById.get(record.committeeId);
    const time = parseReportTime(record.periodCode);
    if (!card || !owner || !committee || !time.ok) return [];
    const scorecard = { ...card, committee: owner };
    return [[record.id, { record, scorecard, committee, time: time.value }] as const];
  });
  return new Map(entries);
}

/**
 * Schedules a scorecard as a report to a meeting, about a period or a reporting day. If the report is already
 * scheduled for that meeting, replaces its kind, note, citation and head.
 *
 * Problems: `NOT_FOUND` (scorecard, committee, meeting), `MALFORMED_DATE`, `MALFORMED_PERIOD`,
 * `PERIOD_AND_REPORTING_DAY`, `OUT_OF_RANGE`, `TOO_LONG`.
 */
export const scheduleReport =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ScheduleReportInput): Promise<Result<ScheduledReport>> => {
    const tenant = authoriseTenant(principal, 'reportSchedule', input.council);
    return sessions.inCouncil(tenant, async ({ audit, committees, schedule, scorecards }) => {
      const reader = inputReader();
      const stored = await scorecards.find(input.scorecard);
      const scorecard = reader.found(['scorecard'], 'scorecard', input.scorecard, stored);
      const meeting = await readMeeting(reader, committees, input);
      const { period, reportingDay } = input;
      const isDated = period !== null && period !== undefined;
      const time = reader.reportTime({
        period,
        reportingDay: reportingDay ?? (isDated ? null : input.meetingOn),
      });
      const note = reader.optionalBilingual(['note'], 'A note', input.note, textLimits.note);
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      const head = readHead(reader, input.head);
      if (!scorecard || !meeting || !time || reader.problems.length > 0) {
        return refused(...reader.problems);
      }
      await schedule.lockForWrite();
      const before = await schedule.find(meeting.id, scorecard.id, time.code);
      const record = await schedule.schedule({
        scorecardId: scorecard.id,
        meetingId: meeting.id,
        periodCode: time.code,
        kind: input.kind,
        note,
        citation,
        head,
      });
      audit.record(
        'SCHEDULED_REPORT',
        [input.committee, record.meetingOn, scorecard.code, time.code],
        before,
        record,
      );
      const committeesById = await committees.byIds([scorecard.committeeId, record.committeeId]);
      const owner = committeesById.get(scorecard.committeeId);
      const committee = committeesById.get(record.committeeId);
      if (!owner || !committee) throw new Error(`${scorecard.code} is due to no committee`);
      return ok({ record, scorecard: { ...scorecard, committee: owner }, committee, time });
    });
  };

function readHead(reader: InputReader, input: Partial<PaperHead> | null | undefined): PaperHead {
  const field = (name: PaperHeadField) =>
    reader.optionalBilingual(['head', name], headNames[name], input?.[name], paperHeadLimits[name]);
  return {
    leadMember: field('leadMember'),
    seniorOfficer: field('seniorOfficer'),
    contact: field('contact'),
    recommendations: field('recommendations'),
    implications: field('implications'),
  };
}

const headNames: Readonly<Record<PaperHeadField, string>> = {
  leadMember: 'The lead member',
  seniorOfficer: 'The senior officer',
  contact: 'The contact',
  recommendations: 'The recommendations',
  implications: 'The implications',
};
