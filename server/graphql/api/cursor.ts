import type { GraphQLError } from 'graphql';
import { parsePlainDate } from '../../domain/values/plain-date.js';
import type { PageRequest } from '../../persistence/sql/page.js';
import { badArgument } from './bad-argument.js';

/**
 * The type of one part of the keys of a list. Every part is checked against its type, because a caller can forge a
 * cursor and the parts of its key go into SQL.
 */
export type KeyPart = 'TEXT' | 'DATE' | 'INSTANT' | 'UUID' | 'NUMBER';

/** The form of a time in a key: in UTC and to the microsecond, as the SQL of `instantKey` writes it. */
const instantForm = /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

const forms: Record<KeyPart, (part: string) => boolean> = {
  TEXT: (part) => /^\P{Cc}{1,300}$/u.test(part),
  DATE: (part) => parsePlainDate(part).ok,
  INSTANT: (part) => instantForm.test(part) && parsePlainDate(part.slice(0, 10)).ok,
  NUMBER: (part) => /^[0-9]{1,15}$/.test(part),
  UUID: (part) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
};

export const pageLimits = { least: 1, most: 100, usual: 20 } as const;

/** Encodes the key of a node in its list as a cursor: JSON in base64url, opaque to the caller. */
export const encodeCursor = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

function decodeCursor(cursor: string, parts: readonly KeyPart[]): readonly string[] | undefined {
  const key = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(key) || key.length !== parts.length) return undefined;
  const fits = parts.every((part, index) => typeof key[index] === 'string' && forms[part](key[index]));
  return fits ? key : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * Throws an error of code `BAD_USER_INPUT`, which names the argument, if `first` or `last` is outside 1 to 100 or if
 * both are given.
 */
export function checkPageSize({ first, last }: Pick<PageArguments, 'first' | 'last'>): void {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badArgument('last', 'it is given together with `first`. Give one of them.');
  }
  const { least, most } = pageLimits;
  const [argument, more, size] =
    typeof last === 'number' ? ['last', 'before', last] : ['first', 'after', first];
  if (typeof size === 'number' && (size < least || size > most)) {
    throw badArgument(argument, `${size} is outside ${least} to ${most}. Ask for more with \`${more}\`.`);
  }
}

/**
 * Converts the arguments of a connection, whose page size has been checked, to a page request. `parts` gives the type
 * of each part of a key of the list. Throws an error of code `BAD_USER_INPUT` for an `after` or `before` that is not a
 * cursor of this list.
 *
 * @example pageRequest({ first: 20, after: null }, 'TEXT', 'UUID')
 */
export const pageRequest = (
  { first, after, last, before }: PageArguments,
  ...parts: readonly KeyPart[]
): PageRequest => ({
  first: first ?? last ?? pageLimits.usual,
  after: keyOf('after', after, parts),
  before: keyOf('before', before, parts),
  fromEnd: typeof last === 'number',
});

function keyOf(
  argument: 'after' | 'before',
  cursor: string | null | undefined,
  parts: readonly KeyPart[],
): readonly string[] | null {
  if (cursor === null || cursor === undefined) return null;
  const key = decodeCursor(cursor, parts);
  if (key) return key;
  throw notOfThisList(argument);
}

export const notOfThisList = (argument: 'after' | 'before'): GraphQLError =>
  badArgument(
    argument,
    `it is not a cursor of this list in this order. Give ${argument === 'after' ? 'the `endCursor`' : 'the `startCursor`'} of a page.`,
  );
