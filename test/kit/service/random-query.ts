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
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values for the arguments and input fields of a random query. The key is the name or, if it has none, the type. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

export interface RandomQuery {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Inputs = Readonly<Record<string, unknown>>;
type WriteCall = (field: GraphQLField<unknown, unknown>, inputs: Inputs) => string;
/** Returns a part of a document as text. It writes each call of a field with the given function. */
type Text = (writeCall: WriteCall) => string;

const absent = Symbol('absent');

/**
 * Generates valid queries of one root field, with random selections below the field and arguments from the pools.
 */
export function randomQueries(schema: GraphQLSchema, pools: Pools): fc.Arbitrary<RandomQuery> {
  const query = schema.getQueryType() as GraphQLObjectType;
  return fc
    .constantFrom(...Object.values(query.getFields()))
    .chain((field) => callOf(field, 4))
    .map((text) => {
      const variables: Record<string, unknown> = {};
      const declared: string[] = [];
      const document = text((field, inputs) => {
        const callArguments = field.args.flatMap((argument) => {
          if (!(argument.name in inputs)) return [];
          const name = `v${declared.length}`;
          declared.push(`$${name}: ${argument.type}`);
          variables[name] = inputs[argument.name];
          return [`${argument.name}: $${name}`];
        });
        return callArguments.length === 0 ? field.name : `${field.name}(${callArguments.join(', ')})`;
      });
      const head = declared.length === 0 ? 'query' : `query (${declared.join(', ')})`;
      return { document: `${head} { ${document} }`, variables };
    });

  function callOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Text> {
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? fc.constant<Text>(() => '') : selectionOf(type, depth);
    return fc.tuple(inputsOf(field.args), below).map(
      ([inputs, inner]): Text =>
        (writeCall) =>
          `${writeCall(field, inputs)} ${inner(writeCall)}`,
    );
  }

  function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<Text> {
    if (isAbstractType(type)) {
      // Select only one member of the union or interface, because two fields of the same name must have one type.
      return fc.constantFrom(...schema.getPossibleTypes(type)).chain((member) =>
        selectionOf(member, depth).map(
          (inner): Text =>
            (writeCall) =>
              `{ __typename ... on ${member.name} ${inner(writeCall)} }`,
        ),
      );
    }
    if (!isObjectType(type)) return fc.constant<Text>(() => '{ __typename }');
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    return fc
      .subarray(fields, { minLength: Math.min(3, fields.length), maxLength: Math.min(12, fields.length) })
      .chain((selected) => fc.tuple(...selected.map((field) => callOf(field, depth - 1))))
      .map(
        (texts): Text =>
          (writeCall) =>
            `{ __typename ${texts.map((text) => text(writeCall)).join(' ')} }`,
      );
  }

  function inputsOf(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): fc.Arbitrary<Inputs> {
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
    if (!isInputObjectType(type)) throw new Error(`there is no pool for the type ${type.name}`);
    const fields = Object.values(type.getFields());
    if (!type.isOneOf) return inputsOf(fields);
    return fc
      .constantFrom(...fields)
      .chain((field) => inputOf(field.name, field.type).map((value) => ({ [field.name]: value })));
  }
}
