/**
 * An enum as received: the values that this version knows, and any that a later service may add.
 * Editors still offer the known ones, and a `switch` needs a `default`. Enums that are sent stay closed.
 *
 * @example const colour: Open<'RED' | 'GREEN'> = 'GREEN';
 */
export type Open<Known extends string> = Known | (string & {});
