import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphqlContext } from '../api/context.js';
import { badRequest } from '../server/request.js';

/** Says where subscriptions go: what is asked at `/graphql` is answered once. */
export const subscriptionsPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
        throw badRequest(
          400,
          'Subscriptions are told by server-sent events: POST this to /graphql/stream with Accept: text/event-stream.',
        );
      },
    };
  },
};
