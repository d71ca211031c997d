import type { Client } from '../client.js';
import { ActionProgressReportDocument, ManagementActionsDocument } from '../generated/operations.js';
import type { ActionProgressReportInput, ManagementActionFilter } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Management actions: written as narratives, and followed until they are finished. */
export const actions = (client: Client) =>
  Object.freeze({
    // By the day on which they are due.
    ...paged(
      client,
      ManagementActionsDocument,
      ({ council, ...filter }: { council: string } & ManagementActionFilter, page) => ({
        council,
        filter,
        ...page,
      }),
      ({ managementActions }) => managementActions,
    ),

    /** Says how an action stands; every report is kept. */
    report: async (input: ActionProgressReportInput, options?: CallOptions) =>
      (await client.query(ActionProgressReportDocument, { input }, options)).actionProgressReport,
  });
