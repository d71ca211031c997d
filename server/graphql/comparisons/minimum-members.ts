import { badArgument } from '../api/bad-argument.js';

/** The largest number that `minimumMembers` may be. */
const most = 100;

export const minimumHint = `The smallest number of members with a value that make an average; 1 to ${most}.`;

/** Returns the minimum of members. Throws an error of code `BAD_USER_INPUT` if it is out of range. */
export function readMinimum(minimumMembers: number): number {
  if (minimumMembers >= 1 && minimumMembers <= most) return minimumMembers;
  throw badArgument('minimumMembers', `${minimumMembers} is not a number from 1 to ${most}.`);
}
