import type { Client } from '../client.js';
import { MeetingDocument, MeetingsDocument } from '../generated/operations.js';
import type { MeetingFilter, MeetingOrder } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** The meetings of a council's committees. */
export const meetings = (client: Client) =>
  Object.freeze({
    /**
     * Fetches the meeting of a committee on a day, with the first 20 reports that are due at it. Returns `null` if
     * there is no such meeting that you may see.
     */
    get: async (which: { council: string; committee: string; heldOn: string }, options?: CallOptions) =>
      (await client.query(MeetingDocument, which, options)).meeting,

    // The meetings in order of their dates, each with the first 20 reports that are due at it.
    ...paged(
      client,
      MeetingsDocument,
      listVariables<CouncilList<MeetingFilter, MeetingOrder>>,
      ({ meetings }) => meetings,
    ),
  });
