import { authoriseCataloguer, authoriseReader, authoriseTenant, mayEnter } from '../access/policy.js';
import type { Principal } from '../access/principal.js';
import { type ComparisonGroupKind, checkEdition } from '../domain/comparison-group.js';
import type { PlainDate } from '../domain/plain-date.js';
import { ok, type Result, refused } from '../domain/problem.js';
import type { Doors } from '../persistence/database.js';
import type { AreaRecord, AreaStore } from '../persistence/stores/area-store.js';
import type {
  ComparisonGroupFilter,
  ComparisonGroupRecord,
  ComparisonGroupStore,
} from '../persistence/stores/comparison-group-store.js';
import type { Page, PageRequest } from '../persistence/stores/page.js';
import { inputReader, textLimits } from './input-reader.js';
import { projectNeighbours } from './project-comparisons.js';

export interface DefineComparisonGroupInput {
  /** GSS code of the council whose own it is; absent where it is shared. */
  readonly council?: string | null;
  readonly code: string;
  readonly name: string;
  readonly kind: ComparisonGroupKind;
  /** GSS code of the council whose neighbours it lists. */
  readonly neighboursOf?: string | null;
}

export interface AddGroupEditionInput {
  readonly council?: string | null;
  readonly group: string;
  readonly effectiveFrom: string;
  /** Who published the list, and when. */
  readonly source: string;
  readonly members: readonly {
    readonly rank: number;
    readonly gssCode: string;
    readonly proximity?: string | null;
  }[];
}

export interface ComparisonGroupOfAreas extends ComparisonGroupRecord {
  /** Every area that the group names, by GSS code. */
  readonly areas: ReadonlyMap<string, AreaRecord>;
}

interface Stores {
  readonly areas: AreaStore;
  readonly comparisonGroups: ComparisonGroupStore;
}

/** A shared group, or with a council that council's own. `null` where there is none the caller may see. */
export const findComparisonGroup =
  (doors: Doors) =>
  async (
    principal: Principal,
    key: { readonly code: string; readonly council: string | null },
  ): Promise<ComparisonGroupOfAreas | null> => {
    const find = async (stores: Stores) => {
      const group = await stores.comparisonGroups.find(key.code);
      const wanted = group && (group.councilId === null) === (key.council === null);
      return wanted ? ((await withAreas(stores, [group]))[0] ?? null) : null;
    };
    const reader = authoriseReader(principal, 'comparisonGroup');
    if (key.council === null) return doors.acrossPublished(reader, find);
    const tenant = mayEnter(principal, 'comparisonGroup', key.council);
    return tenant ? doors.inCouncil(tenant, find) : null;
  };

/** Shared groups, by code. */
export const findComparisonGroups =
  (doors: Doors) =>
  async (
    principal: Principal,
    filter: ComparisonGroupFilter,
    request: PageRequest,
  ): Promise<Page<ComparisonGroupOfAreas>> => {
    const reader = authoriseReader(principal, 'comparisonGroups');
    return doors.acrossPublished(reader, async (models) => {
      const page = await models.comparisonGroups.page(filter, request);
      const groups = await withAreas(
        models,
        page.nodes.map(({ node }) => node),
      );
      return { ...page, nodes: groups.map((node) => ({ node, key: [node.code, node.id] })) };
    });
  };

async function withAreas(
  { areas }: Stores,
  groups: readonly ComparisonGroupRecord[],
): Promise<readonly ComparisonGroupOfAreas[]> {
  const codes = groups.flatMap(({ neighboursOf, editions }) => [
    ...(neighboursOf ? [neighboursOf] : []),
    ...editions.flatMap(({ members }) => members.map(({ gssCode }) => gssCode)),
  ]);
  const known = await areas.areas([...new Set(codes)]);
  return groups.map((group) => ({ ...group, areas: known }));
}

/**
 * Adds a group, or renames the one of that code in the same house.
 *
 * Problems: `MALFORMED_CODE`, `REQUIRED`, `TOO_LONG`, `NOT_FOUND` (the council whose neighbours it lists).
 */
export const defineComparisonGroup =
  (doors: Doors) =>
  async (
    principal: Principal,
    input: DefineComparisonGroupInput,
  ): Promise<Result<ComparisonGroupOfAreas>> => {
    const define: Change = async (stores, councilId, project) => {
      const reader = inputReader();
      const code = reader.code(['code'], input.code);
      const name = reader.text(['name'], 'A name', input.name, textLimits.name);
      const { kind } = input;
      const neighboursOf = input.neighboursOf ?? null;
      if (neighboursOf !== null) {
        const council = await stores.areas.council(neighboursOf);
        reader.found(['neighboursOf'], 'council', neighboursOf, council);
      } else if (kind === 'STATISTICAL_NEIGHBOURS') {
        reader.add({
          code: 'REQUIRED',
          path: ['neighboursOf'],
          what: 'The council whose neighbours they are',
        });
      }
      if (reader.problems.length > 0) return refused(...reader.problems);
      const found = await stores.comparisonGroups.find(code);
      const current = found?.councilId === councilId ? found : undefined;
      await stores.comparisonGroups.define({ councilId, code, name, kind, neighboursOf }, current);
      if (current?.kind !== kind || current.neighboursOf !== neighboursOf) {
        await project([current?.neighboursOf ?? null, neighboursOf]);
      }
      return stored(stores, code);
    };
    return inHouse(doors, principal, 'comparisonGroupDefine', input.council ?? null, define);
  };

/**
 * Adds a dated edition with its ranked members. Editions are never changed: from its date on, a new one
 * takes over.
 *
 * Problems: those of `checkEdition`, `NOT_FOUND` (group, area), `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`,
 * `ALREADY_EXISTS` (an edition from that day).
 */
export const addComparisonGroupEdition =
  (doors: Doors) =>
  async (principal: Principal, input: AddGroupEditionInput): Promise<Result<ComparisonGroupOfAreas>> => {
    const add: Change = async (stores, councilId, project) => {
      const reader = inputReader();
      const found = await stores.comparisonGroups.find(input.group);
      const own = found?.councilId === councilId ? found : undefined;
      const group = reader.found(['group'], 'comparison group', input.group, own);
      const effectiveFrom = reader.date(['effectiveFrom'], input.effectiveFrom);
      const source = reader.text(['source'], 'The source', input.source, 300);
      const known = await stores.areas.areas(input.members.map(({ gssCode }) => gssCode));
      const members = input.members.map(({ rank, gssCode, proximity }, index) => {
        reader.found(['members', index, 'gssCode'], 'area', gssCode, known.get(gssCode));
        const path = ['members', index, 'proximity'];
        return { rank, gssCode, proximity: reader.optionalText(path, proximity, 60) };
      });
      if (group?.editions.some((edition) => edition.effectiveFrom === effectiveFrom)) {
        const key = input.effectiveFrom;
        reader.add({ code: 'ALREADY_EXISTS', path: ['effectiveFrom'], what: 'edition from', key });
      }
      const edition = { effectiveFrom: effectiveFrom ?? '', source, members };
      checkEdition(edition, group?.neighboursOf ?? null).forEach(reader.add);
      if (!group || reader.problems.length > 0) return refused(...reader.problems);
      await stores.comparisonGroups.addEdition(group, edition);
      await project([group.neighboursOf], edition.effectiveFrom);
      return stored(stores, group.code);
    };
    return inHouse(doors, principal, 'comparisonGroupEditionAdd', input.council ?? null, add);
  };

async function stored(stores: Stores, code: string): Promise<Result<ComparisonGroupOfAreas>> {
  const group = await stores.comparisonGroups.find(code);
  const [complete] = await withAreas(stores, group ? [group] : []);
  if (!complete) throw new Error(`the comparison group ${code} was not stored`);
  return ok(complete);
}

/** Works out again what comparisons with these councils' neighbours say, where the list is a shared one. */
type Project = (councils: readonly (string | null)[], from?: PlainDate) => Promise<void>;

type Change = (
  stores: Stores,
  councilId: string | null,
  project: Project,
) => Promise<Result<ComparisonGroupOfAreas>>;

/** The council's house where one is named, else the shared catalogue. */
function inHouse(
  doors: Doors,
  principal: Principal,
  operation: 'comparisonGroupDefine' | 'comparisonGroupEditionAdd',
  council: string | null,
  change: Change,
): Promise<Result<ComparisonGroupOfAreas>> {
  if (council === null) {
    return doors.inCatalogue(authoriseCataloguer(principal, operation), (stores) =>
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
  return doors.inCouncil(tenant, (stores) => change(stores, tenant.councilId, async () => undefined));
}
