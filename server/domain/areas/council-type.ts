export const councilTypes = [
  'COUNTY',
  'UNITARY',
  'METROPOLITAN_DISTRICT',
  'LONDON_BOROUGH',
  'PRINCIPAL_AREA',
] as const;
export type CouncilType = (typeof councilTypes)[number];
