import type { Client } from '../client.js';
import {
  MeasureDefineDocument,
  MeasureDocument,
  MeasureLineageDocument,
  MeasuresDocument,
} from '../generated/operations.js';
import type { MeasureDefineInput, MeasureFilter } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** What is measured: the shared catalogue, and each council's local measures. */
export const measures = (client: Client) =>
  Object.freeze({
    /** One measure by code: the catalogue's, or with `council` that council's own; `null` when there is none. */
    get: async (which: { code: string; council?: string | undefined }, options?: CallOptions) =>
      (await client.query(MeasureDocument, which, options)).measure,

    ...paged(
      client,
      MeasuresDocument,
      (filter: MeasureFilter, page) => ({ filter, ...page }),
      ({ measures }) => measures,
    ),

    /** What the measure took the place of on a council's scorecards, and what took its own. */
    lineage: async (which: { council: string; measure: string }, options?: CallOptions) =>
      (await client.query(MeasureLineageDocument, which, options)).measureLineage,

    /**
     * Adds a measure: to a council's own, or without `council` to the shared catalogue. With `version`, the one
     * that was read, it redefines the measure of that code; `STALE` where somebody was faster.
     */
    define: async (input: MeasureDefineInput, options?: CallOptions) =>
      (await client.query(MeasureDefineDocument, { input }, options)).measureDefine,
  });
