/**
 * Creates an instance of a type of the API. A union resolves its members by their class, so its members must be
 * created here; elsewhere a plain object of the right shape is enough.
 */
export const make = <Type extends object>(ApiType: new () => Type, fields: Type): Type =>
  Object.assign(new ApiType(), fields);
