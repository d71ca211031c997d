import type { Client } from '../client.js';
import {
  DueReportsDocument,
  ReportScheduleDocument,
  ScheduledReportsDocument,
} from '../generated/operations.js';
import type { ReportScheduleInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Which scorecard goes to which meeting, and for which period. */
export const reports = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      ScheduledReportsDocument,
      (which: { council: string }, page) => ({ ...which, ...page }),
      ({ scheduledReports }) => scheduledReports,
    ),

    /** What is due to the meetings of a stretch of days, with what is still missing: the reminder list. */
    due: Object.freeze(
      paged(
        client,
        DueReportsDocument,
        (which: { council: string; on: string; until: string }, page) => ({ ...which, ...page }),
        ({ dueReports }) => dueReports,
      ),
    ),

    /** Says that a scorecard, as of a period, goes to a meeting. */
    schedule: async (input: ReportScheduleInput, options?: CallOptions) =>
      (await client.query(ReportScheduleDocument, { input }, options)).reportSchedule,
  });
