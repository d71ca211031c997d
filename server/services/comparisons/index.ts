import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { copyComparisonGroup } from './copy-comparison-group.js';
import { defineReorganisation } from './define-reorganisation.js';
import { findComparisonGroupsByEditions, findComparisonGroupsByIds } from './find-groups-by-id.js';
import { findNeighbours } from './find-neighbours.js';
import {
  addComparisonGroupEdition,
  countComparisonGroups,
  defineComparisonGroup,
  findComparisonGroup,
  findComparisonGroups,
} from './manage-comparison-groups.js';
import { quoteComparator } from './quote-comparator.js';
import { recalculateComparisons } from './recalculate-comparisons.js';
import { retireComparisonGroup } from './retire-comparison-group.js';

/** Operations on comparison groups and comparators. */
export const comparisonsServices = (sessions: DatabaseSessions, { now, register }: ServiceSettings) => ({
  addComparisonGroupEdition: addComparisonGroupEdition(sessions),
  copyComparisonGroup: copyComparisonGroup(sessions),
  countComparisonGroups: countComparisonGroups(sessions),
  defineComparisonGroup: defineComparisonGroup(sessions),
  defineReorganisation: defineReorganisation(sessions, now, register),
  findComparisonGroup: findComparisonGroup(sessions),
  findComparisonGroups: findComparisonGroups(sessions),
  findComparisonGroupsByEditions: findComparisonGroupsByEditions(sessions),
  findComparisonGroupsByIds: findComparisonGroupsByIds(sessions),
  findNeighbours: findNeighbours(sessions, now),
  quoteComparator: quoteComparator(sessions),
  recalculateComparisons: recalculateComparisons(sessions),
  retireComparisonGroup: retireComparisonGroup(sessions, now),
});
