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
import {
  type AbstractPlan,
  type CompiledField,
  type Complete,
  type FieldPlan,
  readField,
  selectionInfo,
  typeNameOf,
} from './run.js';
import { type SelectionScope, selectFields } from './select-fields.js';
import { isPlain, unfit } from './uncompilable.js';

/**
 * Compiles the selections of a document on the root type to JavaScript functions, one for each selection set. The
 * properties that the functions read and the keys that they write are literals in the code, so that the engine can use
 * fixed object shapes. Returns `undefined` for introspection, which graphql-js answers.
 *
 * Security: only response keys and names become code, as JSON string literals; everything else is passed in as a
 * constant.
 */
export function compileSelection(
  scope: SelectionScope,
  root: GraphQLObjectType,
  set: SelectionSetNode,
): readonly CompiledField[] | undefined {
  const constants: unknown[] = [];
  const functions: string[] = [];
  const fields: string[] = [];
  const nameOfFunction = new Map<string, string>();
  const ids = new Map<object, number>();
  const fragments = Object.fromEntries(scope.fragments);

  const selected = [...selectFields(scope, root, [set])];
  const plans = selected.flatMap(([key, nodes]) => {
    const field = root.getFields()[nodes[0]?.name.value ?? ''];
    return field ? [{ key, completer: completer(field.type, nodes), plan: planOf(root, field, nodes) }] : [];
  });
  if (plans.length < selected.length) return undefined;
  const compiled = evaluate();
  return plans.map(({ key, completer: name, plan }) => ({ key, ...plan, complete: compiled[name] ?? unfit }));

  function evaluate(): Readonly<Record<string, Complete>> {
    const names = ['unfit', 'isPlain', 'readField', 'typeNameOf', 'constants'];
    const body = [
      '"use strict";',
      ...constants.map((_, index) => `const c${index} = constants[${index}];`),
      ...functions,
      ...fields,
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
   * Returns the name of the function that completes a value of the type, and adds the function if it is new. Equal
   * selections share one function, so that nested fragments do not double the code with every level.
   */
  function completer(type: GraphQLOutputType, nodes: readonly FieldNode[]): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    const isLeaf = isLeafType(getNamedType(type));
    const key = `${type} ${isLeaf ? '' : nodes.map(idOf).join(' ')}`;
    const existing = nameOfFunction.get(key);
    if (existing) return existing;
    const name = `f${nameOfFunction.size}`;
    nameOfFunction.set(key, name);
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
        const complete = completer(field.type, nodes);
        const name = `p${fields.length}`;
        fields.push(`const ${name} = { ...${plan}, key: ${text}, complete: ${complete} };`);
        resolved.push(`readField(value, run, ${name}, answer);`);
      } else {
        const place = `value[${JSON.stringify(fieldName)}]`;
        literals.push(`${text}: ${completer(field.type, nodes)}(${place}, run)`);
      }
    }
    return `if (typeof value !== 'object' || !isPlain(value)${isTypeOf(type)}) unfit();
      const answer = { ${literals.join(', ')} };
      ${resolved.join('\n')}
      return answer;`;
  }

  /**
   * Returns a condition that makes the compiled code give up on a type with its own `isTypeOf` check: graphql-js then
   * answers.
   */
  function isTypeOf(type: GraphQLObjectType): string {
    return type.isTypeOf ? ' || true' : '';
  }

  function planOf(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): FieldPlan {
    return { parent, field, nodes, info: selectionInfo({ fieldNodes: nodes, fragments }) };
  }
}

const serializers = new WeakMap<GraphQLLeafType, ReturnType<typeof serializerOf>>();

function serializer(type: GraphQLLeafType) {
  const serialize = serializers.get(type) ?? serializerOf(type);
  serializers.set(type, serialize);
  return serialize;
}
