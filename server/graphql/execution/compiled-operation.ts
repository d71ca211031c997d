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
import { compileSelection } from './compile-selection.js';
import { resolveRoots } from './root-outcomes.js';
import type { CompiledField, Run } from './run.js';
import type { Fragments } from './select-fields.js';

export type Variables = Readonly<Record<string, unknown>>;

/** An operation to compile, from a validated document. */
export interface OperationSource {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * A compiled query. It returns the data, or `undefined` if the answer would contain an error: graphql-js then answers,
 * with the outcomes that the root fields already have. `variables` must have been coerced.
 */
export type CompiledOperation = (
  context: object,
  variables: Variables,
) => Promise<Record<string, unknown> | undefined>;

/**
 * Compiles an operation. Returns `undefined` for an operation that graphql-js has to answer: a mutation, whose fields
 * must run serially, or introspection. The result can answer every request whose variables give the same results for
 * `@skip` and `@include`.
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
  return roots && ((context, coerced) => answer({ ...source, fragments, roots }, context, coerced));
}

interface CompiledSource extends OperationSource {
  readonly fragments: Fragments;
  readonly roots: readonly CompiledField[];
}

async function answer(
  { schema, operation, fragments, roots }: CompiledSource,
  context: object,
  variables: Variables,
): Promise<Record<string, unknown> | undefined> {
  const run: Run = { context, variables, argumentsOfPlan: new Map(), pending: [], isUnfit: false };
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
    // An error, or null in a non-null field: graphql-js reports it with its path.
    return undefined;
  }
}
