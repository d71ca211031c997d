import { type EntityManager, In } from 'typeorm';
import type { Opening, RegisteredArea } from '../../domain/areas/area-register.js';
import { keyset } from '../sql/keyset.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { AreaEntity, type AreaRow } from './area.entity.js';
import { CouncilEntity } from './council.entity.js';
import {
  type CouncilFilter,
  type CouncilKey,
  type CouncilOrder,
  type CouncilRecord,
  type CouncilRow,
  codeToday,
  councilConditions,
  councilKeyColumns,
  councilOrderColumns,
  councilRecord,
  councils,
  councilValues,
  type DatedArea,
  type IdentifiedArea,
  identitiesOfArea,
} from './council-record.js';
import { amongWithdrawn } from './withdrawn-rows.js';

export type {
  AreaRecord,
  CouncilFilter,
  CouncilKey,
  CouncilOrder,
  CouncilRecord,
  DatedArea,
  IdentifiedArea,
} from './council-record.js';

/** Areas and councils. All sessions may read them; only the catalogue's session may write them. */
export const areaStore = (manager: EntityManager) => ({
  /** Finds the council that has or had this code. */
  async council(gssCode: string): Promise<CouncilRecord | undefined> {
    const [row] = await manager.query<CouncilRow[]>(`${councils} AND area.gss_code = ${codeToday('$1')}`, [
      gssCode,
    ]);
    return row && councilRecord(row);
  },

  /** Finds the councils that have or had these codes. */
  async councils(gssCodes: readonly string[]): Promise<readonly CouncilRecord[]> {
    const rows = await manager.query<CouncilRow[]>(
      `${councils} AND area.gss_code IN (SELECT area_code FROM area_identity WHERE gss_code = ANY($1))`,
      [gssCodes],
    );
    return rows.map(councilRecord);
  },

  /** Reads councils by one of their keys; `CODE` is any code that the council has or had. */
  async councilsBy(by: CouncilKey, keys: readonly string[]): Promise<ReadonlyMap<string, CouncilRecord>> {
    const rows = await manager.query<(CouncilRow & { key: string })[]>(
      by === 'CODE'
        ? `SELECT asked.key, council_row.* FROM (${councils}) council_row
           JOIN unnest($1::text[]) AS asked (key) ON gss_code = ${codeToday('asked.key')}`
        : `SELECT ${councilKeyColumns[by]} AS key, council_row.* FROM (${councils}) council_row
           WHERE ${councilKeyColumns[by]} = ANY($1)`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, councilRecord(row)]));
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

  /** Reads the ids of the bodies that have or had these codes, by code; unknown codes are omitted. */
  async bodies(gssCodes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ code: string; body_id: string }[]>(
      `SELECT asked.code, body_id FROM unnest($1::text[]) AS asked (code)
       JOIN area ON area.gss_code = ${codeToday('asked.code')}`,
      [gssCodes],
    );
    return new Map(rows.map(({ code, body_id }) => [code, body_id]));
  },

  /** Reads areas of any level by the ids of their bodies; unknown ids are omitted. */
  async areasByBody(bodyIds: readonly string[]): Promise<ReadonlyMap<string, IdentifiedArea>> {
    const rows = await manager.query<(AreaRow & { bodyId: string })[]>(
      `SELECT gss_code AS "gssCode", body_id AS "bodyId", name_en AS "nameEn", name_cy AS "nameCy", level
       FROM area WHERE body_id = ANY($1)`,
      [bodyIds],
    );
    return new Map(
      rows.map(({ gssCode, bodyId, nameEn, nameCy, level }) => [
        bodyId,
        { gssCode, bodyId, name: { en: nameEn, cy: nameCy }, level },
      ]),
    );
  },

  /** Reads areas of any level by their codes of today; unknown codes are omitted. */
  async areas(gssCodes: readonly string[]): Promise<ReadonlyMap<string, DatedArea>> {
    const rows = await manager.query<(AreaRow & Opening)[]>(
      `SELECT gss_code AS "gssCode", name_en AS "nameEn", name_cy AS "nameCy", level,
         opened_on::text AS "openedOn", closed_on::text AS "closedOn"
       FROM area WHERE gss_code = ANY($1)`,
      [gssCodes],
    );
    return new Map(
      rows.map(({ gssCode, nameEn, nameCy, level, openedOn, closedOn }) => [
        gssCode,
        { gssCode, name: { en: nameEn, cy: nameCy }, level, openedOn, closedOn },
      ]),
    );
  },

  /** Reads the rows of these areas, by GSS code, in the form that `define` takes. */
  async rows(gssCodes: readonly string[]): Promise<ReadonlyMap<string, AreaRow>> {
    const rows = await manager.getRepository(AreaEntity).findBy({ gssCode: In([...gssCodes]) });
    return new Map(rows.map((row) => [row.gssCode, row]));
  },

  /**
   * Finds which of the numbers (`laCode`) another council has on some day on which the area has its code. Returns the
   * other council's code, by number. Councils in `areas` are not compared with each other: they may exchange numbers.
   */
  async numbersInUse(
    areas: readonly { readonly gssCode: string; readonly laCode: string }[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ la_code: string; area_code: string }[]>(
      `SELECT asked.la_code, other.area_code FROM unnest($1::text[], $2::text[]) AS asked (gss_code, la_code)
       LEFT JOIN area_identity own ON own.gss_code = asked.gss_code
       JOIN area_identity other ON other.la_code = asked.la_code AND other.area_code <> ALL($1)
         AND daterange(other.from_date, other.until_date) && daterange(own.from_date, own.until_date)`,
      [areas.map(({ gssCode }) => gssCode), areas.map(({ laCode }) => laCode)],
    );
    return new Map(rows.map((row) => [row.la_code, row.area_code]));
  },

  /** Reads every area with its present and former codes. */
  async register(): Promise<readonly RegisteredArea[]> {
    return manager.query<RegisteredArea[]>(
      `SELECT gss_code AS "gssCode", json_build_object('en', name_en, 'cy', name_cy) AS name, level, opened_on::text AS "openedOn", closed_on::text AS "closedOn",
         ${identitiesOfArea} AS identities
       FROM area ORDER BY gss_code`,
    );
  },

  /**
   * Adds areas, or corrects the names and numbers of existing areas. An existing area's earlier identities (codes,
   * numbers and names) stay as they are: only the latest one is corrected. A withdrawn area is no longer withdrawn.
   */
  async define(rows: readonly AreaRow[]): Promise<void> {
    await amongWithdrawn(manager, () =>
      manager.query(
        `UPDATE area SET withdrawn = false, council_type = NULL, opened_on = NULL, closed_on = NULL
         WHERE gss_code = ANY($1) AND withdrawn`,
        [rows.map(({ gssCode }) => gssCode)],
      ),
    );
    await manager.getRepository(AreaEntity).upsert([...rows], ['gssCode']);
    await manager.query(
      `INSERT INTO area_identity (area_code, gss_code, la_code, name_en, name_cy, from_date, until_date)
       SELECT gss_code, gss_code, la_code, name_en, name_cy, opened_on, closed_on FROM area
       WHERE gss_code = ANY($1) AND NOT EXISTS (SELECT FROM area_identity WHERE area_code = area.gss_code)`,
      [rows.map(({ gssCode }) => gssCode)],
    );
    await manager.query(
      `UPDATE area_identity SET la_code = area.la_code, name_en = area.name_en, name_cy = area.name_cy
       FROM area WHERE area.gss_code = ANY($1) AND area_identity.id = (
         SELECT id FROM area_identity latest WHERE latest.gss_code = area.gss_code
         ORDER BY from_date DESC NULLS LAST LIMIT 1)`,
      [rows.map(({ gssCode }) => gssCode)],
    );
  },

  async subscribe(areaCode: string): Promise<string> {
    const inserted = await manager.getRepository(CouncilEntity).insert({ areaCode });
    return inserted.identifiers[0]?.['id'];
  },
});

export type AreaStore = ReturnType<typeof areaStore>;
