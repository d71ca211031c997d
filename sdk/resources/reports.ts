import type { Client } from '../client.js';
import {
  DueReportsDocument,
  ReportScheduleDocument,
  ScheduledReportsDocument,
} from '../generated/operations.js';
import type {
  DueReportFilter,
  ReportScheduleInput,
  ScheduledReportFilter,
  ScheduledReportOrder,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** Scheduled reports: a scorecard for a period, due at a meeting. */
export const reports = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      ScheduledReportsDocument,
      listVariables<CouncilList<ScheduledReportFilter, ScheduledReportOrder>>,
      ({ scheduledReports }) => scheduledReports,
    ),

    /**
     * The reports that are due at the meetings between two days, with the parts that each report still lacks. Use this
     * list for reminders.
     */
    due: Object.freeze(
      paged(
        client,
        DueReportsDocument,
        listVariables<CouncilList<DueReportFilter, ScheduledReportOrder>>,
        ({ dueReports }) => dueReports,
      ),
    ),

    /** Schedules a scorecard for a period to a meeting. */
    schedule: async (input: ReportScheduleInput, options?: CallOptions) =>
      (await client.query(ReportScheduleDocument, { input }, options)).reportSchedule,
  });
