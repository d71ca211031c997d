import type { DatabaseSessions } from '../../persistence/database.js';
import { copyComparisonGroup } from './copy-comparison-group.js';
import {
  addComparisonGroupEdition,
  defineComparisonGroup,
  findComparisonGroup,
  findComparisonGroups,
} from './manage-comparison-groups.js';
import { quoteComparator } from './quote-comparator.js';
import { retireComparisonGroup } from './retire-comparison-group.js';

/** Operations on comparison groups and comparators. */
export const comparisonsServices = (sessions: DatabaseSessions) => ({
  addComparisonGroupEdition: addComparisonGroupEdition(sessions),
  copyComparisonGroup: copyComparisonGroup(sessions),
  defineComparisonGroup: defineComparisonGroup(sessions),
  findComparisonGroup: findComparisonGroup(sessions),
  findComparisonGroups: findComparisonGroups(sessions),
  quoteComparator: quoteComparator(sessions),
  retireComparisonGroup: retireComparisonGroup(sessions),
});
