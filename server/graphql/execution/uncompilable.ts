/**
 * Thrown when compiled code meets an error or a value of an unexpected type. graphql-js then answers the query instead.
 */
class Unfit extends Error {
  constructor() {
    super('compiled code cannot answer this operation');
    this.name = 'Unfit';
  }
}

export function unfit(): never {
  throw new Unfit();
}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** False for errors, promises and functions, which graphql-js treats specially. */
export const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' && !(value instanceof Error) && !isPromise(value);
