import { canonicalJson, type Json } from '../values/json.js';

interface Difference {
  /** The name of the field in words: `caveat en`, `decimal places`. */
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

const words = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Finds the fields in which two values differ, with the content of each before and after. A list is compared
 * as a whole.
 */
function differences(before: Json, after: Json, name = ''): readonly Difference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ name, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => differences(before[key] ?? null, after[key] ?? null, `${name} ${words(key)}`));
}

const textOf = (value: Json): string => {
  if (value === null) return 'none';
  return typeof value === 'object' ? canonicalJson(value) : `${value}`;
};

/**
 * Describes the fields in which two values differ, in one text for each value: `decimal places 0` and
 * `decimal places 1`. Returns `null` if the values are equal, so the two texts are never the same.
 */
export function differenceTexts(
  before: Json,
  after: Json,
): { readonly before: string; readonly after: string } | null {
  const found = differences(before, after);
  if (found.length === 0) return null;
  const text = (side: 'before' | 'after') =>
    found.map((each) => `${each.name} ${textOf(each[side])}`.trim()).join(', ');
  return { before: text('before'), after: text('after') };
}
