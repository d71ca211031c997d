import { type EntityManager, In } from 'typeorm';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { CouncilType } from '../../reference/areas.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { AreaEntity, type AreaRow } from './area.entity.js';
import { CouncilEntity } from './council.entity.js';

export interface AreaRecord {
  readonly gssCode: string;
  readonly name: Bilingual;
  readonly level: string;
}

export interface CouncilRecord {
  readonly gssCode: string;
  /** DfE's three digits: English councils only. */
  readonly laCode: string | null;
  readonly name: Bilingual;
  readonly region: AreaRecord | null;
  readonly nation: AreaRecord;
  /** The id of its tenant; `null` if it does not subscribe. */
  readonly councilId: string | null;
  /** `null` if unknown. */
  readonly type: CouncilType | null;
  /** Its first day, if a reorganisation since 2009 created it. */
  readonly openedOn: PlainDate | null;
  /** The first day on which it no longer existed; `null` while it exists. */
  readonly closedOn: PlainDate | null;
  /** The councils whose services it took over; `successors` took over its own. */
  readonly predecessors: readonly SuccessionRecord[];
  readonly successors: readonly SuccessionRecord[];
}

export interface SuccessionRecord {
  readonly gssCode: string;
  /** The first day of the successor. */
  readonly on: PlainDate;
}

/** The codes by which files may name an area, now or formerly. */
export interface AreaCodes {
  readonly gssCode: string;
  readonly formerCodes: readonly string[];
  readonly laCode: string | null;
  readonly level: string;
  readonly openedOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
}

interface CouncilRow {
  gss_code: string;
  la_code: string | null;
  name_en: string;
  name_cy: string | null;
  region_code: string | null;
  region_en: string | null;
  region_cy: string | null;
  nation_code: string;
  nation_en: string;
  nation_cy: string | null;
  council_id: string | null;
  council_type: string | null;
  opened_on: PlainDate | null;
  closed_on: PlainDate | null;
  predecessors: readonly SuccessionRecord[];
  successors: readonly SuccessionRecord[];
}

const successions = (column: string, other: string): string => `(
    SELECT coalesce(json_agg(json_build_object('gssCode', ${other}, 'on', on_date) ORDER BY ${other}), '[]')
    FROM area_succession WHERE ${column} = area.gss_code)`;

const councils = `
  SELECT area.gss_code, area.la_code, area.name_en, area.name_cy,
    region.gss_code AS region_code, region.name_en AS region_en, region.name_cy AS region_cy,
    nation.gss_code AS nation_code, nation.name_en AS nation_en, nation.name_cy AS nation_cy,
    council.id AS council_id, area.council_type, area.opened_on::text, area.closed_on::text,
    ${successions('successor', 'predecessor')} AS predecessors,
    ${successions('predecessor', 'successor')} AS successors
  FROM area
  JOIN area nation ON nation.gss_code = area.nation_code
  LEFT JOIN area region ON region.gss_code = area.region_code
  LEFT JOIN council ON council.area_code = area.gss_code
  WHERE area.level = 'COUNCIL'`;

const councilRecord = (row: CouncilRow): CouncilRecord => ({
  gssCode: row.gss_code,
  laCode: row.la_code,
  name: { en: row.name_en, cy: row.name_cy },
  region:
    row.region_code === null || row.region_en === null
      ? null
      : { gssCode: row.region_code, name: { en: row.region_en, cy: row.region_cy }, level: 'REGION' },
  nation: { gssCode: row.nation_code, name: { en: row.nation_en, cy: row.nation_cy }, level: 'NATION' },
  councilId: row.council_id,
  type: row.council_type as CouncilType | null,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  predecessors: row.predecessors,
  successors: row.successors,
});

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

  async page(filter: { readonly subscribes: boolean | null }, request: PageRequest) {
    const rows = await manager.query<CouncilRow[]>(
      `${councils} AND ($1::boolean IS NULL OR (council.id IS NOT NULL) = $1)
         AND ($2::text IS NULL OR area.gss_code > $2)
       ORDER BY area.gss_code LIMIT $3`,
      [filter.subscribes, request.after?.[0] ?? null, request.first + 1],
    );
    return pageOf(request, rows, (row) => [row.gss_code], councilRecord);
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
