import type { AreaInput } from '../services/access/manage-councils.js';
import { english } from './report.js';

const england = 'E92000001';
const wales = 'W92000004';

const region = (gssCode: string, name: string): AreaInput => ({
  gssCode,
  name: english(name),
  level: 'REGION',
  nation: england,
});

const council = (gssCode: string, laCode: string, name: string, region: string): AreaInput => ({
  gssCode,
  laCode,
  name: english(name),
  level: 'COUNCIL',
  region,
  nation: england,
});

const northWest = 'E12000002';
const yorkshire = 'E12000003';
const westMidlands = 'E12000005';
const eastOfEngland = 'E12000006';
const london = 'E12000007';
const southEast = 'E12000008';
const southWest = 'E12000009';

/**
 * The areas in the five reports, with the codes that they had when the reports were written. Every area comes after
 * the areas that contain it. North Yorkshire is the county of 2018: the unitary council that replaced it in April
 * 2023 is another area, E06000065.
 */
export const areas: readonly AreaInput[] = [
  { gssCode: england, name: { en: 'England', cy: 'Lloegr' }, level: 'NATION' },
  { gssCode: wales, name: { en: 'Wales', cy: 'Cymru' }, level: 'NATION' },

  region(northWest, 'North West'),
  region(yorkshire, 'Yorkshire and The Humber'),
  region(westMidlands, 'West Midlands'),
  region(eastOfEngland, 'East of England'),
  region(london, 'London'),
  region(southEast, 'South East'),
  region(southWest, 'South West'),

  council('E08000018', '372', 'Rotherham', yorkshire),
  council('E09000024', '315', 'Merton', london),
  council('E06000049', '895', 'Cheshire East', northWest),
  council('E09000028', '210', 'Southwark', london),
  { gssCode: 'W06000015', name: { en: 'Cardiff', cy: 'Caerdydd' }, level: 'COUNCIL', nation: wales },

  council('E06000050', '896', 'Cheshire West and Chester', northWest),
  council('E10000031', '937', 'Warwickshire', westMidlands),
  council('E06000056', '823', 'Central Bedfordshire', eastOfEngland),
  council('E06000007', '877', 'Warrington', northWest),
  council('E10000014', '850', 'Hampshire', southEast),
  council('E10000023', '815', 'North Yorkshire', yorkshire),
  council('E06000011', '811', 'East Riding of Yorkshire', yorkshire),
  council('E08000029', '334', 'Solihull', westMidlands),
  council('E06000024', '802', 'North Somerset', southWest),
  council('E06000037', '869', 'West Berkshire', southEast),
];
