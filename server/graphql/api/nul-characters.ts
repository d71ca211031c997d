import { badArgument } from './bad-argument.js';

/**
 * Throws an error of code `BAD_USER_INPUT` that names the place of a text which holds the character NUL, or half
 * of a character: what no text in PostgreSQL can hold.
 */
export function refuseUnstorableTexts(given: Readonly<Record<string, unknown>>): void {
  const place = placeOfUnstorable(given);
  if (place) {
    throw badArgument(
      place.join('.'),
      'a text cannot hold the character U+0000, nor half of a pair of surrogates. Leave it out.',
    );
  }
}

const loneSurrogate = /\p{Surrogate}/u;

function placeOfUnstorable(given: unknown): readonly string[] | undefined {
  if (typeof given === 'string') return given.includes('\0') || loneSurrogate.test(given) ? [] : undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  for (const [step, value] of Object.entries(given)) {
    const place = placeOfUnstorable(value);
    if (place) return [step, ...place];
  }
  return undefined;
}
