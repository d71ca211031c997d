/**
 * What compiled code meets and does not answer: whatever makes an error, or that no compiled field expects.
 * graphql-js then answers, and says it in its own words.
 */
export class Unfit extends Error {
  constructor() {
    super('this answer is not for compiled code');
    this.name = 'Unfit';
  }
}

export function unfit(): never {
  throw new Unfit();
}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Neither an error, nor awaited, nor to be called first: graphql-js takes each of these in its own way. */
export const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' && !(value instanceof Error) && !isPromise(value);
