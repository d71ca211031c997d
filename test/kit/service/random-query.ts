import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What a random query may say: for every argument and input field of a name, else of a type. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

export interface RandomQuery {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Call = (field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>) => string;
/** A piece of a document, once it is known how calls are written. */
type Text = (call: Call) => string;

const absent = Symbol('absent');

/** Valid queries of one field of the root, whatever is below it, with arguments out of the pools. */
export function randomQueries(schema: GraphQLSchema, pools: Pools): fc.Arbitrary<RandomQuery> {
  const query = schema.getQueryType() as GraphQLObjectType;
  return fc
    .constantFrom(...Object.values(query.getFields()))
    .chain((field) => askedOf(field, 4))
    .map((text) => {
      const variables: Record<string, unknown> = {};
      const declared: string[] = [];
      const document = text((asked, given) => {
        const named = asked.args.flatMap((argument) => {
          if (!(argument.name in given)) return [];
          const name = `v${declared.length}`;
          declared.push(`$${name}: ${argument.type}`);
          variables[name] = given[argument.name];
          return [`${argument.name}: $${name}`];
        });
        return named.length === 0 ? asked.name : `${asked.name}(${named.join(', ')})`;
      });
      const head = declared.length === 0 ? 'query' : `query (${declared.join(', ')})`;
      return { document: `${head} { ${document} }`, variables };
    });

  function askedOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Text> {
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? fc.constant<Text>(() => '') : selectionOf(type, depth);
    return fc.tuple(inputsOf(field.args), below).map(
      ([given, inner]): Text =>
        (call) =>
          `${call(field, given)} ${inner(call)}`,
    );
  }

  function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<Text> {
    if (isUnionType(type)) {
      // One member at a time: fields of one name in two of them would have to be alike.
      return fc.constantFrom(...type.getTypes()).chain((member) =>
        selectionOf(member, depth).map(
          (inner): Text =>
            (call) =>
              `{ __typename ... on ${member.name} ${inner(call)} }`,
        ),
      );
    }
    if (!isObjectType(type)) return fc.constant<Text>(() => '{ __typename }');
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    return fc
      .subarray(fields, { minLength: Math.min(3, fields.length), maxLength: Math.min(12, fields.length) })
      .chain((some) => fc.tuple(...some.map((field) => askedOf(field, depth - 1))))
      .map(
        (texts): Text =>
          (call) =>
            `{ __typename ${texts.map((text) => text(call)).join(' ')} }`,
      );
  }

  function inputsOf(
    inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  ): fc.Arbitrary<Readonly<Record<string, unknown>>> {
    const each = inputs.map((input) => {
      const value = inputOf(input.name, input.type);
      const mayBeAbsent = !isNonNullType(input.type) || input.defaultValue !== undefined;
      return fc.tuple(fc.constant(input.name), mayBeAbsent ? fc.oneof(value, fc.constant(absent)) : value);
    });
    return fc
      .tuple(...each)
      .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== absent)));
  }

  function inputOf(name: string, type: GraphQLInputType): fc.Arbitrary<unknown> {
    if (isNonNullType(type)) return inputOf(name, type.ofType);
    if (isListType(type)) return fc.array(inputOf(name, type.ofType), { minLength: 1, maxLength: 3 });
    const pool = pools[name] ?? pools[getNamedType(type).name];
    if (pool && !isInputObjectType(type)) return fc.constantFrom(...pool);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    if (!isInputObjectType(type)) throw new Error(`no pool stands for the type ${type.name}`);
    const fields = Object.values(type.getFields());
    if (!type.isOneOf) return inputsOf(fields);
    return fc
      .constantFrom(...fields)
      .chain((field) => inputOf(field.name, field.type).map((value) => ({ [field.name]: value })));
  }
}
