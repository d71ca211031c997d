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
  /** From the argument to the value. */
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
