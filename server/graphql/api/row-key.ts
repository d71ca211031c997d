import { parseNodeId } from './node-id.js';

/**
 * The key of the row that an identifier in an input names; an empty text, which is the key of no row, for an identifier
 * of another type. A bare UUID is not an identifier of this API.
 *
 * @example rowKey('MemberRequest', input.id)
 */
export function rowKey(type: string, id: string): string {
  const parsed = parseNodeId(id);
  return parsed?.type === type ? parsed.key : '';
}
