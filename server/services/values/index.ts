import type { DatabaseSessions } from '../../persistence/database.js';
import { findPeriod, findPeriods } from './find-periods.js';

/** Operations on periods. */
export const valuesServices = (sessions: DatabaseSessions) => ({
  findPeriod: findPeriod(),
  findPeriods: findPeriods(sessions),
});
