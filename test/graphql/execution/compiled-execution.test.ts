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

interface Given {
  readonly app?: unknown;
  readonly pets?: unknown;
  readonly later?: (by: number) => unknown;
}

/** The little schema over some values, and how often its root was asked. */
function schemaOver(given: Given): { readonly schema: GraphQLSchema; readonly asked: () => number } {
  const schema = buildSchema(sdl);
  let asked = 0;
  const resolve = (type: string, field: string, resolver: (source: never, args: never) => unknown) => {
    const owner = schema.getType(type);
    const found = isObjectType(owner) ? owner.getFields()[field] : undefined;
    if (found) found.resolve = (source, args) => resolver(source as never, args as never);
  };
  resolve('Query', 'house', () => {
    asked += 1;
    return given.app;
  });
  resolve('Query', 'must', async () => {
    asked += 1;
    return given.app;
  });
  resolve('Query', 'broken', async () => {
    asked += 1;
    throw new Error('the roof is off');
  });
  resolve('Query', 'count', () => 3);
  resolve('Query', 'pets', (_source, { first }: { first: number }) =>
    Array.isArray(given.pets) ? given.pets.slice(0, first) : given.pets,
  );
  resolve('House', 'later', (_source, { by }: { by: number }) => given.later?.(by) ?? by);
  const pet = schema.getType('Pet');
  if (isUnionType(pet)) pet.resolveType = (value) => (value instanceof Cat ? 'Cat' : 'Dog');
  shareRootOutcomes(schema);
  return { schema, asked: () => asked };
}

/** The answer of graphql-js to the question, and that of compiled code, where it has one. */
async function both(given: Given, text: string, variables: Record<string, unknown> = {}) {
  const { schema, asked } = schemaOver(given);
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const context = {};
  const compiled = await compileOperation({ schema, document, operation }, coerced)?.(context, coerced);
  // In the same request: what compiled code asked is not asked again.
  const finished = await execute({ schema, document, contextValue: context, variableValues: variables });
  const asWritten = await execute({ schema, document, contextValue: {}, variableValues: variables });
  expect(JSON.stringify(finished)).toBe(JSON.stringify(asWritten));
  return { compiled, plain: asWritten, asked };
}

async function agrees(given: Given, text: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { compiled, plain } = await both(given, text, variables);
  expect(plain.errors).toBeUndefined();
  expect(JSON.stringify(compiled)).toBe(JSON.stringify(plain.data));
}

async function leaves(given: Given, text: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { compiled, plain } = await both(given, text, variables);
  expect(compiled).toBeUndefined();
  expect(plain.errors?.length).toBeGreaterThan(0);
}

const room = (name: unknown, more = {}) => ({ name, area: 12, ...more });
const home = (more = {}) => ({ rooms: [room('hall'), room('kitchen')], open: true, size: 84.5, ...more });

describe('compiled code answers as graphql-js does', () => {
  it('objects, lists, aliases, absent and null values, in the order asked for', () =>
    agrees(
      { app: home({ nested: [[1, null], null, []], kind: 'FLAT' }) },
      '{ house { size open kind owner title: owner nested rooms { area name same: name } } count }',
    ));

  it('fields asked for more than once, through fragments within fragments', () =>
    agrees(
      { app: home({ rooms: [room('hall', { app: home() })] }) },
      `{ house { ...Outer rooms { name } ... on House { rooms { area house { open } } } } }
       fragment Outer on House { rooms { ...Inner } ...Size } fragment Inner on Room { house { ...Size } }
       fragment Size on House { size }`,
    ));

  it('members of a union, told apart by class, with their typename', () =>
    agrees(
      { pets: [new Cat(), { name: 'Plain', age: 2 }, new Cat()] },
      '{ pets(first: 3) { kind: __typename ... on Cat { name lives } ... on Dog { called: name age } } }',
    ));

  it('arguments with defaults, literals and variables', () =>
    agrees(
      { app: home(), pets: [new Cat(), new Cat(), new Cat()], later: (by) => by * 2 },
      `query ($n: Int! = 1, $by: Int) { pets(first: $n) { ... on Cat { name } } all: pets { __typename }
       house { later a: later(by: 4) b: later(by: $by) c: later(by: null) } }`,
      { by: 7 },
    ));

  it.each([
    [true, false],
    [false, true],
  ])('what is skipped and included: %s and %s', (a, b) =>
    agrees(
      { app: home() },
      `query ($a: Boolean!, $b: Boolean! = true) { house { open @skip(if: $a) size @include(if: $b)
       ... @include(if: $a) { rooms { name } } ...F @skip(if: $b) } } fragment F on House { owner }`,
      { a, b },
    ),
  );

  it('fields that come later, within lists and one after another', () =>
    agrees(
      { app: home({ rooms: [room('hall', { app: home() })] }), later: async (by) => by },
      '{ house { a: later rooms { house { b: later(by: 2) open } } } must { later } }',
    ));

  it('an absent root', () => agrees({ app: null }, '{ house { open } pets { __typename } }'));
});

describe('compiled code leaves to graphql-js', () => {
  it.each([
    ['a root that throws', {}, '{ broken { open } house { open } }'],
    ['a root that is missing and must not be', { app: null }, '{ must { open } }'],
    ['nothing where there must be something', { app: home({ open: null }) }, '{ house { open size } }'],
    ['an item that must not be null', { app: home({ rooms: [null] }) }, '{ house { rooms { name } } }'],
    ['nothing in an item', { app: home({ rooms: [room(null)] }) }, '{ house { rooms { name } } }'],
    ['a list that is none', { app: home({ rooms: 'hall' }) }, '{ house { rooms { name } } }'],
    ['a value that is an error', { app: home({ owner: new Error('gone') }) }, '{ house { owner } }'],
    ['a value that does not fit its type', { app: home({ size: 'large' }) }, '{ house { size } }'],
    ['a value that its enum has not', { app: home({ kind: 'CASTLE' }) }, '{ house { kind } }'],
    ['a whole number beyond 32 bits', { app: home({ nested: [[2 ** 40]] }) }, '{ house { nested } }'],
    ['an object that is an error', { app: new Error('sold') }, '{ house { open } }'],
    [
      'a union member with nothing where there must be something',
      { pets: [new Dog()] },
      '{ pets { ... on Dog { age } } }',
    ],
    [
      'a later field that fails',
      {
        app: home(),
        later: async () => {
          throw new Error('too late');
        },
      },
      '{ house { open later } }',
    ],
    [
      'a field that throws',
      {
        app: home(),
        later: () => {
          throw new Error('never');
        },
      },
      '{ house { later } }',
    ],
  ])('%s', (_what, given, text) => leaves(given, text));

  it('asking no root twice', async () => {
    const { asked } = await both({ app: home({ open: null }) }, '{ house { open } broken { open } }');
    // Twice for the request that is compared with.
    expect(asked()).toBe(2 + 2);
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
  const left = [...(await curatedOperations())].filter(([, text]) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation?.operation === 'query' && !compileOperation({ schema, document, operation }, {});
  });
  expect(left).toEqual([]);
});

it('selections-that-repeat-themselves-make-the-code-no-longer', () => {
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
