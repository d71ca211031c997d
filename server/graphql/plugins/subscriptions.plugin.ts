import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { badRequest } from '../api/bad-request.js';
import type { GraphqlContext } from '../api/context.js';

/** Rejects subscriptions at `/graphql`, with an error that names the right endpoint. */
export const subscriptionsPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
        throw badRequest(
          400,
          'Subscriptions use server-sent events: POST this to /graphql/stream with Accept: text/event-stream.',
        );
      },
    };
  },
};
