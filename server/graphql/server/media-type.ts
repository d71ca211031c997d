export const graphqlMedia = 'application/graphql-response+json';
export const jsonMedia = 'application/json';

/**
 * The media types of answers. Both have the same JSON, but only an answer of the first may have the status of a
 * partial success (294).
 */
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

/**
 * Returns the preference for a media type. Its weight is that of the most specific range in `wishes` that covers
 * the type.
 */
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
 * Selects the media type of the answer by the header `Accept` (RFC 9110, 12.5.1): the type with the higher weight,
 * then the one that a more specific range covers, then the one whose range comes first. Returns JSON if there is no
 * preference, and `undefined` if neither type is acceptable.
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
