/**
 * The geographic levels of the Department for Education's open-data standard: the labels of the column
 * `geographic_level`, with the codes of Explore Education Statistics. A council is a local authority; its
 * districts are another level.
 */
const levels = {
  NAT: 'National',
  REG: 'Regional',
  LA: 'Local authority',
  LAD: 'Local authority district',
  LEP: 'Local enterprise partnership',
  LSIP: 'Local skills improvement plan area',
  EDA: 'English devolved area',
  MCA: 'Mayoral combined authority',
  OA: 'Opportunity area',
  PCON: 'Parliamentary constituency',
  PFA: 'Police force area',
  RSC: 'RSC region',
  WARD: 'Ward',
  MAT: 'MAT',
  SPON: 'Sponsor',
  SCH: 'School',
  PROV: 'Provider',
  INST: 'Institution',
  PA: 'Planning area',
} as const;

export type GeographicLevel = (typeof levels)[keyof typeof levels];

/** Every level of the standard. */
export const geographicLevels: readonly GeographicLevel[] = Object.values(levels);

/** Other words for levels that files use. */
const otherNames: Readonly<Record<string, GeographicLevel>> = {
  country: 'National',
  region: 'Regional',
  'local authorities': 'Local authority',
  'multi academy trust': 'MAT',
};

const byName = new Map<string, GeographicLevel>([
  ...Object.entries(levels).flatMap(([code, label]): [string, GeographicLevel][] => [
    [code.toLowerCase(), label],
    [label.toLowerCase(), label],
  ]),
  ...Object.entries(otherNames),
]);

/**
 * Returns the level that a cell names, in any letter case, in full or by its code; `undefined` if the
 * standard has no such level.
 *
 * @example geographicLevel('LOCAL AUTHORITY') === 'Local authority'
 * @example geographicLevel('LA') === 'Local authority'
 */
export const geographicLevel = (text: string): GeographicLevel | undefined =>
  byName.get(text) ??
  byName.get(
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' '),
  );
