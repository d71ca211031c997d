import { YardstickError } from './errors.js';

/** The result of a mutation: the changed object or, if the mutation was refused, `null` and the reasons. */
export interface Payload {
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

/** The result of a mutation that was not refused: none of its fields is `null`. */
export type Accepted<Refusable extends Payload> = {
  readonly [Key in keyof Refusable]: NonNullable<Refusable[Key]>;
};

/**
 * Returns the payload of a mutation if it has no user errors, and throws `YardstickError` otherwise. Use it if you
 * prefer exceptions. The `kind` of the error is `conflict` if another change came first (`STALE`), otherwise `invalid`;
 * its `details` are the user errors. A submission that was stored in part also throws.
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
