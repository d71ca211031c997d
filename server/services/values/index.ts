import type { DatabaseSessions } from '../../persistence/database.js';
import { countPeriods, findPeriod, findPeriods } from './find-periods.js';
import { readIdentifierKeys } from './identifier-keys.js';

/** Operations on periods and on the keys of identifiers. */
export const valuesServices = (sessions: DatabaseSessions) => ({
  countPeriods: countPeriods(sessions),
  findPeriod: findPeriod(),
  findPeriods: findPeriods(sessions),
  readIdentifierKeys: readIdentifierKeys(sessions),
});
