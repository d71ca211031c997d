import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { argumentsOf, type CompiledField, type Run } from './run.js';

type Outcomes = ReadonlyMap<string, Promise<unknown>>;

/** The outcomes of the root fields of each request, by response key; the key of the map is the request's context. */
const outcomesOfContext = new WeakMap<object, Outcomes>();

/**
 * Makes every root query field reuse its outcome from the same request. If compiled code resolves the field and then
 * gives up, graphql-js answers without calling the service again.
 */
export function shareRootOutcomes(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    field.resolve = (source, args, context, info) =>
      outcomesOfContext.get(context)?.get(`${info.path.key}`) ?? resolve?.(source, args, context, info);
  }
}

/** Resolves every root field of an operation concurrently. An outcome may be a rejected promise. */
export function resolveRoots(
  roots: readonly CompiledField[],
  run: Run,
  infoOf: (root: CompiledField) => GraphQLResolveInfo,
): Outcomes {
  const outcomes = new Map(
    roots.map((root): [string, Promise<unknown>] => [root.key, resolve(root, run, infoOf(root))]),
  );
  for (const outcome of outcomes.values()) outcome.catch(() => undefined);
  outcomesOfContext.set(run.context, outcomes);
  return outcomes;
}

async function resolve(root: CompiledField, run: Run, info: GraphQLResolveInfo): Promise<unknown> {
  return root.field.resolve?.(undefined, argumentsOf(run, root), run.context, info);
}
