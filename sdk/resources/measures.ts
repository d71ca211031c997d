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
     * Fetches one measure by code: a measure of the catalogue or, with `council`, that council's own measure. Returns
     * `null` if there is no such measure.
     */
    get: async (which: { code: string; council?: string | undefined }, options?: CallOptions) =>
      (await client.query(MeasureDocument, which, options)).measure,

    // The measures of the catalogue or, with `council`, all measures that the council may use.
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

    /** Fetches the measures that a measure replaced on a council's scorecards, and the measures that replaced it. */
    lineage: async (which: { council: string; measure: string }, options?: CallOptions) =>
      (await client.query(MeasureLineageDocument, which, options)).measures.nodes[0]?.lineage ?? null,

    /**
     * Adds a measure to a council's own measures or, without `council`, to the shared catalogue. With the `version`
     * that you read, redefines the measure that has the given code; refused with `STALE` if another change came first.
     */
    define: async (input: MeasureDefineInput, options?: CallOptions) =>
      (await client.query(MeasureDefineDocument, { input }, options)).measureDefine,
  });
