import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Selection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * Returns the names of all fields that are selected below a field, at any depth, so that a resolver can read only the
 * data that they need. Ignores `@skip` and `@include`: a field that these directives leave out counts as selected.
 */
export function selectedFields({ fieldNodes, fragments }: Selection): ReadonlySet<string> {
  const names = new Set<string>();
  const visited = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const { value } = selection.name;
        if (!visited.has(value)) collect(fragments[value]?.selectionSet);
        visited.add(value);
      } else {
        if (selection.kind === Kind.FIELD) names.add(selection.name.value);
        collect(selection.selectionSet);
      }
    }
  };
  for (const { selectionSet } of fieldNodes) collect(selectionSet);
  return names;
}
