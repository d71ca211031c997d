import { badArgument } from './bad-argument.js';

/**
 * Throws an error of code `BAD_USER_INPUT` with the path of a text that contains U+0000 or a lone surrogate,
 * which PostgreSQL cannot store.
 */
export function refuseUnstorableTexts(args: Readonly<Record<string, unknown>>): void {
  const path = pathOfUnstorable(args);
  if (path) {
    throw badArgument(
      path.join('.'),
      'a text cannot hold the character U+0000, nor half of a pair of surrogates. Leave it out.',
    );
  }
}

const loneSurrogate = /\p{Surrogate}/u;

function pathOfUnstorable(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || loneSurrogate.test(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [step, inner] of Object.entries(value)) {
    const path = pathOfUnstorable(inner);
    if (path) return [step, ...path];
  }
  return undefined;
}
