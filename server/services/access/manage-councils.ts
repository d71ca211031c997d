import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type AreaRegister, areaRegister } from '../../domain/areas/area-register.js';
import { hasForm } from '../../domain/values/code-form.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { CachedRegister } from '../areas/area-register.js';
import { inputReader } from '../values/input-reader.js';

export const areaLevels = ['NATION', 'REGION', 'COUNCIL'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export interface AreaInput {
  readonly gssCode: string;
  /** The council's three-digit number at the Department for Education (DfE); English councils only. */
  readonly laCode?: string | null;
  readonly name: Bilingual;
  readonly level: AreaLevel;
  /** GSS code of the council's region; English councils only. */
  readonly region?: string | null;
  /** GSS code of the area's nation; required except for a nation. */
  readonly nation?: string | null;
}

export interface DefineAreasInput {
  readonly areas: readonly AreaInput[];
}

/** Maximum number of areas per call. */
const areaLimit = 1000;

/**
 * Adds areas, or corrects the names and numbers of existing areas: all or none. Any code that an existing area
 * has or had identifies it.
 *
 * Problems: `MALFORMED_CODE`, `REQUIRED`, `TOO_LONG`, `DUPLICATE`, `NOT_FOUND` (a region or nation that is
 * neither stored nor in the input), `ALREADY_EXISTS` (another council has or had the DfE number during the same
 * time), `OUT_OF_RANGE` (more than {@link areaLimit} areas).
 */
export const defineAreas =
  (sessions: DatabaseSessions, { refresh }: CachedRegister) =>
  async (principal: Principal, input: DefineAreasInput): Promise<Result<readonly AreaRecord[]>> => {
    const cataloguer = authoriseCataloguer(principal, 'areasDefine');
    if (input.areas.length > areaLimit) {
      const range = { found: `${input.areas.length} areas`, atLeast: '1', atMost: `${areaLimit}` };
      return refused({ code: 'OUT_OF_RANGE', path: ['areas'], ...range });
    }
    const defined = await sessions.inCatalogue(
      cataloguer,
      async ({ areas, audit }): Promise<Result<readonly AreaRecord[]>> => {
        const register = areaRegister(await areas.register());
        const inputs = input.areas.map((area) => withCodesOfToday(area, register));
        const enclosing = inputs.flatMap(({ region, nation }) => [region, nation].filter((code) => !!code));
        const enclosingAreas = await areas.areas([...new Set(enclosing)].map(String));
        const levels = new Map(
          [...enclosingAreas.values(), ...inputs].map(({ gssCode, level }) => [gssCode, level]),
        );
        const holders = await areas.numbersInUse(
          inputs.flatMap(({ gssCode, laCode }) => (laCode ? [{ gssCode, laCode }] : [])),
        );
        const rows = readAreas(inputs, levels, holders);
        if (!rows.ok) return rows;
        const before = await areas.rows(rows.value.map(({ gssCode }) => gssCode));
        // Nations are stored first, then regions, then councils: an area refers to areas of the levels above.
        for (const level of areaLevels) {
          const ofLevel = rows.value.filter((row) => row.level === level);
          if (ofLevel.length > 0) await areas.define(ofLevel);
        }
        for (const row of rows.value) audit.record('AREA', [row.gssCode], before.get(row.gssCode), row);
        const records = await areas.areas(rows.value.map(({ gssCode }) => gssCode));
        return ok([...records.values()]);
      },
    );
    if (defined.ok) await refresh();
    return defined;
  };

const withCodesOfToday = (area: AreaInput, register: AreaRegister): AreaInput => {
  const today = (code: string): string => register.byCode(code)?.gssCode ?? code;
  return {
    ...area,
    gssCode: today(area.gssCode),
    region: area.region ? today(area.region) : null,
    nation: area.nation ? today(area.nation) : null,
  };
};

type AreaRow = Parameters<
  Parameters<Parameters<DatabaseSessions['inCatalogue']>[1]>[0]['areas']['define']
>[0][number];

function readAreas(
  inputs: readonly AreaInput[],
  /** Levels by GSS code, of stored areas and of those in the input. */
  levels: ReadonlyMap<string, string>,
  /** Other councils that have or had the DfE numbers in the input, by number. */
  holders: ReadonlyMap<string, string>,
): Result<readonly AreaRow[]> {
  const reader = inputReader();
  const rows = inputs.map((area, index): AreaRow => {
    const at = (field: string) => ['areas', index, field];
    for (const [field, what] of [
      ['gssCode', 'area'],
      ['laCode', 'DfE number'],
    ] as const) {
      const first = area[field] ? inputs.findIndex((other) => other[field] === area[field]) : index;
      if (first === index) continue;
      reader.add({ code: 'DUPLICATE', path: at(field), what, first: ['areas', first, field] });
    }
    if (!hasForm('GSS_CODE', area.gssCode)) {
      reader.add({ code: 'MALFORMED_CODE', path: at('gssCode'), found: area.gssCode, form: 'GSS_CODE' });
    }
    if (area.laCode && !hasForm('LA_CODE', area.laCode)) {
      reader.add({ code: 'MALFORMED_CODE', path: at('laCode'), found: area.laCode, form: 'LA_CODE' });
    }
    if (area.laCode && holders.has(area.laCode)) {
      const what = 'council with the DfE number';
      reader.add({ code: 'ALREADY_EXISTS', path: at('laCode'), what, key: area.laCode });
    }
    if (area.level !== 'NATION' && !area.nation) {
      reader.add({ code: 'REQUIRED', path: at('nation'), what: 'The nation of the area' });
    }
    for (const field of ['region', 'nation'] as const) {
      const code = area[field];
      if (!code || levels.get(code) === field.toUpperCase()) continue;
      reader.add({ code: 'NOT_FOUND', path: at(field), what: field, key: code });
    }
    const name = reader.bilingual(at('name'), 'A name', area.name, 120);
    return {
      gssCode: area.gssCode,
      laCode: area.level === 'COUNCIL' ? area.laCode || null : null,
      nameEn: name.en,
      nameCy: name.cy,
      level: area.level,
      regionCode: area.level === 'COUNCIL' ? area.region || null : null,
      nationCode: area.level === 'NATION' ? null : area.nation || null,
    };
  });
  return reader.problems.length > 0 ? refused(...reader.problems) : ok(rows);
}

/**
 * Makes a council a tenant, with data of its own. A council may subscribe before it opens.
 *
 * Problems: `NOT_FOUND` (council), `ALREADY_EXISTS`, `WRONG_STATE` (the council has closed).
 */
export const subscribeCouncil =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: { readonly gssCode: string }): Promise<Result<CouncilRecord>> =>
    sessions.inCatalogue(authoriseCataloguer(principal, 'councilSubscribe'), async ({ areas, audit }) => {
      const path = ['gssCode'];
      const key = input.gssCode;
      const council = await areas.council(key);
      if (!council) return refused({ code: 'NOT_FOUND', path, what: 'council', key });
      if (council.closedOn !== null && council.closedOn <= dayInLondon(now())) {
        return refused({
          code: 'WRONG_STATE',
          path,
          found: `closed on ${council.closedOn}`,
          expected: 'open',
        });
      }
      if (council.councilId) return refused({ code: 'ALREADY_EXISTS', path, what: 'subscription of', key });
      const councilId = await areas.subscribe(council.gssCode);
      audit.record('COUNCIL', [council.gssCode], null, { councilId });
      return ok({ ...council, councilId });
    });
