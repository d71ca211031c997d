/** The groups of children in the file, each with the item whose share of the group is given. */
export const groups = [
  [
    'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years',
    'Living with the same carer for at least 2 years',
  ],
  ['CLA on 31 March', 'With 3 or more placements during the year'],
  ['CLA 2 years on 31 March', 'With 3 or more placements during the previous 2 years'],
] as const;

export const head =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,cla_group,placement_stability,children_count,children_percent';

/** A council's DfE number, name, GSS code, and its percentage, which is the same in each group. */
export type CouncilRow = readonly [number: string, council: string, code: string, percent: string];

export const placementStabilityName = 'la_cla_placement_stability.csv';

/** Returns the content of the Department for Education's file on placement stability, with these councils. */
export function placementStability(year: string, councils: readonly CouncilRow[]): string {
  const rows = councils.flatMap(([number, council, code, percent]) =>
    groups.flatMap(([group, counted]) => {
      const start = `${year},Reporting year,Local authority,E92000001,England,,,${number},${council},${code},${group}`;
      return [`${start},${counted},${percent},${percent}`, `${start},Total children,100,100`];
    }),
  );
  return `${[head, ...rows].join('\n')}\n`;
}
