import type { Client } from '../client.js';
import { PeriodDocument, PeriodsDocument } from '../generated/operations.js';
import type { PeriodFilter, PeriodOrder } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type List, listVariables, paged } from '../pagination.js';

/** Reporting periods. */
export const periods = (client: Client) =>
  Object.freeze({
    /** Fetches one period by code, such as `201718-FYQ4`; `null` if there is no such period. */
    get: async (which: { code: string }, options?: CallOptions) =>
      (await client.query(PeriodDocument, which, options)).period,

    ...paged(
      client,
      PeriodsDocument,
      listVariables<List<PeriodFilter, PeriodOrder>>,
      ({ periods }) => periods,
    ),
  });
