import type { ApolloServerPlugin } from '@apollo/server';
import type { Principal } from '../../access/principal.js';
import type { GraphqlContext } from '../api/context.js';
import { costLimit, costOf } from '../api/cost.js';
import { tooExpensive } from '../api/limits.js';

/** Deducts points from the principal's rate limit. Throws if too few are left. */
export type Spend = (principal: Principal, points: number) => Promise<void>;

/** Rejects an operation before execution if it costs more than the limit, or more points than the caller has left. */
export const costPlugin = (spend: Spend): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue: { principal } }) {
        // Without an operation, Apollo reports the error itself.
        const cost = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
        if (cost <= costLimit) return spend(principal, cost);
        throw tooExpensive(
          `The query costs ${cost}; at most ${costLimit} is allowed. Ask for fewer fields, or for shorter lists.`,
          { found: cost, limit: costLimit },
        );
      },
    };
  },
});
