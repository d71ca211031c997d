import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { GraphqlContext } from '../api/context.js';

/**
 * Rejects a request with an `Idempotency-Key` unless it is a mutation with one root field, because one answer is
 * stored for each key. Sets the header `Idempotency-Replayed` on a replayed answer.
 */
export const idempotencyPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, contextValue: { principal } }) {
        if (!principal.origin.idempotency || !operation) return;
        if (operation.operation === OperationTypeNode.MUTATION && rootFields(document, operation) === 1)
          return;
        throw new GraphQLError(
          'A request with an Idempotency-Key holds one mutation with one field. Send others one by one, each under a key of its own, and queries without.',
          { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
        );
      },

      async willSendResponse({ response: { http }, contextValue: { principal } }) {
        if (principal.origin.idempotency?.outcome !== 'REPLAYED') return;
        http.headers.set('idempotency-replayed', 'true');
      },
    };
  },
};

/** Counts the root fields, including those in fragments. Validation has already rejected fragment cycles. */
function rootFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      const fragment = document.definitions.find(
        (definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
      );
      return sum + (fragment?.kind === Kind.FRAGMENT_DEFINITION ? count(fragment.selectionSet) : 0);
    }, 0);
  return count(selectionSet);
}
