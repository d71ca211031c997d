import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { readerOperations } from '../../access/permissions.js';
import type { GraphqlContext } from '../context.js';
import { keptAndAskedAbout } from '../entity-tag.js';

const readable: ReadonlySet<string> = new Set([...readerOperations, '__schema', '__type', '__typename']);

/** Lets answers be kept, and asked about again, that hold nothing but what is shared and published. */
export const cachingPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ document, operation, response: { body, http } }) {
        if (!document || operation?.operation !== OperationTypeNode.QUERY) return;
        if (body.kind !== 'single' || body.singleResult.errors) return;
        if (rootFields(document, operation).every((name) => readable.has(name))) {
          http.headers.set('cache-control', keptAndAskedAbout);
        }
      },
    };
  },
};

function rootFields(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const fieldsOf = ({ selections }: SelectionSetNode): readonly string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      const within =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value);
      return within ? fieldsOf(within) : [];
    });
  return fieldsOf(operation.selectionSet);
}
