import type { DatabaseSessions } from '../../persistence/database.js';
import { readCodeKeys } from './code-keys.js';
import { countPeriods, findPeriod, findPeriods } from './find-periods.js';

/** Operations on periods. */
export const valuesServices = (sessions: DatabaseSessions) => ({
  countPeriods: countPeriods(sessions),
  findPeriod: findPeriod(),
  findPeriods: findPeriods(sessions),
  readCodeKeys: readCodeKeys(sessions),
});
