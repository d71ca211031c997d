import type { DatabaseSessions } from '../../persistence/database.js';
import { countPeriods, findPeriod, findPeriods } from './find-periods.js';
import { readIdentifierKeys } from './identifier-keys.js';

/** Operations on periods. */
export const valuesServices = (sessions: DatabaseSessions) => ({
  countPeriods: countPeriods(sessions),
  findPeriod: findPeriod(),
  findPeriods: findPeriods(sessions),
  readIdentifierKeys: readIdentifierKeys(sessions),
});
