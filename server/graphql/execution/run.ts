import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';
import { isPlain, isPromise, unfit } from './uncompilable.js';

/** A field of a type, as selected by a document. */
export interface FieldPlan {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** The `info` argument of its resolver. */
  readonly info: GraphQLResolveInfo;
}

/** A field with its response key and the function that completes its resolved value. */
export interface CompiledField extends FieldPlan {
  readonly key: string;
  readonly complete: Complete;
}

export interface AbstractPlan {
  readonly type: GraphQLAbstractType;
  readonly byPrototype: WeakMap<object, string>;
}

/** The state of one execution. */
export interface Run {
  readonly context: object;
  readonly variables: { readonly [name: string]: unknown };
  /** Coerced arguments of fields with resolvers; they are the same for every object of a list. */
  readonly argumentsOfPlan: Map<FieldPlan, Record<string, unknown>>;
  /** Promises to await before the answer is complete. None of them rejects. */
  readonly pending: Promise<void>[];
  isUnfit: boolean;
}

/** Completes a resolved value: checks and serialises it for the answer. */
export type Complete = (value: unknown, run: Run) => unknown;

type AnswerObject = Record<string, unknown>;

/** Runs a field's resolver and stores its completed value in `answer`, now or when its promise resolves. */
export function readField(source: unknown, run: Run, field: CompiledField, answer: AnswerObject): void {
  const { key, complete } = field;
  const value = resolveField(source, run, field);
  if (!isPromise(value)) {
    answer[key] = complete(value, run);
    return;
  }
  const place = (resolved: unknown): void => {
    answer[key] = complete(resolved, run);
  };
  const fail = (): void => {
    run.isUnfit = true;
  };
  run.pending.push(value.then(place).catch(fail));
}

/** Resolves a field below the root. */
const resolveField = (source: unknown, run: Run, plan: FieldPlan): unknown =>
  plan.field.resolve?.(source, argumentsOf(run, plan), run.context, plan.info);

/** The coerced arguments of a field; cached, since they are the same for every object. */
export function argumentsOf({ argumentsOfPlan, variables }: Run, plan: FieldPlan): Record<string, unknown> {
  const cached = argumentsOfPlan.get(plan);
  if (cached) return cached;
  const [node] = plan.nodes;
  const args = node ? getArgumentValues(plan.field, node, variables) : unfit();
  argumentsOfPlan.set(plan, args);
  return args;
}

/** The name of an object's type in a union or interface, found by its class. */
export function typeNameOf(value: unknown, run: Run, { type, byPrototype }: AbstractPlan): string {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return unfit();
  const prototype: object | null = Object.getPrototypeOf(value);
  const cached = prototype === null ? undefined : byPrototype.get(prototype);
  if (cached !== undefined) return cached;
  const name = type.resolveType?.(value, run.context, noResolveInfo, type);
  if (typeof name !== 'string') return unfit();
  // Plain objects share one prototype, which does not identify a type.
  if (prototype !== null && prototype !== Object.prototype) byPrototype.set(prototype, name);
  return name;
}

/**
 * Returns the `info` argument for resolvers below the root. It has only the selections, because compiled code does not
 * track paths. If a resolver reads anything else of `info`, the compiled run is abandoned and graphql-js answers the
 * query.
 */
export const selectionInfo = (
  selection: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
): GraphQLResolveInfo =>
  new Proxy(selection as GraphQLResolveInfo, {
    get: (known, name) => (Object.hasOwn(known, name) ? Reflect.get(known, name) : unfit()),
  });

const noResolveInfo: GraphQLResolveInfo = new Proxy({} as GraphQLResolveInfo, { get: unfit });
