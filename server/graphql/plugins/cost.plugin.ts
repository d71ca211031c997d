import type { ApolloServerPlugin } from '@apollo/server';
import type { Principal } from '../../access/principal.js';
import type { GraphqlContext } from '../api/context.js';
import { tooExpensive } from '../api/limits.js';
import { costLimit, costOf } from '../server/cost.js';

/** Lets somebody have so many points, or throws. */
export type Spend = (principal: Principal, points: number) => Promise<void>;

/** Refuses what would cost too much, or more than the caller has left, before any of it is run. */
export const costPlugin = (spend: Spend): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue: { principal } }) {
        // Without one Apollo says which it does not know.
        const found = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
        if (found <= costLimit) return spend(principal, found);
        throw tooExpensive(
          `The query costs ${found}; at most ${costLimit} is allowed. Ask for fewer fields, or for shorter lists.`,
          { found, limit: costLimit },
        );
      },
    };
  },
});
