import type { CatalogueOperation } from '../../access/permissions.js';
import { authoriseCataloguer, authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { ok, type Result } from '../../domain/values/problem.js';
import type { AreaRecord, AreaStore } from '../../persistence/areas/area-store.js';
import type { AuditLog } from '../../persistence/audit/audit-log.js';
import type {
  ComparisonGroupRecord,
  ComparisonGroupStore,
} from '../../persistence/comparisons/comparison-group-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { projectNeighbours } from './project-comparisons.js';

export interface ComparisonGroupOfAreas extends ComparisonGroupRecord {
  /** Every area that the group names, by GSS code. */
  readonly areas: ReadonlyMap<string, AreaRecord>;
}

export interface GroupStores {
  readonly areas: AreaStore;
  readonly comparisonGroups: ComparisonGroupStore;
}

/** The groups with the areas that they name, read at once for all of them. */
export async function withAreas(
  { areas }: GroupStores,
  groups: readonly ComparisonGroupRecord[],
): Promise<readonly ComparisonGroupOfAreas[]> {
  const codes = groups.flatMap(({ neighboursOf, editions }) => [
    ...(neighboursOf ? [neighboursOf] : []),
    ...editions.flatMap(({ members }) => members.map(({ gssCode }) => gssCode)),
  ]);
  const known = await areas.areas([...new Set(codes)]);
  return groups.map((group) => ({ ...group, areas: known }));
}

/** The group of a code in this house and no other. */
export async function ownGroup(
  { comparisonGroups }: GroupStores,
  councilId: string | null,
  code: string,
): Promise<ComparisonGroupRecord | undefined> {
  const found = await comparisonGroups.find(code);
  return found?.councilId === councilId ? found : undefined;
}

/** A group just written, as it now stands; `before` is how it stood. */
export async function stored(
  stores: GroupWriter,
  code: string,
  before: ComparisonGroupRecord | undefined,
): Promise<Result<ComparisonGroupOfAreas>> {
  const group = await stores.comparisonGroups.find(code);
  stores.audit.record('COMPARISON_GROUP', [code], before, group);
  const [complete] = await withAreas(stores, group ? [group] : []);
  if (!complete) throw new Error(`the comparison group ${code} was not stored`);
  return ok(complete);
}

/** Works out again what comparisons with these councils' neighbours say, where the list is a shared one. */
type Project = (councils: readonly (string | null)[], from?: PlainDate) => Promise<void>;

export interface GroupWriter extends GroupStores {
  readonly audit: AuditLog;
}

export type GroupChange = (
  stores: GroupWriter,
  councilId: string | null,
  project: Project,
) => Promise<Result<ComparisonGroupOfAreas>>;

type GroupOperation = Extract<CatalogueOperation, `comparisonGroup${string}`>;

/** Changes a group in the council's house where one is named, else in the shared catalogue. */
export function inGroupScope(
  sessions: DatabaseSessions,
  principal: Principal,
  operation: GroupOperation,
  council: string | null,
  change: GroupChange,
): Promise<Result<ComparisonGroupOfAreas>> {
  if (council === null) {
    return sessions.inCatalogue(authoriseCataloguer(principal, operation), (stores) =>
      change(stores, null, (councils, from) =>
        projectNeighbours(
          stores,
          councils.filter((gssCode) => gssCode !== null),
          from,
        ),
      ),
    );
  }
  const tenant = authoriseTenant(principal, operation, council);
  // A council's own list is its own affair: averages of it are made when they are read.
  return sessions.inCouncil(tenant, (stores) => change(stores, tenant.councilId, async () => undefined));
}
