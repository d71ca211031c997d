import type { EntityManager } from 'typeorm';
import type { ComparisonGroupKind, GroupEdition } from '../../domain/comparisons/comparison-group.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { bilingualColumn } from '../sql/bilingual-columns.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import type { Order } from '../sql/order.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';
import { ComparisonGroupEntity } from './comparison-group.entity.js';
import { ComparisonGroupEditionEntity } from './comparison-group-edition.entity.js';
import { ComparisonGroupMemberEntity } from './comparison-group-member.entity.js';

/** An edition before it is stored. */
export interface NewEdition extends GroupEdition {
  readonly source: string;
}

export interface GroupEditionRecord extends NewEdition {
  readonly id: string;
}

export interface ComparisonGroupRecord {
  readonly id: string;
  /** The council that owns the group; `null` if the group is shared. */
  readonly councilId: string | null;
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: ComparisonGroupKind;
  /** GSS code of the council that the listed neighbours belong to; `null` for other kinds of group. */
  readonly neighboursOf: string | null;
  /** The first day on which the group is no longer used; `null` while it is in use. */
  readonly retiredOn: PlainDate | null;
  readonly version: number;
  /** The editions, earliest first. The members of each are sorted by rank. */
  readonly editions: readonly GroupEditionRecord[];
}

export interface ComparisonGroupFilter {
  readonly kind: ComparisonGroupKind | null;
  readonly neighboursOf: string | null;
}

export type ComparisonGroupOrder = Order<'CODE' | 'NAME'>;

const orderColumns: Readonly<Record<ComparisonGroupOrder['field'], readonly KeyColumn[]>> = {
  CODE: [
    { expression: 'code', type: 'text' },
    { expression: 'comparison_group.id', type: 'uuid' },
  ],
  NAME: [
    { expression: 'comparison_group.name', type: 'text' },
    { expression: 'comparison_group.id', type: 'uuid' },
  ],
};

const filtered = '($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR neighbours_of = $2)';

/** Returns the values of a group in the columns by which a list with that order is sorted. */
const groupKey = (
  { code, name, id }: Pick<ComparisonGroupRecord, 'code' | 'name' | 'id'>,
  { field }: ComparisonGroupOrder,
): readonly string[] => [field === 'NAME' ? name.en : code, id];

// Ranks are integers and dates are texts, so that JSON loses no precision.
const groups = `
  SELECT comparison_group.id, comparison_group.council_id AS "councilId", code, ${bilingualColumn('name')} AS name, kind,
    neighbours_of AS "neighboursOf", retired_on::text AS "retiredOn", version, (
      SELECT coalesce(json_agg(json_build_object('id', edition.id, 'effectiveFrom', edition.effective_from,
        'source', edition.source, 'members', (
          SELECT coalesce(json_agg(json_build_object('rank', rank, 'gssCode', area_code, 'proximity', proximity)
            ORDER BY rank), '[]')
          FROM comparison_group_member member WHERE member.house = edition.house AND edition_id = edition.id))
        ORDER BY edition.effective_from), '[]')
      FROM comparison_group_edition edition
      WHERE edition.house = comparison_group.house AND edition.group_id = comparison_group.id) AS editions
  FROM comparison_group`;

/**
 * Comparison groups that the session may read: shared ones and, in a council's session, the council's own.
 */
export const comparisonGroupStore = (manager: EntityManager) => ({
  /** Makes other changes of this tenant's groups (`null`: shared ones) wait until this transaction ends. */
  lockForWrite: (councilId: string | null): Promise<void> =>
    lockForWrite(manager, councilId ?? '', 'comparison_group'),

  /** Finds the group with this code: the council's own group if it has one, else the shared group. */
  async find(code: string): Promise<ComparisonGroupRecord | undefined> {
    const [group] = await manager.query<ComparisonGroupRecord[]>(
      `${groups} WHERE code = $1 ORDER BY comparison_group.council_id NULLS LAST LIMIT 1`,
      [code],
    );
    return group;
  },

  /**
   * Finds a council's list of statistical neighbours: the list with the `chosen` code, else the council's own list if
   * it has one, else the shared list. A retired list is not used.
   */
  async neighboursOf(
    areaCode: string,
    chosen: string | null = null,
  ): Promise<ComparisonGroupRecord | undefined> {
    const [group] = await manager.query<ComparisonGroupRecord[]>(
      `${groups} WHERE kind = 'STATISTICAL_NEIGHBOURS' AND neighbours_of = $1 AND retired_on IS NULL
       ORDER BY code = $2 DESC NULLS LAST, comparison_group.council_id NULLS LAST, code LIMIT 1`,
      [areaCode, chosen],
    );
    return group;
  },

  /**
   * Finds the lists of statistical neighbours of many councils with one statement. Returns them by the council's GSS
   * code: each council's own list if it has one, else the shared list. A list that is retired on the day is not used.
   */
  async neighboursOfEach(
    areaCodes: readonly string[],
    on: PlainDate,
  ): Promise<ReadonlyMap<string, ComparisonGroupRecord>> {
    const rows = await manager.query<ComparisonGroupRecord[]>(
      `SELECT DISTINCT ON ("neighboursOf") * FROM (${groups}
         WHERE kind = 'STATISTICAL_NEIGHBOURS' AND neighbours_of = ANY($1)
           AND (retired_on IS NULL OR retired_on > $2)) list
       ORDER BY "neighboursOf", "councilId" NULLS LAST, code`,
      [areaCodes, on],
    );
    return new Map(rows.map((group) => [group.neighboursOf ?? '', group]));
  },

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, ComparisonGroupRecord>> {
    const rows = await manager.query<ComparisonGroupRecord[]>(
      `${groups} WHERE comparison_group.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((group) => [group.id, group]));
  },

  /** Returns the groups that have these editions, by the ids of all their editions. */
  async byEditions(editionIds: readonly string[]): Promise<ReadonlyMap<string, ComparisonGroupRecord>> {
    const rows = await manager.query<ComparisonGroupRecord[]>(
      `${groups} WHERE comparison_group.id IN (
         SELECT group_id FROM comparison_group_edition WHERE id = ANY($1::uuid[]))`,
      [editionIds],
    );
    return new Map(rows.flatMap((group) => group.editions.map(({ id }) => [id, group] as const)));
  },

  async page(filter: ComparisonGroupFilter, order: ComparisonGroupOrder, request: PageRequest) {
    const part = keyset(orderColumns[order.field], order.direction, request, 3);
    const rows = await manager.query<ComparisonGroupRecord[]>(
      `${groups} WHERE ${filtered} AND ${part.condition} ${part.order}`,
      [filter.kind, filter.neighboursOf, ...part.values],
    );
    return pageOf(
      request,
      rows,
      (group) => groupKey(group, order),
      (group) => group,
    );
  },

  async count({ kind, neighboursOf }: ComparisonGroupFilter): Promise<number> {
    const [row] = await manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM comparison_group WHERE ${filtered}`,
      [kind, neighboursOf],
    );
    return row?.total ?? 0;
  },

  /** Adds the group or, if the tenant has a group with that code already (`current`), changes that group. */
  async define(
    group: Pick<ComparisonGroupRecord, 'councilId' | 'code' | 'name' | 'kind' | 'neighboursOf'>,
    current: ComparisonGroupRecord | undefined,
  ): Promise<void> {
    const repository = manager.getRepository(ComparisonGroupEntity);
    const { name, ...facts } = group;
    const row = { ...facts, name: name.en, nameCy: name.cy };
    if (current) {
      const version = current.version + 1;
      await repository.update({ id: current.id }, { ...row, version });
    } else await repository.insert({ ...row, version: 1 });
  },

  async retire(group: ComparisonGroupRecord, retiredOn: PlainDate): Promise<void> {
    const version = group.version + 1;
    await manager.getRepository(ComparisonGroupEntity).update({ id: group.id }, { retiredOn, version });
  },

  async addEdition(group: ComparisonGroupRecord, edition: NewEdition): Promise<void> {
    const { effectiveFrom, source } = edition;
    const inserted = await manager
      .getRepository(ComparisonGroupEditionEntity)
      .insert({ councilId: group.councilId, groupId: group.id, effectiveFrom, source });
    const editionId: string = inserted.identifiers[0]?.['id'];
    await manager.getRepository(ComparisonGroupMemberEntity).insert(
      edition.members.map(({ rank, gssCode, proximity }) => ({
        editionId,
        councilId: group.councilId,
        rank,
        areaCode: gssCode,
        proximity,
      })),
    );
  },
});

export type ComparisonGroupStore = ReturnType<typeof comparisonGroupStore>;
