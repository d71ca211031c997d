import type { Client } from '../client.js';
import { EventsDocument } from '../generated/operations.js';
import type { EventFilter, EventOrder } from '../generated/schema.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** A council's past events, by default oldest first. For the council's own people and keys. */
export const events = (client: Client) =>
  Object.freeze(
    paged(
      client,
      EventsDocument,
      listVariables<CouncilList<EventFilter, EventOrder>>,
      ({ events }) => events,
    ),
  );
