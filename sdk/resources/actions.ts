import type { Client } from '../client.js';
import { ActionProgressReportDocument, ManagementActionsDocument } from '../generated/operations.js';
import type { ActionProgressReportInput, ManagementActionFilter } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Management actions: written as narratives, and tracked until they are finished. */
export const actions = (client: Client) =>
  Object.freeze({
    // In order of their due dates.
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

    /** Records the progress of an action; every report stays on record. */
    report: async (input: ActionProgressReportInput, options?: CallOptions) =>
      (await client.query(ActionProgressReportDocument, { input }, options)).actionProgressReport,
  });
