import type { Client } from '../client.js';
import { ComparatorQuoteDocument } from '../generated/operations.js';
import type { ComparatorQuoteInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** What a council's figures are compared with. */
export const comparators = (client: Client) =>
  Object.freeze({
    /** Records a comparator as a report printed it, where the figures behind it are not held. */
    quote: async (input: ComparatorQuoteInput, options?: CallOptions) =>
      (await client.query(ComparatorQuoteDocument, { input }, options)).comparatorQuote,
  });
