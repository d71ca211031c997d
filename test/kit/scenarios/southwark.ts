import { accepted, type Yardstick } from '@yardstick/sdk';

const london = 'E12000007';
const england = 'E92000001';
const columns =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name';
const heading = `${columns},old_la_code,la_name,new_la_code,indicator,percent`;

/** Supposed neighbours of Southwark, nearest first; Lewisham's figure is not available. */
const neighbours = [
  ['208', 'Lambeth', 'E09000022', '56'],
  ['204', 'Hackney', 'E09000012', '57'],
  ['206', 'Islington', 'E09000019', '58'],
  ['209', 'Lewisham', 'E09000023', 'x'],
] as const;

const row = (level: string, region: string, council: string, percent: string): string =>
  `201011,Financial year,${level},${england},England,${region},${council},Stability,${percent}`;

/**
 * Publishes made-up national statistics of 2010/11: the stability of long-term placements in England, in London and in
 * Southwark's supposed statistical neighbours. There is no figure for Southwark itself.
 */
export async function publishNationalFigures({
  areas,
  comparisonGroups,
  importMappings,
  imports,
}: Yardstick): Promise<void> {
  const lies = { level: 'COUNCIL', region: london, nation: england } as const;
  const councils = neighbours.map(([laCode, name, gssCode]) => ({
    gssCode,
    laCode,
    name: { en: name },
    ...lies,
  }));
  accepted(await areas.define({ areas: councils }));

  const code = 'statistical-neighbours-of-southwark';
  const list = { code, name: { en: "Southwark's statistical neighbours" }, neighboursOf: 'E09000028' };
  accepted(await comparisonGroups.define({ ...list, kind: 'STATISTICAL_NEIGHBOURS' }));
  const members = neighbours.map(([, , gssCode], index) => ({ rank: index + 1, gssCode }));
  const edition = { group: code, effectiveFrom: '2010-04-01', source: 'Made up', members };
  accepted(await comparisonGroups.addEdition(edition));

  const where = [{ filter: 'indicator', item: 'Stability' }];
  const mapping = {
    ...{ code: 'national-indicators', fileName: 'national_indicators', source: 'Made up', version: 0 },
    ...{
      filters: ['indicator'],
      measures: [{ measure: 'long-term-placement-stability', where, value: 'percent' }],
    },
  };
  accepted(await importMappings.define(mapping));
  const inLondon = `${london},London`;
  const rows = [
    row('National', ',', ',,', '51'),
    row('Regional', inLondon, ',,', '55'),
    ...neighbours.map(([laCode, name, gssCode, percent]) =>
      row('Local authority', inLondon, `${laCode},${name},${gssCode}`, percent),
    ),
  ];
  const content = [heading, ...rows, ''].join('\n');
  const report = await imports.openData({ name: 'national_indicators_2011.csv', content });
  if (report.outcome !== 'STORED') throw new Error(`the import failed: ${JSON.stringify(report.problems)}`);
}
