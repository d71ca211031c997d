import { parseNodeId } from './node-id.js';

/**
 * The key of the row that an identifier in an input names. Text that is no identifier of the type is marked, so that no
 * row has it as its key: a bare UUID is not an identifier of this API.
 */
export function rowKey(type: string, id: string): string {
  const parsed = parseNodeId(id);
  return parsed?.type === type ? parsed.key : `not an identifier: ${id}`;
}
