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
    // The actions; by default those that are due earliest come first.
    ...paged(
      client,
      ManagementActionsDocument,
      listVariables<CouncilList<ManagementActionFilter, ManagementActionOrder>>,
      ({ managementActions }) => managementActions,
    ),

    /** Records a report on the progress of an action. Earlier reports stay on record. */
    report: async (input: ActionProgressReportInput, options?: CallOptions) =>
      (await client.query(ActionProgressReportDocument, { input }, options)).actionProgressReport,
  });
