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

/**
 * Values for arguments and input fields. The key is the operation and the name (`committee.code`), or the name alone,
 * or the type. The first of these keys that has a value is used.
 */
export type Samples = Readonly<Record<string, unknown>>;

/** A query or mutation that is made from the schema. */
export interface Probe {
  /** The name of the root field. */
  readonly operation: string;
  readonly kind: 'query' | 'mutation';
  /** The name of the type whose fields are all selected. */
  readonly type: string;
  /** The name of the type of the object that the root field returns. */
  readonly entity: string;
  /** All fields that are selected, as `Type.field`. */
  readonly fields: readonly string[];
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/**
 * Returns one probe for each root field, with all fields of the root field's type. For each type that these do not
 * cover, returns another probe along the shortest path to the type. Together the probes select every field of the
 * schema.
 */
export function probesOf(schema: GraphQLSchema, samples: Samples): readonly Probe[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => root ?? []);
  const probes: Probe[] = [];
  const reached = new Set<GraphQLObjectType>();
  let paths: readonly (readonly Step[])[] = roots.flatMap((parent) =>
    stepsFrom(parent).map((step) => [step]),
  );
  while (paths.length > 0) {
    const ends = paths.flatMap((path) => typesAfter(schema, path).map((type) => ({ path, type })));
    const fresh = ends.filter(
      ({ path, type }, index) =>
        !reached.has(type) && (path.length === 1 || ends.findIndex((each) => each.type === type) === index),
    );
    for (const { path, type } of fresh) probes.push(probe(schema, path, type, samples));
    for (const { type } of fresh) reached.add(type);
    paths = fresh.flatMap(({ path, type }) => stepsFrom(type).map((step) => [...path, step]));
  }
  return probes;
}

/** Returns every field of the schema except introspection and subscriptions, as `Type.field`. */
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

const typesAfter = (schema: GraphQLSchema, path: readonly Step[]): readonly GraphQLObjectType[] =>
  objectsOf(schema, getNamedType(path.at(-1)?.field.type) as GraphQLNamedType);

function probe(
  schema: GraphQLSchema,
  path: readonly Step[],
  type: GraphQLObjectType,
  samples: Samples,
): Probe {
  const operation = path[0]?.field.name ?? '';
  const kind = path[0]?.parent === schema.getMutationType() ? 'mutation' : 'query';
  const fields = new Set<string>();
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];

  const call = (parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string => {
    fields.add(`${parent.name}.${field.name}`);
    const callArguments = field.args.flatMap((argument) => {
      const value = sampleOf(argument, operation, samples);
      if (value === undefined) return [];
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${argument.type}`);
      variables[name] = value;
      return [`${argument.name}: $${name}`];
    });
    return callArguments.length === 0 ? field.name : `${field.name}(${callArguments.join(', ')})`;
  };
  // Members of a union may have fields of the same name with different types, so each field gets an alias.
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
      .join(' ') || '__typename';
  const everything = Object.values(type.getFields())
    .map((field) => {
      const fieldType = getNamedType(field.type);
      if (isLeafType(fieldType)) return call(type, field);
      return `${call(type, field)} { __typename ${spread(fieldType, leaves)} }`;
    })
    .join(' ');
  const text = path.reduceRight((inner, { parent, field }, index) => {
    const after = path[index + 1]?.parent ?? type;
    const within = isObjectType(getNamedType(field.type)) ? inner : `... on ${after.name} { ${inner} }`;
    return `${call(parent, field)} { __typename ${within} }`;
  }, everything);
  const head = declared.length === 0 ? kind : `${kind} (${declared.join(', ')})`;
  return {
    operation,
    kind,
    type: type.name,
    entity: (path[1]?.parent ?? type).name,
    fields: [...fields],
    document: `${head} { ${text} }`,
    variables,
  };
}

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

/**
 * Returns the value for an argument or input field. Returns `undefined` if the input is optional and has no sample by
 * its name, unless it is an input object with a field `council`.
 */
function sampleOf(input: Input, operation: string, samples: Samples): unknown {
  const isObject = isInputObjectType(getNamedType(input.type));
  const sample = samples[`${operation}.${input.name}`] ?? (isObject ? undefined : samples[input.name]);
  const isList = isListType(getNullableType(input.type));
  if (sample !== undefined) return isList && !Array.isArray(sample) ? [sample] : sample;
  const required = getNullableType(input.type) !== input.type && input.defaultValue === undefined;
  const type = getNamedType(input.type) as GraphQLNamedType;
  if (!required && !(isInputObjectType(type) && 'council' in type.getFields())) return undefined;
  const value = valueFor(type, operation, samples);
  return isList ? [value] : value;
}

function valueFor(type: GraphQLNamedType, operation: string, samples: Samples): unknown {
  if (type.name in samples) return samples[type.name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) throw new Error(`there is no sample for the type ${type.name}`);
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
