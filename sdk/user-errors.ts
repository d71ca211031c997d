import { YardstickError } from './errors.js';

/** The result of a mutation: its object, or `null` and the reasons for the refusal. */
export interface Payload {
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

/** A payload that was not refused. */
export type Accepted<Refusable extends Payload> = {
  readonly [Key in keyof Refusable]: NonNullable<Refusable[Key]>;
};

/**
 * For callers that prefer exceptions: gives the payload if it has no user errors, and throws otherwise. The
 * error's `kind` is `conflict` if another change came first (`STALE`), `invalid` otherwise; its `details` are
 * the user errors. A submission that was stored in part throws as well.
 *
 * @example const { measure } = accepted(await yardstick.measures.define(input));
 */
export function accepted<Refusable extends Payload>(payload: Refusable): Accepted<Refusable> {
  const { userErrors } = payload;
  if (userErrors.length > 0) {
    const places = userErrors.map(({ code, path }) => `${code} at ${path.join('.') || 'input'}`);
    throw new YardstickError({
      kind: userErrors.some(({ code }) => code === 'STALE') ? 'conflict' : 'invalid',
      remark: `refused: ${places.slice(0, 5).join(', ')}${places.length > 5 ? ` and ${places.length - 5} more` : ''}`,
      code: userErrors[0]?.code,
      argument: userErrors[0]?.path.join('.'),
      details: userErrors.map((error) => ({ ...error, argument: error.path.join('.') })),
    });
  }
  if (Object.values(payload).includes(null)) {
    throw new YardstickError({ kind: 'protocol', remark: 'neither accepted nor refused' });
  }
  return payload as Accepted<Refusable>;
}
