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

/** `null` if there is no such council. */
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

/** Councils that meet conditions, ordered by GSS code if no other order is asked for. */
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

/** The number of councils that meet conditions. */
export const countCouncils =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, filter: Partial<CouncilFilter>): Promise<number> =>
    sessions.acrossPublished(authoriseReader(principal, 'councils'), ({ areas }) =>
      areas.count({ ...everyCouncil, ...filter }),
    );

/**
 * Councils by one of their keys, all of them in one statement and in the order of the keys; `null` for each
 * that does not exist. `TENANT`: by the id that the council's own rows carry.
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

/** Areas of any level by the ids of their bodies, as {@link readCouncils}. */
export const readAreas =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, bodyIds: readonly string[]): Promise<readonly (IdentifiedArea | null)[]> => {
    const reader = authoriseReader(principal, 'council');
    return inOrder(bodyIds, (wellFormed) =>
      sessions.acrossPublished(reader, ({ areas }) => areas.areasByBody(wellFormed)),
    );
  };

/**
 * The ids of the bodies behind GSS codes, in the order of the codes; `null` for each unknown code. Every caller
 * may read them: they only identify areas whose codes the caller has already been answered.
 */
export const readAreaBodies =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, gssCodes: readonly string[]): Promise<readonly (string | null)[]> => {
    const reader = authoriseViewer(principal);
    const bodies = await sessions.acrossPublished(reader, ({ areas }) => areas.bodies(gssCodes));
    return gssCodes.map((gssCode) => bodies.get(gssCode) ?? null);
  };
