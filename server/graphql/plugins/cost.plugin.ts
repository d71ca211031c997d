import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../context.js';
import { costLimit, costOf } from '../cost.js';
import { tooExpensive } from '../limits.js';

/** Refuses what would cost too much before any of it is run. */
export const costPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        // Without one Apollo says which it does not know.
        const found = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
        if (found <= costLimit) return;
        throw tooExpensive(
          `The query costs ${found}; at most ${costLimit} is allowed. Ask for fewer fields, or for shorter lists.`,
          { found, limit: costLimit },
        );
      },
    };
  },
};
