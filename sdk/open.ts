/**
 * An enum in a result: the values that this version of the package knows, and any other string, because a later version
 * of the service may add values. Editors still suggest the known values; a `switch` needs a `default`. Enums in inputs
 * allow only the known values.
 *
 * @example const colour: Open<'RED' | 'GREEN'> = 'GREEN';
 */
export type Open<Known extends string> = Known | (string & {});
