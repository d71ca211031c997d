import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { serializerOf } from './leaf.js';
import { type AbstractPlan, type Complete, type FieldPlan, readField, typeNameOf } from './run.js';
import { type SelectionScope, selectFields } from './select-fields.js';
import { isPlain, unfit } from './uncompilable.js';

/** A field of the root with what makes its answer of what it resolved to. */
export interface RootField extends FieldPlan {
  readonly key: string;
  readonly complete: Complete;
}

/**
 * Compiles what a document selects of the root type to one function a place, in JavaScript: the properties
 * that are read and the keys that are written are then literals, which the engine knows the places of.
 * `undefined` for what is left to graphql-js: introspection.
 *
 * Nothing of the document becomes code but its keys, as JSON texts; everything else is handed in as a constant.
 */
export function compileSelection(
  scope: SelectionScope,
  root: GraphQLObjectType,
  set: SelectionSetNode,
): readonly RootField[] | undefined {
  const constants: unknown[] = [];
  const functions: string[] = [];
  const known = new Map<string, string>();
  const ids = new Map<object, number>();

  const selected = [...selectFields(scope, root, [set])];
  const plans = selected.flatMap(([key, nodes]) => {
    const field = root.getFields()[nodes[0]?.name.value ?? ''];
    return field ? [{ key, completer: completer(field.type, nodes), plan: planOf(root, field, nodes) }] : [];
  });
  if (plans.length < selected.length) return undefined;
  const made = evaluate();
  return plans.map(({ key, completer: name, plan }) => ({ key, ...plan, complete: made[name] ?? unfit }));

  function evaluate(): Readonly<Record<string, Complete>> {
    const names = ['unfit', 'isPlain', 'readField', 'typeNameOf', 'constants'];
    const body = [
      '"use strict";',
      ...constants.map((_, index) => `const c${index} = constants[${index}];`),
      ...functions,
      `return { ${plans.map(({ completer: name }) => name).join(', ')} };`,
    ];
    return new Function(...names, body.join('\n'))(unfit, isPlain, readField, typeNameOf, constants);
  }

  function constant(value: unknown): string {
    const index = constants.indexOf(value);
    return `c${index < 0 ? constants.push(value) - 1 : index}`;
  }

  function idOf(node: object): number {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  }

  /**
   * The name of the function that completes a value of the type. The same selections make one function
   * wherever they stand: fragments within fragments do not double the code with every level.
   */
  function completer(type: GraphQLOutputType, nodes: readonly FieldNode[]): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    const isLeaf = isLeafType(getNamedType(type));
    const key = `${type} ${isLeaf ? '' : nodes.map(idOf).join(' ')}`;
    const before = known.get(key);
    if (before) return before;
    const name = `f${known.size}`;
    known.set(key, name);
    const nothing = isNonNullType(type) ? 'unfit()' : 'null';
    functions.push(`function ${name}(value, run) {
      if (value === null || value === undefined) return ${nothing};
      ${bodyFor(inner, nodes)}
    }`);
    return name;
  }

  function bodyFor(type: GraphQLOutputType, nodes: readonly FieldNode[]): string {
    if (isLeafType(type)) return `return ${constant(serializer(type))}(value);`;
    if (isListType(type)) {
      const item = completer(type.ofType, nodes);
      return `if (!Array.isArray(value)) unfit();
      const list = new Array(value.length);
      for (let i = 0; i < value.length; i += 1) list[i] = ${item}(value[i], run);
      return list;`;
    }
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isAbstractType(type)) {
      const plan: AbstractPlan = { type, byPrototype: new WeakMap() };
      const cases = scope.schema
        .getPossibleTypes(type)
        .map(
          (member) => `case ${JSON.stringify(member.name)}: return ${completer(member, nodes)}(value, run);`,
        );
      return `switch (typeNameOf(value, run, ${constant(plan)})) { ${cases.join('\n')} default: return unfit(); }`;
    }
    return isObjectType(type) ? objectBody(type, sets) : 'return unfit();';
  }

  function objectBody(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): string {
    const literals: string[] = [];
    const resolved: string[] = [];
    for (const [key, nodes] of selectFields(scope, type, sets)) {
      const text = JSON.stringify(key);
      const fieldName = nodes[0]?.name.value ?? '';
      const field = type.getFields()[fieldName];
      if (fieldName === '__typename') literals.push(`${text}: ${JSON.stringify(type.name)}`);
      else if (!field) literals.push(`${text}: unfit()`);
      else if (field.resolve && field.resolve !== defaultFieldResolver) {
        const plan = constant(planOf(type, field, nodes));
        literals.push(`${text}: null`);
        resolved.push(`readField(value, run, ${plan}, made, ${text}, ${completer(field.type, nodes)});`);
      } else {
        const place = `value[${JSON.stringify(fieldName)}]`;
        literals.push(`${text}: ${completer(field.type, nodes)}(${place}, run)`);
      }
    }
    return `if (typeof value !== 'object' || !isPlain(value)${isTypeOf(type)}) unfit();
      const made = { ${literals.join(', ')} };
      ${resolved.join('\n')}
      return made;`;
  }

  /** A type that says of objects whether they are its own is left to graphql-js. */
  function isTypeOf(type: GraphQLObjectType): string {
    return type.isTypeOf ? ' || true' : '';
  }

  function planOf(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): FieldPlan {
    return { parent, field, nodes };
  }
}

const serializers = new WeakMap<GraphQLLeafType, ReturnType<typeof serializerOf>>();

function serializer(type: GraphQLLeafType) {
  const made = serializers.get(type) ?? serializerOf(type);
  serializers.set(type, made);
  return made;
}
