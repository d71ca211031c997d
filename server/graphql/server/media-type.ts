export const graphqlMedia = 'application/graphql-response+json';
export const jsonMedia = 'application/json';

/** The media types of answers. The JSON is the same; only the first may have the status of a partial success. */
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

/** The most specific range that covers a type determines its weight. */
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
 * The media type of the answer by the header `Accept` (RFC 9110, 12.5.1): the higher weight, then the more specific
 * range, then the earlier one. JSON if there is no preference; `undefined` if neither type is acceptable.
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
