import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const namesByOperation = new WeakMap<OperationDefinitionNode, readonly string[]>();

/**
 * Returns the names of the root fields that an operation selects, directly or through fragments. Cached by operation.
 */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const names = namesByOperation.get(operation) ?? findRootFields(document, operation);
  namesByOperation.set(operation, names);
  return names;
}

function findRootFields({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode) {
  const fragments = new Map(
    definitions
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
  return fieldsOf(selectionSet);
}
