import type { ReportKind } from '../../domain/meetings/report-kind.js';
import { headOrNull } from '../../domain/reports/paper-head.js';
import type { ScheduledReport as DueReport } from '../../services/meetings/schedule-report.js';
import { presentReportTime } from '../values/report-time.present.js';
import type { ScheduledReport } from './scheduled-report.type.js';

export const presentScheduledReport = ({
  record,
  scorecard,
  committee,
  time,
}: DueReport): ScheduledReport => ({
  id: record.id,
  councilId: record.councilId,
  scorecard,
  committee,
  meeting: {
    id: record.meetingId,
    councilId: record.councilId,
    committeeId: record.committeeId,
    heldOn: record.meetingOn,
    note: record.meetingNote,
  },
  ...presentReportTime(time),
  kind: record.kind as ReportKind,
  note: record.note,
  citation: record.citation,
  head: headOrNull(record.head),
});
