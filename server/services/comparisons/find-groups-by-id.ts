import { authoriseReader, mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { ComparisonGroupRecord } from '../../persistence/comparisons/comparison-group-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { isId } from '../values/is-id.js';
import { type ComparisonGroupOfAreas, type GroupStores, withAreas } from './comparison-group-scope.js';

type Scope = { readonly council: string | null };
type Groups = ReadonlyMap<string, ComparisonGroupOfAreas>;

/** Reads groups by their ids: shared groups or, if `council` is set, that council's own. Others are omitted. */
export const findComparisonGroupsByIds =
  (sessions: DatabaseSessions) =>
  (principal: Principal, scope: Scope, ids: readonly string[]): Promise<Groups> =>
    readIn(sessions, principal, scope, ({ comparisonGroups }) => comparisonGroups.byIds(ids.filter(isId)));

/** Reads the groups to which these editions belong, by the id of the edition. */
export const findComparisonGroupsByEditions =
  (sessions: DatabaseSessions) =>
  (principal: Principal, scope: Scope, editionIds: readonly string[]): Promise<Groups> =>
    readIn(sessions, principal, scope, ({ comparisonGroups }) =>
      comparisonGroups.byEditions(editionIds.filter(isId)),
    );

async function readIn(
  sessions: DatabaseSessions,
  principal: Principal,
  { council }: Scope,
  read: (stores: GroupStores) => Promise<ReadonlyMap<string, ComparisonGroupRecord>>,
): Promise<Groups> {
  const work = async (stores: GroupStores): Promise<Groups> => {
    const inScope = [...(await read(stores))].filter(
      ([, { councilId }]) => (councilId === null) === !council,
    );
    const groups = await withAreas(
      stores,
      inScope.map(([, group]) => group),
    );
    return new Map(inScope.flatMap(([id], index) => (groups[index] ? [[id, groups[index]] as const] : [])));
  };
  if (council === null) {
    return sessions.acrossPublished(authoriseReader(principal, 'comparisonGroup'), work);
  }
  const tenant = mayFollow(principal, 'comparisonGroup', council);
  return tenant ? sessions.inCouncil(tenant, work) : new Map();
}
