import { parseNodeId } from './node-id.js';

/**
 * The id of the row that an identifier in the input of a mutation names. For any other text, a text that is no id of
 * a row, so that the service reports that there is no such row.
 *
 * @example rowIdOf('MemberRequest', input.id)
 */
export function rowIdOf(type: string, id: string): string {
  const key = parseNodeId(id);
  return key?.type === type ? key.key : `'${id}'`;
}
