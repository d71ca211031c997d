export const graphqlMedia = 'application/graphql-response+json';
export const jsonMedia = 'application/json';

/** What an answer may be written in. Both are the same JSON; only the first lets statuses tell of partial success. */
export type MediaType = typeof graphqlMedia | typeof jsonMedia;

interface Wish {
  readonly range: string;
  readonly weight: number;
}

function wishOf(text: string): Wish {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { range, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

/** The narrowest wish that covers a type is the one that counts for it. */
function preferenceOf(type: MediaType, wishes: readonly Wish[]) {
  const ranges = [type, 'application/*', '*/*'];
  for (const [breadth, range] of ranges.entries()) {
    const place = wishes.findIndex((wish) => wish.range === range);
    const wish = wishes[place];
    if (wish) return { type, breadth, place, weight: wish.weight };
  }
  return { type, breadth: ranges.length, place: 0, weight: 0 };
}

/**
 * What to answer in, of what the header `Accept` wishes for (RFC 9110, 12.5.1): the heavier, then the one that is
 * named, then the one named first. JSON where it does not matter; `undefined` where neither will do.
 *
 * @example negotiate('application/graphql-response+json, application/json;q=0.9') === graphqlMedia
 */
export function negotiate(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return jsonMedia;
  const wishes = accept.split(',').map(wishOf);
  const [best] = ([jsonMedia, graphqlMedia] as const)
    .map((type) => preferenceOf(type, wishes))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.breadth - b.breadth || a.place - b.place);
  return best?.type;
}
