import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { describeProblem } from '../../domain/values/problem.js';
import { badArgument } from './bad-argument.js';
import { checkCursors } from './bind-cursors.js';
import { checkPageSize } from './cursor.js';
import { type FormCheck, formCheckOf } from './input-forms.js';
import { refuseUnstorableTexts } from './nul-characters.js';

type Values = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/**
 * Checks the arguments of every read in an operation. Throws `BAD_USER_INPUT`, with the path of the argument and the
 * accepted values, for a malformed code, period, date, time or identifier, for a page size that is not allowed, and for
 * a cursor of another list. If a read then answers with null, it only means that there is nothing that the caller may
 * see. Call it before execution, so that the arguments of an edge are checked even if the edge has no parent. It skips
 * the inputs of mutations, because their problems are reported as user errors.
 */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Values,
): void {
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 1,
  });
  const root = schema.getRootType(operation.operation);
  // graphql-js reports invalid variables itself, when it executes the operation.
  if (!variables || !root) return;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  checkSet({ schema, fragments, variables, checked: new Set() }, root, operation.selectionSet, []);
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Values;
  /**
   * The names of the fragments that were already checked. Each fragment is checked once, because its arguments are the
   * same in every place in which it is used.
   */
  readonly checked: Set<string>;
}

function checkSet(walk: Walk, type: GraphQLNamedType, set: SelectionSetNode, path: readonly string[]): void {
  for (const selection of set.selections) {
    if (isIncluded(selection, walk.variables)) checkSelection(walk, type, selection, path);
  }
}

function checkSelection(
  walk: Walk,
  type: GraphQLNamedType,
  selection: SelectionNode,
  path: readonly string[],
): void {
  if (selection.kind === Kind.FIELD) {
    checkField(walk, type, selection, path);
    return;
  }
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = selection.typeCondition && walk.schema.getType(selection.typeCondition.name.value);
    checkSet(walk, condition ?? type, selection.selectionSet, path);
    return;
  }
  const name = selection.name.value;
  const fragment = walk.fragments.get(name);
  const condition = fragment && walk.schema.getType(fragment.typeCondition.name.value);
  if (!condition || walk.checked.has(name)) return;
  walk.checked.add(name);
  checkSet(walk, condition, fragment.selectionSet, path);
}

function checkField(walk: Walk, type: GraphQLNamedType, node: FieldNode, outer: readonly string[]): void {
  const name = node.name.value;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field) return;
  const path = [...outer, node.alias?.value ?? name];
  if (field.args.length > 0 && type !== walk.schema.getMutationType()) {
    try {
      checkValues(type.name, field, getArgumentValues(field, node, walk.variables));
    } catch (error) {
      throw placed(error, node, path);
    }
  }
  if (node.selectionSet) checkSet(walk, getNamedType(field.type), node.selectionSet, path);
}

/**
 * Checks the values of the arguments of a field. Throws `BAD_USER_INPUT` for the first problem.
 *
 * @param type The name of the type that has the field.
 */
export function checkValues(type: string, field: Field, values: Values): void {
  refuseUnstorableTexts(values);
  for (const [argument, { problemsOf }] of checksOf(type, field)) {
    const [problem] = problemsOf(values[argument], [argument]);
    if (problem) throw badArgument(problem.path.join('.'), describeProblem(problem));
  }
  if (!getNamedType(field.type).name.endsWith('Connection')) return;
  checkPageSize(values);
  checkCursors(field, values);
}

const checksOfField = new WeakMap<Field, ReadonlyMap<string, FormCheck>>();

function checksOf(type: string, field: Field): ReadonlyMap<string, FormCheck> {
  const known = checksOfField.get(field);
  if (known) return known;
  const checks = new Map(
    field.args.flatMap((argument) => {
      const check = formCheckOf(`${type}.${field.name}`, argument, { lists: false });
      return check ? [[argument.name, check] as const] : [];
    }),
  );
  checksOfField.set(field, checks);
  return checks;
}

/**
 * Adds the position in the document and the path in the answer to a `GraphQLError`; returns any other error unchanged.
 */
const placed = (error: unknown, node: FieldNode, path: readonly string[]): unknown =>
  error instanceof GraphQLError
    ? new GraphQLError(error.message, { nodes: node, path, extensions: error.extensions })
    : error;

const isIncluded = (selection: SelectionNode, variables: Values): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
