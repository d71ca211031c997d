import { badArgument } from './bad-argument.js';

/**
 * Throws an error of code `BAD_USER_INPUT` that names the place of a text which holds the character NUL: the
 * one that PostgreSQL's texts cannot hold, and that it would otherwise refuse in the middle of the work.
 */
export function refuseUnstorableTexts(given: Readonly<Record<string, unknown>>): void {
  const place = placeOfNul(given);
  if (place) throw badArgument(place.join('.'), 'a text cannot hold the character U+0000. Leave it out.');
}

function placeOfNul(given: unknown): readonly string[] | undefined {
  if (typeof given === 'string') return given.includes('\0') ? [] : undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  for (const [step, value] of Object.entries(given)) {
    const place = placeOfNul(value);
    if (place) return [step, ...place];
  }
  return undefined;
}
