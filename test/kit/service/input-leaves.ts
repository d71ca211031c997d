import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';

type Input = GraphQLArgument | GraphQLInputField;

/** A value within an argument that has no parts itself. */
export interface InputLeaf {
  readonly name: string;
  /** The names from the argument to the value. */
  readonly place: readonly string[];
  /** The name of its type. */
  readonly type: string;
  /** The name of the input type that holds it; that of the argument's field for an argument. */
  readonly owner: string;
  /** A value of the argument in which only this leaf is given. */
  readonly argument: (value: unknown) => unknown;
}

/** All leaves of an argument; those of a type within itself are listed once. */
export function leavesOf(
  { name, type }: Input,
  owner: string,
  seen: readonly string[] = [],
): readonly InputLeaf[] {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  const wrap = (value: unknown): unknown => (isList ? [value] : value);
  const place = isList ? [name, '0'] : [name];
  if (!isInputObjectType(named)) return [{ name, place, type: named.name, owner, argument: wrap }];
  if (seen.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    leavesOf(field, named.name, [...seen, named.name]).map((leaf) => ({
      ...leaf,
      place: [...place, ...leaf.place],
      argument: (value: unknown) => wrap({ [field.name]: leaf.argument(value) }),
    })),
  );
}

/** A list within an argument. */
export interface InputList {
  /** The names from the argument to the list. */
  readonly place: readonly string[];
  /** The input type and field of the list. */
  readonly name: string;
  /** The fields of its items; none if they are no input objects. */
  readonly fields: readonly string[];
  /** A value of the argument in which only this list is given. */
  readonly argument: (items: readonly unknown[]) => unknown;
}

/** All lists within an argument; those of a type within itself are listed once. */
export function listsOf(
  { name, type }: Input,
  owner: string,
  seen: readonly string[] = [],
): readonly InputList[] {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  const fields =
    isInputObjectType(named) && !seen.includes(named.name) ? Object.values(named.getFields()) : [];
  const place = isList ? [name, '0'] : [name];
  const own: InputList = {
    place: [name],
    name: `${owner}.${name}`,
    fields: fields.map((field) => field.name),
    argument: (items) => items,
  };
  const within = fields.flatMap((field) =>
    listsOf(field, named.name, [...seen, named.name]).map((list) => ({
      ...list,
      place: [...place, ...list.place],
      argument: (items: readonly unknown[]) => {
        const item = { [field.name]: list.argument(items) };
        return isList ? [item] : item;
      },
    })),
  );
  return isList ? [own, ...within] : within;
}
