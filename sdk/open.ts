/**
 * An enum in a result: the values that this version knows, and any string that a later service may add.
 * Editors still suggest the known values; a `switch` needs a `default`. Enums in inputs stay closed.
 *
 * @example const colour: Open<'RED' | 'GREEN'> = 'GREEN';
 */
export type Open<Known extends string> = Known | (string & {});
