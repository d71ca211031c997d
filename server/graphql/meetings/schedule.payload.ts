import type { ScheduledReport as DueReport } from '../../services/meetings/schedule-report.js';
import { payloadOf } from '../api/payload.js';
import { presentScheduledReport } from './scheduled-report.present.js';
import { ScheduledReport } from './scheduled-report.type.js';

export const reportSchedulePayload = payloadOf<DueReport>({
  mutation: 'ReportSchedule',
  fields: {
    scheduledReport: {
      type: ScheduledReport,
      description: 'The report as scheduled.',
      present: presentScheduledReport,
    },
  },
  codes: [
    'NOT_FOUND',
    'MALFORMED_DATE',
    'MALFORMED_PERIOD',
    'PERIOD_AND_REPORTING_DAY',
    'OUT_OF_RANGE',
    'TOO_LONG',
  ],
});
