import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';

/** Values for arguments and input fields: by operation and name (`committee.code`), else by name, else by type. */
export type Samples = Readonly<Record<string, unknown>>;

/** A question made from the schema alone. */
export interface Probe {
  /** The field of the root. */
  readonly operation: string;
  readonly kind: 'query' | 'mutation';
  /** The type all of whose fields it asks for. */
  readonly type: string;
  /** `Type.field` of all that it asks for. */
  readonly fields: readonly string[];
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/**
 * For each field of the root a question for all fields of what it gives, and for each type that they do not
 * give one more, along the shortest way to it. Together they ask for every field of the schema.
 */
export function probesOf(schema: GraphQLSchema, samples: Samples): readonly Probe[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => root ?? []);
  const probes: Probe[] = [];
  const reached = new Set<GraphQLObjectType>();
  let ways: readonly (readonly Step[])[] = roots.flatMap((parent) => stepsFrom(parent).map((step) => [step]));
  while (ways.length > 0) {
    const found = ways.flatMap((way) => typesAfter(schema, way).map((type) => ({ way, type })));
    const fresh = found.filter(
      ({ way, type }, index) =>
        !reached.has(type) && (way.length === 1 || found.findIndex((each) => each.type === type) === index),
    );
    for (const { way, type } of fresh) probes.push(probe(schema, way, type, samples));
    for (const { type } of fresh) reached.add(type);
    ways = fresh.flatMap(({ way, type }) => stepsFrom(type).map((step) => [...way, step]));
  }
  return probes;
}

/** Every field of the schema but those of introspection and of subscriptions, as `Type.field`. */
export const fieldsOf = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && type !== schema.getSubscriptionType())
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

const stepsFrom = (parent: GraphQLObjectType): readonly Step[] =>
  Object.values(parent.getFields())
    .filter((field) => !isLeafType(getNamedType(field.type)))
    .map((field) => ({ parent, field }));

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

const typesAfter = (schema: GraphQLSchema, way: readonly Step[]): readonly GraphQLObjectType[] =>
  objectsOf(schema, getNamedType(way.at(-1)?.field.type) as GraphQLNamedType);

function probe(
  schema: GraphQLSchema,
  way: readonly Step[],
  type: GraphQLObjectType,
  samples: Samples,
): Probe {
  const operation = way[0]?.field.name ?? '';
  const kind = way[0]?.parent === schema.getMutationType() ? 'mutation' : 'query';
  const fields = new Set<string>();
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];

  const call = (parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string => {
    fields.add(`${parent.name}.${field.name}`);
    const given = field.args.flatMap((argument) => {
      const value = sampleOf(argument, operation, samples);
      if (value === undefined) return [];
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${argument.type}`);
      variables[name] = value;
      return [`${argument.name}: $${name}`];
    });
    return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
  };
  // Members of a union may have fields of one name and different types: each answers under a name of its own.
  const spread = (
    of: GraphQLNamedType,
    select: (object: GraphQLObjectType, alias: string) => string,
  ): string =>
    isObjectType(of)
      ? select(of, '')
      : objectsOf(schema, of)
          .map((object) => `... on ${object.name} { ${select(object, `${object.name}_`)} }`)
          .join(' ');
  const leaves = (object: GraphQLObjectType, alias: string): string =>
    Object.values(object.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map((field) => `${alias && `${alias}${field.name}: `}${call(object, field)}`)
      .join(' ');
  const everything = Object.values(type.getFields())
    .map((field) => {
      const given = getNamedType(field.type);
      if (isLeafType(given)) return call(type, field);
      return `${call(type, field)} { __typename ${spread(given, leaves)} }`;
    })
    .join(' ');
  const text = way.reduceRight((inner, { parent, field }, index) => {
    const after = way[index + 1]?.parent ?? type;
    const given = getNamedType(field.type);
    const within = isObjectType(given) ? inner : `... on ${after.name} { ${inner} }`;
    return `${call(parent, field)} { __typename ${within} }`;
  }, everything);
  const head = declared.length === 0 ? kind : `${kind} (${declared.join(', ')})`;
  return {
    operation,
    kind,
    type: type.name,
    fields: [...fields],
    document: `${head} { ${text} }`,
    variables,
  };
}

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

/** Nothing for what may be left out and has no sample by name. */
function sampleOf(input: Input, operation: string, samples: Samples): unknown {
  const isObject = isInputObjectType(getNamedType(input.type));
  const named = samples[`${operation}.${input.name}`] ?? (isObject ? undefined : samples[input.name]);
  const isList = isListType(getNullableType(input.type));
  if (named !== undefined) return isList && !Array.isArray(named) ? [named] : named;
  const required = getNullableType(input.type) !== input.type && input.defaultValue === undefined;
  const type = getNamedType(input.type) as GraphQLNamedType;
  if (!required && !(isInputObjectType(type) && 'council' in type.getFields())) return undefined;
  const one = valueFor(type, operation, samples);
  return isList ? [one] : one;
}

function valueFor(type: GraphQLNamedType, operation: string, samples: Samples): unknown {
  if (type.name in samples) return samples[type.name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) throw new Error(`no sample stands for the type ${type.name}`);
  const inputs = Object.values(type.getFields());
  if (type.isOneOf) {
    const [first] = inputs;
    const value = first && valueFor(getNamedType(first.type as GraphQLInputType), operation, samples);
    return first ? { [first.name]: isListType(first.type) ? [value] : value } : {};
  }
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const value = sampleOf(input, operation, samples);
      return value === undefined ? [] : [[input.name, value]];
    }),
  );
}
