import { badArgument } from './bad-argument.js';
import { parseNodeId } from './node-id.js';

/**
 * Returns the key of the row that an identifier in an input names. For an identifier of another type it returns an
 * empty text, which is the key of no row. It does so for a bare UUID too, because that is not an identifier of this
 * API.
 *
 * @example rowKey('MemberRequest', input.id)
 */
export function rowKey(type: string, id: string): string {
  const parsed = parseNodeId(id);
  return parsed?.type === type ? parsed.key : '';
}

/**
 * Throws `BAD_USER_INPUT` if an argument of a query is the identifier of another type.
 *
 * @param argument The path of the argument, for the message.
 */
export function requireIdOf(type: string, noun: string, argument: string, id: string): void {
  if (parseNodeId(id)?.type === type) return;
  throw badArgument(
    argument,
    `This is not the identifier of ${noun}. Give an \`id\` or \`stableId\` of one.`,
  );
}
