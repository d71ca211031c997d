import type { ApolloServerPlugin } from '@apollo/server';
import { checkArguments } from '../api/check-arguments.js';
import type { GraphqlContext } from '../api/context.js';

/** Rejects an operation before execution if an argument of a read is malformed. */
export const argumentsPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        // Without an operation, Apollo reports the error itself.
        if (operation) checkArguments(schema, document, operation, request.variables ?? {});
      },
    };
  },
};
