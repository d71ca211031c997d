import type { ReportedSummaryRecord } from '../../persistence/meetings/schedule-store.js';
import { payloadOf } from '../api/payload.js';
import { presentReportedSummary } from './scorecard-report.present.js';
import { ReportedSummary } from './scorecard-summary.type.js';

export const summaryRecordPayload = payloadOf<ReportedSummaryRecord>({
  mutation: 'SummaryRecord',
  fields: {
    reportedSummary: {
      type: ReportedSummary,
      description: 'The counts as recorded.',
      present: presentReportedSummary,
    },
  },
  codes: [
    'NOT_FOUND',
    'MALFORMED_PERIOD',
    'PERIOD_AND_REPORTING_DAY',
    'MALFORMED_DATE',
    'OUT_OF_RANGE',
    'NEGATIVE',
    'REQUIRED',
    'TOO_LONG',
  ],
});
