import {
  type DocumentNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { compileSelection, type RootField } from './compile-selection.js';
import { resolveRoots } from './root-outcomes.js';
import type { Run } from './run.js';
import type { Fragments } from './select-fields.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What an operation is compiled from, of a document that was validated. */
export interface OperationSource {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * Answers a query with its data; `undefined` where there is anything but data to answer, which graphql-js then
 * does from what the root fields came to. `variables` are coerced already.
 */
export type CompiledOperation = (
  context: object,
  variables: Variables,
) => Promise<Record<string, unknown> | undefined>;

/**
 * Compiles an operation; `undefined` for what is left to graphql-js: mutations, which run one after the other,
 * and introspection. It answers every request whose variables say the same to `@skip` and `@include`.
 */
export function compileOperation(
  source: OperationSource,
  variables: Variables,
): CompiledOperation | undefined {
  const { schema, document, operation } = source;
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root) return undefined;
  const fragments: Fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const isIncluded: Parameters<typeof compileSelection>[0]['isIncluded'] = (selection) =>
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
  const roots = compileSelection({ schema, fragments, isIncluded }, root, operation.selectionSet);
  return roots && ((context, given) => answer(source, fragments, roots, context, given));
}

async function answer(
  { schema, operation }: OperationSource,
  fragments: Fragments,
  roots: readonly RootField[],
  context: object,
  variables: Variables,
): Promise<Record<string, unknown> | undefined> {
  const run: Run = { context, variables, given: new Map(), pending: [], isUnfit: false };
  const outcomes = resolveRoots(roots, run, ({ parent, field, nodes, key }): GraphQLResolveInfo => {
    const path = { prev: undefined, key, typename: parent.name };
    return {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: parent,
      path,
      schema,
      fragments: Object.fromEntries(fragments),
      rootValue: undefined,
      operation,
      variableValues: { ...variables },
    };
  });
  try {
    const data: Record<string, unknown> = Object.create(null);
    for (const { key, complete } of roots) data[key] = complete(await outcomes.get(key), run);
    while (run.pending.length > 0) await Promise.all(run.pending.splice(0));
    return run.isUnfit ? undefined : data;
  } catch {
    // An error, or nothing where there must be something: graphql-js says which, and where.
    return undefined;
  }
}
