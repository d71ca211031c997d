/**
 * The areas that figures are published for: the nations England and Wales, the regions of England with Inner
 * and Outer London, and every council that runs or ran children's services there. The data comes from the ONS
 * Register of Geographic Codes and the Department for Education.
 */
import { englishCouncils } from './english-councils.js';
import { pastReorganisations } from './reorganisations.js';
import { welshCouncils } from './welsh-councils.js';

interface RegisteredArea {
  readonly gssCode: string;
  /** The Department for Education's three-digit number; English councils only. */
  readonly laCode: string | null;
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly level: 'NATION' | 'REGION' | 'COUNCIL';
  readonly regionCode: string | null;
  readonly nationCode: string | null;
  readonly councilType: string | null;
  /** The first day, if a reorganisation since 2009 created the council; otherwise `null`. */
  readonly openedOn: string | null;
  /** The first day after the council was abolished; `null` while it exists. */
  readonly closedOn: string | null;
}

/** A code of an area with the number and name that it had then: from a day, until a day. */
interface RegisteredIdentity extends Pick<RegisteredArea, 'laCode' | 'nameEn' | 'nameCy'> {
  /** Today's code of the area. */
  readonly areaCode: string;
  readonly gssCode: string;
  readonly from: string | null;
  readonly until: string | null;
  /** Code of the reorganisation that gave the area this code; `null` for its first. */
  readonly reorganisation: string | null;
}

const england = 'E92000001';
const wales = 'W92000004';

const around = { laCode: null, regionCode: null, councilType: null, openedOn: null, closedOn: null } as const;

const nations: readonly RegisteredArea[] = [
  { ...around, gssCode: england, nameEn: 'England', nameCy: 'Lloegr', level: 'NATION', nationCode: null },
  { ...around, gssCode: wales, nameEn: 'Wales', nameCy: 'Cymru', level: 'NATION', nationCode: null },
];

const region = (gssCode: string, nameEn: string): RegisteredArea => ({
  ...around,
  gssCode,
  nameEn,
  nameCy: null,
  level: 'REGION',
  nationCode: england,
});

// The Department publishes Inner and Outer London in the same way as the nine regions; their councils belong
// to the region of London.
const regions: readonly RegisteredArea[] = [
  region('E12000001', 'North East'),
  region('E12000002', 'North West'),
  region('E12000003', 'Yorkshire and The Humber'),
  region('E12000004', 'East Midlands'),
  region('E12000005', 'West Midlands'),
  region('E12000006', 'East of England'),
  region('E12000007', 'London'),
  region('E12000008', 'South East'),
  region('E12000009', 'South West'),
  region('E13000001', 'Inner London'),
  region('E13000002', 'Outer London'),
];

const typeByPrefix: Readonly<Record<string, string>> = {
  E06: 'UNITARY',
  E08: 'METROPOLITAN_DISTRICT',
  E09: 'LONDON_BOROUGH',
  E10: 'COUNTY',
  W06: 'PRINCIPAL_AREA',
};

const dayOf = (kind: 'closed' | 'opened', gssCode: string): string | null =>
  pastReorganisations.find(({ closings }) =>
    closings.some(({ closed, opened }) =>
      kind === 'closed' ? closed === gssCode : opened.includes(gssCode),
    ),
  )?.on ?? null;

const council = (
  facts: Pick<RegisteredArea, 'gssCode' | 'laCode' | 'nameEn' | 'nameCy' | 'regionCode' | 'nationCode'>,
): RegisteredArea => ({
  ...facts,
  level: 'COUNCIL',
  councilType: typeByPrefix[facts.gssCode.slice(0, 3)] ?? null,
  openedOn: dayOf('opened', facts.gssCode),
  closedOn: dayOf('closed', facts.gssCode),
});

const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const englishRows = Object.entries(englishCouncils).flatMap(([regionCode, table]) =>
  linesOf(table).map((line) => {
    const [gssCode = '', laCode = ''] = line.split(' ', 2);
    const nameEn = line.slice(gssCode.length + laCode.length + 2);
    return council({ gssCode, laCode, nameEn, nameCy: null, regionCode, nationCode: england });
  }),
);

const welshRows = linesOf(welshCouncils).map((line) => {
  const gssCode = line.slice(0, 9);
  const [nameEn = '', nameCy = null] = line.slice(10).split(' / ');
  return council({ gssCode, laCode: null, nameEn, nameCy, regionCode: null, nationCode: wales });
});

const rows = [...nations, ...regions, ...englishRows, ...welshRows];

/** The recodings, in the order of their days. */
const recodings = pastReorganisations.flatMap(({ code, on, recodings: recoded }) =>
  recoded.map((recoding) => ({ ...recoding, on, reorganisation: code })),
);

/** Today's code of the area that had this code. */
const codeToday = (gssCode: string): string => {
  const next = recodings.find(({ formerCode }) => formerCode === gssCode);
  return next ? codeToday(next.gssCode) : gssCode;
};

/** Every area once, with its code of today. Each follows the areas that contain it. */
export const registeredAreas: readonly RegisteredArea[] = rows.filter(
  ({ gssCode }) => codeToday(gssCode) === gssCode,
);

/** Every code that an area has or had. */
export const registeredIdentities: readonly RegisteredIdentity[] = rows.map((row) => {
  const { gssCode, laCode, nameEn, nameCy, openedOn, closedOn } = row;
  const given = recodings.find((recoding) => recoding.gssCode === gssCode);
  const replaced = recodings.find((recoding) => recoding.formerCode === gssCode);
  return {
    areaCode: codeToday(gssCode),
    gssCode,
    laCode,
    nameEn,
    nameCy,
    from: given?.on ?? openedOn,
    until: replaced?.on ?? closedOn,
    reorganisation: given?.reorganisation ?? null,
  };
});
