import { badArgument } from './bad-argument.js';

const longest = 120;

/** Reads a text to search for; `null` if it is left out or blank. Throws {@link badArgument} if it is too long. */
export function searchText(argument: string, text: string | null | undefined): string | null {
  const trimmed = text?.trim();
  if (!trimmed) return null;
  if (trimmed.length <= longest) return trimmed;
  throw badArgument(argument, `it has ${trimmed.length} characters; at most ${longest} are allowed.`);
}
