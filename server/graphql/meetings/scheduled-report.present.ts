import type { ReportKind } from '../../domain/meetings/report-kind.js';
import type { ScheduledReport as DueReport } from '../../services/meetings/schedule-report.js';
import type { ScheduledReport } from './scheduled-report.type.js';

export const presentScheduledReport = ({
  record,
  scorecard,
  committee,
  period,
}: DueReport): ScheduledReport => ({
  scorecard,
  committee,
  meeting: { heldOn: record.meetingOn, note: record.meetingNote },
  period,
  kind: record.kind as ReportKind,
  note: record.note,
  citation: record.citation,
});
