import { authoriseReader, mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type ComparisonGroupKind, checkEdition } from '../../domain/comparisons/comparison-group.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type Result, refused } from '../../domain/values/problem.js';
import type {
  ComparisonGroupFilter,
  ComparisonGroupOrder,
} from '../../persistence/comparisons/comparison-group-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import {
  type ComparisonGroupOfAreas,
  type GroupChange,
  type GroupStores,
  inGroupScope,
  ownGroup,
  recordChange,
  withAreas,
} from './comparison-group-scope.js';

export interface DefineComparisonGroupInput {
  /** GSS code of the council that owns the group; absent for a shared one. */
  readonly council?: string | null;
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: ComparisonGroupKind;
  /** GSS code of the council whose neighbours the group lists. */
  readonly neighboursOf?: string | null;
  /** The version on which the change is based; 0 for a new group. Absent: not checked. */
  readonly version?: number | null;
}

export interface AddGroupEditionInput {
  readonly council?: string | null;
  readonly group: string;
  readonly effectiveFrom: string;
  /** The publisher of the list and the date of publication. */
  readonly source: string;
  readonly members: readonly {
    readonly rank: number;
    readonly gssCode: string;
    readonly proximity?: string | null;
  }[];
}

/**
 * Finds a shared group or, if `council` is set, that council's own group. Returns `null` if there is none that the
 * caller may see.
 */
export const findComparisonGroup =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: { readonly code: string; readonly council: string | null },
  ): Promise<ComparisonGroupOfAreas | null> => {
    const find = async (stores: GroupStores) => {
      const group = await stores.comparisonGroups.find(key.code);
      const isInScope = group && (group.councilId === null) === (key.council === null);
      return isInScope ? ((await withAreas(stores, [group]))[0] ?? null) : null;
    };
    const reader = authoriseReader(principal, 'comparisonGroup');
    if (key.council === null) return sessions.acrossPublished(reader, find);
    const tenant = mayEnter(principal, 'comparisonGroup', key.council);
    return tenant ? sessions.inCouncil(tenant, find) : null;
  };

/** The shared groups to list, and their order. */
export interface ComparisonGroupsQuestion extends ComparisonGroupFilter {
  /** Default: by code. */
  readonly order?: ComparisonGroupOrder;
}

const byCode: ComparisonGroupOrder = { field: 'CODE', direction: 'ASC' };

/** Reads a page of the shared groups that the filter selects. */
export const findComparisonGroups =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    { order = byCode, ...filter }: ComparisonGroupsQuestion,
    request: PageRequest,
  ): Promise<Page<ComparisonGroupOfAreas>> => {
    const reader = authoriseReader(principal, 'comparisonGroups');
    return sessions.acrossPublished(reader, async (models) => {
      const page = await models.comparisonGroups.page(filter, order, request);
      const groups = await withAreas(
        models,
        page.nodes.map(({ node }) => node),
      );
      return {
        ...page,
        nodes: page.nodes.flatMap(({ key }, index) => {
          const node = groups[index];
          return node ? [{ node, key }] : [];
        }),
      };
    });
  };

/** Counts the shared groups that the filter selects. */
export const countComparisonGroups =
  (sessions: DatabaseSessions) =>
  (principal: Principal, filter: ComparisonGroupFilter): Promise<number> =>
    sessions.acrossPublished(authoriseReader(principal, 'comparisonGroups'), ({ comparisonGroups }) =>
      comparisonGroups.count(filter),
    );

/**
 * Adds a group to a council or to the shared catalogue, or changes the group that already has the code there.
 *
 * Problems: `MALFORMED_CODE`, `REQUIRED`, `TOO_LONG`, `NOT_FOUND` (the council in `neighboursOf`),
 * `STALE`.
 */
export const defineComparisonGroup =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    input: DefineComparisonGroupInput,
  ): Promise<Result<ComparisonGroupOfAreas>> => {
    const define: GroupChange = async (stores, councilId, project) => {
      const reader = inputReader();
      const code = reader.code(['code'], input.code);
      const name = reader.bilingual(['name'], 'A name', input.name, textLimits.name);
      const { kind } = input;
      const neighboursOf = input.neighboursOf ?? null;
      if (neighboursOf !== null) {
        const council = await stores.areas.council(neighboursOf);
        reader.found(['neighboursOf'], 'council', neighboursOf, council);
      } else if (kind === 'STATISTICAL_NEIGHBOURS') {
        reader.add({
          code: 'REQUIRED',
          path: ['neighboursOf'],
          what: 'The council whose neighbours the group lists',
        });
      }
      await stores.comparisonGroups.lockForWrite(councilId);
      const current = await ownGroup(stores, councilId, code);
      reader.version(['version'], input.version, current?.version);
      if (reader.problems.length > 0) return refused(...reader.problems);
      await stores.comparisonGroups.define({ councilId, code, name, kind, neighboursOf }, current);
      if (current?.kind !== kind || current.neighboursOf !== neighboursOf) {
        await project([current?.neighboursOf ?? null, neighboursOf]);
      }
      return recordChange(stores, code, current);
    };
    const scope = { operation: 'comparisonGroupDefine', council: input.council ?? null } as const;
    return inGroupScope(sessions, principal, scope, define);
  };

/**
 * Adds a dated edition with its ranked members. Editions never change: a new edition replaces the previous one
 * from the new edition's date on.
 *
 * Problems: those of `checkEdition`, `NOT_FOUND` (group, area), `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`,
 * `ALREADY_EXISTS` (an edition from that day).
 */
export const addComparisonGroupEdition =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: AddGroupEditionInput): Promise<Result<ComparisonGroupOfAreas>> => {
    const add: GroupChange = async (stores, councilId, project) => {
      const reader = inputReader();
      const groupInScope = await ownGroup(stores, councilId, input.group);
      const group = reader.found(['group'], 'comparison group', input.group, groupInScope);
      const effectiveFrom = reader.date(['effectiveFrom'], input.effectiveFrom);
      const source = reader.text(['source'], 'The source', input.source, 300);
      const areas = await stores.areas.areas(input.members.map(({ gssCode }) => gssCode));
      const members = input.members.map(({ rank, gssCode, proximity }, index) => {
        reader.found(['members', index, 'gssCode'], 'area', gssCode, areas.get(gssCode));
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
      return recordChange(stores, group.code, group);
    };
    const scope = { operation: 'comparisonGroupEditionAdd', council: input.council ?? null } as const;
    return inGroupScope(sessions, principal, scope, add);
  };
