import type { Client } from '../client.js';
import {
  MeasureDefineDocument,
  MeasureDocument,
  MeasureLineageDocument,
  MeasuresDocument,
  MeasureVersionsDocument,
} from '../generated/operations.js';
import type { MeasureDefineInput, MeasureFilter, MeasureOrder } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { emptyPage, listVariables, paged, type SharedList } from '../pagination.js';

/** Measures: the shared catalogue, and each council's local measures. */
export const measures = (client: Client) =>
  Object.freeze({
    /**
     * One measure by code: the catalogue's, or with `council` that council's own; `null` if there is none.
     */
    get: async (which: { code: string; council?: string | undefined }, options?: CallOptions) =>
      (await client.query(MeasureDocument, which, options)).measure,

    // Measures of the catalogue or, with `council`, those that the council may use.
    ...paged(
      client,
      MeasuresDocument,
      listVariables<SharedList<MeasureFilter, MeasureOrder>>,
      ({ measures }) => measures,
    ),

    /** All versions of a measure's definition, the latest first; empty if there is no such measure. */
    versions: Object.freeze(
      paged(
        client,
        MeasureVersionsDocument,
        (which: { code: string; council?: string | undefined }, page) => ({ ...which, ...page }),
        ({ measure }) => measure?.versions ?? emptyPage,
      ),
    ),

    /** The measures that this one replaced on a council's scorecards, and those that replaced it. */
    lineage: async (which: { council: string; measure: string }, options?: CallOptions) =>
      (await client.query(MeasureLineageDocument, which, options)).measures.nodes[0]?.lineage ?? null,

    /**
     * Adds a measure to a council's own, or without `council` to the shared catalogue. Given the `version`
     * that was read, it redefines the measure with that code; `STALE` if another change came first.
     */
    define: async (input: MeasureDefineInput, options?: CallOptions) =>
      (await client.query(MeasureDefineDocument, { input }, options)).measureDefine,
  });
