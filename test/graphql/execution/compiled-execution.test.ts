import {
  buildSchema,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../../server/graphql/execution/compiled-operation.js';
import { shareRootOutcomes } from '../../../server/graphql/execution/root-outcomes.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';
import { curatedOperations } from '../../kit/service/curated-operations.js';

class Cat {
  readonly name = 'Tib';
  readonly lives = 9;
}
class Dog {
  readonly name = 'Rex';
  readonly age: number | null = null;
}

const sdl = `
  type Query { pets(first: Int! = 2): [Pet!]  house(rooms: [Int!]): House  broken: House  must: House!  count: Int! }
  type Mutation { move: Int }
  type House { rooms: [Room!]!  owner: String  size: Float  open: Boolean!  later(by: Int = 3): Int  nested: [[Int]] kind: Kind }
  type Room { name: String!  house: House  area: Int }
  union Pet = Cat | Dog
  type Cat { name: String!  lives: Int }
  type Dog { name: String  age: Int! }
  enum Kind { FLAT COTTAGE }
`;

interface Values {
  readonly house?: unknown;
  readonly pets?: unknown;
  readonly later?: (by: number) => unknown;
}

/** A small schema over some values, with a counter of calls to its root resolvers. */
function schemaOver(values: Values): { readonly schema: GraphQLSchema; readonly rootCalls: () => number } {
  const schema = buildSchema(sdl);
  let calls = 0;
  const resolve = (type: string, field: string, resolver: (source: never, args: never) => unknown) => {
    const owner = schema.getType(type);
    const definition = isObjectType(owner) ? owner.getFields()[field] : undefined;
    if (definition) definition.resolve = (source, args) => resolver(source as never, args as never);
  };
  resolve('Query', 'house', () => {
    calls += 1;
    return values.house;
  });
  resolve('Query', 'must', async () => {
    calls += 1;
    return values.house;
  });
  resolve('Query', 'broken', async () => {
    calls += 1;
    throw new Error('the roof is off');
  });
  resolve('Query', 'count', () => 3);
  resolve('Query', 'pets', (_source, { first }: { first: number }) =>
    Array.isArray(values.pets) ? values.pets.slice(0, first) : values.pets,
  );
  resolve('House', 'later', (_source, { by }: { by: number }) => values.later?.(by) ?? by);
  const pet = schema.getType('Pet');
  if (isUnionType(pet)) pet.resolveType = (value) => (value instanceof Cat ? 'Cat' : 'Dog');
  shareRootOutcomes(schema);
  return { schema, rootCalls: () => calls };
}

/** The answers of graphql-js and of compiled code; the latter is `undefined` if it gives up. */
async function both(values: Values, text: string, variables: Record<string, unknown> = {}) {
  const { schema, rootCalls } = schemaOver(values);
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const context = {};
  const compiled = await compileOperation({ schema, document, operation }, coerced)?.(context, coerced);
  // The same context, so graphql-js reuses the outcomes of compiled code.
  const finished = await execute({ schema, document, contextValue: context, variableValues: variables });
  const plain = await execute({ schema, document, contextValue: {}, variableValues: variables });
  expect(JSON.stringify(finished)).toBe(JSON.stringify(plain));
  return { compiled, plain, rootCalls };
}

async function agrees(values: Values, text: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { compiled, plain } = await both(values, text, variables);
  expect(plain.errors).toBeUndefined();
  expect(JSON.stringify(compiled)).toBe(JSON.stringify(plain.data));
}

async function leaves(values: Values, text: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { compiled, plain } = await both(values, text, variables);
  expect(compiled).toBeUndefined();
  expect(plain.errors?.length).toBeGreaterThan(0);
}

const room = (name: unknown, more = {}) => ({ name, area: 12, ...more });
const home = (more = {}) => ({ rooms: [room('hall'), room('kitchen')], open: true, size: 84.5, ...more });

describe('compiled code answers as graphql-js does', () => {
  it('objects, lists, aliases, absent and null values, in the order asked for', () =>
    agrees(
      { house: home({ nested: [[1, null], null, []], kind: 'FLAT' }) },
      '{ house { size open kind owner title: owner nested rooms { area name same: name } } count }',
    ));

  it('fields asked for more than once, through fragments within fragments', () =>
    agrees(
      { house: home({ rooms: [room('hall', { house: home() })] }) },
      `{ house { ...Outer rooms { name } ... on House { rooms { area house { open } } } } }
       fragment Outer on House { rooms { ...Inner } ...Size } fragment Inner on Room { house { ...Size } }
       fragment Size on House { size }`,
    ));

  it('members of a union by their class, with their typename', () =>
    agrees(
      { pets: [new Cat(), { name: 'Plain', age: 2 }, new Cat()] },
      '{ pets(first: 3) { kind: __typename ... on Cat { name lives } ... on Dog { called: name age } } }',
    ));

  it('arguments with defaults, literals and variables', () =>
    agrees(
      { house: home(), pets: [new Cat(), new Cat(), new Cat()], later: (by) => by * 2 },
      `query ($n: Int! = 1, $by: Int) { pets(first: $n) { ... on Cat { name } } all: pets { __typename }
       house { later a: later(by: 4) b: later(by: $by) c: later(by: null) } }`,
      { by: 7 },
    ));

  it.each([
    [true, false],
    [false, true],
  ])('@skip and @include with %s and %s', (a, b) =>
    agrees(
      { house: home() },
      `query ($a: Boolean!, $b: Boolean! = true) { house { open @skip(if: $a) size @include(if: $b)
       ... @include(if: $a) { rooms { name } } ...F @skip(if: $b) } } fragment F on House { owner }`,
      { a, b },
    ),
  );

  it('fields that come later, within lists and one after another', () =>
    agrees(
      { house: home({ rooms: [room('hall', { house: home() })] }), later: async (by) => by },
      '{ house { a: later rooms { house { b: later(by: 2) open } } } must { later } }',
    ));

  it('an absent root', () => agrees({ house: null }, '{ house { open } pets { __typename } }'));
});

describe('compiled code leaves to graphql-js', () => {
  it.each([
    ['a root that throws', {}, '{ broken { open } house { open } }'],
    ['a non-null root without a value', { house: null }, '{ must { open } }'],
    ['null in a non-null field', { house: home({ open: null }) }, '{ house { open size } }'],
    ['an item that must not be null', { house: home({ rooms: [null] }) }, '{ house { rooms { name } } }'],
    [
      'null in a non-null field of an item',
      { house: home({ rooms: [room(null)] }) },
      '{ house { rooms { name } } }',
    ],
    ['a list field without a list', { house: home({ rooms: 'hall' }) }, '{ house { rooms { name } } }'],
    ['a value that is an error', { house: home({ owner: new Error('gone') }) }, '{ house { owner } }'],
    ['a value that does not fit its type', { house: home({ size: 'large' }) }, '{ house { size } }'],
    ['a value that its enum does not have', { house: home({ kind: 'CASTLE' }) }, '{ house { kind } }'],
    ['a whole number beyond 32 bits', { house: home({ nested: [[2 ** 40]] }) }, '{ house { nested } }'],
    ['an object that is an error', { house: new Error('sold') }, '{ house { open } }'],
    ['null in a non-null field of a union member', { pets: [new Dog()] }, '{ pets { ... on Dog { age } } }'],
    [
      'a later field that fails',
      {
        house: home(),
        later: async () => {
          throw new Error('too late');
        },
      },
      '{ house { open later } }',
    ],
    [
      'a field that throws',
      {
        house: home(),
        later: () => {
          throw new Error('never');
        },
      },
      '{ house { later } }',
    ],
  ])('%s', (_what, values, text) => leaves(values, text));

  it('without resolving a root field twice', async () => {
    const { rootCalls } = await both({ house: home({ open: null }) }, '{ house { open } broken { open } }');
    // Two root fields, resolved once more by the plain execution.
    expect(rootCalls()).toBe(2 + 2);
  });

  it.each(['mutation { move }', '{ __schema { types { name } } }', '{ count __type(name: "Cat") { name } }'])(
    '%s',
    (text) => {
      const schema = buildSchema(sdl);
      const document = parse(text);
      const operation = getOperationAST(document);
      expect(operation && compileOperation({ schema, document, operation }, {})).toBeUndefined();
    },
  );
});

it('every-query-of-the-sdk-is-compiled', async () => {
  const schema = apiSchema();
  const uncompiled = [...(await curatedOperations())].filter(([, text]) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation?.operation === 'query' && !compileOperation({ schema, document, operation }, {});
  });
  expect(uncompiled).toEqual([]);
});

it('repeated-selections-do-not-lengthen-the-code', () => {
  const schema = schemaOver({}).schema;
  const depth = 20;
  const doubling = Array.from(
    { length: depth },
    (_, level) =>
      `fragment L${level} on House { a: rooms { house { ...L${level + 1} } } b: rooms { house { ...L${level + 1} } } }`,
  );
  const document = parse(`{ house { ...L0 } } ${doubling.join(' ')} fragment L${depth} on House { open }`);
  const operation = getOperationAST(document);
  const start = performance.now();
  expect(operation && compileOperation({ schema, document, operation }, {})).toBeDefined();
  expect(performance.now() - start).toBeLessThan(2_000);
});
