import type { ReportedSummaryRecord } from '../../persistence/meetings/schedule-store.js';
import type { ScheduledReport as DueReport } from '../../services/meetings/schedule-report.js';
import type { ProposedChange } from '../../services/scorecards/propose-scorecard-change.js';
import { payloadOf } from '../api/payload.js';
import { presentReportedSummary } from '../reports/scorecard-report.present.js';
import { ReportedSummary } from '../reports/scorecard-summary.type.js';
import { presentScorecardChange } from '../scorecards/scorecard-change.present.js';
import { ScorecardChange } from '../scorecards/scorecard-change.type.js';
import { presentScheduledReport } from './scheduled-report.present.js';
import { ScheduledReport } from './scheduled-report.type.js';

export const scorecardChangeProposePayload = payloadOf<ProposedChange>({
  mutation: 'ScorecardChangePropose',
  fields: {
    change: {
      type: ScorecardChange,
      description: 'The change as proposed.',
      present: presentScorecardChange,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_DATE', 'REQUIRED', 'TOO_LONG', 'ALREADY_EXISTS'],
});

export const reportSchedulePayload = payloadOf<DueReport>({
  mutation: 'ReportSchedule',
  fields: {
    report: {
      type: ScheduledReport,
      description: 'The report as scheduled.',
      present: presentScheduledReport,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_DATE', 'MALFORMED_PERIOD', 'OUT_OF_RANGE', 'TOO_LONG'],
});

export const summaryRecordPayload = payloadOf<ReportedSummaryRecord>({
  mutation: 'SummaryRecord',
  fields: {
    summary: {
      type: ReportedSummary,
      description: 'The counts as recorded.',
      present: presentReportedSummary,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_PERIOD', 'OUT_OF_RANGE', 'NEGATIVE', 'REQUIRED', 'TOO_LONG'],
});
