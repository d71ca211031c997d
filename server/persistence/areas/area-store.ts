import { type EntityManager, In } from 'typeorm';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { keyset } from '../sql/keyset.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { AreaEntity, type AreaRow } from './area.entity.js';
import { CouncilEntity } from './council.entity.js';
import {
  type AreaRecord,
  type CouncilFilter,
  type CouncilKey,
  type CouncilOrder,
  type CouncilRecord,
  type CouncilRow,
  councilConditions,
  councilKeyColumns,
  councilOrderColumns,
  councilRecord,
  councils,
  councilValues,
  type IdentifiedArea,
} from './council-record.js';

export type {
  AreaRecord,
  CouncilFilter,
  CouncilKey,
  CouncilOrder,
  CouncilRecord,
  IdentifiedArea,
} from './council-record.js';

/** The codes by which files may name an area, now or formerly. */
export interface AreaCodes {
  readonly gssCode: string;
  readonly formerCodes: readonly string[];
  readonly laCode: string | null;
  readonly level: string;
  readonly openedOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
}

/** Areas and councils. All sessions may read them; only the catalogue's session may write them. */
export const areaStore = (manager: EntityManager) => ({
  async council(gssCode: string): Promise<CouncilRecord | undefined> {
    const [row] = await manager.query<CouncilRow[]>(`${councils} AND area.gss_code = $1`, [gssCode]);
    return row && councilRecord(row);
  },

  async councils(gssCodes: readonly string[]): Promise<readonly CouncilRecord[]> {
    const rows = await manager.query<CouncilRow[]>(`${councils} AND area.gss_code = ANY($1)`, [gssCodes]);
    return rows.map(councilRecord);
  },

  /** Councils by one of their keys. A body with several codes is the council that exists, else the latest. */
  async councilsBy(by: CouncilKey, keys: readonly string[]): Promise<ReadonlyMap<string, CouncilRecord>> {
    const column = councilKeyColumns[by];
    const rows = await manager.query<(CouncilRow & { key: string })[]>(
      `SELECT ${column} AS key, council_row.* FROM (${councils}) council_row WHERE ${column} = ANY($1)
       ORDER BY closed_on DESC NULLS FIRST`,
      [keys],
    );
    return firstByKey(rows.map((row) => [row.key, councilRecord(row)]));
  },

  async page(filter: CouncilFilter, order: CouncilOrder, request: PageRequest) {
    const {
      condition,
      order: ordering,
      values,
    } = keyset(councilOrderColumns[order.field], order.direction, request, 6);
    const rows = await manager.query<CouncilRow[]>(
      `${councils} AND ${councilConditions} AND ${condition} ${ordering}`,
      [...councilValues(filter), ...values],
    );
    const keyOf = ({ gss_code, name_en }: CouncilRow) =>
      order.field === 'NAME' ? [name_en, gss_code] : [gss_code];
    return pageOf(request, rows, keyOf, councilRecord);
  },

  async count(filter: CouncilFilter): Promise<number> {
    const [row] = await manager.query<{ count: string }[]>(
      `SELECT count(*) FROM area LEFT JOIN council ON council.area_code = area.gss_code
       WHERE area.level = 'COUNCIL' AND ${councilConditions}`,
      [...councilValues(filter)],
    );
    return Number(row?.count ?? 0);
  },

  /** The ids of the bodies behind GSS codes; unknown codes are omitted. */
  async bodies(gssCodes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ gss_code: string; body_id: string }[]>(
      'SELECT gss_code, body_id FROM area WHERE gss_code = ANY($1)',
      [gssCodes],
    );
    return new Map(rows.map(({ gss_code, body_id }) => [gss_code, body_id]));
  },

  /** Areas of any level by the ids of their bodies; unknown ids are omitted. */
  async areasByBody(bodyIds: readonly string[]): Promise<ReadonlyMap<string, IdentifiedArea>> {
    const rows = await manager.query<(AreaRow & { bodyId: string })[]>(
      `SELECT gss_code AS "gssCode", body_id AS "bodyId", name_en AS "nameEn", name_cy AS "nameCy", level
       FROM area WHERE body_id = ANY($1) ORDER BY closed_on DESC NULLS FIRST`,
      [bodyIds],
    );
    return firstByKey(
      rows.map(({ gssCode, bodyId, nameEn, nameCy, level }) => [
        bodyId,
        { gssCode, bodyId, name: { en: nameEn, cy: nameCy }, level },
      ]),
    );
  },

  /** Areas of any level, by GSS code; unknown codes are omitted. */
  async areas(gssCodes: readonly string[]): Promise<ReadonlyMap<string, AreaRecord>> {
    const rows = await manager.query<AreaRow[]>(
      `SELECT gss_code AS "gssCode", name_en AS "nameEn", name_cy AS "nameCy", level
       FROM area WHERE gss_code = ANY($1)`,
      [gssCodes],
    );
    return new Map(
      rows.map(({ gssCode, nameEn, nameCy, level }) => [
        gssCode,
        { gssCode, name: { en: nameEn, cy: nameCy }, level },
      ]),
    );
  },

  /** The rows of these areas as `define` takes them, by GSS code. */
  async rows(gssCodes: readonly string[]): Promise<ReadonlyMap<string, AreaRow>> {
    const rows = await manager.getRepository(AreaEntity).findBy({ gssCode: In([...gssCodes]) });
    return new Map(rows.map((row) => [row.gssCode, row]));
  },

  /**
   * The GSS code of the area that each DfE number belongs to now. A closed council shares its number with its
   * successor; it counts as the holder only if its GSS code is in `gssCodes`.
   */
  async holders(
    laCodes: readonly string[],
    gssCodes: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ la_code: string; gss_code: string }[]>(
      `SELECT la_code, gss_code FROM area
       WHERE la_code = ANY($1) AND (closed_on IS NULL OR gss_code = ANY($2))
       ORDER BY gss_code = ANY($2)`,
      [laCodes, gssCodes],
    );
    return new Map(rows.map((row) => [row.la_code, row.gss_code]));
  },

  /** Every area, for readers of files. */
  async codes(): Promise<readonly AreaCodes[]> {
    return manager.query<AreaCodes[]>(
      `SELECT gss_code AS "gssCode", la_code AS "laCode", level, opened_on::text AS "openedOn",
         closed_on::text AS "closedOn", ARRAY(SELECT former_code FROM area_former_code
           WHERE area_code = gss_code ORDER BY former_code) AS "formerCodes"
       FROM area ORDER BY gss_code`,
    );
  },

  /** Adds areas, or corrects the names and codes of existing ones. */
  async define(rows: readonly AreaRow[]): Promise<void> {
    await manager.getRepository(AreaEntity).upsert([...rows], ['gssCode']);
  },

  async subscribe(areaCode: string): Promise<string> {
    const inserted = await manager.getRepository(CouncilEntity).insert({ areaCode });
    return inserted.identifiers[0]?.['id'];
  },
});

export type AreaStore = ReturnType<typeof areaStore>;

function firstByKey<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [key, value] of entries) if (!values.has(key)) values.set(key, value);
  return values;
}
