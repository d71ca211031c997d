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

/** Adds the areas that the groups name, with one query for all groups. */
export async function withAreas(
  { areas }: GroupStores,
  groups: readonly ComparisonGroupRecord[],
): Promise<readonly ComparisonGroupOfAreas[]> {
  const codes = groups.flatMap(({ neighboursOf, editions }) => [
    ...(neighboursOf ? [neighboursOf] : []),
    ...editions.flatMap(({ members }) => members.map(({ gssCode }) => gssCode)),
  ]);
  const areasByCode = await areas.areas([...new Set(codes)]);
  return groups.map((group) => ({ ...group, areas: areasByCode }));
}

/** Finds the group with this code that the council owns or, if `councilId` is `null`, the shared catalogue owns. */
export async function ownGroup(
  { comparisonGroups }: GroupStores,
  councilId: string | null,
  code: string,
): Promise<ComparisonGroupRecord | undefined> {
  const group = await comparisonGroups.find(code);
  return group?.councilId === councilId ? group : undefined;
}

/** Audits a change that was just written and returns the group. `before` is the group before the change. */
export async function recordChange(
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

/**
 * Recalculates the stored averages of these councils' neighbours after a change of a shared list. Does nothing
 * for a council's own list.
 */
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

/** Runs a change of a group of the council or, if `council` is `null`, of the shared catalogue. */
export function inGroupScope(
  sessions: DatabaseSessions,
  principal: Principal,
  { operation, council }: { readonly operation: GroupOperation; readonly council: string | null },
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
  // Averages over a council's own list are calculated when they are read, so there is nothing to project.
  return sessions.inCouncil(tenant, (stores) => change(stores, tenant.councilId, async () => undefined));
}
