import type { AreaIdentity, Opening } from '../../domain/areas/area-register.js';
import type { CouncilType } from '../../domain/areas/council-type.js';
import type { ReorganisationKind } from '../../domain/areas/reorganisation-kind.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { KeyColumn } from '../sql/keyset.js';
import type { Order } from '../sql/order.js';

export interface AreaRecord {
  readonly gssCode: string;
  readonly name: Bilingual;
  readonly level: string;
}

/**
 * An area with its first day and the day after its last. The days are not in {@link AreaRecord}, because published
 * documents contain that type.
 */
export interface DatedArea extends AreaRecord, Opening {}

/** An area with the id of its body. {@link AreaRecord} has no id, because published documents contain that type. */
export interface IdentifiedArea extends AreaRecord {
  readonly bodyId: string;
}

/** Conditions that councils must meet; `null` sets no condition. */
export interface CouncilFilter {
  readonly subscribes: boolean | null;
  /** The region's GSS code. */
  readonly region: string | null;
  /** The nation's GSS code. */
  readonly nation: string | null;
  readonly type: CouncilType | null;
  /** A part of the name, in either language, or a GSS code that the council has or had; in upper or lower case. */
  readonly search: string | null;
}

export type CouncilOrder = Order<'CODE' | 'NAME'>;

/** The keys by which many councils can be read at once. */
export type CouncilKey = 'CODE' | 'BODY' | 'TENANT';

export interface CouncilRecord {
  /** Today's code. */
  readonly gssCode: string;
  /** DfE's three digits: English councils only. */
  readonly laCode: string | null;
  readonly name: Bilingual;
  /** The id of the body behind the code: it outlives a change of code. */
  readonly bodyId: string;
  readonly region: IdentifiedArea | null;
  readonly nation: IdentifiedArea;
  /** The id of the council's tenant; `null` if the council does not subscribe. */
  readonly councilId: string | null;
  /** `null` if unknown. */
  readonly type: CouncilType | null;
  /** The council's first day, if a reorganisation since 2009 created the council; otherwise `null`. */
  readonly openedOn: PlainDate | null;
  /** The first day on which the council no longer existed; `null` while it exists. */
  readonly closedOn: PlainDate | null;
  /** The councils whose services this council took over. */
  readonly predecessors: readonly SuccessionRecord[];
  /** The councils that took over this council's services. */
  readonly successors: readonly SuccessionRecord[];
  /** The council's present and former codes, earliest first. */
  readonly codes: readonly AreaIdentity[];
}

interface SuccessionRecord {
  readonly gssCode: string;
  /** The first day of the successor. */
  readonly on: PlainDate;
  readonly kind: ReorganisationKind;
  /** The last day on which officers may enter figures of the predecessor; `null` if no such day was set. */
  readonly figuresUntil: PlainDate | null;
}

export interface CouncilRow {
  gss_code: string;
  body_id: string;
  la_code: string | null;
  name_en: string;
  name_cy: string | null;
  region_code: string | null;
  region_body: string | null;
  region_en: string | null;
  region_cy: string | null;
  nation_code: string;
  nation_body: string;
  nation_en: string;
  nation_cy: string | null;
  council_id: string | null;
  council_type: string | null;
  opened_on: PlainDate | null;
  closed_on: PlainDate | null;
  predecessors: readonly SuccessionRecord[];
  successors: readonly SuccessionRecord[];
  codes: readonly AreaIdentity[];
}

const successions = (column: string, other: string): string => `(
    SELECT coalesce(json_agg(json_build_object('gssCode', ${other}, 'on', on_date, 'kind', kind,
      'figuresUntil', figures_until)
      ORDER BY ${other}), '[]')
    FROM area_succession JOIN reorganisation ON reorganisation.code = reorganisation
    WHERE ${column} = area.gss_code)`;

/** SQL for the identities of the row `area` as JSON. They are only dates and texts, so that JSON loses no precision. */
export const identitiesOfArea = `(
    SELECT coalesce(json_agg(json_build_object('gssCode', identity.gss_code, 'laCode', identity.la_code,
      'name', json_build_object('en', identity.name_en, 'cy', identity.name_cy), 'from', from_date,
      'until', until_date) ORDER BY from_date NULLS FIRST), '[]')
    FROM area_identity identity WHERE identity.area_code = area.gss_code)`;

/** Returns SQL for today's code of an area. `code` is an SQL expression for any code that the area has or had. */
export const codeToday = (code: string): string =>
  `(SELECT area_code FROM area_identity WHERE gss_code = ${code} LIMIT 1)`;

export const councils = `
  SELECT area.gss_code, area.body_id, area.la_code, area.name_en, area.name_cy,
    region.gss_code AS region_code, region.body_id AS region_body, region.name_en AS region_en, region.name_cy AS region_cy,
    nation.gss_code AS nation_code, nation.body_id AS nation_body, nation.name_en AS nation_en, nation.name_cy AS nation_cy,
    council.id AS council_id, area.council_type, area.opened_on::text, area.closed_on::text,
    ${successions('successor', 'predecessor')} AS predecessors,
    ${successions('predecessor', 'successor')} AS successors, ${identitiesOfArea} AS codes
  FROM area
  JOIN area nation ON nation.gss_code = area.nation_code
  LEFT JOIN area region ON region.gss_code = area.region_code
  LEFT JOIN council ON council.area_code = area.gss_code
  WHERE area.level = 'COUNCIL'`;

export const councilRecord = (row: CouncilRow): CouncilRecord => ({
  gssCode: row.gss_code,
  laCode: row.la_code,
  bodyId: row.body_id,
  name: { en: row.name_en, cy: row.name_cy },
  region:
    row.region_code === null || row.region_body === null || row.region_en === null
      ? null
      : {
          gssCode: row.region_code,
          bodyId: row.region_body,
          name: { en: row.region_en, cy: row.region_cy },
          level: 'REGION',
        },
  nation: {
    gssCode: row.nation_code,
    bodyId: row.nation_body,
    name: { en: row.nation_en, cy: row.nation_cy },
    level: 'NATION',
  },
  councilId: row.council_id,
  type: row.council_type as CouncilType | null,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  predecessors: row.predecessors,
  successors: row.successors,
  codes: row.codes,
});

/** The column of each key. The key `CODE` has no column, because a council can have had several codes. */
export const councilKeyColumns: Readonly<Record<Exclude<CouncilKey, 'CODE'>, string>> = {
  BODY: 'body_id',
  TENANT: 'council_id',
};

const code: KeyColumn = { expression: 'area.gss_code', type: 'text' };
export const councilOrderColumns: Readonly<Record<CouncilOrder['field'], readonly KeyColumn[]>> = {
  CODE: [code],
  NAME: [{ expression: 'area.name_en', type: 'text' }, code],
};

/** SQL condition for a {@link CouncilFilter}. {@link councilValues} returns the values for `$1` to `$5`. */
export const councilConditions = `($1::boolean IS NULL OR (council.id IS NOT NULL) = $1)
  AND ($2::text IS NULL OR area.region_code = $2) AND ($3::text IS NULL OR area.nation_code = $3)
  AND ($4::text IS NULL OR area.council_type = $4)
  AND ($5::text IS NULL OR strpos(lower(area.name_en), lower($5)) > 0
    OR strpos(lower(area.name_cy), lower($5)) > 0 OR area.gss_code IN (SELECT area_code FROM area_identity WHERE gss_code = upper($5)))`;
export const councilValues = ({
  subscribes,
  region,
  nation,
  type,
  search,
}: CouncilFilter): readonly unknown[] => [subscribes, region, nation, type, search];
