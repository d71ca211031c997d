import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';

type Input = GraphQLArgument | GraphQLInputField;

/** A scalar or enum value within an argument, or the argument itself if it is such a value. */
export interface InputLeaf {
  readonly name: string;
  /** The path from the argument to the value: names, and `0` for an item of a list. */
  readonly place: readonly string[];
  /** The name of the value's type. */
  readonly type: string;
  /** The name of the input type that has the value as a field; for an argument, the given owner of the argument. */
  readonly owner: string;
  /** Returns a value for the whole argument in which only this leaf is given. */
  readonly argument: (value: unknown) => unknown;
}

/** Returns all leaves of an argument. An input type that contains itself is followed only once. */
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
  /** The path from the argument to the list: names, and `0` for an item of an outer list. */
  readonly place: readonly string[];
  /** The names of the input type and its field that is the list, such as `ObservationsSubmitInput.rows`. */
  readonly name: string;
  /** The names of the fields of the list's items; empty if the items are not input objects. */
  readonly fields: readonly string[];
  /** Returns a value for the whole argument in which only this list is given. */
  readonly argument: (items: readonly unknown[]) => unknown;
}

/** Returns all lists within an argument. An input type that contains itself is followed only once. */
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
