import { parsePeriod } from '../../domain/values/period.js';
import type { Period } from './period.type.js';

/**
 * Parses a stored period code. Throws if the code is malformed, which is unexpected because only valid codes are
 * stored.
 */
export function periodNamed(code: string): Period {
  const period = parsePeriod(code);
  if (!period.ok) throw new Error(`${code} is not a period code`);
  return period.value;
}
