import { parsePeriod } from '../../domain/values/period.js';
import type { Period } from './period.type.js';

/** The period of a code that is stored, and so can be read. */
export function periodNamed(code: string): Period {
  const period = parsePeriod(code);
  if (!period.ok) throw new Error(`${code} is no period`);
  return period.value;
}
