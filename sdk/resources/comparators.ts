import type { Client } from '../client.js';
import { ComparatorQuoteDocument } from '../generated/operations.js';
import type { ComparatorQuoteInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** The comparators of a council's figures. */
export const comparators = (client: Client) =>
  Object.freeze({
    /** Records a comparator as it was printed in a report, for the case that the service lacks its figures. */
    quote: async (input: ComparatorQuoteInput, options?: CallOptions) =>
      (await client.query(ComparatorQuoteDocument, { input }, options)).comparatorQuote,
  });
