import type { Client } from '../client.js';
import { EventsDocument, type EventsQueryVariables } from '../generated/operations.js';
import { paged } from '../pagination.js';

/** A council's past events, oldest first unless `orderBy` says otherwise. For the council's own people and keys. */
export const events = (client: Client) =>
  Object.freeze(
    paged(
      client,
      EventsDocument,
      (which: Omit<EventsQueryVariables, 'first' | 'after'>, page) => ({ ...which, ...page }),
      ({ events }) => events,
    ),
  );
