import type { Client } from '../client.js';
import {
  DueReportsDocument,
  ReportScheduleDocument,
  ScheduledReportsDocument,
} from '../generated/operations.js';
import type { ReportScheduleInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Scheduled reports: a scorecard for a period, due at a meeting. */
export const reports = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      ScheduledReportsDocument,
      (which: { council: string }, page) => ({ ...which, ...page }),
      ({ scheduledReports }) => scheduledReports,
    ),

    /**
     * The reports due at the meetings from one day to another, with what is still missing: the reminder list.
     */
    due: Object.freeze(
      paged(
        client,
        DueReportsDocument,
        (which: { council: string; on: string; until: string }, page) => ({ ...which, ...page }),
        ({ dueReports }) => dueReports,
      ),
    ),

    /** Schedules a scorecard for a period to a meeting. */
    schedule: async (input: ReportScheduleInput, options?: CallOptions) =>
      (await client.query(ReportScheduleDocument, { input }, options)).reportSchedule,
  });
