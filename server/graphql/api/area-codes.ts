import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { AreaRegister } from '../../domain/areas/area-register.js';
import type { GraphqlContext } from './context.js';
import { takesGssCode } from './input-forms.js';

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

/**
 * Wraps the resolver of every field that takes GSS codes of areas, so that callers may give any code that an area ever
 * had. The resolver receives the current code of the area; an unknown code is passed on unchanged.
 */
export function takeEveryAreaCode(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const replace = replacerOf(field.args, `${type.name}.${field.name}`);
      if (!replace) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = withRegister(replace, resolve);
      if (subscribe) field.subscribe = withRegister(replace, subscribe);
    }
  }
}

type Replace = (value: unknown, register: AreaRegister) => unknown;
type Resolve = GraphQLFieldResolver<unknown, GraphqlContext>;

const withRegister =
  (replace: Replace, resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    const resolveWith = (register: AreaRegister) =>
      resolve(root, replace(args, register) as Record<string, unknown>, context, info);
    const register = context.services.areaRegister();
    // No promise is made if the register is in memory, so that the resolvers of all edges of a list run in the same
    // turn of the event loop: only then are their rows read together.
    return register instanceof Promise ? register.then(resolveWith) : resolveWith(register);
  };

/**
 * Returns the function that replaces the area codes in an object with values of these inputs; `undefined` if none of
 * the inputs takes an area code.
 *
 * @param owner The name of the input type, or `Type.field` of an argument.
 */
function replacerOf(
  inputs: readonly Input[],
  owner: string,
  seen: ReadonlySet<string> = new Set(),
): Replace | undefined {
  const replacers = inputs.flatMap((input) => {
    const replace = replacerOfInput(input, owner, seen);
    return replace ? [[input.name, replace] as const] : [];
  });
  if (replacers.length === 0) return undefined;
  return inLists((value, register) => {
    if (typeof value !== 'object' || value === null) return value;
    const replaced: Record<string, unknown> = { ...value };
    for (const [name, replace] of replacers) {
      if (name in replaced) replaced[name] = replace(replaced[name], register);
    }
    return replaced;
  });
}

function replacerOfInput(input: Input, owner: string, seen: ReadonlySet<string>): Replace | undefined {
  const type = getNamedType(input.type);
  if (isInputObjectType(type)) {
    if (seen.has(type.name)) return undefined;
    return replacerOf(Object.values(type.getFields()), type.name, new Set([...seen, type.name]));
  }
  return takesGssCode(owner, input) ? inLists(codeToday) : undefined;
}

const codeToday: Replace = (value, register) =>
  typeof value === 'string' ? (register.byCode(value)?.gssCode ?? value) : value;

const inLists =
  (replace: Replace): Replace =>
  (value, register) =>
    Array.isArray(value) ? value.map((item) => replace(item, register)) : replace(value, register);
