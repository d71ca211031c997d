/**
 * An object of a type of the API. A union tells its members apart by their class, so that what stands in one
 * must be made here; everywhere else an object of the right shape will do.
 */
export const make = <Type extends object>(ApiType: new () => Type, fields: Type): Type =>
  Object.assign(new ApiType(), fields);
