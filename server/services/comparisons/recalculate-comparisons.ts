import { authoriseCataloguer } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { projectComparisons } from './project-comparisons.js';

/**
 * Recalculates the comparisons that a migration has marked as stale, because a migration cannot calculate them. Returns
 * the number of measures and periods. Call it before the service answers.
 */
export const recalculateComparisons = (sessions: DatabaseSessions) => async (): Promise<number> => {
  const cataloguer = authoriseCataloguer(operator, 'reorganisationDefine');
  return sessions.inCatalogue(cataloguer, async (stores) => {
    const stale = await stores.projections.stale();
    await projectComparisons(stores, stale);
    if (stale.length > 0) {
      stores.audit.record('REORGANISATION', ['stored-comparisons'], null, { recalculated: stale.length });
    }
    return stale.length;
  });
};
