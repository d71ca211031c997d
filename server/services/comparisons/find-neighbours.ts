import { mayFollow, mayFollowShared } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { editionInForce } from '../../domain/comparisons/comparison-group.js';
import { dayInLondon } from '../../domain/values/instant.js';
import { addDays, type PlainDate } from '../../domain/values/plain-date.js';
import type { GroupEditionRecord } from '../../persistence/comparisons/comparison-group-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { type ComparisonGroupOfAreas, type GroupStores, withAreas } from './comparison-group-scope.js';

/** An edition, with the group that it belongs to. */
export interface EditionOfGroup {
  readonly group: ComparisonGroupOfAreas;
  readonly edition: GroupEditionRecord;
}

/**
 * Finds the list of each council's statistical neighbours on a day (today if `on` is `null`). Members of a council
 * get the council's own list if it has one; other callers get the shared list. The result is in the order of the
 * councils, with `null` for a council that has no list in force, or whose list the caller may not read.
 *
 * Makes one read for all councils of which the caller is not a member, and one for each of the others.
 */
export const findNeighbours =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    councils: readonly string[],
    on: PlainDate | null,
  ): Promise<readonly (EditionOfGroup | null)[]> => {
    const day = on ?? dayInLondon(now());
    const read = async (stores: GroupStores, codes: readonly string[]) => {
      const groups = await stores.comparisonGroups.neighboursOfEach(codes, day);
      const complete = await withAreas(stores, [...groups.values()]);
      return complete.map((group) => [group.neighboursOf, group] as const);
    };
    const tenants = councils.flatMap((code) => mayFollow(principal, 'comparisonGroup', code) ?? []);
    const entered = new Set(tenants.map(({ areaCode }) => areaCode));
    const others = councils.filter((code) => !entered.has(code));
    const reader = mayFollowShared(principal, 'comparisonGroup');
    const lists = await Promise.all([
      ...(reader && others.length > 0
        ? [sessions.acrossPublished(reader, (models) => read(models, others))]
        : []),
      ...tenants.map((tenant) => sessions.inCouncil(tenant, (stores) => read(stores, [tenant.areaCode]))),
    ]);
    const groups = new Map(lists.flat());
    return councils.map((code) => {
      const group = groups.get(code);
      const edition = group && editionInForce(group.editions, addDays(day, 1));
      return edition ? { group, edition } : null;
    });
  };
