/**
 * The areas that figures are published for: the nations England and Wales, the regions of England with Inner
 * and Outer London, and every council that runs or ran children's services there. The data comes from the ONS
 * Register of Geographic Codes and the Department for Education.
 */
import { englishCouncils } from './english-councils.js';
import { type Recoding, recodings, reorganisations } from './reorganisations.js';
import { welshCouncils } from './welsh-councils.js';

export const councilTypes = [
  'COUNTY',
  'UNITARY',
  'METROPOLITAN_DISTRICT',
  'LONDON_BOROUGH',
  'PRINCIPAL_AREA',
] as const;
export type CouncilType = (typeof councilTypes)[number];

export interface ReferenceArea {
  readonly gssCode: string;
  /** The Department for Education's three-digit number; English councils only. */
  readonly laCode: string | null;
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly level: 'NATION' | 'REGION' | 'COUNCIL';
  readonly regionCode: string | null;
  readonly nationCode: string | null;
  readonly councilType: CouncilType | null;
  /** The first day, if a reorganisation since 2009 created the area; otherwise `null`. */
  readonly openedOn: string | null;
  /** The first day after the area was abolished; `null` while it exists. */
  readonly closedOn: string | null;
}

export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  readonly on: string;
}

const england = 'E92000001';
const wales = 'W92000004';

const around = { laCode: null, regionCode: null, councilType: null, openedOn: null, closedOn: null } as const;

const nations: readonly ReferenceArea[] = [
  { ...around, gssCode: england, nameEn: 'England', nameCy: 'Lloegr', level: 'NATION', nationCode: null },
  { ...around, gssCode: wales, nameEn: 'Wales', nameCy: 'Cymru', level: 'NATION', nationCode: null },
];

const region = (gssCode: string, nameEn: string): ReferenceArea => ({
  ...around,
  gssCode,
  nameEn,
  nameCy: null,
  level: 'REGION',
  nationCode: england,
});

// The Department publishes Inner and Outer London in the same way as the nine regions; their councils belong
// to the region of London.
const regions: readonly ReferenceArea[] = [
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

const typeByPrefix: Readonly<Record<string, CouncilType>> = {
  E06: 'UNITARY',
  E08: 'METROPOLITAN_DISTRICT',
  E09: 'LONDON_BOROUGH',
  E10: 'COUNTY',
  W06: 'PRINCIPAL_AREA',
};

const facts = (gssCode: string) => ({
  level: 'COUNCIL' as const,
  councilType: typeByPrefix[gssCode.slice(0, 3)] ?? null,
  openedOn: reorganisations.find(({ opened }) => opened.includes(gssCode))?.on ?? null,
  closedOn: reorganisations.find(({ closed }) => closed.includes(gssCode))?.on ?? null,
});

const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const councilsOfEngland = Object.entries(englishCouncils).flatMap(([regionCode, table]) =>
  linesOf(table).map((line): ReferenceArea => {
    const [gssCode = '', laCode = ''] = line.split(' ', 2);
    const nameEn = line.slice(gssCode.length + laCode.length + 2);
    return { gssCode, laCode, nameEn, nameCy: null, regionCode, nationCode: england, ...facts(gssCode) };
  }),
);

const councilsOfWales = linesOf(welshCouncils).map((line): ReferenceArea => {
  const gssCode = line.slice(0, 9);
  const [nameEn = '', nameCy = null] = line.slice(10).split(' / ');
  return { gssCode, laCode: null, nameEn, nameCy, regionCode: null, nationCode: wales, ...facts(gssCode) };
});

/**
 * Every area follows the areas that contain it, and closed councils precede the councils that keep their
 * number.
 */
export const referenceAreas: readonly ReferenceArea[] = [
  ...nations,
  ...regions,
  ...[...councilsOfEngland, ...councilsOfWales].sort(
    (a, b) => Number(a.closedOn === null) - Number(b.closedOn === null),
  ),
];

export const referenceSuccessions: readonly Succession[] = reorganisations.flatMap(({ on, closed, opened }) =>
  closed.flatMap((predecessor) => opened.map((successor) => ({ predecessor, successor, on }))),
);

export const referenceRecodings: readonly Recoding[] = recodings;
