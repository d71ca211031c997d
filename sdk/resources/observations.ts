import type { Client } from '../client.js';
import { ObservationsDocument, ObservationsSubmitDocument } from '../generated/operations.js';
import type { ObservationFilter, ObservationOrder, ObservationsSubmitInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** A council's figures. A figure is for one measure in one period: a value, or the reason for its absence. */
export const observations = (client: Client) =>
  Object.freeze({
    // The latest version of each figure, newest period first.
    ...paged(
      client,
      ObservationsDocument,
      listVariables<CouncilList<ObservationFilter, ObservationOrder>>,
      ({ observations }) => observations,
    ),

    /**
     * Submits figures. All are stored or none is, unless `partial` is set. A figure that differs from the
     * stored one becomes its next version. Submitting the same rows again changes nothing.
     */
    submit: async (input: ObservationsSubmitInput, options?: CallOptions) =>
      (await client.query(ObservationsSubmitDocument, { input }, options)).observationsSubmit,
  });
