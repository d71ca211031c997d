import { authoriseReader, authoriseViewer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type {
  CouncilFilter,
  CouncilKey,
  CouncilOrder,
  CouncilRecord,
  IdentifiedArea,
} from '../../persistence/areas/area-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { inOrder } from '../values/in-order.js';

/** Finds the council that has or had this GSS code. Returns `null` if there is none. */
export const findCouncil =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, gssCode: string): Promise<CouncilRecord | null> =>
    sessions.acrossPublished(
      authoriseReader(principal, 'council'),
      async ({ areas }) => (await areas.council(gssCode)) ?? null,
    );

const everyCouncil: CouncilFilter = {
  subscribes: null,
  region: null,
  nation: null,
  type: null,
  search: null,
};
const byCode: CouncilOrder = { field: 'CODE', direction: 'ASC' };

/** Reads a page of the councils that meet the filter, by default ordered by GSS code. */
export const findCouncils =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    filter: Partial<CouncilFilter>,
    page: PageRequest,
    order: CouncilOrder = byCode,
  ): Promise<Page<CouncilRecord>> =>
    sessions.acrossPublished(authoriseReader(principal, 'councils'), ({ areas }) =>
      areas.page({ ...everyCouncil, ...filter }, order, page),
    );

/** Counts the councils that meet the filter. */
export const countCouncils =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, filter: Partial<CouncilFilter>): Promise<number> =>
    sessions.acrossPublished(authoriseReader(principal, 'councils'), ({ areas }) =>
      areas.count({ ...everyCouncil, ...filter }),
    );

/**
 * Reads councils by key, in one statement and in the order of the keys, with `null` for a council that does not
 * exist. The key is a GSS code that the council has or had (`CODE`), the id of the body behind its code, which
 * outlives a change of code (`BODY`), or its id as a tenant (`TENANT`).
 */
export const readCouncils =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    by: CouncilKey,
    keys: readonly string[],
  ): Promise<readonly (CouncilRecord | null)[]> => {
    const reader = authoriseReader(principal, 'council');
    const read = (wanted: readonly string[]) =>
      sessions.acrossPublished(reader, ({ areas }) => areas.councilsBy(by, wanted));
    if (by !== 'CODE') return inOrder(keys, read);
    const councils = await read(keys);
    return keys.map((key) => councils.get(key) ?? null);
  };

/** Reads areas of any level by the ids of their bodies, in the order of the ids, with `null` for an unknown id. */
export const readAreas =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, bodyIds: readonly string[]): Promise<readonly (IdentifiedArea | null)[]> => {
    const reader = authoriseReader(principal, 'council');
    return inOrder(bodyIds, (wellFormed) =>
      sessions.acrossPublished(reader, ({ areas }) => areas.areasByBody(wellFormed)),
    );
  };

/**
 * Reads the ids of the bodies behind GSS codes, in the order of the codes, with `null` for an unknown code.
 * Every caller may read the ids, because they only identify areas whose codes the caller already has.
 */
export const readAreaBodies =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, gssCodes: readonly string[]): Promise<readonly (string | null)[]> => {
    const reader = authoriseViewer(principal);
    const bodies = await sessions.acrossPublished(reader, ({ areas }) => areas.bodies(gssCodes));
    return gssCodes.map((gssCode) => bodies.get(gssCode) ?? null);
  };
