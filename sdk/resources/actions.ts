import type { Client } from '../client.js';
import { ActionProgressReportDocument, ManagementActionsDocument } from '../generated/operations.js';
import type {
  ActionProgressReportInput,
  ManagementActionFilter,
  ManagementActionOrder,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** Management actions: written as narratives, and tracked until they are finished. */
export const actions = (client: Client) =>
  Object.freeze({
    // By default the earliest due first.
    ...paged(
      client,
      ManagementActionsDocument,
      listVariables<CouncilList<ManagementActionFilter, ManagementActionOrder>>,
      ({ managementActions }) => managementActions,
    ),

    /** Records the progress of an action; every report stays on record. */
    report: async (input: ActionProgressReportInput, options?: CallOptions) =>
      (await client.query(ActionProgressReportDocument, { input }, options)).actionProgressReport,
  });
