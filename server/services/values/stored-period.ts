import { type Period, parsePeriod } from '../../domain/values/period.js';

/** Returns the period with a stored code. Throws if the code is malformed, because only valid codes are stored. */
export function storedPeriod(code: string): Period {
  const period = parsePeriod(code);
  if (!period.ok) throw new Error(`${code} is not a period code`);
  return period.value;
}
