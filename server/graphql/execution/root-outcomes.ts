import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { RootField } from './compile-selection.js';
import { argumentsOf, type Run } from './run.js';

type Outcomes = ReadonlyMap<string, Promise<unknown>>;

/** By the context of a request: what its root fields came to, by the keys that they are answered under. */
const known = new WeakMap<object, Outcomes>();

/**
 * Lets every query of the schema give what it came to already in the same request, where compiled code asked
 * it first and then left the answer to graphql-js: no service is asked twice.
 */
export function shareRootOutcomes(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    field.resolve = (source, given, context, info) =>
      known.get(context)?.get(`${info.path.key}`) ?? resolve?.(source, given, context, info);
  }
}

/** Asks every root field of an operation, all at once. An outcome that is an error is one of the outcomes. */
export function resolveRoots(
  roots: readonly RootField[],
  run: Run,
  infoOf: (root: RootField) => GraphQLResolveInfo,
): Outcomes {
  const outcomes = new Map(
    roots.map((root): [string, Promise<unknown>] => [root.key, resolve(root, run, infoOf(root))]),
  );
  for (const outcome of outcomes.values()) outcome.catch(() => undefined);
  known.set(run.context, outcomes);
  return outcomes;
}

async function resolve(root: RootField, run: Run, info: GraphQLResolveInfo): Promise<unknown> {
  return root.field.resolve?.(undefined, argumentsOf(run, root), run.context, info);
}
