import { parsePlainDate } from '../../domain/values/plain-date.js';
import type { PageRequest } from '../../persistence/sql/page.js';
import { badArgument } from './bad-argument.js';

/** The type of one part of a list's key. Checked, because a caller can forge a cursor and it goes into SQL. */
export type KeyPart = 'TEXT' | 'DATE' | 'UUID' | 'NUMBER';

const forms: Record<KeyPart, (part: string) => boolean> = {
  TEXT: (part) => /^\P{Cc}{1,300}$/u.test(part),
  DATE: (part) => parsePlainDate(part).ok,
  NUMBER: (part) => /^[0-9]{1,15}$/.test(part),
  UUID: (part) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
};

export const pageLimits = { least: 1, most: 100, usual: 20 } as const;

/** The key of a node in its list, as JSON in base64url. Opaque to the caller. */
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

/**
 * Reads the arguments of a connection; `parts` are the types of the parts of the list's keys. Throws an error
 * of code `BAD_USER_INPUT` that names the argument: `first` outside 1 to 100, or an `after` that is not a
 * cursor of this list.
 *
 * @example pageRequest({ first: 20, after: null }, 'TEXT', 'UUID')
 */
export function pageRequest(
  { first, after }: { readonly first: number; readonly after?: string | null },
  ...parts: readonly KeyPart[]
): PageRequest {
  const { least, most } = pageLimits;
  if (first < least || first > most) {
    throw badArgument('first', `${first} is outside ${least} to ${most}. Ask for more with \`after\`.`);
  }
  if (after === null || after === undefined) return { first, after: null };
  const key = decodeCursor(after, parts);
  if (key) return { first, after: key };
  throw badArgument('after', 'it is not a cursor of this list. Give the `endCursor` of the previous page.');
}
