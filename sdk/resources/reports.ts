import type { Client } from '../client.js';
import { ReportScheduleDocument, ScheduledReportsDocument } from '../generated/operations.js';
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

    /** Says that a scorecard, as of a period, goes to a meeting. */
    schedule: async (input: ReportScheduleInput, options?: CallOptions) =>
      (await client.query(ReportScheduleDocument, { input }, options)).reportSchedule,
  });
