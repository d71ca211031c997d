import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';
import { isPlain, isPromise, unfit } from './uncompilable.js';

/** A field of a type, as a document asks for it. */
export interface FieldPlan {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

export interface AbstractPlan {
  readonly type: GraphQLAbstractType;
  readonly byPrototype: WeakMap<object, string>;
}

/** One answer in the making. */
export interface Run {
  readonly context: object;
  readonly variables: { readonly [name: string]: unknown };
  /** The arguments of fields that are resolved, the same for every object of a list. */
  readonly given: Map<FieldPlan, Record<string, unknown>>;
  /** What is awaited. None of them rejects. */
  readonly pending: Promise<void>[];
  isUnfit: boolean;
}

/** From what a field resolved to, to what is sent of it. */
export type Complete = (value: unknown, run: Run) => unknown;

type Made = Record<string, unknown>;

/** Runs a field's own resolver, and puts what comes of it, now or later, in its place. */
export function readField(
  source: unknown,
  run: Run,
  plan: FieldPlan,
  made: Made,
  key: string,
  complete: Complete,
): void {
  const value = resolveField(source, run, plan);
  if (!isPromise(value)) {
    made[key] = complete(value, run);
    return;
  }
  const place = (resolved: unknown): void => {
    made[key] = complete(resolved, run);
  };
  const fail = (): void => {
    run.isUnfit = true;
  };
  run.pending.push(value.then(place).catch(fail));
}

/** Resolves a field below the root. */
const resolveField = (source: unknown, run: Run, plan: FieldPlan): unknown =>
  plan.field.resolve?.(source, argumentsOf(run, plan), run.context, nowhere);

/** The same for every object that the field is asked of. */
export function argumentsOf({ given, variables }: Run, plan: FieldPlan): Record<string, unknown> {
  const known = given.get(plan);
  if (known) return known;
  const [node] = plan.nodes;
  const read = node ? getArgumentValues(plan.field, node, variables) : unfit();
  given.set(plan, read);
  return read;
}

/** Which member of a union or interface an object is: its class says. */
export function typeNameOf(value: unknown, run: Run, { type, byPrototype }: AbstractPlan): string {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return unfit();
  const prototype: object | null = Object.getPrototypeOf(value);
  const known = prototype === null ? undefined : byPrototype.get(prototype);
  if (known !== undefined) return known;
  const name = type.resolveType?.(value, run.context, nowhere, type);
  if (typeof name !== 'string') return unfit();
  // The class of a plain object says nothing.
  if (prototype !== null && prototype !== Object.prototype) byPrototype.set(prototype, name);
  return name;
}

/**
 * What graphql-js would tell of a field's place. Compiled code keeps no count of where it is below the root:
 * whoever asks is answered by graphql-js.
 */
const nowhere: GraphQLResolveInfo = new Proxy({} as GraphQLResolveInfo, { get: unfit });
