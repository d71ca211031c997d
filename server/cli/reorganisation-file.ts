import { readFile } from 'node:fs/promises';
import type { ReorganisationDefineInput } from '@yardstick/sdk';
import { Refused } from './failure.js';

/**
 * Reads a JSON file with the input of `reorganisationDefine`. Throws {@link Refused} if the file is not a JSON
 * object; the service checks the fields.
 */
export async function readReorganisationFile(path: string): Promise<ReorganisationDefineInput> {
  const text = await readFile(path, 'utf8');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Refused(`${path} is not JSON: ${(error as Error).message}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Refused(`${path} has no reorganisation. For an example: yardstick councils reorganise --help`);
  }
  return content as ReorganisationDefineInput;
}
