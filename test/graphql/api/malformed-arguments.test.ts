import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../../server/graphql/server/schema.js';

// Every argument of every read, from the schema itself: a new argument is tried, or has to be named as free text.

/** Texts of any form, by the name of the argument or input field. */
const freeTexts = new Set(['after', 'before', 'action', 'key', 'search', 'author', 'standard', 'references']);

/** Texts that almost have the form, by type or by the name of the argument. */
const nearMisses: Readonly<Record<string, readonly string[]>> = {
  Date: ['2017-02-30', '2017-2-3', '30/03/2017'],
  Instant: ['2017-02-28', '2017-02-28T09:30:00'],
  council: ['e08000018', 'E0800001', 'E08000018 '],
  councils: ['e08000018'],
  period: ['2017-13', '2017-m1', '201719-FY'],
  periods: ['2017-13'],
  measure: ['repeat plans', '-repeat-plans', 'repeat-plans ', 'répétition'],
  scorecard: ['Corporate Parenting'],
};

interface Leaf {
  readonly name: string;
  readonly place: readonly string[];
  readonly type: string;
  /** A value of the argument in which this leaf is malformed and nothing else is given. */
  readonly value: (malformed: string) => unknown;
}

type Input = GraphQLArgument | GraphQLInputField;

function leavesOf({ name, type }: Input, seen: readonly string[] = []): readonly Leaf[] {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  const wrap = (value: unknown): unknown => (isList ? [value] : value);
  const own = isList ? [name, '0'] : [name];
  if (!isInputObjectType(named)) {
    return [{ name, place: own, type: named.name, value: wrap }];
  }
  if (seen.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    leavesOf(field, [...seen, named.name]).map(({ place, value, ...leaf }) => ({
      ...leaf,
      place: [...own, ...place],
      value: (malformed: string) => wrap({ [field.name]: value(malformed) }),
    })),
  );
}

const schema = apiSchema();
const reads = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type !== schema.getMutationType() && !type.name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
const texts = reads.flatMap(({ type, field }) =>
  field.args.flatMap((argument) =>
    leavesOf(argument)
      .filter((leaf) => ['String', 'ID', 'Date', 'Instant'].includes(leaf.type))
      .filter(({ place }) => !place.some((name) => freeTexts.has(name)))
      .map((leaf) => ({ type, field, argument, leaf })),
  ),
);

/** The error of a field that is resolved with these arguments; the check comes before anything is read. */
async function errorOf(
  { type, field }: { readonly type: GraphQLObjectType; readonly field: GraphQLField<unknown, unknown> },
  args: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const resolve = type === schema.getSubscriptionType() ? field.subscribe : field.resolve;
  try {
    await resolve?.({}, args, {}, {} as never);
    return undefined;
  } catch (error) {
    return error;
  }
}

it('there are many arguments to try', () => {
  expect(texts.length).toBeGreaterThan(60);
});

describe.each(
  texts.map((text) => [`${text.type.name}.${text.field.name}(${text.leaf.place.join('.')})`, text] as const),
)('%s', (_name, { type, field, argument, leaf }) => {
  const malformedTexts = [
    'January 2017',
    '',
    '٣',
    '-',
    ...(nearMisses[leaf.type] ?? nearMisses[leaf.name] ?? []),
  ];
  it.each(malformedTexts)('refuses %j with its place', async (malformed) => {
    const error = await errorOf({ type, field }, { [argument.name]: leaf.value(malformed) });
    expect(error).toBeInstanceOf(GraphQLError);
    const { message, extensions } = error as GraphQLError;
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: leaf.place.join('.') });
    // The place, what was found, and what is allowed.
    expect(message).toContain(leaf.place.join('.'));
    expect(message.length).toBeGreaterThan(leaf.place.join('.').length + 30);
  });
});
