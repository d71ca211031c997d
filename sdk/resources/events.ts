import type { Client } from '../client.js';
import { EventsDocument, type EventsQueryVariables } from '../generated/operations.js';
import { paged } from '../pagination.js';

/** What happened in a council's house, oldest first. For its own people. */
export const events = (client: Client) =>
  Object.freeze(
    paged(
      client,
      EventsDocument,
      (which: Omit<EventsQueryVariables, 'first' | 'after'>, page) => ({ ...which, ...page }),
      ({ events: found }) => found,
    ),
  );
